import type { IncomingMessage, ServerResponse } from 'node:http';
import { readIncoming } from './read-incoming.js';
import type { WebhookReceiver } from './receiver.js';
import { notFound, type WebhookAnswer } from './request.js';
import { type RouteOptions, routeOf } from './route.js';

/** A listener for `node:http` and `node:https`, and a handler for Express and its like. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Milliseconds and bytes that a sender gets to end a body that is not read. */
const leaveMs = 1000;
const leaveBytes = 64 * 1024;

/**
 * Serves a receiver on Node's own servers. Nothing may have read the body before: with Express mount it before, or
 * beside, `express.json()`. A body that was read as bytes (`express.raw()`, or `rawBody` of cloud functions) is fine.
 */
export function createNodeListener(receiver: WebhookReceiver, options: RouteOptions = {}): NodeListener {
  return (request, response) => {
    const route = routeOf(request.url ?? '/', options);
    const answer = route === undefined ? Promise.resolve(notFound) : receiveNode(receiver, request, route.app);
    // Nobody waits for this promise: what it rejected with would end the process.
    answer.then((decided) => send(request, response, decided)).catch(() => response.destroy());
  };
}

function receiveNode(receiver: WebhookReceiver, request: IncomingMessage, app?: string): Promise<WebhookAnswer> {
  return receiver.receive({
    method: request.method ?? 'GET',
    header: (name) => first(request.headers[name]),
    ...(app === undefined ? {} : { app }),
    readBody: (maxBytes, deadline, take) => readIncoming(request, maxBytes, deadline, take),
  });
}

async function send(request: IncomingMessage, response: ServerResponse, answer: WebhookAnswer): Promise<void> {
  response.on('error', () => {}); // The sender is gone: there is no one to report it to.
  if (isAnswered(response)) return;
  const { status, body } = answer;
  const headers = { ...answer.headers, 'content-length': Buffer.byteLength(body) };
  // After a short body that is on its way the connection can live on.
  if (!request.complete && !request.readableDidRead && isShort(request)) await leaveUnread(request);
  if (isAnswered(response)) return;
  if (request.complete) {
    response.writeHead(status, headers).end(body);
    return;
  }
  // Whatever the sender sent next would be lost with the connection, so that it is told to take another.
  response.writeHead(status, { ...headers, connection: 'close' }).flushHeaders();
  if (body !== '') response.write(body);
  // Closing at once would reset the connection and could take the answer with it.
  await leaveUnread(request);
  response.end();
}

/** Something else of the same server, such as a timeout of a framework, was faster. Its answer is left alone. */
function isAnswered(response: ServerResponse): boolean {
  return response.headersSent || response.writableEnded || response.destroyed;
}

function isShort({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= leaveBytes;
}

/** Lets a sender end its body if that is short; resolves when it did, or when it had its time. */
function leaveUnread(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let left = leaveBytes;
    const onData = (piece: Buffer) => {
      left -= piece.length;
      if (left < 0) request.pause();
    };
    const finish = () => {
      clearTimeout(timer);
      request.off('data', onData).off('end', finish).off('close', finish);
      resolve();
    };
    const timer = setTimeout(finish, leaveMs);
    request.on('error', () => {});
    request.on('data', onData).on('end', finish).on('close', finish);
    request.resume();
  });
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
