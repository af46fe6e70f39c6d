import { describe, expect, it } from 'vitest';
import type { Journal, NewEvent, NewWait } from '../../../src/automations/journal/index.js';
import { begin, beginMany, done, ids, leaseAll, leaseOne, minute, record, type run, slot } from './runs.js';

const topic = 'conversation.user.replied';

/** What is promised of kept events and of runs that wait for them. */
export function describeEvents(of: () => Journal): void {
  describe('events', () => {
    let made = 0;
    const event = (given: Partial<NewEvent> = {}): NewEvent => {
      made += 1;
      return { id: `e${made}`, workspace: 'abc123', topic, about: 'conv1', event: { text: `${made}` }, ...given };
    };
    const keep = async (given: Partial<NewEvent> = {}) => {
      const [kept] = await of().keepEvents([event(given)]);
      return kept?.number ?? 0;
    };
    const wait = async (given: Partial<NewWait> = {}): Promise<NewWait> => ({
      ...{ path: 'reply', topics: [topic], seen: 0, until: (await of().now()) + minute },
      ...given,
    });
    /** A run that waits. */
    const waiting = async (given: Partial<NewWait> = {}, more: Parameters<typeof run>[0] = {}, releaseSlot = false) => {
      const journal = of();
      const lease = await begin(journal, more);
      const waits = [await wait({ seen: lease.eventsAfter, ...given })];
      const dueAt = waits[0]?.until ?? 0;
      expect(await journal.pause(lease, { state: 'waiting', dueAt, waits, releaseSlot })).toBe('paused');
      return lease;
    };

    it('are kept once by workspace and id, and found by topic and what they are about', async () => {
      const journal = of();
      const one = event({ subjects: ['c1'] });
      const [first, again, other] = await journal.keepEvents([one, one, { ...one, workspace: 'other' }]);
      expect([first?.isNew, again, other?.isNew]).toEqual([true, { number: first?.number, isNew: false }, true]);
      expect(await journal.keepEvents([one])).toEqual([{ number: first?.number, isNew: false }]);
      const second = await keep({ about: null, event: { text: '\0 \ud800' } });
      await keep({ topic: 'contact.created' });
      const query = { workspace: 'abc123', topics: [topic], after: 0 };
      const found = await journal.events(query);
      expect(found.map(({ number }) => number)).toEqual([first?.number, second]);
      expect(found[0]).toMatchObject({ ...one, subjects: ['c1'], about: 'conv1' });
      expect(Math.abs((found[0]?.at ?? 0) - (await journal.now()))).toBeLessThan(minute);
      expect(await journal.events({ ...query, about: 'conv1', limit: 1 })).toHaveLength(1);
      expect(await journal.events({ ...query, after: second })).toEqual([]);
      expect(await journal.events({ ...query, topics: ['contact.created', topic] })).toHaveLength(3);
    });

    it('that came before a run was started are not since it began', async () => {
      const before = await keep();
      const lease = await begin(of());
      expect(lease.eventsAfter).toBe(before);
      expect((await begin(of(), { workspace: 'other' })).eventsAfter).toBe(0);
    });

    it('end a wait, and only one of them does', async () => {
      const journal = of();
      const lease = await waiting({ about: 'conv1' });
      expect(await journal.waiters('abc123', 'contact.created', 'conv1')).toEqual([]);
      expect(await journal.waiters('abc123', topic, 'conv2')).toEqual([]);
      expect(await journal.waiters('other', topic, 'conv1')).toEqual([]);
      const [waiter] = await journal.waiters('abc123', topic, 'conv1');
      if (waiter === undefined) throw new Error('nobody waits');
      expect(waiter).toMatchObject({ run: lease.id, path: 'reply', topics: [topic], workspace: 'abc123' });
      const [first, second] = [await keep(), await keep()];
      let told = 0;
      journal.onDue(() => told++);
      const outcomes = await Promise.all([journal.wake(waiter, first), journal.wake(waiter, second)]);
      expect(outcomes.filter((woken) => woken)).toHaveLength(1);
      expect(told).toBe(1);
      expect(await journal.waiters('abc123', topic, 'conv1')).toEqual([]);
      const woken = await leaseOne(journal);
      expect(woken.id).toBe(lease.id);
      expect(woken.waits).toMatchObject([{ path: 'reply', event: { number: outcomes[0] ? first : second, topic } }]);
    });

    it('that a worker did not record are handed to the next one', async () => {
      const journal = of();
      const lease = await waiting();
      await journal.wake({ run: lease.id, path: 'reply' }, await keep());
      const [first] = await journal.lease({ limit: 1, leaseMs: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      const again = await leaseOne(journal);
      expect(again.waits).toEqual(first?.waits);
      await journal.pause(again, { state: 'queued', dueAt: 0 }, { records: [record('reply')] });
      expect((await leaseOne(journal)).waits).toEqual([]);
    });

    it('that came between the look and the pause keep the run from pausing, and nothing is written', async () => {
      const journal = of();
      const lease = await begin(journal);
      const number = await keep();
      const pause = async (given: Partial<NewWait> = {}) => {
        const waits = [await wait({ path: 'other', topics: ['contact.created'] }), await wait(given)];
        return journal.pause(
          lease,
          { state: 'waiting', dueAt: (await journal.now()) + minute, waits },
          {
            records: [record('reply', { state: 'waiting' })],
          },
        );
      };
      expect(await pause()).toBe('events');
      expect(await journal.whole(lease.id)).toMatchObject({ run: { state: 'running' }, records: [] });
      expect(await pause({ about: 'conv1' })).toBe('events');
      expect(await journal.extend(lease, minute)).toEqual({ cancel: false });
      expect(await pause({ seen: number })).toBe('paused');
      expect((await journal.whole(lease.id))?.records).toHaveLength(1);
    });

    it('and pauses at one time lose no wake-up', async () => {
      const journal = of();
      const leases = await beginMany(
        journal,
        Array.from({ length: 20 }, () => ({})),
      );
      const outcomes = await Promise.all(
        leases.flatMap((lease, at) => {
          const about = `c${at}`;
          const pausing = wait({ about, seen: lease.eventsAfter }).then((one) =>
            journal.pause(lease, { state: 'waiting', dueAt: one.until, waits: [one] }),
          );
          const keeping = journal
            .keepEvents([event({ about })])
            .then(async () => ((await journal.waiters('abc123', topic, about)).length > 0 ? 'seen' : 'unseen'));
          return [Promise.all([pausing, keeping])];
        }),
      );
      // Either the run was told that an event is there, or whoever kept the event found the run waiting.
      for (const [paused, seen] of outcomes) expect(paused === 'events' || seen === 'seen').toBe(true);
    });

    it('come too late for a wait whose time is over or that a worker took up', async () => {
      const journal = of();
      const lease = await waiting({ until: (await journal.now()) + 20 });
      await new Promise((resolve) => setTimeout(resolve, 30));
      const late = await keep();
      expect(await journal.wake({ run: lease.id, path: 'reply' }, late)).toBe(false);
      const leased = await leaseOne(journal);
      expect(leased).toMatchObject({ id: lease.id, waits: [{ path: 'reply', event: null }] });
      expect(await journal.wake({ run: lease.id, path: 'reply' }, late)).toBe(false);
      await done(journal, leased);
      expect(await journal.wake({ run: lease.id, path: 'reply' }, late)).toBe(false);
      expect(await journal.wake({ run: '999', path: 'reply' }, late)).toBe(false);
    });

    it('that were kept in time end a wait whose time is over, until a worker takes it up', async () => {
      const journal = of();
      const lease = await waiting({ until: (await journal.now()) + 500 });
      const number = await keep();
      await new Promise((resolve) => setTimeout(resolve, 520));
      expect(await journal.wake({ run: lease.id, path: 'reply' }, number)).toBe(true);
      expect((await leaseOne(journal)).waits).toMatchObject([{ event: { number } }]);
    });

    it('can end several waits of one run', async () => {
      const journal = of();
      const lease = await begin(journal);
      const waits = [await wait({ path: 'a' }), await wait({ path: 'b' }), await wait({ path: 'c' })];
      await journal.pause(lease, { state: 'waiting', dueAt: (await journal.now()) + minute, waits });
      const [first, second] = [await keep(), await keep()];
      expect(await journal.wake({ run: lease.id, path: 'a' }, first)).toBe(true);
      expect(await journal.wake({ run: lease.id, path: 'b' }, second)).toBe(true);
      const woken = await leaseOne(journal);
      expect(woken.waits.map(({ path, event: by }) => [path, by?.number])).toEqual([
        ...[
          ['a', first],
          ['b', second],
          ['c', undefined],
        ],
      ]);
    });

    it('wake a run that gave its slot back once it has one again', async () => {
      const journal = of();
      const lease = await waiting({}, { slot: slot() }, true);
      const other = await begin(journal, { slot: slot() });
      expect(await journal.wake({ run: lease.id, path: 'reply' }, await keep())).toBe(true);
      expect(await leaseAll(journal)).toEqual([]);
      await done(journal, other);
      expect(ids(await leaseAll(journal))).toEqual([lease.id]);
    });

    it('that were looked at are not looked at again', async () => {
      const journal = of();
      await waiting();
      const waiters = await journal.waiters('abc123', topic, null);
      const number = await keep();
      await journal.looked(waiters, number);
      await journal.looked([], number);
      expect(await journal.waiters('abc123', topic, null)).toMatchObject([{ seen: number }]);
      const [waiter] = waiters;
      expect(waiter && (await journal.wake(waiter, number))).toBe(false);
    });
  });
}
