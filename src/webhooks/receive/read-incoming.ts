import type { IncomingMessage } from 'node:http';
import type { Deadline } from './deadline.js';
import type { BodyRead } from './request.js';

/** Takes in piece after piece, and stops reading once there are too many bytes. */
export function readIncoming(
  request: IncomingMessage,
  maxBytes: number,
  deadline: Deadline,
  take: (bytes: number) => boolean,
): Promise<BodyRead> {
  const bytes = bytesRead(request);
  if (bytes !== undefined) return Promise.resolve(bytes.byteLength > maxBytes ? { problem: 'too_large' } : { bytes });
  if (request.readableDidRead) return Promise.resolve({ problem: 'body_consumed' });
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const finish = (read: BodyRead) => {
      if ('problem' in read) {
        // What came so far is not kept until the answer is sent, and after its end there is nothing left to hold back.
        pieces.length = 0;
        request.pause();
      }
      for (const [event, listener] of listeners) request.off(event, listener);
      deadline.removeEventListener('abort', onLate);
      resolve(read);
    };
    const onLate = () => finish({ problem: 'too_slow' });
    const onCut = () => finish({ problem: 'cut_short' });
    const onEnd = () => finish({ bytes: Buffer.concat(pieces, length) });
    const onData = (piece: Buffer) => {
      length += piece.length;
      if (length > maxBytes) finish({ problem: 'too_large' });
      else if (take(piece.length)) pieces.push(piece);
      else finish({ problem: 'overloaded' });
    };
    const listeners = [
      ['data', onData],
      ['end', onEnd],
      ['error', onCut],
      ['close', onCut],
    ] as const;
    if (deadline.aborted) return onLate();
    deadline.addEventListener('abort', onLate);
    for (const [event, listener] of listeners) request.on(event, listener);
  });
}

/** What a framework read for us, as the bytes that came. What it parsed is of no use: the signature covers the bytes. */
function bytesRead(request: IncomingMessage): Uint8Array | undefined {
  const found = ['rawBody' in request ? request.rawBody : undefined, 'body' in request ? request.body : undefined];
  return found.find((value) => value instanceof Uint8Array);
}
