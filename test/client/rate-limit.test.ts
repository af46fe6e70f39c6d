import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Allowance } from '../../src/client/allowance.js';
import { acquire } from '../../src/client/limiter.js';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { observe, toLocal } from '../../src/client/server-clock.js';
import { errorList, json, serve, type TestServer } from '../helpers/http-server.js';
import { testClient } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('429', () => {
  it.each([
    ['Retry-After in seconds', { 'retry-after': '1' }],
    ['Retry-After as a date', () => ({ 'retry-after': new Date(Date.now() + 1000).toUTCString() })],
    ['X-RateLimit-Reset', () => ({ 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000)) })],
    ['no hint at all', {}],
    ['a Retry-After that is nonsense', { 'retry-after': 'soon' }],
  ])('with %s is waited out, for a write too', async (_, headers) => {
    server = await serve((response, _request, nth) =>
      nth === 1
        ? errorList(
            response,
            429,
            'rate_limit_exceeded',
            'Exceeded',
            typeof headers === 'function' ? headers() : headers,
          )
        : json(response, 200, { id: '1' }),
    );
    const client = testClient(server.url);
    await expect(client.run('intercom_make_thing', { text: 'a' })).resolves.toMatchObject({ output: { id: '1' } });
    expect(server.arrived).toHaveLength(2);
  });

  it('with Retry-After is not repeated sooner than told', async () => {
    const at: number[] = [];
    server = await serve((response, _request, nth) => {
      at.push(Date.now());
      if (nth === 1) errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', { 'retry-after': '1' });
      else json(response, 200, { id: '1' });
    });
    await testClient(server.url).run('intercom_read_thing', { id: '1' });
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('that would take longer than allowed becomes a RateLimitError with the time to wait', async () => {
    server = await serve((response) =>
      errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', { 'retry-after': '3600' }),
    );
    const client = testClient(server.url, { maxWaitMs: 5_000 });
    await expect(client.run('intercom_read_thing', { id: '1' })).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfter: 3600,
    });
    // The next call knows already, and sends nothing.
    await expect(client.run('intercom_read_thing', { id: '1' })).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(server.arrived).toHaveLength(1);
  });

  it('holds back every other call of the token as well', async () => {
    let limited = true;
    server = await serve((response) =>
      limited
        ? errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', { 'retry-after': '1' })
        : json(response, 200, { id: '1' }),
    );
    const client = testClient(server.url);
    const first = client.run('intercom_read_thing', { id: '1' });
    await vi.waitFor(() => expect(server?.arrived).toHaveLength(1));
    limited = false;
    const others = Array.from({ length: 20 }, () => client.run('intercom_read_thing', { id: '1' }));
    await pause(300);
    expect(server.arrived).toHaveLength(1);
    await Promise.all([first, ...others]);
    expect(server.arrived).toHaveLength(22);
  });
});

describe('Calls without rate limit headers', () => {
  it('are not held back after the first answer', async () => {
    server = await serve((response) => json(response, 200, { id: '1' }));
    const client = testClient(server.url);
    await Promise.all(Array.from({ length: 50 }, () => client.run('intercom_read_thing', { id: '1' })));
    expect(server.arrived).toHaveLength(50);
  });
});

