import { request } from 'node:http';

/** A request as a client puts it on the wire. */
export interface Said {
  readonly method: string;
  /** Path and query, as they are sent. */
  readonly target: string;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
}

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

/** Sends exactly these headers, beside those that HTTP needs: `fetch` would add some of its own. */
export function speak(url: string, headers: Readonly<Record<string, string>>, said: Said): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const { method, target, body } = said;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const length = text === undefined ? (method === 'GET' ? {} : { 'Content-Length': '0' }) : lengthOf(text);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path: target, headers: { ...headers, ...length } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const heard = Buffer.concat(pieces).toString('utf8');
        const status = answer.statusCode ?? 0;
        resolve({ status, headers: answer.headers, body: heard === '' ? undefined : JSON.parse(heard) });
      });
    });
    call.on('error', reject);
    call.end(text);
  });
}

function lengthOf(text: string): Record<string, string> {
  return { 'Content-Length': String(Buffer.byteLength(text)) };
}
