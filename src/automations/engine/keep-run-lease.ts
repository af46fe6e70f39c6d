import type { Journal } from '../journal/journal.js';
import type { RunLease } from '../journal/run.js';
import type { Clock } from './clock.js';
import type { RunContext } from './context.js';

/** How leases are kept. */
export interface Leases {
  readonly journal: Pick<Journal, 'extend'>;
  readonly leaseMs: number;
  readonly clock: Clock;
}

/**
 * Extends a lease three times in its length, until stopped, and tells the run when somebody cancels it, or when the lease is
 * another's or may be: the journal gave no answer for as long as it lasts. Returns a function that stops this.
 */
export function keepRunLease(lease: RunLease, { journal, leaseMs, clock }: Leases, context: RunContext): () => void {
  const stopped = new AbortController();
  const keep = async () => {
    let certainUntil = clock.now() + leaseMs;
    while (!stopped.signal.aborted) {
      await clock.sleep(leaseMs / 3, stopped.signal);
      if (stopped.signal.aborted) return;
      const askedAt = clock.now();
      try {
        const kept = await journal.extend(lease, leaseMs);
        if (kept === false) return context.halt('lost');
        certainUntil = askedAt + leaseMs;
        if (kept.cancel) context.halt('cancelled');
      } catch {
        // The journal may answer the next time.
      }
      if (!stopped.signal.aborted && clock.now() >= certainUntil) return context.halt('lost');
    }
  };
  void keep();
  return () => stopped.abort();
}
