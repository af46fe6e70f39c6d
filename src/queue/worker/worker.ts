import { setMaxListeners } from 'node:events';
import type { LeasedJob } from '../job.js';
import { attemptJob } from './attempt.js';
import { backoffMs } from './backoff.js';
import { errorText } from './error-text.js';
import type { JobName, LeasedAttempt, QueueWorker, QueueWorkerOptions, WorkerOptions } from './options.js';
import { type WorkerSettings, workerSettings } from './settings.js';
import { type Signal, signal } from './signal.js';

/** How often what is older than its retention is erased, in milliseconds. */
const sweepEveryMs = 3_600_000;
/** Shortest wait between two looks that found nothing, in milliseconds. */
const minWaitMs = 20;
const storeBackoff = { firstMs: 250, factor: 2, maxMs: 30_000 };

/**
 * Gives the jobs of a queue to handlers until it is closed. Each is handled at least once: a handler that throws, takes
 * too long or loses its process is followed by another attempt, later each time, and by the list of the dead after the
 * last. It looks when something is stored through the same store, when something falls due, and every `pollMs` for other
 * processes.
 */
export function createQueueWorker({ queue, ...options }: QueueWorkerOptions): QueueWorker {
  return createWorker<LeasedJob, JobName>({ ...options, source: queue, kindOf: ({ kind }) => kind, nameOf });
}

function nameOf({ number, queue, scope, key, kind, attempts }: LeasedJob): JobName {
  return { number, queue, scope, key, kind, attempt: attempts };
}

/** The same for jobs in a form of their own. */
export function createWorker<Leased extends LeasedAttempt, Name>(options: WorkerOptions<Leased, Name>): QueueWorker {
  const settings = workerSettings(options);
  const look = signal();
  const stop = new AbortController();
  const abortHandlers = new AbortController();
  // Every job in work listens to it, and there may be many.
  setMaxListeners(0, abortHandlers.signal);
  const removeListener = settings.source.onDue(look.send);

  const working = work(settings, look, stop.signal, abortHandlers.signal);
  const sweeping = sweep(settings, stop.signal);
  const closed = Promise.all([working, sweeping]).then(() => {
    removeListener();
    options.signal?.removeEventListener('abort', closeByItself);
  });

  async function close({ drainMs = 30_000 }: { drainMs?: number } = {}): Promise<void> {
    stop.abort();
    look.send();
    const timer = setTimeout(() => abortHandlers.abort(), drainMs);
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

/** Leases as many jobs as handlers are free, until told to stop; then waits for the handlers that run. */
async function work<Leased extends LeasedAttempt, Name>(
  settings: WorkerSettings<Leased, Name>,
  look: Signal,
  stop: AbortSignal,
  abortHandlers: AbortSignal,
): Promise<void> {
  const { source, concurrency, leaseMs, pollMs } = settings;
  const running = new Set<Promise<void>>();
  let moreMayBeDue = false;
  let failures = 0;

  function begin(leased: Leased): void {
    // When the store does not answer, the lease ends by itself and another attempt follows.
    const attempt = attemptJob(leased, settings, abortHandlers)
      .catch((error) => reportStoreFailed(settings, error, leaseMs))
      .then(() => {
        running.delete(attempt);
        if (moreMayBeDue) look.send();
      });
    running.add(attempt);
  }

  while (!stop.aborted) {
    look.clear();
    const free = concurrency - running.size;
    try {
      const leased = free > 0 ? await source.lease({ limit: free, leaseMs }) : [];
      leased.forEach(begin);
      moreMayBeDue = leased.length === free;
      const dueIn = moreMayBeDue || stop.aborted ? undefined : await source.nextDueIn();
      failures = 0;
      if (stop.aborted) break;
      await look.wait(moreMayBeDue ? undefined : Math.min(pollMs, Math.max(minWaitMs, dueIn ?? pollMs)));
    } catch (error) {
      const waitMs = backoffMs(++failures, storeBackoff);
      reportStoreFailed(settings, error, waitMs);
      await look.wait(waitMs);
    }
  }
  await Promise.all(running);
}

async function sweep<Leased extends LeasedAttempt, Name>(
  settings: WorkerSettings<Leased, Name>,
  stop: AbortSignal,
): Promise<void> {
  const { sweep: applyRetention, report } = settings;
  while (!stop.aborted && applyRetention !== undefined) {
    try {
      report({ type: 'swept', ...(await applyRetention()) });
    } catch (error) {
      reportStoreFailed(settings, error, sweepEveryMs);
    }
    await pause(sweepEveryMs, stop);
  }
}

function reportStoreFailed<Leased extends LeasedAttempt, Name>(
  { report, secrets }: WorkerSettings<Leased, Name>,
  error: unknown,
  retryInMs: number,
): void {
  report({ type: 'store-failed', error: errorText(error, secrets), retryInMs });
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
