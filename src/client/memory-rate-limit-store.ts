import { Allowance } from './allowance.js';
import type { RateLimitStore } from './rate-limit-store.js';

/** Keeps allowances in this process. */
export function memoryRateLimitStore(): RateLimitStore {
  const allowances = new Map<string, Allowance>();
  const of = (key: string) => {
    const allowance = allowances.get(key) ?? new Allowance();
    allowances.set(key, allowance);
    return allowance;
  };
  return {
    take: (key, now) => of(key).take(now),
    learn: (key, seen) => of(key).learn(seen),
  };
}

/** Shared by everything in this process, so that two clients of one workspace do not spend the same call twice. */
export const processRateLimits = memoryRateLimitStore();
