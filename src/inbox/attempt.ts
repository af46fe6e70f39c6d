import { type Backoff, backoffMs } from './backoff.js';
import { errorText } from './error-text.js';
import { keepLease } from './keep-lease.js';
import type { LeasedEntry } from './store.js';
import type { WorkerSettings } from './worker-settings.js';
import type { EntryName, InboxHandler } from './worker-types.js';

/** Why a handler is waited for no longer. */
type Interruption = 'lease-lost' | 'too-long' | 'closing';

const settleRetries = 4;
const settleBackoff: Backoff = { firstMs: 100, factor: 3 };

type Outcome =
  | { readonly type: 'handled' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: Interruption };

/** Gives one leased entry to its handler and settles what came of it. Rejects only when the store does not answer. */
export async function attemptEntry(entry: LeasedEntry, settings: WorkerSettings, closing: AbortSignal): Promise<void> {
  const { store, attempts, tell } = settings;
  const name = nameOf(entry);
  const settle = async (settled: () => Promise<boolean>, told: () => void) => {
    if (await insist(settled)) told();
    else tell({ type: 'lease-lost', entry: name });
  };
  const dies = (error: string) =>
    settle(
      () => store.fail(entry, { error }),
      () => tell({ type: 'dead', entry: name, error }),
    );

  // Its process ended during every attempt, the last one too: perhaps because of it.
  if (entry.attempts > attempts) return dies(`the process ended during attempt ${attempts}, the last one`);
  const handler = settings.handlerOf(entry.topic);
  const began = performance.now();
  const finished = (type: 'handled' | 'ignored') =>
    settle(
      () => store.complete(entry),
      () => tell({ type, entry: name, ms: performance.now() - began }),
    );
  if (handler === undefined) return finished('ignored');

  const outcome = await callHandler(entry, handler, settings, closing);
  if (outcome.type === 'handled') return finished('handled');
  if (outcome.type === 'lease-lost') return tell({ type: 'lease-lost', entry: name });
  const error = errorOf(outcome, settings);
  const uncounted = outcome.type === 'closing';
  if (!uncounted && entry.attempts >= attempts) return dies(error);
  const retryInMs = uncounted ? 0 : backoffMs(entry.attempts, settings.backoff);
  await settle(
    () => store.fail(entry, { error, retryInMs, uncounted }),
    () => tell({ type: 'failed', entry: name, error, retryInMs }),
  );
}

/** Calls the handler, with its lease kept alive, until it ends or is waited for no longer. */
async function callHandler(
  entry: LeasedEntry,
  handler: InboxHandler,
  { store, leaseMs, timeLimitMs, attempts }: WorkerSettings,
  closing: AbortSignal,
): Promise<Outcome> {
  const abort = new AbortController();
  const interrupted = new Promise<Outcome>((resolve) => {
    abort.signal.addEventListener('abort', () => resolve({ type: abort.signal.reason }), { once: true });
  });
  const interrupt = (why: Interruption) => abort.abort(why);
  const close = () => interrupt('closing');
  closing.addEventListener('abort', close, { once: true });
  if (closing.aborted) close();
  const timer = setTimeout(() => interrupt('too-long'), timeLimitMs);
  const stopKeeping = keepLease(entry, { store, leaseMs, lost: () => interrupt('lease-lost') });
  const context = { signal: abort.signal, attempt: entry.attempts, lastAttempt: entry.attempts >= attempts };
  try {
    return await Promise.race([interrupted, ended(handler, entry, context)]);
  } finally {
    stopKeeping();
    clearTimeout(timer);
    closing.removeEventListener('abort', close);
  }
}

async function ended(...[handler, entry, context]: [InboxHandler, ...Parameters<InboxHandler>]): Promise<Outcome> {
  try {
    await handler(entry, context);
    return { type: 'handled' };
  } catch (error) {
    return { type: 'failed', error };
  }
}

function errorOf(outcome: Outcome, { timeLimitMs, secrets }: WorkerSettings): string {
  if (outcome.type === 'failed') return errorText(outcome.error, secrets);
  if (outcome.type === 'too-long') return `the handler took longer than ${timeLimitMs} ms`;
  return 'the worker closed before the handler ended';
}

/** The work is done: a store that fails for a moment must not make it be done again. */
async function insist(settle: () => Promise<boolean>): Promise<boolean> {
  for (let failures = 1; failures <= settleRetries; failures++) {
    try {
      return await settle();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, backoffMs(failures, settleBackoff)));
    }
  }
  return settle();
}

function nameOf({ number, id, workspace, topic, attempts }: LeasedEntry): EntryName {
  return { number, id, workspace, topic, attempt: attempts };
}
