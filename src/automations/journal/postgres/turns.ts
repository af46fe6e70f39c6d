import { randomUUID } from 'node:crypto';
import { sleep } from '../../../client/sleep.js';
import { type ClaimStore, claimLine } from '../../../run-tool/claim-store.js';
import type { Dialect } from '../../../storage/work.js';
import type { JournalStore } from '../store/journal-store.js';
import { keepTurn, leaveTurn, takeTurn } from '../work/claims.js';

/** How long a turn lasts whose holder says nothing: the holder renews it three times in this time. */
const turnMs = 15_000;

/** Milliseconds between two looks whether another process has left. */
const pollMs = 50;

/** Lets equal writes of all processes enter one after another; those of one process in their order. */
export function sharedTurns(dialect: Dialect, write: JournalStore['write']): Pick<ClaimStore, 'enter'> {
  const line = claimLine();

  async function take(key: string, holder: string, signal: AbortSignal | undefined): Promise<boolean> {
    while (signal?.aborted !== true) {
      if (await write(() => takeTurn(dialect, key, holder, turnMs))) return true;
      await sleep(pollMs, signal);
    }
    return false;
  }

  return {
    async enter(key, signal) {
      const leaveLine = await line.enter(key, signal);
      if (leaveLine === undefined) return undefined;
      const holder = randomUUID();
      try {
        if (!(await take(key, holder, signal))) {
          leaveLine();
          return undefined;
        }
      } catch (error) {
        leaveLine();
        throw error;
      }
      const renew = () => void write(() => keepTurn(dialect, key, holder, turnMs)).catch(ignore);
      const timer = setInterval(renew, turnMs / 3).unref();
      let hasLeft = false;
      return () => {
        if (hasLeft) return;
        hasLeft = true;
        clearInterval(timer);
        // Where this fails, the turn ends by itself.
        void write(() => leaveTurn(dialect, key, holder))
          .catch(ignore)
          .then(leaveLine);
      };
    },
  };
}

function ignore(): void {}
