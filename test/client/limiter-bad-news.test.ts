import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { absurdHeaders, badStores } from '../../faults/limiter/bad-news.js';
import { Allowance } from '../../src/client/allowance.js';
import { acquire, steadyStore } from '../../src/client/limiter.js';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import type { AllowanceSeen, Take } from '../../src/client/rate-limit-store.js';
import { sleep } from '../../src/client/sleep.js';
import { createClient, createRegistry, intercomService, operation, out } from '../../src/index.js';
import { fields, param, path } from '../../src/intercom/index.js';
import { errorList, json, serve, type TestServer } from '../helpers/http-server.js';
import { testClient } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const read = (client: ReturnType<typeof testClient>, id = '1') => client.run('intercom_read_thing', { id });

describe.concurrent.each(Object.entries(badStores))('A store that %s', (_name, make) => {
  it('breaks no call', async () => {
    const own = await serve((response) => json(response, 200, { id: '1' }));
    const client = testClient(own.url, { rateLimits: make(), maxWaitMs: 8000 });
    const start = performance.now();
    await read(client);
    await Promise.all([read(client), read(client), read(client)]);
    expect(own.arrived).toHaveLength(4);
    // At most one wait for a store that says nothing.
    expect(performance.now() - start).toBeLessThan(6000);
    await own.close();
  });

  it('starts no storm when the service answers 429', async () => {
    const own = await serve((response) =>
      errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', { 'retry-after': '1' }),
    );
    const client = testClient(own.url, { rateLimits: make(), maxWaitMs: 2500 });
    const calls = await Promise.allSettled([read(client), read(client), read(client)]);
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { name: 'RateLimitError' } });
    expect(own.arrived.length).toBeLessThanOrEqual(9);
    await own.close();
  });
});

