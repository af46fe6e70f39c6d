import { connect } from 'node:net';

/** One connection that is kept, for one request at a time. Written by hand, since the load shares the machine. */
export interface Lane {
  /** Sends a body and resolves with the status once the whole answer is there. `headers` end with a line end each. */
  post(body: string, headers: string): Promise<number>;
  close(): void;
}

/** Connects to the server of a URL. Answers have to tell their length. */
export function connectLane(url: string): Promise<Lane> {
  const { hostname, port, host, pathname } = new URL(url);
  const socket = connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1');
  let received = '';
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;

  socket.on('data', (piece) => {
    received += piece;
    const status = readAnswer(received);
    if (status === undefined) return;
    received = '';
    waiting?.resolve(status);
    waiting = undefined;
  });
  const fail = (error: Error) => waiting?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error(`${url} closed the connection before it answered`)));

  const lane: Lane = {
    post: (body, headers) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const length = Buffer.byteLength(body);
        socket.write(
          `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\n${headers}content-length: ${length}\r\n\r\n${body}`,
          'utf8',
        );
      }),
    close: () => void socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(lane));
    socket.once('error', reject);
  });
}

/** The status of an answer that has come as a whole; undefined while it has not. */
export function readAnswer(text: string): number | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end + 2))?.[1] ?? 0);
  return text.length >= end + 4 + length ? Number(text.slice(9, 12)) : undefined;
}
