import { type SerialByKey, serialByKey } from '../serial-by-key.js';
import { isOwnStore } from './memory-rate-limit-store.js';
import type { RateLimitStore, TakeOptions } from './rate-limit-store.js';
import { sleep } from './sleep.js';
import { SteadyStore } from './steady-store.js';

/** How a wait for the allowance ended. */
export type Acquired =
  | { readonly outcome: 'granted'; readonly waitedMs: number }
  | { readonly outcome: 'aborted' }
  /** The wait would have been longer than allowed; `waitMs` is how much longer. */
  | { readonly outcome: 'too-long'; readonly waitMs: number };

/** Calls of one allowance and priority wait in the order in which they came. */
const waiting = new WeakMap<RateLimitStore, SerialByKey>();

/** Stores that others wrote, made safe. */
const steadied = new WeakMap<RateLimitStore, RateLimitStore>();

/** A store that never fails and never keeps a call waiting without an end. One store stays one. */
export function steadyStore(store: RateLimitStore): RateLimitStore {
  if (isOwnStore(store)) return store;
  const steady = steadied.get(store) ?? new SteadyStore(store);
  steadied.set(store, steady);
  return steady;
}

/**
 * Takes one call of the allowance, waiting for it up to `maxMs` milliseconds.
 *
 * @param store one that never fails.
 */
export async function acquire(
  store: RateLimitStore,
  key: string,
  maxMs: number,
  signal?: AbortSignal,
  options?: TakeOptions,
): Promise<Acquired> {
  const queue = waiting.get(store) ?? serialByKey();
  waiting.set(store, queue);
  // A wait is measured by a clock that nobody sets.
  const start = performance.now();
  // What may take its time does not stand before people who wait.
  const line = `${options?.priority ?? ''}:${key}`;
  const inLine = () => queue.run(line, () => wait(store, key, start, maxMs, signal, options));
  const acquired = queue.isBusy(line) ? inLine() : atOnce(store, key, options).then((granted) => granted ?? inLine());
  return signal === undefined ? acquired : orAborted(acquired, signal, () => void store.learn(key, undefined));
}

/** Takes a call that can be had without waiting. */
async function atOnce(
  store: RateLimitStore,
  key: string,
  options: TakeOptions | undefined,
): Promise<Acquired | undefined> {
  const { granted } = await store.take(key, Date.now(), options);
  return granted ? { outcome: 'granted', waitedMs: 0 } : undefined;
}

/** Answers a caller that gives up at once; a call granted to it afterwards is given back. */
function orAborted(acquired: Promise<Acquired>, signal: AbortSignal, giveBack: () => void): Promise<Acquired> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      resolve({ outcome: 'aborted' });
      acquired.then((late) => late.outcome === 'granted' && giveBack()).catch(() => {});
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    acquired.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
  });
}

async function wait(
  store: RateLimitStore,
  key: string,
  start: number,
  maxMs: number,
  signal: AbortSignal | undefined,
  options: TakeOptions | undefined,
): Promise<Acquired> {
  while (!signal?.aborted) {
    const take = await store.take(key, Date.now(), options);
    const waitedMs = Math.round(performance.now() - start);
    if (take.granted) return { outcome: 'granted', waitedMs };
    if (waitedMs + take.waitMs > maxMs) return { outcome: 'too-long', waitMs: take.waitMs };
    await sleep(take.waitMs, signal);
  }
  return { outcome: 'aborted' };
}
