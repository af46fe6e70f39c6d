import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/automations/journal/index.js';
import { begin, done, happened, ids, intent, leaseAll, leaseOne, minute, run, slot } from './runs.js';

/** What runs that share slots may do at once. */
export function describeSlots(of: () => Journal): void {
  describe('slots', () => {
    const start = async (...given: Parameters<typeof run>[0][]) => ids(await of().start(given.map((one) => run(one))));
    const stateOf = async (id: string | undefined) => (await of().whole(id ?? ''))?.run.state;

    it('are held to the end, and taken in the order of arrival', async () => {
      const journal = of();
      const [a, b, c, other] = await start(...[{ slot: slot(2) }, { slot: slot(2) }, { slot: slot(2) }], {
        slot: slot(2, 'queue', 'other'),
      });
      const d = (await start({ slot: slot(2), workspace: 'another' }))[0];
      const leased = await leaseAll(journal);
      expect(ids(leased).sort()).toEqual([a, b, other, d].sort());
      expect(await journal.nextDueIn()).toBeGreaterThan(minute / 2);
      const [first] = leased;
      if (first === undefined) throw new Error('nothing was leased');
      let told = 0;
      journal.onDue(() => told++);
      await done(journal, first);
      expect(told).toBe(1);
      expect(ids(await leaseAll(journal))).toEqual([c]);
    });

    it('are held while a run waits for a time or a person, unless the wait gives the slot back', async () => {
      const journal = of();
      const first = await begin(journal, { slot: slot() });
      const [second, third] = await start({ slot: slot() }, { slot: slot() });
      await journal.intend(first, intent('a'));
      await journal.pause(first, { state: 'unknown', note: { message: '?' } });
      expect(await leaseAll(journal)).toEqual([]);
      await journal.resolve(first.id, happened('a'));
      const again = await leaseOne(journal);
      expect(again.id).toBe(first.id);
      await journal.pause(again, { state: 'waiting', dueAt: (await journal.now()) + minute });
      expect(await leaseAll(journal)).toEqual([]);
      await journal.cancel(first.id, 'over');
      const next = await leaseOne(journal);
      expect(next.id).toBe(second);
      await journal.pause(next, { state: 'waiting', dueAt: (await journal.now()) + 30, releaseSlot: true });
      const last = await leaseOne(journal);
      expect(last.id).toBe(third);
      // Its time is over, and it stands in line for the slot.
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(await leaseAll(journal)).toEqual([]);
      await done(journal, last);
      expect(ids(await leaseAll(journal))).toEqual([second]);
    });

    it('that an expired lease held are still held', async () => {
      const journal = of();
      await start({ slot: slot() }, { slot: slot() });
      const [first] = await journal.lease({ limit: 5, leaseMs: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(ids(await leaseAll(journal))).toEqual([first?.id]);
    });

    it('of a run that starts later are not taken before', async () => {
      const journal = of();
      const [late] = await start({ slot: slot(), dueAt: (await journal.now()) + 500 });
      const [now] = await start({ slot: slot() });
      const lease = await leaseOne(journal);
      expect(lease.id).toBe(now);
      await new Promise((resolve) => setTimeout(resolve, 520));
      expect(await leaseAll(journal)).toEqual([]);
      await done(journal, lease);
      expect(ids(await leaseAll(journal))).toEqual([late]);
    });

    it('drop a run for which there is none', async () => {
      const journal = of();
      const outcomes = await journal.start([run({ slot: slot(2, 'drop') }), run({ slot: slot(2, 'drop') })]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['started', 'started']);
      const dropped = run({ slot: slot(2, 'drop') });
      const [refused] = await journal.start([dropped]);
      expect(refused?.outcome).toBe('dropped');
      expect(await journal.start([dropped])).toEqual([{ outcome: 'duplicate', id: refused?.id }]);
      expect(await stateOf(refused?.id)).toBe('dropped');
      for (const lease of await leaseAll(journal)) await done(journal, lease);
      expect((await journal.start([run({ slot: slot(2, 'drop') })]))[0]?.outcome).toBe('started');
    });

    it('drop within one call as if the runs had come one after another', async () => {
      const outcomes = await of().start(Array.from({ length: 4 }, () => run({ slot: slot(1, 'drop') })));
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['started', 'dropped', 'dropped', 'dropped']);
    });

    it('are given to the newest run where it replaces the others', async () => {
      const journal = of();
      const held = await begin(journal, { slot: slot(1, 'replace') });
      const [second] = await start({ slot: slot(1, 'replace') });
      expect(await journal.extend(held, minute)).toEqual({ cancel: true });
      const [third] = await start({ slot: slot(1, 'replace') });
      expect((await journal.whole(second ?? ''))?.run).toMatchObject({
        ...{ state: 'cancelled', note: { message: `replaced by run ${third}` } },
      });
      expect(await leaseAll(journal)).toEqual([]);
      await journal.finish(held, 'cancelled', null);
      const last = await leaseOne(journal);
      expect(last.id).toBe(third);
      await journal.pause(last, { state: 'waiting', dueAt: (await journal.now()) + minute });
      const [fourth] = await start({ slot: slot(1, 'replace') });
      expect(await stateOf(third)).toBe('cancelled');
      expect(ids(await leaseAll(journal))).toEqual([fourth]);
    });

    it('are not taken from a run that a person is asked about', async () => {
      const journal = of();
      const held = await begin(journal, { slot: slot(1, 'replace') });
      await journal.intend(held, intent('a'));
      await journal.pause(held, { state: 'unknown', note: { message: '?' } });
      await start({ slot: slot(1, 'replace') });
      expect(await stateOf(held.id)).toBe('unknown');
      expect(await leaseAll(journal)).toEqual([]);
    });

    it('become more or fewer as the latest run says', async () => {
      const journal = of();
      const [a, b, c, d] = await start(...Array.from({ length: 4 }, () => ({ slot: slot(1) })));
      const first = await leaseOne(journal);
      expect(first.id).toBe(a);
      // A revision with three: those in line come first.
      const [e] = await start({ slot: slot(3) });
      const more = await leaseAll(journal);
      expect(ids(more)).toEqual([b, c]);
      // A revision with one: nobody loses the slot, and no other is given.
      const [f] = await start({ slot: slot(1) });
      for (const lease of [first, ...more].slice(0, 2)) {
        await done(journal, lease);
        expect(await leaseAll(journal)).toEqual([]);
      }
      await done(journal, more[1] ?? first);
      const order: (string | undefined)[] = [];
      for (let one = (await leaseAll(journal))[0]; one !== undefined; one = (await leaseAll(journal))[0]) {
        order.push(one.id);
        await done(journal, one);
      }
      expect(order).toEqual([d, e, f]);
    });
  });
}
