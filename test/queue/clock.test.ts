import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type JobQueue, openSqliteQueues, type QueueStore } from '../../src/queue/index.js';
import { scratchFolder } from '../inbox/arrivals.js';
import { job, jobs } from './jobs.js';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

let file: string;
let store: QueueStore;
let queue: JobQueue;

async function open(): Promise<void> {
  store = await openSqliteQueues(file);
  queue = store.queue('work');
}

/** Sets the machine's clock; the time that passes is not touched by it. */
function setBack(ms: number): void {
  vi.setSystemTime(Date.now() - ms);
}
const setForward = (ms: number) => setBack(-ms);
const numbers = (leased: readonly { number: number }[]) => leased.map(({ number }) => number);
const leaseAll = (leaseMs = minute) => queue.lease({ limit: 100, leaseMs });

beforeEach(async () => {
  file = join(await scratchFolder(), 'queue.db');
  // Date alone: timers and performance.now() go on as they do when somebody sets the clock of a machine.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T12:00:00Z') });
  await open();
  return async () => {
    await store.close();
    vi.useRealTimers();
  };
});

describe('when the clock is set forward', () => {
  it('what one worker holds is given to no other, and stays its own', async () => {
    await queue.enqueue(jobs(3));
    const held = await leaseAll();
    setForward(2 * minute);
    expect(await leaseAll()).toEqual([]);
    expect(await queue.nextDueIn()).toBeGreaterThan(50 * second);
    for (const one of held) expect(await queue.complete(one)).toBe(true);
    setForward(24 * 365 * hour);
    await queue.enqueue(jobs(1));
    expect(await leaseAll()).toHaveLength(1);
    expect(await leaseAll()).toEqual([]);
  });

  it('a lease that is asked for at the same moment counts by the clock as it is then', async () => {
    await queue.enqueue(jobs(40));
    setForward(hour);
    const leased = (
      await Promise.all(Array.from({ length: 20 }, () => queue.lease({ limit: 2, leaseMs: minute })))
    ).flat();
    expect(new Set(numbers(leased)).size).toBe(40);
    expect(await leaseAll()).toEqual([]);
  });
});

describe('when the clock is set back', () => {
  it('what waits is due as before', async () => {
    await queue.enqueue(jobs(2));
    setBack(hour);
    await queue.enqueue(jobs(1));
    expect(numbers(await leaseAll())).toEqual([1, 2, 3]);
    expect((await queue.stats()).lagMs).toBeLessThan(10 * second);
  });

  it('another attempt comes after its wait, and a lease ends after its length', async () => {
    await queue.enqueue(jobs(2));
    const [failed, held] = await queue.lease({ limit: 2, leaseMs: 400 });
    if (failed === undefined || held === undefined) throw new Error('nothing was leased');
    await queue.fail(failed, { error: 'later', retryInMs: 300 });
    setBack(hour);
    expect(await leaseAll()).toEqual([]);
    expect(await queue.nextDueIn()).toBeLessThan(500);
    await vi.waitFor(async () => expect(numbers(await leaseAll())).not.toEqual([]), { timeout: 2_000 });
    await vi.waitFor(async () => expect((await queue.stats()).counts.waiting).toBe(0), { timeout: 2_000 });
  });

  it('a job for a stated time waits for it', async () => {
    const availableAt = Date.now() + hour;
    await queue.enqueue([job({ availableAt })]);
    setBack(2 * hour);
    expect(await leaseAll()).toEqual([]);
    expect(await queue.get(1)).toMatchObject({ dueAt: availableAt });
    setForward(3 * hour);
    expect(await leaseAll()).toHaveLength(1);
  });

  it('while nobody has the file open, what waits is due at the start', async () => {
    await queue.enqueue(jobs(3));
    const [held, failed] = await queue.lease({ limit: 2, leaseMs: hour });
    if (held === undefined || failed === undefined) throw new Error('nothing was leased');
    await queue.fail(failed, { error: 'again', retryInMs: 0 });
    await store.close();
    setBack(hour);
    await open();
    const leased: number[] = [];
    await vi.waitFor(async () => {
      leased.push(...numbers(await leaseAll(hour)));
      expect(leased.sort()).toEqual([1, 2, 3]);
    });
    // What was stored cannot have been stored in the time to come.
    expect((await queue.list()).every(({ enqueuedAt }) => enqueuedAt <= Date.now())).toBe(true);
    await store.close();
    await open();
  });

  it('is put right once: a wait that is begun afterwards is not cut short by the next start', async () => {
    await queue.enqueue(jobs(1));
    await store.close();
    setBack(hour);
    await open();
    const [leased] = await leaseAll();
    if (leased === undefined) throw new Error('nothing was due');
    await queue.fail(leased, { error: 'later', retryInMs: 10 * minute });
    await store.close();
    await open();
    expect(await leaseAll()).toEqual([]);
    expect(await queue.nextDueIn()).toBeGreaterThan(9 * minute);
  });
});

it('no jump and no start gives a job to two workers, or keeps one that is due from both', {
  timeout: 60_000,
}, async () => {
  const step = fc.oneof(
    fc.constant('lease' as const),
    fc.constant('restart' as const),
    fc.integer({ min: -400, max: 400 }).map((minutes) => minutes * minute),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      await queue.enqueue([job(), job()]);
      let held: number[] = [];
      for (const one of steps) {
        if (typeof one === 'number') setForward(one);
        else if (one === 'restart') {
          await store.close();
          await open();
          held = [];
        } else {
          const leased = numbers(await queue.lease({ limit: 1, leaseMs: minute }));
          expect(leased.filter((number) => held.includes(number))).toEqual([]);
          expect(leased.length).toBe(held.length < 2 ? 1 : 0);
          held.push(...leased);
        }
      }
      await store.close();
      await open();
      const rest = await leaseAll();
      expect(rest).toHaveLength(2);
      for (const leased of rest) await queue.complete(leased);
    }),
    { numRuns: 25 },
  );
});
