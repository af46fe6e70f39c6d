import type { JobLease } from '../job.js';
import type { JobSource } from '../queue.js';

/**
 * Extends a lease three times in its length, until stopped. `onLost` is called when the store says that it is another's,
 * or when the store gave no answer for as long as the lease lasts. Returns a function that stops this.
 */
export function keepLease(
  job: JobLease,
  {
    source,
    leaseMs,
    onLost,
  }: {
    readonly source: Pick<JobSource<JobLease>, 'extend'>;
    readonly leaseMs: number;
    readonly onLost: () => void;
  },
): () => void {
  let certainUntil = performance.now() + leaseMs;
  let isAsking = false;
  let isStopped = false;

  async function extend(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const askedAt = performance.now();
    try {
      if (await source.extend(job, leaseMs)) certainUntil = askedAt + leaseMs;
      else lose();
    } catch {
      // The store may answer the next time.
    } finally {
      isAsking = false;
    }
  }

  function lose(): void {
    if (isStopped) return;
    stop();
    onLost();
  }

  function stop(): void {
    isStopped = true;
    clearInterval(timer);
  }

  const timer = setInterval(() => {
    if (performance.now() >= certainUntil) lose();
    else void extend();
  }, leaseMs / 3);
  return stop;
}
