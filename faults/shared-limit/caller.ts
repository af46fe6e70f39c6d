/** One process of an app: as many calls as it may, and beside them, in another workspace, bulk work and people who wait. */

import { setTimeout as pause } from 'node:timers/promises';
import { type CallPriority, createIntercom, type RateLimitStore, type TraceEvent } from '../../src/index.js';
import { openPostgresRateLimits } from '../../src/rate-limits/index.js';
import type { Asked, Target, Told } from './asked.js';

process.once('message', async (asked: Asked) => {
  try {
    process.send?.({ told: await call(asked) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
  process.disconnect();
});

async function call({ databaseUrl, schema, seconds, callers, plain, mixed }: Asked): Promise<Told> {
  const store = await openPostgresRateLimits(databaseUrl, { schema });
  let [takes, slow] = [0, 0];
  // After two seconds a client goes by what its own process knows, which no figure of a shared limit should hide.
  const timed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    takes += 1;
    try {
      return await work();
    } catch (error) {
      slow += 1;
      throw error;
    } finally {
      if (performance.now() - begun > 2_000) slow += 1;
    }
  };
  const rateLimits: RateLimitStore = {
    take: (...how) => timed(async () => store.take(...how)),
    learn: (...how) => timed(async () => store.learn(...how)),
  };
  const answers: number[] = [];
  const trace = (event: TraceEvent) => event.type === 'answer' && answers.push(event.status ?? 0);
  let [begun, waitedMs] = [0, 0];
  // Until the request leaves: what the store takes to answer is a wait as well, which the trace of waits leaves out.
  const waited = (event: TraceEvent) => {
    trace(event);
    if (event.type === 'request') waitedMs = performance.now() - begun;
  };
  const client = ({ token, url }: Target, priority?: CallPriority) =>
    createIntercom({
      accessToken: token,
      baseUrl: url,
      rateLimits,
      trace: priority === 'interactive' ? waited : trace,
      priority,
    });
  const [everybody, bulk, people] = [client(plain), client(mixed, 'bulk'), client(mixed, 'interactive')];
  const waits: { waitedMs: number; ms: number }[] = [];
  let failed = 0;
  const one = (by: typeof bulk) =>
    by.run('intercom_list_contacts', { per_page: 1 }).then(
      () => {},
      () => {
        failed += 1;
      },
    );
  await one(everybody);
  const from = Date.now();
  const to = from + seconds * 1000;
  const many = (by: typeof bulk) =>
    Array.from({ length: callers }, async () => {
      while (Date.now() < to) await one(by);
    });
  const person = async () => {
    while (Date.now() < to) {
      begun = performance.now();
      await one(people);
      waits.push({ waitedMs, ms: performance.now() - begun });
      // All of them together stay within what bulk work leaves to them.
      await pause(1_300 + Math.random() * 600);
    }
  };
  await Promise.all([...many(everybody), ...many(bulk), person()]);
  await store.close();
  return {
    from,
    to,
    calls: answers.length,
    limited: answers.filter((status) => status === 429).length,
    failed,
    waits,
    takes,
    slow,
  };
}
