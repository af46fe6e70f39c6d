import { createServer, type ServerResponse } from 'node:http';
import { freePort } from '../../test/helpers/postgres-server.js';

/** What notifications are passed on to; it answers when it is told to. */
export interface HeldTarget {
  readonly url: string;
  /** How often each notification was passed on. */
  readonly received: ReadonlyMap<string, number>;
  /** Leaves what comes from now on without an answer. */
  hold(): void;
  /** Answers what waits, and what comes from now on. */
  release(): void;
  forget(): void;
  close(): void;
}

export async function openHeldTarget(): Promise<HeldTarget> {
  const received = new Map<string, number>();
  const waiting = new Set<ServerResponse>();
  let isHeld = false;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { id } = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      received.set(id, (received.get(id) ?? 0) + 1);
      if (isHeld) waiting.add(response);
      else response.end();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const response of waiting) response.end();
      waiting.clear();
    },
    forget: () => received.clear(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
