import { describe, expect, it } from 'vitest';
import { measureLimiter } from '../../bench/limiter.js';
import type { Count } from '../../bench/shared/sandbox-program.js';
import { shareUsed } from '../../bench/shared/share-used.js';

const count = (...windows: [startedAtMs: number, allowed: number][]): Count => ({
  limit: 10,
  windowMs: 1000,
  allowed: 0,
  refused: 0,
  windows: windows.map(([startedAtMs, allowed]) => ({ startedAtMs, allowed, refused: 0 })),
});

describe('the share of the allowance', () => {
  it('is taken of the windows that lie wholly within the time', () => {
    const seen = count([300, 10], [1300, 10], [2300, 5], [3300, 1]);
    expect(shareUsed(seen, 500, 3500)).toEqual({ windows: 2, share: 0.75 });
    expect(shareUsed(seen, 300, 3300)).toEqual({ windows: 3, share: 25 / 30 });
  });

  it('reckons with windows that saw no call', () => {
    expect(shareUsed(count([300, 10], [2300, 10]), 300, 3300)).toEqual({ windows: 3, share: 20 / 30 });
  });

  it('is nothing without a whole window', () => {
    expect(shareUsed(count([300, 10]), 500, 1200)).toEqual({ windows: 0, share: 0 });
    expect(shareUsed(count(), 0, 9000)).toEqual({ windows: 0, share: 0 });
  });
});

describe('the limiter bench', () => {
  it('counts the calls of each library on both sides', { timeout: 60_000 }, async () => {
    const { rows } = await measureLimiter({ seconds: 4, limit: 20, windowMs: 3000, callers: 4 });
    expect(rows.map(({ name }) => name)).toEqual(['intercom-tools', 'intercom-client', '@activepieces/piece-intercom']);
    for (const row of rows) {
      expect(row).toMatchObject({ share: expect.any(Number), refused: expect.any(Number), failed: expect.any(Number) });
      expect(row).toHaveProperty('succeeded', row.allowed);
    }
  });
});
