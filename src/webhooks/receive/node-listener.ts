import type { IncomingMessage, ServerResponse } from 'node:http';
import { readIncoming } from './read-incoming.js';
import type { WebhookReceiver } from './receiver.js';
import { notFound, type WebhookAnswer } from './request.js';
import { type RouteOptions, routeOf } from './route.js';

/** A listener for `node:http` and `node:https`, and a handler for Express and its like. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Milliseconds and bytes that a sender gets to end a body that was answered before its end. */
const leaveMs = 1000;
const leaveBytes = 64 * 1024;

/**
 * Serves a receiver on Node's own servers. Nothing may have read the body before: with Express mount it before, or
 * beside, `express.json()`. A body that is at hand as bytes (`express.raw()`, or `rawBody` of cloud functions) is fine.
 */
export function createNodeListener(receiver: WebhookReceiver, options: RouteOptions = {}): NodeListener {
  return (request, response) => {
    const route = routeOf(request.url ?? '/', options);
    const answer = route === undefined ? Promise.resolve(notFound) : receiveNode(receiver, request, route.app);
    void answer.then((decided) => write(request, response, decided));
  };
}

function receiveNode(receiver: WebhookReceiver, request: IncomingMessage, app?: string): Promise<WebhookAnswer> {
  return receiver.receive({
    method: request.method ?? 'GET',
    header: (name) => first(request.headers[name]),
    ...(app === undefined ? {} : { app }),
    readBody: (maxBytes, deadline) => readIncoming(request, maxBytes, deadline),
  });
}

function write(request: IncomingMessage, response: ServerResponse, { status, headers, body }: WebhookAnswer): void {
  response.on('error', () => {}); // The sender is gone; there is nobody to tell.
  if (!request.complete) leaveUnread(request);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/**
 * Closing at once would reset the connection and could take the answer with it. So the sender may end its body if that
 * is short, and after that is not read any more and cut off.
 */
function leaveUnread(request: IncomingMessage): void {
  let left = leaveBytes;
  const timer = setTimeout(() => request.socket.destroy(), leaveMs);
  request.once('close', () => clearTimeout(timer));
  request.on('error', () => {});
  request.on('data', (piece: Buffer) => {
    left -= piece.length;
    if (left < 0) request.pause();
  });
  request.resume();
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
