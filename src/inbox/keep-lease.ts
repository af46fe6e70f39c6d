import type { InboxStore, LeasedEntry } from './store.js';

/**
 * Extends a lease three times in its length, until stopped. `lost` is called when the store says that it is another's,
 * or when the store gave no answer for as long as the lease lasts. Gives back how to stop.
 */
export function keepLease(
  entry: LeasedEntry,
  { store, leaseMs, lost }: { readonly store: InboxStore; readonly leaseMs: number; readonly lost: () => void },
): () => void {
  let sure = performance.now() + leaseMs;
  let asking = false;
  let stopped = false;

  async function extend(): Promise<void> {
    if (asking) return;
    asking = true;
    const asked = performance.now();
    try {
      if (await store.extend(entry, leaseMs)) sure = asked + leaseMs;
      else end();
    } catch {
      // The store may answer the next time.
    } finally {
      asking = false;
    }
  }

  function end(): void {
    if (stopped) return;
    stop();
    lost();
  }

  function stop(): void {
    stopped = true;
    clearInterval(timer);
  }

  const timer = setInterval(() => {
    if (performance.now() >= sure) end();
    else void extend();
  }, leaseMs / 3);
  return stop;
}
