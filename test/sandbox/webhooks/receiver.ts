import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

/** One request that a receiver got. */
export interface Hit {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into notifications of every shape
  readonly body: any;
}

/** A status; `hang` never answers, `drop` ends the connection. */
export type Answer = number | 'hang' | 'drop';

/** A server on a real socket that answers deliveries as a test wants. */
export interface Receiver {
  readonly url: string;
  /** Every request, HEAD probes and pings included. */
  readonly hits: readonly Hit[];
  /** The notifications without pings. */
  readonly notifications: readonly Hit[];
  /** Topics of the notifications. */
  readonly topics: readonly string[];
  /** How notifications are answered from now on; 200 in the beginning. */
  answer: Answer | ((hit: Hit) => Answer);
  /** How HEAD is answered. */
  head: number;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const raw = Buffer.concat(pieces);
    const body = raw.length === 0 ? undefined : JSON.parse(raw.toString());
    const hit: Hit = { method: request.method ?? '', headers: request.headers, raw, body };
    hits.push(hit);
    if (hit.method === 'HEAD') return void response.writeHead(receiver.head).end();
    if (body.topic === 'ping') return void response.writeHead(200).end();
    reply(typeof receiver.answer === 'function' ? receiver.answer(hit) : receiver.answer, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const notifications = () => hits.filter(({ method, body }) => method === 'POST' && body.topic !== 'ping');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/webhooks/intercom`,
    hits,
    get notifications() {
      return notifications();
    },
    get topics() {
      return notifications().map(({ body }) => body.topic);
    },
    answer: 200,
    head: 200,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

function reply(answer: Answer, response: ServerResponse): void {
  if (answer === 'drop') response.socket?.destroy();
  else if (answer !== 'hang') response.writeHead(answer).end();
}

/** What `X-Hub-Signature` has to be. */
export function signatureOf(raw: Buffer, secret: string): string {
  return `sha1=${createHmac('sha1', secret).update(raw).digest('hex')}`;
}
