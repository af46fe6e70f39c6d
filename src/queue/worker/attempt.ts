import { type Backoff, backoffMs } from './backoff.js';
import { errorText } from './error-text.js';
import { keepLease } from './keep-lease.js';
import type { Handler, HandlerContext, LeasedAttempt } from './options.js';
import type { WorkerSettings } from './settings.js';

/** Why a handler is waited for no longer. */
type Interruption = 'lease-lost' | 'too-long' | 'closing';

const commitRetries = 4;
const commitBackoff: Backoff = { firstMs: 100, factor: 3 };

type Outcome =
  | { readonly type: 'handled' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: Interruption };

/** Gives one leased job to its handler and settles what came of it. Rejects only when the store does not answer. */
export async function attemptJob<Leased extends LeasedAttempt, Name>(
  leased: Leased,
  settings: WorkerSettings<Leased, Name>,
  closing: AbortSignal,
): Promise<void> {
  const { source, attempts, report } = settings;
  const job = settings.nameOf(leased);
  const settle = async (commit: () => Promise<boolean>, committed: () => void) => {
    if (await retryCommit(commit)) committed();
    else report({ type: 'lease-lost', job });
  };
  const bury = (error: string) =>
    settle(
      () => source.fail(leased, { error }),
      () => report({ type: 'dead', job, error }),
    );

  // Its process ended during every attempt, the last one too: perhaps because of it.
  if (leased.attempts > attempts) return bury(`the process ended during attempt ${attempts}, the last one`);
  const handler = settings.handlerOf(leased);
  const began = performance.now();
  const finish = (type: 'handled' | 'ignored') =>
    settle(
      () => source.complete(leased),
      () => report({ type, job, ms: performance.now() - began }),
    );
  if (handler === undefined) return finish('ignored');

  const outcome = await callHandler(leased, handler, settings, closing);
  if (outcome.type === 'handled') return finish('handled');
  if (outcome.type === 'lease-lost') return report({ type: 'lease-lost', job });
  const error = errorOf(outcome, settings);
  const uncounted = outcome.type === 'closing';
  if (!uncounted && leased.attempts >= attempts) return bury(error);
  const retryInMs = uncounted ? 0 : backoffMs(leased.attempts, settings.backoff);
  await settle(
    () => source.fail(leased, { error, retryInMs, uncounted }),
    () => report({ type: 'failed', job, error, retryInMs }),
  );
}

/** Calls the handler, with its lease kept, until it ends or is waited for no longer. */
async function callHandler<Leased extends LeasedAttempt, Name>(
  leased: Leased,
  handler: Handler<Leased>,
  { source, leaseMs, timeLimitMs, attempts }: WorkerSettings<Leased, Name>,
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
  const stopKeeping = keepLease(leased, { source, leaseMs, onLost: () => interrupt('lease-lost') });
  const context = { signal: abort.signal, attempt: leased.attempts, lastAttempt: leased.attempts >= attempts };
  try {
    return await Promise.race([interrupted, run(handler, leased, context)]);
  } finally {
    stopKeeping();
    clearTimeout(timer);
    closing.removeEventListener('abort', close);
  }
}

async function run<Leased>(handler: Handler<Leased>, leased: Leased, context: HandlerContext): Promise<Outcome> {
  try {
    await handler(leased, context);
    return { type: 'handled' };
  } catch (error) {
    return { type: 'failed', error };
  }
}

function errorOf(
  outcome: Outcome,
  { timeLimitMs, secrets }: { readonly timeLimitMs: number; readonly secrets: readonly string[] },
): string {
  if (outcome.type === 'failed') return errorText(outcome.error, secrets);
  if (outcome.type === 'too-long') return `the handler took longer than ${timeLimitMs} ms`;
  return 'the worker closed before the handler ended';
}

/** The work is done: a store that fails for a moment must not make it be done again. */
async function retryCommit(commit: () => Promise<boolean>): Promise<boolean> {
  for (let failures = 1; failures <= commitRetries; failures++) {
    try {
      return await commit();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, backoffMs(failures, commitBackoff)));
    }
  }
  return commit();
}
