import { type SerialByKey, serialByKey } from '../serial-by-key.js';
import type { RateLimitStore } from './rate-limit-store.js';
import { sleep } from './sleep.js';

/** How a wait for the allowance ended. */
export type Acquired =
  | { readonly outcome: 'granted'; readonly waitedMs: number }
  | { readonly outcome: 'aborted' }
  /** The wait would have been longer than allowed; `waitMs` is how much longer. */
  | { readonly outcome: 'too-long'; readonly waitMs: number };

/** Calls of one allowance wait in the order in which they came. */
const waiting = new WeakMap<RateLimitStore, SerialByKey>();

/** Takes one call of the allowance, waiting for it up to `maxMs` milliseconds. */
export async function acquire(
  store: RateLimitStore,
  key: string,
  maxMs: number,
  signal?: AbortSignal,
): Promise<Acquired> {
  const queue = waiting.get(store) ?? serialByKey();
  waiting.set(store, queue);
  if (!queue.isBusy(key)) {
    const first = await store.take(key, Date.now());
    if (first.granted) return { outcome: 'granted', waitedMs: 0 };
  }
  const start = Date.now();
  const acquired = queue.run(key, () => wait(store, key, start, maxMs, signal));
  return signal === undefined ? acquired : orAborted(acquired, signal, () => void store.learn(key, undefined));
}

/** Answers a caller that gives up at once; a call granted to it afterwards is given back. */
function orAborted(acquired: Promise<Acquired>, signal: AbortSignal, giveBack: () => void): Promise<Acquired> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      resolve({ outcome: 'aborted' });
      void acquired.then((late) => late.outcome === 'granted' && giveBack());
    };
    signal.addEventListener('abort', leave, { once: true });
    acquired.then((result) => {
      signal.removeEventListener('abort', leave);
      resolve(result);
    }, reject);
  });
}

async function wait(
  store: RateLimitStore,
  key: string,
  start: number,
  maxMs: number,
  signal: AbortSignal | undefined,
): Promise<Acquired> {
  while (!signal?.aborted) {
    const now = Date.now();
    const take = await store.take(key, now);
    if (take.granted) return { outcome: 'granted', waitedMs: now - start };
    if (now + take.waitMs - start > maxMs) return { outcome: 'too-long', waitMs: take.waitMs };
    await sleep(take.waitMs, signal);
  }
  return { outcome: 'aborted' };
}
