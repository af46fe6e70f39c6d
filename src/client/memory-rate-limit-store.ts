import { emptyAllowance, learnAnswer } from './allowance-row.js';
import { type RateLimitRows, takeFromAll } from './rate-limit-rows.js';
import type { RateLimitStore } from './rate-limit-store.js';

const own = new WeakSet<RateLimitStore>();

/** Keeps allowances in this process. */
export function memoryRateLimitStore(): RateLimitStore {
  const store = rateLimitsInMemory();
  own.add(store);
  return store;
}

/** The same, without a promise: what it answers is there at once. */
export function rateLimitsInMemory() {
  const rows: RateLimitRows = { allowances: new Map(), quotas: new Map() };
  return {
    take: (key, now, options) => takeFromAll(rows, key, now, options),
    learn: (key, seen) => {
      rows.allowances.set(key, learnAnswer(rows.allowances.get(key) ?? emptyAllowance, seen));
    },
  } satisfies RateLimitStore;
}

/** Whether a store keeps allowances in this process, so that it cannot fail. */
export function isOwnStore(store: RateLimitStore): boolean {
  return own.has(store);
}

/** Shared by everything in this process, so that two clients of one workspace do not spend the same call twice. */
export const processRateLimits = memoryRateLimitStore();
