import { type ClaimStore, unsettledMemoryMs } from '../../../run-tool/claim-store.js';
import { addUnsettled, claimedOf, claimThing, countUnsettled, leaveOut, sweepClaims } from '../work/claims.js';
import type { JournalStore } from './journal-store.js';

/** How often what is over is forgotten, while there is something. */
const sweepMs = 60_000;

/** How long a thing stays claimed: so far back a look for a write of a process that is gone can reach. */
const usualClaimMemoryMs = 60 * 60_000;

/** How much is remembered: what all processes of one app can write in the time that it is remembered for, and more. */
const caps = { claims: 1_000_000, unsettled: 100_000 };

export interface StoredClaims {
  readonly claims: ClaimStore;
  /** Ends what it does from time to time. */
  stop(): void;
}

/** Claims that are kept in the store of a journal, for all processes on it. */
export function storedClaims({ dialect, read, write, turns }: JournalStore): StoredClaims {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** Which of both has no room, as the last sweep found. */
  let full = { claims: false, unsettled: false };

  function sweepLater(): void {
    if (isStopped) return;
    timer ??= setTimeout(() => void sweep(), sweepMs).unref();
  }

  async function sweep(): Promise<void> {
    timer = undefined;
    try {
      const left = await write(() => sweepClaims(dialect));
      full = { claims: left.claims >= caps.claims, unsettled: left.unsettled >= caps.unsettled };
      if (left.claims + left.unsettled > 0) sweepLater();
    } catch {
      // The store may answer the next time.
      sweepLater();
    }
  }

  const claims: ClaimStore = {
    enter: (key, signal) => turns.enter(key, signal),
    claim: async (thing, owner) => {
      sweepLater();
      if (!full.claims) return write(() => claimThing(dialect, thing, owner ?? null, usualClaimMemoryMs));
      await write(() => leaveOut(dialect, usualClaimMemoryMs));
      return !(await read(() => claimedOf(dialect, [thing], owner ?? null))).has(thing);
    },
    claimed: (things, owner) => read(() => claimedOf(dialect, things, owner ?? null)),
    addUnsettled: (key, owner) => {
      sweepLater();
      return write(() =>
        full.unsettled
          ? leaveOut(dialect, unsettledMemoryMs)
          : addUnsettled(dialect, key, owner ?? null, unsettledMemoryMs),
      );
    },
    unsettled: (key, owner) => read(() => countUnsettled(dialect, key, owner ?? null)),
    // By this machine's clock, as the times at which requests are sent.
    remembersSince: () => Date.now() - usualClaimMemoryMs,
  };
  return {
    claims,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
