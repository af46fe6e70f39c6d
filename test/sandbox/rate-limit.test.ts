import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../src/sandbox/http/rate-limit.js';
import { createRandom } from '../../src/sandbox/world/random.js';
import { openSandbox } from './caller.js';

describe('rate limit', () => {
  it('counts down in headers and refuses with the words of Intercom', async () => {
    const { sandbox, call } = openSandbox({ rateLimit: { limit: 3, windowMs: 600_000 } });
    const remaining: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { headers } = await call('GET', '/me');
      expect(headers.get('x-ratelimit-limit')).toBe('3');
      remaining.push(headers.get('x-ratelimit-remaining'));
    }
    expect(remaining).toEqual(['2', '1', '0']);
    const { status, body, headers } = await call('GET', '/me');
    expect(status).toBe(429);
    expect(body.errors).toEqual([{ code: 'rate_limit_exceeded', message: 'Exceeded rate limit of 3 in 600_seconds' }]);
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect(headers.get('retry-after')).toBeNull();
    expect(sandbox.state().rateLimit).toMatchObject({ limit: 3, allowed: 3, refused: 1 });
  });

  it('does not count calls without a valid token, and can be off', async () => {
    const { sandbox, call } = openSandbox({ rateLimit: { limit: 3 } });
    await call('GET', '/me', undefined, { authorization: 'Bearer nope' });
    expect(sandbox.state().rateLimit?.allowed).toBe(0);
    const { sandbox: free, call: freeCall } = openSandbox({ rateLimit: false });
    expect((await freeCall('GET', '/me')).headers.get('x-ratelimit-limit')).toBeNull();
    expect(free.state().rateLimit).toBeNull();
  });

  it('opens windows at an offset of its own and tells their end in whole seconds, rounded up', () => {
    let now = 1_000_000_000_000;
    const limiter = createRateLimiter({ limit: 2, windowMs: 10_000, offsetMs: 3_400 }, createRandom(1, 'x'), () => now);
    limiter.take();
    expect(limiter.take()).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000004' });
    now = 1_000_000_003_399;
    expect(() => limiter.take()).toThrow('Exceeded rate limit of 2 in 10_seconds');
    now = 1_000_000_003_400;
    expect(limiter.take()).toMatchObject({ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '1000000014' });
    expect(limiter.state().windows).toEqual([
      { startedAtMs: 999_999_993_400, allowed: 2, refused: 1 },
      { startedAtMs: 1_000_000_003_400, allowed: 1, refused: 0 },
    ]);
  });
});
