import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Journal } from '../../../src/automations/journal/index.js';
import { eventually } from '../../inbox/arrivals.js';
import { describeEvents } from './events-contract.js';
import { describeProperties } from './property-contract.js';
import { begin, done, happened, ids, intent, leaseAll, leaseOne, minute, notSent, record, run, slot } from './runs.js';
import { describeShared } from './shared-contract.js';
import { describeSlots } from './slots-contract.js';

/** How the suite gets at a store. */
export interface StoreUnderTest {
  /** Makes a place for a journal and gives back how to open it. */
  place(): Promise<() => Promise<Journal>>;
  /** Whether several may be open at a time. */
  readonly isShared: boolean;
}

/** What every journal promises. */
export function describeJournal(name: string, store: StoreUnderTest): void {
  describe(`runs in ${name}`, () => {
    let open: () => Promise<Journal>;
    let journal: Journal;

    beforeEach(async () => {
      open = await store.place();
      journal = await open();
      return () => journal.close();
    });

    const whole = async (id: string) => {
      const found = await journal.whole(id);
      if (found === undefined) throw new Error(`there is no run ${id}`);
      return found;
    };

    describe('starting', () => {
      it('keeps everything that it was given', async () => {
        const given = run({
          ...{ about: 'conv1', subjects: ['contact1', '"2"'], slot: slot(3, 'replace'), parent: '7', key: 'kü' },
          event: { text: 'ü\0😀 \ud800', list: [null, 1.5, false] },
          dueAt: 1_700_000_000_000,
        });
        const [started] = await journal.start([given]);
        const { run: kept } = await whole(started?.id ?? '');
        expect(kept).toMatchObject({ ...given, id: started?.id, state: 'queued', attempts: 0, cancelling: false });
        expect(kept).toMatchObject({ note: null, finishedAt: null, erased: false, eventsAfter: 0 });
        expect(Math.abs(kept.createdAt - (await journal.now()))).toBeLessThan(minute);
        const [leased] = await leaseAll(journal);
        expect(leased).toMatchObject({ event: given.event, state: 'running', attempts: 1, fence: 1, waits: [] });
      });

      it('takes a key once for an automation and a workspace, in one call and in many at a time', async () => {
        const one = run({ key: 'same' });
        const [first, again, ...others] = await journal.start([
          ...[one, one, { ...one, workspace: 'other' }, { ...one, automation: 'other' }],
          ...[
            { ...one, key: null },
            { ...one, key: null },
          ],
        ]);
        expect(again).toEqual({ outcome: 'duplicate', id: first?.id });
        expect(others.map(({ outcome }) => outcome)).toEqual(['started', 'started', 'started', 'started']);
        const many = await Promise.all(Array.from({ length: 30 }, () => journal.start([one, run({ key: 'next' })])));
        expect(many.map(([known]) => known)).toEqual(many.map(() => again));
        expect(many.filter(([, next]) => next?.outcome === 'started')).toHaveLength(1);
        expect(new Set(many.map(([, next]) => next?.id)).size).toBe(1);
      });

      it('starts all runs of a call or none', async () => {
        const refused = journal.start([run(), run({ automation: '' })]);
        await expect(refused).rejects.toMatchObject({ name: 'InvalidParamsError', issues: [{ field: 'automation' }] });
        expect(await journal.list()).toEqual([]);
      });

      it.each([
        [{ key: 'a\0' }, 'key'],
        [{ workspace: '\ud800' }, 'workspace'],
        [{ subjects: [''] }, 'subjects'],
        [{ slot: slot(0) }, 'slot.limit'],
        [{ slot: { ...slot(), mode: 'other' as never } }, 'slot.mode'],
        [{ dueAt: 1.5 }, 'dueAt'],
        [{ event: 1n }, 'event'],
      ])('refuses what it could not give back', async (given, field) => {
        await expect(journal.start([run(given)])).rejects.toMatchObject({ issues: [{ field }] });
      });

      it('lets a key be taken again when its time is over', async () => {
        const one = run({ key: 'k', keyUntil: (await journal.now()) + 400 });
        const [first] = await journal.start([one]);
        expect(await journal.start([one])).toEqual([{ outcome: 'duplicate', id: first?.id }]);
        await eventually(async () => (await journal.start([one]))[0]?.outcome === 'started' || undefined);
      });

      it('tells whoever waits that something is due', async () => {
        let told = 0;
        const stop = journal.onDue(() => told++);
        await journal.start([run()]);
        expect(told).toBe(1);
        stop();
        await journal.start([run()]);
        expect(told).toBe(1);
      });
    });

    describe('leases', () => {
      it('go to one worker each, however many ask at once, the longest due first', async () => {
        const now = await journal.now();
        await journal.start([3, 1, 2].map((seconds) => run({ key: String(seconds), dueAt: now - seconds * 1000 })));
        expect((await leaseAll(journal)).map(({ key }) => key)).toEqual(['3', '2', '1']);
        await journal.start(Array.from({ length: 60 }, () => run()));
        const leases = await Promise.all(
          Array.from({ length: 20 }, () => journal.lease({ limit: 5, leaseMs: minute })),
        );
        const leased = ids(leases.flat());
        expect(new Set(leased).size).toBe(leased.length);
        expect(leased.length + (await leaseAll(journal)).length).toBe(60);
      });

      it('are given for what is due, and not before', async () => {
        expect(await journal.nextDueIn()).toBeUndefined();
        await journal.start([run({ dueAt: (await journal.now()) + 60 })]);
        expect(await leaseAll(journal)).toEqual([]);
        expect(await journal.nextDueIn()).toBeLessThanOrEqual(60);
        await eventually(async () => ((await leaseAll(journal)).length > 0 ? true : undefined));
        expect(await journal.nextDueIn()).toBeGreaterThan(minute / 2);
      });

      it('that ran out record nothing, extend nothing and end nothing', async () => {
        await journal.start([run()]);
        const late = await leaseOne(journal, 1);
        const held = await eventually(async () => (await leaseAll(journal))[0]);
        expect([late.takenOver, held.takenOver]).toEqual([false, true]);
        expect(held).toMatchObject({ id: late.id, attempts: 2, fence: late.fence + 1 });
        expect(await journal.extend(late, minute)).toBe(false);
        expect(await journal.record(late, { records: [record('a')] })).toBe(false);
        expect(await journal.intend(late, intent('a'), { records: [record('a')] })).toEqual({ state: 'lost' });
        expect(await journal.pause(late, { state: 'queued', dueAt: 0 })).toBe('lost');
        expect(await done(journal, late)).toBe(false);
        expect(await journal.reserve(late, 'k', 'a')).toEqual({ state: 'lost' });
        expect(await journal.settleKey(late, 'k', 1)).toBe(false);
        const { run: kept, records, intents } = await whole(late.id);
        expect([kept.state, records, intents]).toEqual(['running', [], []]);
        expect(await journal.extend(held, minute)).toEqual({ cancel: false });
        expect(await done(journal, held)).toBe(true);
        expect(await done(journal, held)).toBe(false);
      });

      it('are given for one run alone where it is named', async () => {
        const [, second] = await journal.start([run(), run(), run({ slot: slot() })]);
        const leased = await journal.lease({ limit: 5, leaseMs: minute, runs: [second?.id ?? ''] });
        expect(ids(leased)).toEqual([second?.id]);
        expect(await journal.lease({ limit: 5, leaseMs: minute, runs: [second?.id ?? ''] })).toEqual([]);
        expect(await leaseAll(journal)).toHaveLength(2);
      });

      it('are extended', async () => {
        await journal.start([run()]);
        const lease = await leaseOne(journal, 200);
        expect(await journal.extend(lease, minute)).toEqual({ cancel: false });
        await new Promise((resolve) => setTimeout(resolve, 250));
        expect(await leaseAll(journal)).toEqual([]);
      });

      it('end with a pause, after which the run is due when it was said', async () => {
        const lease = await begin(journal);
        const note = { message: 'rate limit', class: 'rate_limit' as const };
        expect(await journal.pause(lease, { state: 'queued', dueAt: (await journal.now()) + minute, note })).toBe(
          'paused',
        );
        expect((await whole(lease.id)).run).toMatchObject({ state: 'queued', note, attempts: 1 });
        expect(await leaseAll(journal)).toEqual([]);
        const other = await begin(journal);
        await journal.pause(other, { state: 'queued', dueAt: 0 });
        const [again] = await leaseAll(journal);
        expect([again?.id, again?.takenOver]).toEqual([other.id, false]);
      });
    });

    describe('writing', () => {
      it('keeps records by their path, the latest of each, and survives being closed', async () => {
        const lease = await begin(journal);
        await journal.record(lease, { records: [record('a', { value: 1 }), record('each[0].b')] });
        const failed = record('a', { state: 'failed', value: null, error: { message: 'no', class: 'not_found' } });
        await Promise.all([
          journal.record(lease, { records: [failed] }),
          journal.record(lease, { records: [record('c', { trace: { to: 'x' } })] }),
        ]);
        const { records } = await whole(lease.id);
        expect(records).toEqual([failed, record('c', { trace: { to: 'x' } }), record('each[0].b')]);
        await journal.close();
        journal = await open();
        expect((await whole(lease.id)).records).toEqual(records);
      });

      it('writes an intent with what came before it, and its outcome once', async () => {
        const lease = await begin(journal);
        expect(await journal.intend(lease, intent('b'), { records: [record('a')] })).toEqual({ state: 'intended' });
        expect(await whole(lease.id)).toMatchObject({
          records: [{ path: 'a' }],
          intents: [{ path: 'b', outcome: null }],
        });
        await journal.record(lease, { records: [record('b')], answers: [happened('b')] });
        expect((await whole(lease.id)).intents).toEqual([{ ...intent('b'), outcome: happened('b').outcome }]);
      });

      it('refuses to send what was sent before, and writes nothing with it', async () => {
        const lease = await begin(journal);
        await journal.intend(lease, intent('a'));
        // The same call again, whose answer was lost on its way from the database.
        expect(await journal.intend(lease, intent('a'))).toEqual({ state: 'intended' });
        const again = () => journal.intend(lease, intent('a', 2_000), { records: [record('z')] });
        expect(await again()).toMatchObject({ state: 'sent-before', intent: { sentAt: 1_000, outcome: null } });
        await journal.resolve(lease.id, happened('a'));
        expect(await again()).toMatchObject({ state: 'sent-before', intent: { outcome: { state: 'happened' } } });
        expect((await whole(lease.id)).records).toEqual([]);
      });

      it('lets what was not sent be sent again, and keeps an answer to the first beside it', async () => {
        const lease = await begin(journal);
        await journal.intend(lease, intent('a'));
        expect(await journal.resolve(lease.id, notSent('a', 'client'))).toBe(true);
        expect(await journal.intend(lease, intent('a', 2_000))).toEqual({ state: 'intended' });
        expect(await journal.resolve(lease.id, happened('a'))).toBe(false);
        const [kept] = (await whole(lease.id)).intents;
        expect(kept).toMatchObject({ sentAt: 2_000, outcome: null, late: [{ sentAt: 1_000 }] });
        expect(await journal.resolve(lease.id, happened('a', 'answer', 2_000))).toBe(true);
      });

      it('takes an answer from a worker that lost its lease, and nothing else', async () => {
        await journal.start([run()]);
        const late = await leaseOne(journal, 30);
        await journal.intend(late, intent('a'));
        await eventually(async () => (await leaseAll(journal))[0]);
        expect(await journal.record(late, { records: [record('a')], answers: [happened('a')] })).toBe(false);
        expect(await whole(late.id)).toMatchObject({ records: [], intents: [{ outcome: { state: 'happened' } }] });
      });

      it('lets proof outweigh a person who was wrong, and a person nothing that is known', async () => {
        const lease = await begin(journal);
        await journal.intend(lease, intent('a'));
        await journal.resolve(lease.id, notSent('a'));
        expect(await journal.resolve(lease.id, happened('a', 'look'))).toBe(true);
        expect(await journal.resolve(lease.id, notSent('a'))).toBe(false);
        expect((await whole(lease.id)).intents).toMatchObject([
          {
            outcome: { state: 'happened' },
            late: [{ outcome: { state: 'not-sent' } }, { outcome: { state: 'not-sent' } }],
          },
        ]);
        expect(await journal.resolve(lease.id, happened('other'))).toBe(false);
        expect(await journal.resolve('999', happened('a'))).toBe(false);
      });

      it('finishes with a note and records', async () => {
        const lease = await begin(journal);
        const note = { message: 'not a VIP', step: 'only_vip' };
        expect(await journal.finish(lease, 'stopped', note, { records: [record('only_vip')] })).toBe(true);
        const { run: kept, records } = await whole(lease.id);
        expect(kept).toMatchObject({ state: 'stopped', note });
        expect([records.length, kept.finishedAt === null]).toEqual([1, false]);
        expect(await leaseAll(journal)).toEqual([]);
      });
    });

    describe('a run that waits for a person', () => {
      const note = { message: 'did the reply arrive?', class: 'outcome_unknown' as const };

      it('is due again once nothing of it is open', async () => {
        const lease = await begin(journal);
        await journal.intend(lease, intent('a'));
        await journal.intend(lease, intent('b'));
        expect(await journal.pause(lease, { state: 'unknown', note })).toBe('paused');
        expect(await leaseAll(journal)).toEqual([]);
        expect(await journal.resolve(lease.id, happened('a', 'person'))).toBe(true);
        expect(await leaseAll(journal)).toEqual([]);
        let told = 0;
        journal.onDue(() => told++);
        expect(await journal.resolve(lease.id, notSent('b'))).toBe(true);
        expect(told).toBe(1);
        expect(ids(await leaseAll(journal))).toEqual([lease.id]);
      });

      it('does not wait for what is known by then', async () => {
        const lease = await begin(journal);
        await journal.intend(lease, intent('a'));
        await journal.resolve(lease.id, happened('a'));
        expect(await journal.pause(lease, { state: 'unknown', note })).toBe('paused');
        expect(ids(await leaseAll(journal))).toEqual([lease.id]);
        const other = await begin(journal);
        await journal.intend(other, intent('a'));
        await journal.pause(other, { state: 'unknown', note }, { answers: [happened('a', 'look')] });
        expect(ids(await leaseAll(journal))).toEqual([other.id]);
      });

      it('is resumed by the answer of the worker that lost it', async () => {
        await journal.start([run()]);
        const late = await leaseOne(journal, 30);
        await journal.intend(late, intent('a'));
        const held = await eventually(async () => (await leaseAll(journal))[0]);
        await journal.pause(held, { state: 'unknown', note });
        await journal.record(late, { answers: [happened('a')] });
        expect(ids(await leaseAll(journal))).toEqual([late.id]);
      });
    });

    describe('cancelling', () => {
      it('ends at once what no worker holds', async () => {
        const waiting = await begin(journal);
        await journal.pause(waiting, { state: 'waiting', dueAt: (await journal.now()) + minute });
        const unknown = await begin(journal);
        await journal.intend(unknown, intent('a'));
        await journal.pause(unknown, { state: 'unknown', note: { message: '?' } });
        const [queued] = await journal.start([run()]);
        for (const id of [waiting.id, unknown.id, queued?.id ?? '']) {
          expect(await journal.cancel(id, 'not wanted')).toBe(true);
          expect((await whole(id)).run).toMatchObject({ state: 'cancelled', note: { message: 'not wanted' } });
          expect(await journal.cancel(id, 'again')).toBe(false);
        }
        expect(await leaseAll(journal)).toEqual([]);
        expect([await journal.cancel('999', 'x'), await journal.cancel('nonsense', 'x')]).toEqual([false, false]);
      });

      it('asks the worker of one that is held, and the one after it', async () => {
        await journal.start([run()]);
        const lease = await leaseOne(journal, 30);
        expect(await journal.cancel(lease.id, 'not wanted')).toBe(true);
        expect(await journal.extend(lease, 30)).toEqual({ cancel: true });
        const held = await eventually(async () => (await leaseAll(journal))[0]);
        expect(held).toMatchObject({ cancelling: true, note: { message: 'not wanted' } });
        expect(await journal.finish(held, 'cancelled', held.note)).toBe(true);
        expect((await whole(lease.id)).run.cancelling).toBe(false);
      });

      it('ends one that is given back, but not while its outcome is unknown', async () => {
        const lease = await begin(journal);
        await journal.cancel(lease.id, 'not wanted');
        expect(await journal.pause(lease, { state: 'queued', dueAt: 0 }, { records: [record('a')] })).toBe('cancelled');
        expect(await whole(lease.id)).toMatchObject({
          ...{ run: { state: 'cancelled', note: { message: 'not wanted' } }, records: [{ path: 'a' }] },
        });
        const other = await begin(journal);
        await journal.intend(other, intent('a'));
        await journal.cancel(other.id, 'not wanted');
        expect(await journal.pause(other, { state: 'unknown', note: { message: '?' } })).toBe('paused');
        await journal.resolve(other.id, happened('a', 'person'));
        expect(await leaseAll(journal)).toMatchObject([{ id: other.id, cancelling: true }]);
      });
    });

    it('lists by state, automation, workspace and what they are about, the latest first, page by page', async () => {
      const outcomes = await journal.start([
        run({ about: 'conv1' }),
        run({ automation: 'other' }),
        run({ workspace: '' }),
        run({ about: 'conv1' }),
      ]);
      const [first, second, third, fourth] = ids(outcomes);
      await done(journal, await leaseOne(journal));
      expect(ids(await journal.list())).toEqual([fourth, third, second, first]);
      expect(ids(await journal.list({ state: 'done' }))).toEqual([first]);
      expect(ids(await journal.list({ automation: 'other' }))).toEqual([second]);
      expect(ids(await journal.list({ workspace: '' }))).toEqual([third]);
      expect(ids(await journal.list({ about: 'conv1', state: 'queued' }))).toEqual([fourth]);
      const [, last] = await journal.list({ limit: 2 });
      expect(ids(await journal.list({ before: last?.number ?? 0 }))).toEqual([second, first]);
      expect(await journal.counts()).toMatchObject({ queued: 3, done: 1, running: 0, unknown: 0 });
      await expect(journal.list({ state: 'nonsense' as never })).rejects.toMatchObject({ name: 'InvalidParamsError' });
      expect(await journal.whole('999')).toBeUndefined();
    });

    it('keeps revisions, each as it was first given', async () => {
      await journal.keepRevision('a', 'r1', { id: 'a', steps: [] });
      await journal.keepRevision('a', 'r1', { id: 'changed' });
      expect(await journal.revision('a', 'r1')).toEqual({ id: 'a', steps: [] });
      expect(await journal.revision('a', 'r2')).toBeUndefined();
    });

    it('settles what was asked for before it closes, and takes nothing afterwards', async () => {
      const starting = journal.start([run(), run()]);
      await journal.close();
      expect(await starting).toHaveLength(2);
      await expect(journal.start([run()])).rejects.toMatchObject({ problem: 'closed' });
      journal = await open();
      expect(await leaseAll(journal)).toHaveLength(2);
    });

    it.runIf(store.isShared)('gives each run to one of several processes', async () => {
      const others = await Promise.all([open(), open()]);
      onTestFinished(async () => {
        await Promise.all(others.map((other) => other.close()));
      });
      await journal.start(Array.from({ length: 200 }, (_, at) => run(at % 2 === 0 ? { slot: slot(3) } : {})));
      const leased: string[] = [];
      const holding = new Set<string>();
      let most = 0;
      await Promise.all(
        [journal, ...others].map(async (one) => {
          for (let idle = 0; idle < 5; ) {
            const leases = await one.lease({ limit: 7, leaseMs: minute });
            idle = leases.length === 0 ? idle + 1 : 0;
            for (const lease of leases) {
              leased.push(lease.id);
              if (lease.slot !== null) holding.add(lease.id);
            }
            most = Math.max(most, holding.size);
            await Promise.all(
              leases.map((lease) => {
                holding.delete(lease.id);
                return done(one, lease);
              }),
            );
          }
        }),
      );
      expect([leased.length, new Set(leased).size, (await journal.counts()).done]).toEqual([200, 200, 200]);
      expect(most).toBeLessThanOrEqual(3);
    });

    describeSlots(() => journal);
    describeEvents(() => journal);
    describeShared(() => ({ journal, open, isShared: store.isShared }));
    describeProperties(() => journal, store.isShared ? 25 : 60);
  });
}
