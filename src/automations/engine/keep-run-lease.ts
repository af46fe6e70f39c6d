import type { Journal } from '../journal/journal.js';
import type { RunLease } from '../journal/run.js';
import type { Clock } from './clock.js';
import type { RunContext } from './context.js';
import { askedAt } from './lease-time.js';

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
    while (!stopped.signal.aborted) {
      await clock.sleep(leaseMs / 3, stopped.signal);
      if (stopped.signal.aborted) return;
      // Nothing is sent while the journal is asked whether it is another's.
      if (context.lease.isOver) return context.halt('lost');
      const asked = askedAt(clock);
      try {
        const kept = await journal.extend(lease, leaseMs);
        if (kept === false) return context.halt('lost');
        context.lease.extended(asked);
        if (kept.cancel) context.halt('cancelled');
      } catch {
        // The journal may answer the next time.
      }
      if (!stopped.signal.aborted && context.lease.isOver) return context.halt('lost');
    }
  };
  void keep();
  return () => stopped.abort();
}
