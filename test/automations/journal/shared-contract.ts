import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/automations/journal/index.js';
import { eventually } from '../../inbox/arrivals.js';
import { begin, beginMany, done, happened, ids, intent, leaseAll, minute, record, run, slot } from './runs.js';

interface Opened {
  readonly journal: Journal;
  readonly open: () => Promise<Journal>;
  readonly isShared: boolean;
}

/** What runs share: keys of calls, claims, values; and what is erased. */
export function describeShared(of: () => Opened): void {
  /** The same place, opened by another process where several may, else after this one closed it. */
  const elsewhere = async (work: (journal: Journal) => Promise<void>) => {
    const { journal, open, isShared } = of();
    if (!isShared) await journal.close();
    const other = await open();
    try {
      await work(other);
    } finally {
      await other.close();
    }
  };

  describe('keys of calls', () => {
    it('are taken by one call in a workspace, which keeps what came of it', async () => {
      const { journal } = of();
      const [one, other] = [await begin(journal), await begin(journal)];
      expect(await journal.reserve(one, 'nudge:1', 'msg')).toEqual({ state: 'reserved' });
      // After a crash the same step asks again.
      expect(await journal.reserve(one, 'nudge:1', 'msg')).toEqual({ state: 'reserved' });
      const open = { state: 'open', run: one.id, path: 'msg' };
      expect(await journal.reserve(other, 'nudge:1', 'msg')).toEqual(open);
      expect(await journal.reserve(one, 'nudge:1', 'elsewhere')).toEqual(open);
      expect(await journal.settleKey(one, 'nudge:1', { id: 7 })).toBe(true);
      expect(await journal.reserve(other, 'nudge:1', 'msg')).toEqual({ state: 'done', value: { id: 7 } });
      expect(await journal.reserve(one, 'nudge:1', 'msg')).toEqual({ state: 'done', value: { id: 7 } });
      const elsewhere = await begin(journal, { workspace: 'other' });
      expect(await journal.reserve(elsewhere, 'nudge:1', 'msg')).toEqual({ state: 'reserved' });
    });

    it('are given back, or free when their time is over', async () => {
      const { journal } = of();
      const [one, other] = [await begin(journal), await begin(journal)];
      await journal.reserve(one, 'a', 'msg');
      await journal.settleKey(one, 'a', undefined);
      expect(await journal.reserve(other, 'a', 'msg')).toEqual({ state: 'reserved' });
      await journal.reserve(one, 'b', 'msg', 400);
      await journal.settleKey(one, 'b', null);
      expect(await journal.reserve(other, 'b', 'msg', 400)).toEqual({ state: 'done', value: null });
      await eventually(async () =>
        (await journal.reserve(other, 'b', 'msg')).state === 'reserved' ? true : undefined,
      );
    });

    it('are taken once, however many ask', async () => {
      const { journal } = of();
      const leases = await beginMany(
        journal,
        Array.from({ length: 10 }, () => ({})),
      );
      const outcomes = await Promise.all(leases.map((lease) => journal.reserve(lease, 'k', 'msg')));
      expect(outcomes.filter(({ state }) => state === 'reserved')).toHaveLength(1);
      expect(outcomes.filter(({ state }) => state === 'open')).toHaveLength(9);
    });
  });

  describe('claims', () => {
    it('are made once, and known to other processes', async () => {
      const { claims } = of().journal;
      const claimed = await Promise.all(Array.from({ length: 10 }, () => claims.claim('thing')));
      expect(claimed.filter((one) => one)).toHaveLength(1);
      await claims.addUnsettled('write');
      await claims.addUnsettled('write');
      await elsewhere(async ({ claims: there }) => {
        expect(await there.claim('thing')).toBe(false);
        expect(await there.claimed(['thing', 'other'])).toEqual(new Set(['thing']));
        expect(await there.claimed([])).toEqual(new Set());
        expect([await there.unsettled('write'), await there.unsettled('other')]).toEqual([2, 0]);
      });
    });

    it('are known to be of one owner, who counts nothing of its own against itself', async () => {
      const { claims } = of().journal;
      expect(await claims.claim('thing', 'run 1')).toBe(true);
      expect([await claims.claim('thing', 'run 1'), await claims.claim('thing', 'run 2')]).toEqual([true, false]);
      expect([...(await claims.claimed(['thing'], 'run 1')), ...(await claims.claimed(['thing'], 'run 2'))]).toEqual([
        'thing',
      ]);
      await claims.addUnsettled('write', 'run 1');
      await claims.addUnsettled('write', 'run 1');
      await claims.addUnsettled('write', 'run 2');
      const counts = [
        claims.unsettled('write'),
        claims.unsettled('write', 'run 1'),
        claims.unsettled('write', 'run 3'),
      ];
      expect(await Promise.all(counts)).toEqual([2, 1, 2]);
      expect(await claims.remembersSince?.()).toBeLessThan(Date.now() - 15 * minute);
    });

    it('let equal writes enter one after another', async () => {
      const { journal, open, isShared } = of();
      const other = isShared ? await open() : journal;
      let inside = 0;
      let most = 0;
      await Promise.all(
        [journal, other, journal, other, journal].map(async ({ claims }) => {
          const leave = await claims.enter('write');
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setTimeout(resolve, 5));
          inside -= 1;
          leave?.();
        }),
      );
      expect(most).toBe(1);
      const leave = await other.claims.enter('write');
      const aside = await journal.claims.enter('another');
      const controller = new AbortController();
      const entering = journal.claims.enter('write', controller.signal);
      controller.abort();
      expect(await entering).toBeUndefined();
      leave?.();
      aside?.();
      (await journal.claims.enter('write'))?.();
      if (isShared) await other.close();
    });
  });

  describe('values of tools', () => {
    it('are kept by prefix, and changed at once', async () => {
      const { journal } = of();
      const [state, other] = [journal.state('core'), journal.state('other')];
      expect(await state.get('turn')).toBeUndefined();
      await state.set('turn', { n: 1 });
      await state.set('turn', { n: 2, text: '\0' });
      expect([await state.get('turn'), await other.get('turn')]).toEqual([{ n: 2, text: '\0' }, undefined]);
      await Promise.all(
        Array.from({ length: 20 }, () => other.update('count', (count) => (typeof count === 'number' ? count + 1 : 1))),
      );
      expect(await other.get('count')).toBe(20);
      expect(await other.update('count', () => undefined)).toBe(20);
      await state.delete('turn');
      expect(await state.get('turn')).toBeUndefined();
      await expect(state.set('turn', undefined)).rejects.toThrow('nothing that JSON can hold');
      await elsewhere(async (journalThere) => {
        expect(await journalThere.state('other').update('count', (count) => Number(count) + 1)).toBe(21);
      });
    });
  });

  describe('erasing', () => {
    it('takes everything of a contact, cancels what has not ended, and keeps the keys', async () => {
      const { journal } = of();
      const given = run({ subjects: ['c1', 'c2'], about: 'conv1', slot: slot() });
      const [first] = await journal.start([given]);
      const held = (await leaseAll(journal))[0];
      if (held === undefined) throw new Error('nothing was due');
      await journal.intend(held, intent('a'), { records: [record('x')] });
      await journal.reserve(held, 'k', 'a');
      await journal.settleKey(held, 'k', { text: 'secret' });
      const next = run({ slot: slot() });
      await journal.start([next]);
      await journal.keepEvents([
        { id: 'e1', workspace: 'abc123', topic: 't', event: { text: 'secret' }, subjects: ['c1'] },
        { id: 'e2', workspace: 'abc123', topic: 't', event: { text: 'other' } },
      ]);
      expect(await journal.purge({ subject: 'c1' })).toBe(1);
      expect(await journal.purge({ subject: 'c1' })).toBe(0);
      const whole = await journal.whole(first?.id ?? '');
      expect(whole).toMatchObject({ records: [], intents: [] });
      const erased = { state: 'cancelled', erased: true, event: null, subjects: [], about: null };
      expect(whole?.run).toMatchObject({ ...erased, note: { message: 'erased before it had ended' } });
      expect((await journal.events({ workspace: 'abc123', topics: ['t'], after: 0 })).map(({ id }) => id)).toEqual([
        'e2',
      ]);
      // Its worker writes nothing more, not even an answer.
      expect(await journal.record(held, { records: [record('y')], answers: [happened('a')] })).toBe(false);
      expect((await journal.whole(held.id))?.intents).toEqual([]);
      expect(await journal.start([given])).toEqual([{ outcome: 'duplicate', id: first?.id }]);
      const [freed] = await leaseAll(journal);
      expect(freed?.key).toBe(next.key);
      if (freed !== undefined) expect(await journal.reserve(freed, 'k', 'a')).toEqual({ state: 'done', value: null });
      expect(await journal.keepEvents([{ id: 'e1', workspace: 'abc123', topic: 't', event: {} }])).toMatchObject([
        { isNew: false },
      ]);
    });

    it('finds a run by the contact of the event that ended its wait', async () => {
      const { journal } = of();
      const lease = await begin(journal);
      const until = (await journal.now()) + minute;
      const waits = [{ path: 'w', topics: ['t'], seen: 0, until }];
      await journal.pause(lease, { state: 'waiting', dueAt: until, waits });
      const [kept] = await journal.keepEvents([
        { id: 'e', workspace: 'abc123', topic: 't', event: {}, subjects: ['c9'] },
      ]);
      await journal.wake({ run: lease.id, path: 'w' }, kept?.number ?? 0);
      expect(await journal.purge({ subject: 'c9' })).toBe(1);
      expect((await journal.whole(lease.id))?.run.state).toBe('cancelled');
    });

    it('takes a workspace, or what ended before a time, and needs a condition', async () => {
      const { journal } = of();
      const [ended, open] = [await begin(journal), await begin(journal)];
      const other = await begin(journal, { workspace: 'other' });
      await journal.finish(ended, 'failed', { message: 'secret' });
      expect(await journal.purge({ workspace: 'abc123', endedBefore: (await journal.now()) + minute })).toBe(1);
      expect((await journal.whole(ended.id))?.run).toMatchObject({ state: 'failed', note: null, erased: true });
      expect(await journal.purge({ workspace: 'other' })).toBe(1);
      expect(await done(journal, other)).toBe(false);
      expect(await done(journal, open)).toBe(true);
      await expect(journal.purge({})).rejects.toThrow('say what to erase: subject, workspace or endedBefore');
      await expect(journal.purge({ subject: '' })).rejects.toMatchObject({ name: 'InvalidParamsError' });
    });

    it('after a time removes runs and events, but no key and nothing that a run may wait for', async () => {
      const { journal } = of();
      const keep = async (id: string) =>
        (await journal.keepEvents([{ id, workspace: 'abc123', topic: 't', event: {} }]))[0]?.number ?? 0;
      await keep('before');
      const given = run({ key: 'k' });
      await journal.start([given, run({ key: 'over', keyUntil: (await journal.now()) - 1 })]);
      const [first, second] = await leaseAll(journal);
      if (first === undefined || second === undefined) throw new Error('two were due');
      await keep('after');
      await done(journal, first);
      const later = (await journal.now()) + minute;
      expect(await journal.expire((await journal.now()) - minute)).toBe(0);
      expect(await journal.expire(later)).toBe(1);
      expect(ids(await journal.list())).toEqual([second.id]);
      const left = async () =>
        (await journal.events({ workspace: 'abc123', topics: ['t'], after: 0 })).map(({ id }) => id);
      expect(await left()).toEqual(['after']);
      expect(await journal.start([given])).toEqual([{ outcome: 'duplicate', id: first.id }]);
      await done(journal, second);
      expect(await journal.expire(later)).toBe(1);
      expect(await left()).toEqual([]);
    });
  });
}
