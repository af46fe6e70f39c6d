import { isObject } from '../tool/json.js';
import { rateLimitsInMemory } from './memory-rate-limit-store.js';
import type { AllowanceSeen, RateLimitStore, Take, TakeOptions } from './rate-limit-store.js';
import { usualWindowSeconds } from './retry-after.js';

/** Milliseconds that a store may take to answer. */
const patience = 2000;

/** After a store failed, how long it is left alone, in milliseconds. */
const rest = 5000;

/** A store is not asked again sooner than this, whatever it says. */
const leastWait = 20;

const mostWait = usualWindowSeconds * 1000;

/** What is kept of a key beside the store. */
interface Own {
  /** The service said that no call may go before. */
  notBefore: number;
}

/**
 * A store that others wrote, made safe: it never rejects and never keeps a call waiting without an end. While a store fails,
 * says nothing or talks nonsense, the allowance is kept in this process. What the service itself said with a 429 holds
 * whatever the store says.
 */
export class SteadyStore implements RateLimitStore {
  readonly #store: RateLimitStore;
  readonly #memory = rateLimitsInMemory();
  readonly #own = new Map<string, Own>();
  #restUntil = 0;

  constructor(store: RateLimitStore) {
    this.#store = store;
  }

  async take(key: string, now: number, options?: TakeOptions): Promise<Take> {
    const own = this.#ownOf(key);
    const { notBefore } = own;
    // A block that lies further off than any can is one of a clock that was set back.
    if (now < notBefore && notBefore - now <= mostWait) return { granted: false, waitMs: notBefore - now };
    const giveBack = (late: Take | undefined) => late?.granted && this.#store.learn(key, undefined);
    const question = async () => readTake(await this.#store.take(key, now, options));
    const said = this.#isResting() ? undefined : await this.#ask(question, giveBack);
    return said ?? this.#memory.take(key, Date.now(), options);
  }

  async learn(key: string, seen: AllowanceSeen | undefined): Promise<void> {
    const own = this.#ownOf(key);
    this.#memory.learn(key, seen);
    if (seen?.refused === true) own.notBefore = seen.receivedAt + Math.min(seen.retryAfterMs ?? 0, mostWait);
    if (!this.#isResting()) await this.#ask(() => this.#store.learn(key, seen));
  }

  #ownOf(key: string): Own {
    const own = this.#own.get(key) ?? { notBefore: 0 };
    this.#own.set(key, own);
    return own;
  }

  #isResting(): boolean {
    return performance.now() < this.#restUntil;
  }

  /**
   * What the store answers; undefined when it fails or takes too long, and then it is left alone for a while.
   *
   * @param onLate is given an answer that nobody waits for any more
   */
  async #ask<Answer>(
    question: () => Answer | Promise<Answer>,
    onLate?: (answer: Answer) => unknown,
  ): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        reject(new Error('The store does not answer'));
      }, patience);
    });
    // A promise of its own, which nothing that the store throws or rejects with can leave unhandled.
    const asked = Promise.resolve().then(question);
    asked.then((answer) => (isLate ? onLate?.(answer) : undefined)).catch(() => {});
    try {
      return await Promise.race([asked, silence]);
    } catch {
      this.#restUntil = performance.now() + rest;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What a store said, or undefined when it makes no sense. */
function readTake(take: unknown): Take | undefined {
  if (!isObject(take)) return undefined;
  if (take.granted === true) return { granted: true };
  const { granted, waitMs } = take;
  if (granted !== false || typeof waitMs !== 'number' || !(waitMs >= 0)) return undefined;
  return { granted: false, waitMs: Math.min(Math.max(waitMs, leastWait), mostWait) };
}
