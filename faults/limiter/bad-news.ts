import type { RateLimitStore, Take } from '../../src/client/rate-limit-store.js';

/** Stores as somebody might write them. */
export const badStores: Readonly<Record<string, () => RateLimitStore>> = {
  'rejects once': () => {
    let calls = 0;
    return {
      async take() {
        calls += 1;
        if (calls === 1) throw new Error('connection reset');
        return { granted: true };
      },
      learn() {},
    };
  },
  'rejects always': () => ({
    take: () => Promise.reject(new Error('down')),
    learn: () => Promise.reject(new Error('down')),
  }),
  throws: () => ({
    take() {
      throw new Error('bug');
    },
    learn() {
      throw new Error('bug');
    },
  }),
  'answers nothing': () => ({ take: () => undefined as never, learn() {} }),
  'says that it is granted, as text': () => ({ take: () => ({ granted: 'true' }) as never, learn() {} }),
  'has no number to wait': () => ({ take: () => ({ granted: false }) as never, learn() {} }),
  'waits for NaN': () => ({ take: () => ({ granted: false, waitMs: Number.NaN }), learn() {} }),
  'waits for a negative time': () => ({ take: () => ({ granted: false, waitMs: -5 }), learn() {} }),
  'gives what cannot be read': () => ({
    take: () => ({
      get granted(): true {
        throw new Error('bug');
      },
    }),
    learn() {},
  }),
  'never answers': () => ({ take: () => new Promise<Take>(() => {}), learn: () => new Promise<void>(() => {}) }),
  'never learns': () => ({ take: () => ({ granted: true }), learn: () => new Promise<void>(() => {}) }),
  'forgets everything': () => ({ take: () => ({ granted: true }), learn() {} }),
};

const now = () => Math.floor(Date.now() / 1000);

/** Headers of a refusal that name a time which no window has. */
export const absurdHeaders: Readonly<Record<string, () => Record<string, string>>> = {
  'a reset in milliseconds': () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now() + 1000) }),
  'a reset in ten years': () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now() + 315_360_000) }),
  'a reset of many digits': () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9'.repeat(300) }),
  'Retry-After as an epoch': () => ({ 'retry-after': String(now() + 1) }),
  'Retry-After as an epoch in milliseconds': () => ({ 'retry-after': String(Date.now() + 1000) }),
  'Retry-After of a year': () => ({ 'retry-after': '31536000' }),
  'Retry-After in the year 9999': () => ({ 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  'a clock of 1970': () => ({
    date: 'Thu, 01 Jan 1970 00:00:00 GMT',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now() + 5),
  }),
};
