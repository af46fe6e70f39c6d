import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Arrival } from '../../src/inbox/index.js';

let made = 0;

/** A notification that differs from all others, but for what is given. */
export function arrival(given: Partial<Arrival> = {}): Arrival {
  const id = given.id ?? `notif_${++made}`;
  return {
    id,
    workspace: 'abc123',
    topic: 'conversation.user.replied',
    createdAt: 1_700_000_000,
    contactIds: ['65f0c0ffee0123456789ab01'],
    body: JSON.stringify({ type: 'notification_event', id }),
    ...given,
  };
}

export function arrivals(count: number, given: Partial<Arrival> = {}): Arrival[] {
  return Array.from({ length: count }, () => arrival(given));
}

/** A folder that is gone when the test is over. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-inbox-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Asks until there is an answer; the test's own time limit ends it. */
export async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
