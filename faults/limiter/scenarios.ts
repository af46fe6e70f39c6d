import { setTimeout as pause } from 'node:timers/promises';
import type { RateLimitStore } from '../../src/client/rate-limit-store.js';
import { createIntercom, memoryRateLimitStore } from '../../src/index.js';
import { errorList, json, serve } from '../../test/helpers/http-server.js';
import { absurdHeaders, badStores } from './bad-news.js';

/** What went on, as far as a caller and the service could see it. */
export interface Figures {
  readonly scenario: string;
  readonly calls: number;
  readonly succeeded: number;
  /** Requests that reached the service. */
  readonly requests: number;
  /** Requests in the busiest second. */
  readonly busiest: number;
  /** How long the slowest of the calls took that had no reason to wait for an answer of their own, in milliseconds. */
  readonly slowestMs: number;
  /** What the two may be at the most. */
  readonly allowed: { readonly busiest: number; readonly slowestMs: number };
}

/** One thing that goes wrong. */
export interface Scenario {
  readonly name: string;
  run(): Promise<Figures>;
}

type Answer = Parameters<typeof serve>[0];

/** Runs calls against a service and reads off what came of them. */
async function measure(
  scenario: string,
  allowed: Figures['allowed'],
  {
    answer,
    store,
    calls,
  }: { answer: Answer; store: RateLimitStore; calls: readonly { id: string; counts: boolean }[] },
): Promise<Figures> {
  const arrivals: number[] = [];
  const server = await serve((...how) => {
    arrivals.push(performance.now());
    answer(...how);
  });
  const intercom = createIntercom({ accessToken: 'token', baseUrl: server.url, rateLimits: store });
  const run = async ({ id, counts }: (typeof calls)[number]) => {
    const start = performance.now();
    const isDone = await intercom.run('intercom_get_contact', { contactId: id }).then(
      () => true,
      () => false,
    );
    return { isDone, ms: counts ? performance.now() - start : 0 };
  };
  try {
    const done = await Promise.all(calls.map(run));
    return {
      scenario,
      calls: calls.length,
      succeeded: done.filter(({ isDone }) => isDone).length,
      requests: arrivals.length,
      busiest: Math.max(
        0,
        ...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + 1000).length),
      ),
      slowestMs: Math.round(Math.max(...done.map(({ ms }) => ms))),
      allowed,
    };
  } finally {
    await server.close();
  }
}

const contact = (response: Parameters<Answer>[0], headers: Record<string, string> = {}) =>
  json(response, 200, { type: 'contact', id: '1' }, headers);

const many = (count: number) => Array.from({ length: count }, () => ({ id: '1', counts: true }));

/** Refuses for so long from its first request on, then answers. */
function busyFor(ms: number, headers: () => Record<string, string>): Answer {
  let since: number | undefined;
  return (response) => {
    since ??= performance.now();
    if (performance.now() - since >= ms) contact(response);
    else errorList(response, 429, 'rate_limit_exceeded', 'Exceeded', headers());
  };
}

const withBadStores: readonly Scenario[] = Object.entries(badStores).map(([name, make]) => ({
  name: `store that ${name}, and three seconds of 429`,
  run() {
    const answer = busyFor(3000, () => ({ 'retry-after': '1' }));
    const allowed = { busiest: 25, slowestMs: 12_000 };
    return measure(this.name, allowed, { answer, store: make(), calls: many(10) });
  },
}));

const withBadHeaders: readonly Scenario[] = Object.entries(absurdHeaders).map(([name, headers]) => ({
  name,
  run() {
    const answer = busyFor(500, headers);
    const allowed = { busiest: 25, slowestMs: 16_000 };
    return measure(name, allowed, { answer, store: memoryRateLimitStore(), calls: many(10) });
  },
}));

const slowProbe: Scenario = {
  name: 'a search of four seconds ahead of five quick calls',
  async run() {
    const answer: Answer = (response, { url }) => {
      const headers = {
        'x-ratelimit-remaining': '100',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 9),
      };
      setTimeout(() => contact(response, headers), url.endsWith('slow') ? 4000 : 0);
    };
    const calls = [{ id: 'slow', counts: false }, ...many(5)];
    const allowed = { busiest: 25, slowestMs: 3000 };
    return measure(this.name, allowed, { answer, store: memoryRateLimitStore(), calls });
  },
};

const givenUp: Scenario = {
  name: 'a probe whose caller gives up',
  async run() {
    const server = await serve((response, { url }) => void (url.endsWith('held') || contact(response)));
    const store = memoryRateLimitStore();
    const intercom = createIntercom({ accessToken: 'token', baseUrl: server.url, rateLimits: store });
    const held = intercom.run('intercom_get_contact', { contactId: 'held' }, { signal: AbortSignal.timeout(50) });
    await held.catch(() => undefined);
    await pause(10);
    const start = performance.now();
    const { output } = await intercom.run('intercom_get_contact', { contactId: '1' });
    const slowestMs = Math.round(performance.now() - start);
    const requests = server.arrived.length;
    await server.close();
    const allowed = { busiest: 2, slowestMs: 1000 };
    return {
      scenario: this.name,
      calls: 1,
      succeeded: output.contact.id === '1' ? 1 : 0,
      requests,
      busiest: requests,
      slowestMs,
      allowed,
    };
  },
};

export const scenarios: readonly Scenario[] = [...withBadStores, slowProbe, givenUp, ...withBadHeaders];
