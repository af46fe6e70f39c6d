import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffMs } from '../../src/queue/index.js';

it('waits 5 seconds at first, four times as long each time, 6 hours at most', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((attempt) => backoffMs(attempt, {}, () => 0) / 1000);
  expect(waits).toEqual([5, 20, 80, 320, 1280, 5120, 20_480, 21_600, 21_600]);
});

it('takes away up to a half at random, never more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, random) => {
        const backoff = { firstMs: 100, factor: 3, maxMs: 60_000 };
        const full = backoffMs(attempt, backoff, () => 0);
        const wait = backoffMs(attempt, backoff, () => random);
        expect(wait).toBeLessThanOrEqual(full);
        expect(wait).toBeGreaterThanOrEqual(full / 2 - 1);
        expect(full).toBeLessThanOrEqual(60_000);
      },
    ),
  );
});
