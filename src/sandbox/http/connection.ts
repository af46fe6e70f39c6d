import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** An answer as it goes out. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * The caller's end of a call. Faults need more than a Response can say: dropping the connection, promising bytes
 * that never come. There is one implementation for real sockets and one for calls by `fetch` in the process.
 */
export interface Connection {
  send(answer: WireAnswer): Response;
  /** Ends the connection without a word. */
  drop(): Response;
  /** Promises the whole body, sends the first half, ends the connection. */
  cut(answer: WireAnswer): Response;
  /** Sends the head, then the pieces as they come, until they end or the caller leaves. */
  stream(head: WireAnswer, pieces: AsyncIterable<Uint8Array>): Response;
  /** Fires when the caller leaves. */
  readonly gone: AbortSignal;
}

/** What hono hands to every handler. */
export interface ConnectionBindings {
  Bindings: { connection: Connection };
}

/** The end of a real socket. Writes to it directly: no Response object is built for each call. */
export function socketConnection(outgoing: ServerResponse): Connection {
  let gone: AbortController | undefined;
  return {
    send({ status, headers, body }) {
      outgoing.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
      outgoing.end(body);
      return RESPONSE_ALREADY_SENT;
    },
    drop() {
      outgoing.socket?.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    },
    cut({ status, headers, body }) {
      const bytes = Buffer.from(body);
      outgoing.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
      outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.socket?.destroy());
      return RESPONSE_ALREADY_SENT;
    },
    stream({ status, headers }, pieces) {
      outgoing.writeHead(status, headers);
      pump(pieces, outgoing).catch(() => outgoing.destroy());
      return RESPONSE_ALREADY_SENT;
    },
    get gone() {
      if (gone === undefined) {
        const controller = new AbortController();
        gone = controller;
        if (outgoing.closed) controller.abort();
        else outgoing.once('close', () => controller.abort());
      }
      return gone.signal;
    },
  };
}

async function pump(pieces: AsyncIterable<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  for await (const piece of pieces) {
    if (outgoing.destroyed || outgoing.closed) return;
    if (!outgoing.write(piece)) {
      await new Promise<void>((resolve) => {
        const go = () => {
          outgoing.off('drain', go).off('close', go);
          resolve();
        };
        outgoing.on('drain', go).on('close', go);
      });
    }
  }
  outgoing.end();
}

/** Statuses whose Response may not have a body. */
const BODILESS = new Set([204, 205, 304]);

/** A call by `fetch` within the process; `lost` is true when the caller gets no answer. */
export interface FetchConnection extends Connection {
  readonly lost: boolean;
}

export function fetchConnection(request: Request): FetchConnection {
  let lost = false;
  return {
    get lost() {
      return lost;
    },
    send: ({ status, headers, body }) =>
      new Response(body === '' || BODILESS.has(status) ? null : Buffer.from(body), { status, headers }),
    drop() {
      lost = true;
      return new Response(null);
    },
    cut({ status, headers, body }) {
      const half = Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2));
      async function* pieces() {
        yield half;
        throw new TypeError('terminated');
      }
      return new Response(readable(pieces()), { status, headers });
    },
    stream: ({ status, headers }, pieces) => new Response(readable(pieces), { status, headers }),
    gone: request.signal,
  };
}

function readable(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const piece = await iterator.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(piece.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
