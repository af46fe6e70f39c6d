import { setMaxListeners } from 'node:events';
import { attemptEntry } from './attempt.js';
import { backoffMs } from './backoff.js';
import { errorText } from './error-text.js';
import { applyRetention } from './retention.js';
import { type Wake, wake } from './wake.js';
import { type WorkerSettings, workerSettings } from './worker-settings.js';
import type { InboxWorker, WorkerOptions } from './worker-types.js';

/** How often what is older than its retention is erased, in milliseconds. */
const sweepEveryMs = 3_600_000;
/** Shortest wait between two looks that found nothing, in milliseconds. */
const shortestWaitMs = 20;
const storeBackoff = { firstMs: 250, factor: 2, maxMs: 30_000 };

/**
 * Gives stored notifications to handlers until it is closed. Each is handled at least once: a handler that throws, takes
 * too long or loses its process is followed by another attempt, later each time, and by the dead letter list after the
 * last. It looks when something is stored beside it, when something falls due, and every `pollMs` for other processes.
 */
export function createInboxWorker(options: WorkerOptions): InboxWorker {
  const settings = workerSettings(options);
  const { store, retention } = settings;
  const look = wake();
  const stop = new AbortController();
  const hurry = new AbortController();
  // Every entry in work listens to it, and there may be many.
  setMaxListeners(0, hurry.signal);
  const forgetStore = store.onDue(look.call);

  const working = work(settings, look, stop.signal, hurry.signal);
  const sweeping = retention === undefined ? undefined : sweep(settings, stop.signal);
  const closed = Promise.all([working, sweeping]).then(() => {
    forgetStore();
    options.signal?.removeEventListener('abort', closeByItself);
  });

  async function close({ drainMs = 30_000 }: { drainMs?: number } = {}): Promise<void> {
    stop.abort();
    look.call();
    const timer = setTimeout(() => hurry.abort(), drainMs);
    await closed;
    clearTimeout(timer);
  }

  function closeByItself(): void {
    void close();
  }

  options.signal?.addEventListener('abort', closeByItself, { once: true });
  if (options.signal?.aborted === true) closeByItself();
  return { close, closed };
}

/** Takes what is due into free places, until told to stop; then waits for what runs. */
async function work(settings: WorkerSettings, look: Wake, stop: AbortSignal, hurry: AbortSignal): Promise<void> {
  const { store, concurrency, leaseMs, pollMs } = settings;
  const running = new Set<Promise<void>>();
  let moreMayBeDue = false;
  let failures = 0;

  function begin(entry: Parameters<typeof attemptEntry>[0]): void {
    // When the store does not answer, the lease ends by itself and another attempt follows.
    const attempt = attemptEntry(entry, settings, hurry)
      .catch((error) => tellStoreFailed(settings, error, leaseMs))
      .then(() => {
        running.delete(attempt);
        if (moreMayBeDue) look.call();
      });
    running.add(attempt);
  }

  while (!stop.aborted) {
    look.clear();
    const free = concurrency - running.size;
    try {
      const leased = free > 0 ? await store.lease({ limit: free, leaseMs }) : [];
      leased.forEach(begin);
      moreMayBeDue = leased.length === free;
      const dueIn = moreMayBeDue || stop.aborted ? undefined : await store.nextDueIn();
      failures = 0;
      if (stop.aborted) break;
      await look.wait(moreMayBeDue ? undefined : Math.min(pollMs, Math.max(shortestWaitMs, dueIn ?? pollMs)));
    } catch (error) {
      const waitMs = backoffMs(++failures, storeBackoff);
      tellStoreFailed(settings, error, waitMs);
      await look.wait(waitMs);
    }
  }
  await Promise.all(running);
}

async function sweep(settings: WorkerSettings, stop: AbortSignal): Promise<void> {
  const { store, retention, tell } = settings;
  while (!stop.aborted && retention !== undefined) {
    try {
      tell({ type: 'swept', ...(await applyRetention(store, retention)) });
    } catch (error) {
      tellStoreFailed(settings, error, sweepEveryMs);
    }
    await pause(sweepEveryMs, stop);
  }
}

function tellStoreFailed({ tell, secrets }: WorkerSettings, error: unknown, retryInMs: number): void {
  tell({ type: 'store-failed', error: errorText(error, secrets), retryInMs });
}

/** Ends early when told to stop. */
function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener('abort', end);
    if (stop.aborted) end();
  });
}
