import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/automations/engine/index.js';

/** A clock that stands still until it is set. */
export interface SetClock extends Clock {
  /** Sets it to a time, earlier or later, and lets everything happen that follows from that. */
  set(time: string | number): Promise<void>;
}

export function setClock(start: string): SetClock {
  let now = Date.parse(start);
  const sleepers = new Set<{ readonly until: number; wake(): void }>();
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          until: now + ms,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        if (signal?.aborted) return resolve();
        signal?.addEventListener('abort', sleeper.wake, { once: true });
        sleepers.add(sleeper);
      }),
    async set(time) {
      await settle();
      const before = now;
      now = typeof time === 'number' ? time : Date.parse(time);
      // Timers of a machine run on when its clock is set back.
      for (const sleeper of sleepers) if (sleeper.until <= now || now < before) sleeper.wake();
      await settle();
    },
  };
}