describe('An allowance', () => {
  const start = 1_800_000_000_000;
  const seconds = start / 1000;
  const seen = (now: number, extra: object) => ({
    sentAt: now,
    receivedAt: now,
    serverDate: Math.floor(now / 1000) * 1000,
    ...extra,
  });

  it('lets one probe ahead, and the rest as far as its answer says', () => {
    const allowance = new Allowance();
    expect(allowance.take(start).granted).toBe(true);
    expect(allowance.take(start).granted).toBe(false);
    allowance.learn(seen(start, { remaining: 2, resetAt: seconds + 9 }));
    expect([1, 2, 3].map(() => allowance.take(start).granted)).toEqual([true, true, false]);
  });

  it('stops a second before the window ends, and probes the next one a second after', () => {
    const allowance = new Allowance();
    allowance.take(start);
    allowance.learn(seen(start, { remaining: 100, resetAt: seconds + 5 }));
    expect(allowance.take(start + 3_900).granted).toBe(true);
    expect(allowance.take(start + 4_100)).toEqual({ granted: false, waitMs: 1_900 });
    expect(allowance.take(start + 5_900).granted).toBe(false);
    expect(allowance.take(start + 6_000).granted).toBe(true);
    expect(allowance.take(start + 6_001).granted).toBe(false);
  });

  it('shrinks when others spend of the same window, and never grows in it', () => {
    const allowance = new Allowance();
    allowance.take(start);
    allowance.learn(seen(start, { remaining: 10, resetAt: seconds + 9 }));
    allowance.take(start);
    allowance.learn(seen(start, { remaining: 1, resetAt: seconds + 9 }));
    allowance.take(start);
    allowance.learn(seen(start, { remaining: 50, resetAt: seconds + 9 }));
    expect(allowance.take(start).granted).toBe(false);
  });

  it('counts calls that are still under way against a new window', () => {
    const allowance = new Allowance();
    allowance.take(start);
    allowance.learn(seen(start, { remaining: 5, resetAt: seconds + 3 }));
    allowance.take(start + 1);
    allowance.take(start + 1);
    allowance.take(start + 4_000);
    allowance.learn(seen(start + 4_010, { remaining: 4, resetAt: seconds + 13 }));
    expect([1, 2, 3].map(() => allowance.take(start + 4_020).granted)).toEqual([true, true, false]);
  });

  it('is not blocked for ever by a probe that got no answer', () => {
    const allowance = new Allowance();
    allowance.take(start);
    allowance.learn(undefined);
    expect(allowance.take(start).granted).toBe(true);
  });

  it('reckons with a server clock that is ahead of ours', () => {
    const allowance = new Allowance();
    const ahead = 3600;
    allowance.take(start);
    allowance.learn({
      sentAt: start,
      receivedAt: start,
      serverDate: start + ahead * 1000,
      remaining: 5,
      resetAt: seconds + ahead + 5,
    });
    expect(allowance.take(start + 3_000).granted).toBe(true);
    expect(allowance.take(start + 7_600).granted).toBe(true);
  });
});

describe('The clock of a server', () => {
  it('is taken to agree with ours when it may', () => {
    const clock = observe({}, { serverDate: 10_000, sentAt: 10_200, receivedAt: 10_900 });
    expect(toLocal(clock, 20_000, 10_900)).toBe(20_000);
  });

  it('is narrowed down by several answers, and forgotten after a minute', () => {
    const before = observe({}, { serverDate: 105_000, sentAt: 100_900, receivedAt: 100_950 });
    const clock = observe(before, { serverDate: 106_000, sentAt: 101_000, receivedAt: 101_010 });
    const local = toLocal(clock, 200_000, 101_010);
    expect(local).toBeGreaterThan(194_800);
    expect(local).toBeLessThan(195_200);
    expect(toLocal(clock, 200_000, 200_000)).toBe(200_000);
  });
});

describe('Waiting for a turn', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is first come, first served', async () => {
    const store = memoryRateLimitStore();
    const order: number[] = [];
    await acquire(store, 'key', 60_000);
    const turns = [1, 2, 3].map((nth) => acquire(store, 'key', 60_000).then(() => order.push(nth)));
    const now = Date.now();
    store.learn('key', { sentAt: now, receivedAt: now, remaining: 10, resetAt: Math.floor(now / 1000) + 8 });
    await vi.advanceTimersByTimeAsync(200);
    await Promise.all(turns);
    expect(order).toEqual([1, 2, 3]);
  });

  it('lets a caller that gives up leave at once, wherever in the line', async () => {
    const store = memoryRateLimitStore();
    await acquire(store, 'key', 60_000);
    void acquire(store, 'key', 60_000);
    const stop = new AbortController();
    const second = acquire(store, 'key', 60_000, stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await expect(second).resolves.toEqual({ outcome: 'aborted' });
    store.learn('key', undefined);
    await vi.advanceTimersByTimeAsync(100_000);
  });
});