describe('The time to come back', () => {
  it.each(Object.entries(absurdHeaders))('holds calls back for a window at the most: %s', async (_name, headers) => {
    server = await serve((response) => errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', headers()));
    const client = testClient(server.url, { maxWaitMs: 0 });
    const errors = [];
    for (let call = 0; call < 2; call += 1) errors.push(await read(client).catch((error: unknown) => error));
    expect(errors[0]).toMatchObject({ name: 'RateLimitError', status: 429 });
    // The second was not sent.
    expect(server.arrived).toHaveLength(1);
    expect(errors[1]).toMatchObject({ name: 'RateLimitError' });
    expect((errors[1] as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(14);
    expect((errors[0] as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(86_400);
  });

  it('is read as a time where it is one, so that the call goes on in a second', async () => {
    server = await serve((response, _request, nth) =>
      nth === 1
        ? errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', { 'retry-after': String(Date.now() + 1000) })
        : json(response, 200, { id: '1' }),
    );
    const start = performance.now();
    await read(testClient(server.url));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double(),
  fc.constantFrom(1e9, 1.8e9, 1.8e12, 1e15, Infinity),
);

describe('An allowance', () => {
  const start = 1_800_000_000_000;

  it('recovers within a window of the last answer, whatever the answers said', () => {
    const answer = fc.record(
      {
        remaining: anyNumber,
        resetAt: anyNumber,
        serverDate: anyNumber,
        refused: fc.boolean(),
        retryAfterMs: anyNumber,
        limit: anyNumber,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20_000), fc.option(answer)), { maxLength: 20 }), (steps) => {
        const allowance = new Allowance();
        let now = start;
        for (const [pause, said] of steps) {
          now += pause;
          allowance.take(now);
          const seen: AllowanceSeen | undefined =
            said === null ? undefined : { ...said, sentAt: now, receivedAt: now, windowSeconds: 10 };
          allowance.learn(seen);
        }
        return allowance.take(now + 14_001).granted;
      }),
      {
        examples: [
          [
            [
              [0, { serverDate: Infinity }],
              [0, { remaining: 0, resetAt: Infinity }],
            ],
          ],
        ],
        numRuns: 300,
      },
    );
  });

  it('is not spent without end after an answer that is no number', () => {
    const allowance = new Allowance();
    const seen = (at: number, remaining: number) => ({
      remaining,
      resetAt: at / 1000 + 10,
      sentAt: at,
      receivedAt: at,
    });
    allowance.take(start);
    allowance.learn(seen(start, 2));
    allowance.take(start + 1);
    allowance.learn(seen(start + 1, Number.NaN));
    const granted = Array.from({ length: 20 }, (_, nth) => allowance.take(start + 2 + nth).granted);
    expect(granted.filter(Boolean).length).toBeLessThanOrEqual(2);
  });

  it('is asked for again after our clock was set back by a day', () => {
    const allowance = new Allowance();
    allowance.take(start);
    allowance.learn({ sentAt: start, receivedAt: start, refused: true, retryAfterMs: 30_000 });
    expect(allowance.take(start + 1).granted).toBe(false);
    expect(allowance.take(start - 86_400_000).granted).toBe(true);
  });

  it('sends another probe when one takes its time, and no more than eight', () => {
    const allowance = new Allowance();
    expect(allowance.take(start).granted).toBe(true);
    expect(allowance.take(start + 240).granted).toBe(false);
    expect(allowance.take(start + 250).granted).toBe(true);
    expect(allowance.take(start + 260).granted).toBe(false);
    const granted = Array.from({ length: 200 }, (_, nth) => allowance.take(start + 500 + nth * 100).granted);
    expect(granted.filter(Boolean)).toHaveLength(6);
  });
});

describe('Calls beside a slow one', () => {
  it('do not wait for it, although nothing is known of the limit before its answer', async () => {
    server = await serve((response, { url }) => {
      const headers = {
        'x-ratelimit-remaining': '100',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 9),
      };
      setTimeout(() => json(response, 200, { id: '1' }, headers), url.endsWith('slow') ? 4000 : 0);
    });
    const client = testClient(server.url);
    const slow = read(client, 'slow');
    const start = performance.now();
    await Promise.all(Array.from({ length: 5 }, () => read(client)));
    expect(performance.now() - start).toBeLessThan(3000);
    await slow;
  });
});

describe('A call that fails before it is sent', () => {
  it('gives its place back', async () => {
    server = await serve((response) => json(response, 200, { id: '1' }));
    const broken = operation('intercom_break_thing', {
      http: 'POST /things',
      effect: 'write',
      description: 'Break a thing.',
      params: { text: param.text('Text') },
      // No JSON holds such a number.
      request: () => ({ method: 'POST', path: path`/things`, body: { count: 1n } }),
      returns: fields({ id: out.text('Id') }),
    });
    const service = intercomService({ accessToken: 'token', baseUrl: server.url });
    const client = createClient(createRegistry([broken]), [service], { rateLimits: memoryRateLimitStore() });
    const start = performance.now();
    for (let call = 0; call < 12; call += 1)
      await expect(client.run('intercom_break_thing', { text: 'a' })).rejects.toThrow('BigInt');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('A long wait', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('asks the store once, and not every millisecond', async () => {
    const take = vi.fn((): Take => ({ granted: false, waitMs: 2 ** 40 }));
    const stop = new AbortController();
    const call = acquire(steadyStore({ take, learn() {} }), 'key', Number.POSITIVE_INFINITY, stop.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(take.mock.calls.length).toBeLessThanOrEqual(3);
    stop.abort();
    await expect(call).resolves.toEqual({ outcome: 'aborted' });
    await vi.advanceTimersByTimeAsync(3_600_000);
  });

  it('of more milliseconds than a timer holds is not over at once', async () => {
    const over = vi.fn();
    void sleep(2 ** 31 + 5000).then(over);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(over).toHaveBeenCalledWith(true);
  });

  it('is measured by a clock that nobody sets', async () => {
    const stop = new AbortController();
    let isFree = false;
    const store = steadyStore({
      take: () => (isFree ? { granted: true } : { granted: false, waitMs: 100 }),
      learn() {},
    });
    const call = acquire(store, 'key', 60_000, stop.signal);
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(1000);
    isFree = true;
    await vi.advanceTimersByTimeAsync(200);
    await expect(call).resolves.toMatchObject({ outcome: 'granted' });
  });
});
