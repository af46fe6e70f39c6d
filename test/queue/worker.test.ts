import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createQueueWorker,
  type JobName,
  type JobQueue,
  openSqliteQueues,
  type QueueEvent,
  type QueueStore,
  type QueueWorker,
  type QueueWorkerOptions,
} from '../../src/queue/index.js';
import { eventually, scratchFolder } from '../inbox/arrivals.js';
import { job, jobs } from './jobs.js';

let store: QueueStore;
let queue: JobQueue;
let events: QueueEvent<JobName>[];
const workers: QueueWorker[] = [];

beforeEach(async () => {
  store = await openSqliteQueues(join(await scratchFolder(), 'queue.db'));
  queue = store.queue('work');
  events = [];
  return async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close({ drainMs: 0 })));
    await store.close();
  };
});

/** A worker that looks only when something is due, unless the test says otherwise. */
function work(options: Partial<QueueWorkerOptions> & Pick<QueueWorkerOptions, 'handler'>): void {
  workers.push(createQueueWorker({ queue, pollMs: 3_600_000, onEvent: (event) => events.push(event), ...options }));
}

const settled = (count: number, of = queue) =>
  eventually(async () => {
    const { counts } = await of.stats();
    return counts.done + counts.dead >= count || undefined;
  });

describe('a worker of a queue', () => {
  it('gives each job to the handler of its kind, and names it in events', async () => {
    const handled: string[] = [];
    const note =
      (which: string) =>
      ({ payload }: { payload: Uint8Array }) =>
        void handled.push(`${which} ${Buffer.from(payload)}`);
    work({ handler: { run_step: note('step'), '*': note('other') } });
    await queue.enqueue([job({ payload: 'a', key: 'k', scope: 'abc123' }), job({ kind: 'timer', payload: 'b' })]);
    await settled(2);
    expect(handled.sort()).toEqual(['other b', 'step a']);
    const name = { number: 1, queue: 'work', scope: 'abc123', key: 'k', kind: 'run_step', attempt: 1 };
    expect(events).toContainEqual({ type: 'handled', job: name, ms: expect.any(Number) });
  });

  it('handles a job when its time has come, without being asked again', async () => {
    const handled: number[] = [];
    work({ handler: () => void handled.push(Date.now()) });
    const availableAt = Date.now() + 150;
    await queue.enqueue([job({ availableAt })]);
    await settled(1);
    expect(handled[0]).toBeGreaterThanOrEqual(availableAt);
  });

  it('takes nothing of another queue of the store', async () => {
    const other = store.queue('other');
    await other.enqueue(jobs(2));
    work({ handler: () => {} });
    await queue.enqueue(jobs(2));
    await settled(2);
    expect((await other.stats()).counts).toMatchObject({ waiting: 2, done: 0 });
  });

  it('can store further jobs while it handles one', async () => {
    work({
      handler: {
        run_step: async ({ payload }) => {
          const step = Number(Buffer.from(payload));
          if (step < 5) await queue.enqueue([job({ payload: String(step + 1) })]);
        },
      },
    });
    await queue.enqueue([job({ payload: '1' })]);
    await settled(5);
    expect((await queue.stats()).counts).toMatchObject({ waiting: 0, done: 5 });
  });

  it('buries a job after its last attempt, and handles it when it is retried', async () => {
    let isBroken = true;
    work({
      attempts: 2,
      backoff: { firstMs: 1, factor: 1 },
      handler: () => {
        if (isBroken) throw new RangeError('no such step');
      },
    });
    await queue.enqueue([job()]);
    await settled(1);
    expect(await queue.list({ state: 'dead' })).toMatchObject([{ attempts: 2, error: 'RangeError: no such step' }]);
    isBroken = false;
    expect(await queue.retry({ state: 'dead' })).toBe(1);
    await eventually(async () => (await queue.stats()).counts.done === 1 || undefined);
    expect(events.map(({ type }) => type)).toEqual(['failed', 'dead', 'handled']);
  });

  it('applies a retention to its own queue', async () => {
    const other = store.queue('other');
    for (const of of [queue, other]) {
      await of.enqueue([job()]);
      const [leased] = await of.lease({ limit: 1, leaseMs: 60_000 });
      if (leased === undefined) throw new Error('nothing was due');
      await of.complete(leased);
    }
    const [{ enqueuedAt } = { enqueuedAt: 0 }] = await other.list();
    await eventually(async () => Date.now() > enqueuedAt || undefined);
    work({ retention: { payloadDays: 0, keyDays: 0 }, handler: () => {} });
    await eventually(async () => events.find(({ type }) => type === 'swept'));
    expect(events).toEqual([{ type: 'swept', erased: 1, forgotten: 1 }]);
    expect(await other.list()).toHaveLength(1);
  });
});
