import type { RateLimitStore } from './rate-limit-store.js';
import { sleep } from './sleep.js';

/** How a wait for the allowance ended. */
export type Turn =
  | { readonly turn: 'granted'; readonly waitedMs: number }
  | { readonly turn: 'aborted' }
  /** The wait would have been longer than allowed; `waitMs` is how much longer. */
  | { readonly turn: 'too-long'; readonly waitMs: number };

/** Calls of one allowance take their turns in the order in which they came. */
const lines = new WeakMap<RateLimitStore, Map<string, Promise<unknown>>>();

/**
 * Takes one call of the allowance, waiting for it up to `mostMs` milliseconds.
 */
export async function takeTurn(
  store: RateLimitStore,
  key: string,
  mostMs: number,
  signal?: AbortSignal,
): Promise<Turn> {
  const line = lineOf(store);
  const ahead = line.get(key);
  if (ahead === undefined) {
    const first = await store.take(key, Date.now());
    if (first.granted) return { turn: 'granted', waitedMs: 0 };
  }
  const start = Date.now();
  const mine = (line.get(key) ?? Promise.resolve()).then(() => wait(store, key, start, mostMs, signal));
  line.set(key, mine);
  void mine.then(() => line.get(key) === mine && line.delete(key));
  return signal === undefined ? mine : orAborted(mine, signal, () => void store.learn(key, undefined));
}

/** Lets a caller that gave up leave the line at once; a call granted to it afterwards is given back. */
function orAborted(turn: Promise<Turn>, signal: AbortSignal, giveBack: () => void): Promise<Turn> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      resolve({ turn: 'aborted' });
      void turn.then((late) => late.turn === 'granted' && giveBack());
    };
    signal.addEventListener('abort', leave, { once: true });
    turn.then((result) => {
      signal.removeEventListener('abort', leave);
      resolve(result);
    }, reject);
  });
}

async function wait(
  store: RateLimitStore,
  key: string,
  start: number,
  mostMs: number,
  signal: AbortSignal | undefined,
): Promise<Turn> {
  while (!signal?.aborted) {
    const now = Date.now();
    const take = await store.take(key, now);
    if (take.granted) return { turn: 'granted', waitedMs: now - start };
    if (now + take.waitMs - start > mostMs) return { turn: 'too-long', waitMs: take.waitMs };
    await sleep(take.waitMs, signal);
  }
  return { turn: 'aborted' };
}

function lineOf(store: RateLimitStore): Map<string, Promise<unknown>> {
  const line = lines.get(store) ?? new Map<string, Promise<unknown>>();
  lines.set(store, line);
  return line;
}
