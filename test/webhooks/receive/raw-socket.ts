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

/**
 * Sends one request after the other over a connection that it keeps for as long as the answers let it, as a pool does.
 * Gives back how to send one, which resolves with the status of its answer.
 */
export function keepAliveSender(port: number) {
  let kept: Socket | undefined;
  return async (headers: Readonly<Record<string, string>>, body: string): Promise<number> => {
    const socket = kept ?? (await openRaw(port)).socket;
    kept = socket;
    const answer = nextAnswer(socket);
    socket.write(head({ ...headers, 'content-length': Buffer.byteLength(body) }));
    // Like a pool, it takes the next request only once this one is sent and answered.
    const written = new Promise<void>((resolve) => socket.write(body, () => resolve()));
    const { status, closes } = await answer;
    if (closes) {
      socket.destroy();
      kept = undefined;
    } else await written;
    return status;
  };
}

/** One whole answer; rejects when the connection ends before it. */
function nextAnswer(socket: Socket): Promise<{ readonly status: number; readonly closes: boolean }> {
  return new Promise((resolve, reject) => {
    let received = '';
    const onClose = () => reject(new Error('The connection was closed without an answer.'));
    const onData = (piece: Buffer) => {
      received += piece.toString('latin1');
      const [, top = '', status, body = ''] = /^(HTTP\/1\.1 (\d{3}) [\s\S]*?\r\n)\r\n([\s\S]*)$/.exec(received) ?? [];
      if (status === undefined || body.length < Number(/^content-length: (\d+)/im.exec(top)?.[1])) return;
      socket.off('data', onData).off('close', onClose);
      resolve({ status: Number(status), closes: /^connection: close\r/im.test(top) });
    };
    socket.on('data', onData).on('close', onClose);
  });
}

export function head(headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ host: '127.0.0.1', 'content-type': 'application/json', ...headers });
  return `POST /webhooks HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
