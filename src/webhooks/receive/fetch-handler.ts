import type { Deadline } from './deadline.js';
import type { WebhookReceiver } from './receiver.js';
import { type BodyRead, notFound, type WebhookAnswer } from './request.js';
import { type RouteOptions, routeOf } from './route.js';

/** Serves a receiver wherever requests and responses are those of fetch and `node:crypto` is there. */
export function createFetchHandler(
  receiver: WebhookReceiver,
  options: RouteOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const route = routeOf(request.url, options);
    if (route === undefined) return toResponse(notFound);
    return toResponse(await receiveFetch(receiver, request, route.app));
  };
}

/** Hands a request of fetch to a receiver. */
export function receiveFetch(receiver: WebhookReceiver, request: Request, app?: string): Promise<WebhookAnswer> {
  return receiver.receive({
    method: request.method,
    header: (name) => request.headers.get(name),
    ...(app === undefined ? {} : { app }),
    readBody: (maxBytes, deadline, take) => readStream(request, { maxBytes, deadline, take }),
  });
}

export function toResponse({ status, headers, body }: WebhookAnswer): Response {
  return new Response(body === '' ? null : body, { status, headers });
}

interface Limits {
  readonly maxBytes: number;
  readonly deadline: Deadline;
  readonly take: (bytes: number) => boolean;
}

/** Takes in piece after piece, and no further one once there are too many bytes. */
async function readStream(request: Request, { maxBytes, deadline, take }: Limits): Promise<BodyRead> {
  if (request.bodyUsed) return { problem: 'body_consumed' };
  if (request.body === null) return { bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const late = new Promise<'late'>((resolve) => {
    if (deadline.aborted) resolve('late');
    deadline.addEventListener('abort', () => resolve('late'));
  });
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    while (true) {
      const next = await Promise.race([reader.read(), late]);
      if (next === 'late') return { problem: 'too_slow' };
      if (next.done) return { bytes: Buffer.concat(pieces, length) };
      length += next.value.byteLength;
      if (length > maxBytes) return { problem: 'too_large' };
      if (!take(next.value.byteLength)) return { problem: 'overloaded' };
      pieces.push(next.value);
    }
  } catch {
    return { problem: 'cut_short' };
  }
}
