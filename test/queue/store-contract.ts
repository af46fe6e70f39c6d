import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import type { JobQueue, LeasedJob, QueueStore } from '../../src/queue/index.js';
import { eventually } from '../inbox/arrivals.js';
import { job, jobs } from './jobs.js';

/** Opens a store that is empty, or the same one again when called with what it gave before. */
export interface StoreUnderTest {
  /** Makes a place for a store and gives back how to open it, as often as asked. */
  place(): Promise<() => Promise<QueueStore>>;
}

const minute = 60_000;
const text = (bytes: Uint8Array | null | undefined) => bytes && Buffer.from(bytes).toString('utf8');

/** What every store of queues promises. What the inbox needs of it beside this is in the contract of inboxes. */
export function describeQueueStore(name: string, { place }: StoreUnderTest): void {
  describe(`queues in ${name}`, () => {
    let open: () => Promise<QueueStore>;
    let store: QueueStore;
    let queue: JobQueue;

    beforeEach(async () => {
      open = await place();
      store = await open();
      queue = store.queue('work');
      return () => store.close();
    });

    const leaseAll = (from = queue) => from.lease({ limit: 1000, leaseMs: minute });
    const leaseOne = async (leaseMs = minute): Promise<LeasedJob> => {
      const [leased] = await queue.lease({ limit: 1, leaseMs });
      if (leased === undefined) throw new Error('nothing was due');
      return leased;
    };

    describe('storing', () => {
      it('keeps everything that it was given', async () => {
        const availableAt = Date.now() - 5_000;
        const given = { scope: 'abc123', meta: '{"automation":"a1"}', subjects: ['contact1', '"2"'] };
        await queue.enqueue([job({ ...given, availableAt, key: 'k', kind: 'timer', payload: 'ü\0😀' })]);
        const [kept] = await queue.list();
        expect(kept).toMatchObject({ ...given, queue: 'work', key: 'k', kind: 'timer', state: 'waiting', attempts: 0 });
        expect(kept).toMatchObject({ dueAt: availableAt, error: null, finishedAt: null });
        expect(text(kept?.payload)).toBe('ü\0😀');
        expect(await queue.get(kept?.number ?? -1)).toEqual(kept);
      });

      it('fills in what was left out', async () => {
        await queue.enqueue([{ kind: 'a', payload: '' }]);
        const [kept] = await queue.list();
        expect(kept).toMatchObject({ scope: '', key: null, meta: null, subjects: [] });
        expect(kept?.dueAt).toBe(kept?.enqueuedAt);
      });

      it('gives back payloads byte for byte', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 5 }),
            async (given) => {
              await queue.enqueue(given.map((payload) => job({ payload })));
              const leased = await leaseAll();
              expect(leased.map(({ payload }) => [...payload])).toEqual(given.map((payload) => [...payload]));
              for (const one of leased) await queue.complete(one);
            },
          ),
          { numRuns: 25 },
        );
      });

      it('takes a key once, in one call and in many at a time', async () => {
        const one = job();
        expect(await queue.enqueue([one, job(), one])).toEqual(['stored', 'stored', 'duplicate']);
        const outcomes = await Promise.all(Array.from({ length: 30 }, () => queue.enqueue([one, job()])));
        expect(outcomes).toEqual(Array.from({ length: 30 }, () => ['duplicate', 'stored']));
        expect((await queue.stats()).counts.waiting).toBe(32);
      });

      it('takes a key once for each scope and queue, and jobs without one always', async () => {
        const one = job({ key: 'same' });
        expect(await queue.enqueue([one, { ...one, scope: 'other' }])).toEqual(['stored', 'stored']);
        expect(await store.queue('other').enqueue([one])).toEqual(['stored']);
        const keyless = { kind: 'a', payload: '' };
        expect(await queue.enqueue([keyless, { ...keyless, key: null }])).toEqual(['stored', 'stored']);
      });

      it('stores what comes together in the order in which it came, known keys between new ones', async () => {
        const known = jobs(40);
        await queue.enqueue(known);
        const given = jobs(200).flatMap((one, at) => (at % 5 === 0 ? [one, known[at / 5] ?? one] : [one]));
        const outcomes = (await Promise.all(given.map((one) => queue.enqueue([one])))).flat();
        expect(outcomes).toEqual(given.map((one) => (known.includes(one) ? 'duplicate' : 'stored')));
        const stored = (await queue.list({ limit: 1000 })).slice(known.length);
        expect(stored.map(({ key }) => key)).toEqual(given.filter((one) => !known.includes(one)).map(({ key }) => key));
        // Each has its own payload.
        const leased = await leaseAll();
        expect(leased).toHaveLength(240);
      });

      it('gives each of many jobs its own payload', async () => {
        const given = Array.from({ length: 150 }, (_, at) => job({ key: `k${at % 100}`, payload: String(at) }));
        await Promise.all([queue.enqueue(given.slice(0, 70)), queue.enqueue(given.slice(70))]);
        const kept = await queue.list({ limit: 1000 });
        expect(kept.map(({ payload }) => text(payload))).toEqual(Array.from({ length: 100 }, (_, at) => String(at)));
      });

      it.each([
        [{ kind: '' }, 'kind'],
        [{ key: '' }, 'key'],
        [{ key: 'a\0' }, 'key'],
        [{ scope: '\ud800' }, 'scope'],
        [{ meta: 'x'.repeat(501) }, 'meta'],
        [{ subjects: [''] }, 'subjects'],
        [{ subjects: 'contact1' as never }, 'subjects'],
        [{ scope: null as never }, 'scope'],
        [{ kind: 7 as never }, 'kind'],
        [{ payload: 'half \ud800' }, 'payload'],
        [{ availableAt: 1.5 }, 'availableAt'],
        [{ availableAt: 9e15 }, 'availableAt'],
      ])('refuses what it could not give back: %j', async (given, field) => {
        const refused = queue.enqueue([job(), job(given)]);
        await expect(refused).rejects.toMatchObject({ name: 'InvalidParamsError', issues: [{ field }] });
        expect(await queue.list()).toEqual([]);
      });

      it('refuses a queue without a name', () => {
        expect(() => store.queue('')).toThrow(InvalidParamsError);
      });
    });

    describe('due times', () => {
      it('leases a job once it is due, and not before', async () => {
        await queue.enqueue([job({ kind: 'late', availableAt: Date.now() + minute }), job({ kind: 'now' })]);
        expect((await leaseAll()).map(({ kind }) => kind)).toEqual(['now']);
        await queue.enqueue([job({ kind: 'soon', availableAt: Date.now() + 40 })]);
        expect(await queue.nextDueIn()).toBeLessThanOrEqual(40);
        const [soon] = await eventually(async () => {
          const leased = await leaseAll();
          return leased.length > 0 ? leased : undefined;
        });
        expect(soon).toMatchObject({ kind: 'soon', attempts: 1 });
        const nextDueIn = await queue.nextDueIn();
        expect(nextDueIn).toBeGreaterThan(minute / 2);
        expect(nextDueIn).toBeLessThanOrEqual(minute);
      });

      it('leases first what has been due longest', async () => {
        const now = Date.now();
        const given = [3, 1, 2].map((seconds) => job({ meta: String(seconds), availableAt: now - seconds * 1000 }));
        await queue.enqueue(given);
        expect((await leaseAll()).map(({ meta }) => meta)).toEqual(['3', '2', '1']);
      });

      it('are told as a lag while they are over', async () => {
        expect(await queue.stats()).toEqual({ counts: { waiting: 0, leased: 0, done: 0, dead: 0 }, lagMs: 0 });
        await queue.enqueue([job({ availableAt: Date.now() - minute }), job({ availableAt: Date.now() + minute })]);
        const { counts, lagMs } = await queue.stats();
        expect(counts).toMatchObject({ waiting: 2 });
        expect(lagMs).toBeGreaterThanOrEqual(minute / 2);
        await leaseOne();
        expect((await queue.stats()).lagMs).toBe(0);
      });
    });

    describe('several queues', () => {
      it('see nothing of each other', async () => {
        const other = store.queue('other');
        let told = 0;
        other.onDue(() => told++);
        await queue.enqueue([job({ subjects: ['s'] }), job()]);
        const [first] = await queue.list();
        const number = first?.number ?? -1;
        expect(await leaseAll(other)).toEqual([]);
        expect([await other.list(), await other.get(number), await other.nextDueIn()]).toEqual([
          [],
          undefined,
          undefined,
        ]);
        expect(await other.retry({ numbers: [number] })).toBe(0);
        expect(await other.erase({ subject: 's' })).toBe(0);
        expect(await other.erase({ before: Date.now() + minute })).toBe(0);
        expect((await other.stats()).counts.waiting).toBe(0);
        expect(told).toBe(0);
        expect(await leaseAll()).toHaveLength(2);
      });

      it('settle no lease of each other', async () => {
        const other = store.queue('other');
        await queue.enqueue([job()]);
        const [lease] = await leaseAll();
        if (lease === undefined) throw new Error('nothing was leased');
        expect(await other.extend(lease, minute)).toBe(false);
        expect(await other.fail(lease, { error: 'x' })).toBe(false);
        expect(await other.complete(lease)).toBe(false);
        expect((await queue.get(lease.number))?.state).toBe('leased');
        expect(await queue.complete(lease)).toBe(true);
      });

      it('number their jobs together', async () => {
        await queue.enqueue([job()]);
        await store.queue('other').enqueue([job()]);
        const [first] = await queue.list();
        const [second] = await store.queue('other').list();
        expect(second?.number).toBeGreaterThan(first?.number ?? Number.POSITIVE_INFINITY);
      });
    });

    describe('leases', () => {
      it('go to one worker each, however many ask at once', async () => {
        await queue.enqueue(jobs(120));
        const leases = await Promise.all(Array.from({ length: 30 }, () => queue.lease({ limit: 5, leaseMs: minute })));
        const numbers = leases.flat().map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.length + (await leaseAll()).length).toBe(120);
      });

      it('that ran out settle nothing', async () => {
        await queue.enqueue([job()]);
        const late = await leaseOne(1);
        const [held] = await eventually(async () => {
          const leased = await leaseAll();
          return leased.length > 0 ? leased : undefined;
        });
        if (held === undefined) throw new Error('nothing was due');
        expect(held).toMatchObject({ number: late.number, attempts: 2 });
        expect([await queue.extend(late, minute), await queue.complete(late)]).toEqual([false, false]);
        expect(await queue.fail(late, { error: 'late' })).toBe(false);
        expect(await queue.extend(held, minute)).toBe(true);
        expect(await queue.complete(held)).toBe(true);
        expect(await queue.complete(held)).toBe(false);
      });

      it('that failed wait, die, or count for nothing', async () => {
        await queue.enqueue(jobs(3));
        const [waits, dies, cut] = await leaseAll();
        if (waits === undefined || dies === undefined || cut === undefined) throw new Error('three were due');
        await queue.fail(waits, { error: 'later', retryInMs: minute });
        await queue.fail(dies, { error: 'never' });
        await queue.fail(cut, { error: 'closed', retryInMs: 0, uncounted: true });
        expect(await queue.get(waits.number)).toMatchObject({ state: 'waiting', error: 'later', attempts: 1 });
        expect(await queue.get(dies.number)).toMatchObject({ state: 'dead', error: 'never', attempts: 1 });
        expect(await leaseAll()).toMatchObject([{ number: cut.number, attempts: 1 }]);
        expect(await queue.retry({ state: 'dead' })).toBe(1);
        expect(await leaseAll()).toMatchObject([{ number: dies.number, attempts: 1, error: null }]);
      });
    });

    it('lists by state, kind and scope, page by page', async () => {
      await queue.enqueue([...jobs(3), ...jobs(2, { kind: 'timer' }), job({ scope: 'other' })]);
      await queue.complete(await leaseOne());
      expect(await queue.list({ kind: 'timer' })).toHaveLength(2);
      expect(await queue.list({ scope: 'other' })).toHaveLength(1);
      expect(await queue.list({ scope: '' })).toHaveLength(5);
      expect(await queue.list({ state: 'waiting', kind: 'run_step' })).toHaveLength(3);
      const [, second] = await queue.list({ limit: 2 });
      expect((await queue.list({ after: second?.number ?? 0 })).length).toBe(4);
    });

    describe('erasing', () => {
      it('takes payloads by subject, scope, key or age, and keeps the key', async () => {
        const given = [
          job({ key: 'a', subjects: ['s', 't'] }),
          job({ key: 'b', scope: 'tenant' }),
          job({ key: 'c' }),
          job({ key: 'd', subjects: ['t'] }),
        ];
        await queue.enqueue(given);
        expect(await queue.erase({ subject: 's' })).toBe(1);
        expect(await queue.erase({ scope: 'tenant' })).toBe(1);
        expect(await queue.erase({ key: 'c' })).toBe(1);
        expect(await queue.erase({ key: 'c' })).toBe(0);
        expect(await queue.erase({ subject: 't', scope: 'tenant' })).toBe(0);
        const kept = await queue.list();
        const erased = { state: 'done', payload: null, subjects: [], error: 'erased before it was handled' };
        expect(kept).toMatchObject([erased, erased, erased, { state: 'waiting', subjects: ['t'] }]);
        expect(await queue.enqueue(given)).toEqual(Array.from({ length: 4 }, () => 'duplicate'));
        expect(await queue.erase({ before: Date.now() + minute, settledOnly: true })).toBe(0);
        expect(await queue.expireKeys(Date.now() + minute)).toBe(3);
        expect(await queue.enqueue(given)).toEqual(['stored', 'stored', 'stored', 'duplicate']);
      });

      it('needs a condition', async () => {
        await expect(queue.erase({})).rejects.toThrow('say what to erase: subject, scope, key or before');
        await expect(queue.erase({ settledOnly: true })).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(queue.erase({ subject: '' })).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(queue.erase({ before: Number.NaN })).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(queue.expireKeys(Number.NaN)).rejects.toBeInstanceOf(InvalidParamsError);
      });
    });

    it('finds everything again when it is opened anew, after settling what was asked for', async () => {
      const adding = [queue.enqueue(jobs(3)), store.queue('other').enqueue(jobs(2))];
      const closing = store.close();
      expect((await Promise.all(adding)).flat()).toHaveLength(5);
      await closing;
      await expect(queue.enqueue([job()])).rejects.toMatchObject({ problem: 'closed' });
      const again = await open();
      onTestFinished(() => again.close());
      expect((await again.queue('work').stats()).counts.waiting).toBe(3);
      expect(await leaseAll(again.queue('other'))).toHaveLength(2);
    });
  });
}
