import { connect, type Socket } from 'node:net';

/** A connection over which a test writes whatever it likes. */
export interface RawConnection {
  readonly socket: Socket;
  write(text: string | Uint8Array): void;
  /** Resolves with the status of the answer, or undefined when the connection ended without one. */
  readonly status: Promise<number | undefined>;
  /** Resolves when the other side has closed. */
  readonly closed: Promise<void>;
}

export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  let received = '';
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const status = new Promise<number | undefined>((resolve) => {
    socket.on('data', (piece: Buffer) => {
      received += piece.toString('latin1');
      const found = /^HTTP\/1\.1 (\d{3}) [\s\S]*\r\n\r\n/.exec(received)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    void closed.then(() => resolve(undefined));
  });
  return { socket, status, closed, write: (text) => void socket.write(text) };
}

export function head(headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ host: '127.0.0.1', 'content-type': 'application/json', ...headers });
  return `POST /webhooks HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
