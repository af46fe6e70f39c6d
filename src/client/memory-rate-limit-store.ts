import { Allowance } from './allowance.js';
import type { RateLimitStore } from './rate-limit-store.js';

const own = new WeakSet<RateLimitStore>();

/** Keeps allowances in this process. */
export function memoryRateLimitStore(): RateLimitStore {
  const allowances = new Map<string, Allowance>();
  const of = (key: string) => {
    const allowance = allowances.get(key) ?? new Allowance();
    allowances.set(key, allowance);
    return allowance;
  };
  const store: RateLimitStore = {
    take: (key, now) => of(key).take(now),
    learn: (key, seen) => of(key).learn(seen),
  };
  own.add(store);
  return store;
}

/** Whether a store keeps allowances in this process, so that it cannot fail. */
export function isOwnStore(store: RateLimitStore): boolean {
  return own.has(store);
}

/** Shared by everything in this process, so that two clients of one workspace do not spend the same call twice. */
export const processRateLimits = memoryRateLimitStore();
