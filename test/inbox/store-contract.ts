import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import type { InboxStore, LeasedEntry } from '../../src/inbox/index.js';
import { arrival, arrivals, eventually } from './arrivals.js';

/** Opens a store that is empty, or the same one again when called with what it gave before. */
export interface StoreUnderTest {
  /** Makes a place for a store and gives back how to open it, as often as asked. */
  place(): Promise<() => Promise<InboxStore>>;
}

const minute = 60_000;

/** What every inbox promises, whatever keeps it. */
export function describeInboxStore(name: string, { place }: StoreUnderTest): void {
  describe(`the inbox in ${name}`, () => {
    let open: () => Promise<InboxStore>;
    let store: InboxStore;

    beforeEach(async () => {
      open = await place();
      store = await open();
      return () => store.close();
    });

    const leaseAll = (leaseMs = minute) => store.lease({ limit: 1000, leaseMs });
    const leaseOne = async (leaseMs = minute): Promise<LeasedEntry> => {
      const [entry] = await store.lease({ limit: 1, leaseMs });
      if (entry === undefined) throw new Error('nothing was due');
      return entry;
    };

    describe('storing', () => {
      it('stores a notification once, however often it comes', async () => {
        const one = arrival();
        expect(await store.add([one])).toEqual(['stored']);
        expect(await store.add([one, arrival(), one])).toEqual(['duplicate', 'stored', 'duplicate']);
        expect(await store.list()).toHaveLength(2);
      });

      it('stores one of many that come at the same time', async () => {
        const one = arrival();
        const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.add([one, arrival()])));
        expect(outcomes.filter(([first]) => first === 'stored')).toHaveLength(1);
        expect(outcomes.filter(([, second]) => second === 'stored')).toHaveLength(50);
      });

      it('knows two workspaces apart that use the same id', async () => {
        const one = arrival({ workspace: 'first' });
        expect(await store.add([one, { ...one, workspace: 'second' }])).toEqual(['stored', 'stored']);
      });

      it('adds nothing for an empty list', async () => {
        expect(await store.add([])).toEqual([]);
        expect(await store.counts()).toEqual({ waiting: 0, leased: 0, done: 0, dead: 0 });
      });

      it('numbers entries in the order of their arrival', async () => {
        const came = arrivals(30);
        await store.add(came.slice(0, 10));
        await Promise.all(came.slice(10).map((one) => store.add([one])));
        const listed = await store.list();
        expect(listed.map(({ id }) => id)).toEqual(came.map(({ id }) => id));
        expect(listed.map(({ number }) => number)).toEqual(listed.map(({ number }) => number).sort((a, b) => a - b));
      });

      it('keeps everything that it was given, and adds its own times', async () => {
        const before = Date.now();
        const one = arrival({ topic: 'ticket.created', createdAt: 1_753_000_123, contactIds: ['a', '"b"', 'ü'] });
        await store.add([one]);
        const [entry] = await store.list();
        expect(entry).toMatchObject({ ...one, state: 'waiting', attempts: 0, error: null, finishedAt: null });
        expect(entry?.receivedAt).toBeGreaterThanOrEqual(before - 1000);
        expect(entry?.dueAt).toBe(entry?.receivedAt);
        expect(await store.get(entry?.number ?? -1)).toEqual(entry);
        expect(await store.get(9_999_999)).toBeUndefined();
      });

      it('gives back bodies byte for byte', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (bodies) => {
            const came = bodies.map((body) => arrival({ body }));
            await store.add(came);
            const leased = await leaseAll();
            expect(leased.map(({ body }) => body)).toEqual(bodies);
            for (const entry of leased) await store.complete(entry);
          }),
          { numRuns: 60 },
        );
      });

      it.each(['', '\0', 'a\0b', '﻿{}', '😀 \u2028 é', '{"a":"\\ud800"}'])('keeps the body %j', async (body) => {
        await store.add([arrival({ body })]);
        expect((await leaseOne()).body).toBe(body);
      });

      it('keeps a body of 2 MB', async () => {
        const body = JSON.stringify({ text: 'größe '.repeat(300_000) });
        await store.add([arrival({ body }), arrival({ body })]);
        expect((await leaseAll()).every((entry) => entry.body === body)).toBe(true);
      });

      it.each([
        [{ body: 'half \ud800 pair' }, 'body'],
        [{ id: '' }, 'id'],
        [{ id: 'a\0b' }, 'id'],
        [{ workspace: '\udc00' }, 'workspace'],
        [{ topic: 'x'.repeat(501) }, 'topic'],
        [{ createdAt: 1.5 }, 'createdAt'],
        [{ createdAt: 9e15 }, 'createdAt'],
        [{ createdAt: -8_640_000_000_001 }, 'createdAt'],
        [{ contactIds: ['a\0'] }, 'contactIds'],
      ])('refuses what it could not give back: %j', async (given, field) => {
        const refused = store.add([arrival(), arrival(given)]);
        await expect(refused).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(refused).rejects.toMatchObject({ issues: [{ field }] });
        expect(await store.list()).toEqual([]);
      });
    });

    describe('leasing', () => {
      it('leases what has been due longest first, and as much as asked for', async () => {
        const came = arrivals(5);
        for (const one of came) await store.add([one]);
        const first = await store.lease({ limit: 2, leaseMs: minute });
        const rest = await store.lease({ limit: 10, leaseMs: minute });
        expect([...first, ...rest].map(({ id }) => id)).toEqual(came.map(({ id }) => id));
        expect(first).toHaveLength(2);
        expect(first[0]).toMatchObject({ state: 'leased', attempts: 1, body: came[0]?.body });
        expect(await leaseAll()).toEqual([]);
      });

      it('gives each entry to one worker only, however many ask at once', async () => {
        await store.add(arrivals(200));
        const leases = await Promise.all(Array.from({ length: 40 }, () => store.lease({ limit: 7, leaseMs: minute })));
        const numbers = leases.flat().map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.length + (await leaseAll()).length).toBe(200);
      });

      it('leases again what a worker let expire, which can then settle nothing', async () => {
        await store.add([arrival()]);
        const late = await leaseOne(1);
        const [entry] = await eventually(async () => {
          const leased = await store.lease({ limit: 1, leaseMs: minute });
          return leased.length > 0 ? leased : undefined;
        });
        expect(entry).toMatchObject({ number: late.number, attempts: 2 });
        expect(entry?.fence).toBeGreaterThan(late.fence);
        expect(await store.extend(late, minute)).toBe(false);
        expect(await store.complete(late)).toBe(false);
        expect(await store.fail(late, { error: 'late' })).toBe(false);
        expect(entry && (await store.complete(entry))).toBe(true);
        expect(await store.counts()).toMatchObject({ done: 1, leased: 0 });
      });

      it('keeps a lease that is extended', async () => {
        await store.add([arrival()]);
        const entry = await leaseOne(40);
        expect(await store.extend(entry, minute)).toBe(true);
        const { dueAt = 0 } = (await store.get(entry.number)) ?? {};
        expect(dueAt - entry.dueAt).toBeGreaterThan(minute / 2);
        expect(await leaseAll()).toEqual([]);
      });

      it('counts an entry as done once and keeps its words', async () => {
        await store.add([arrival()]);
        const entry = await leaseOne();
        expect(await store.complete(entry)).toBe(true);
        expect(await store.complete(entry)).toBe(false);
        const done = await store.get(entry.number);
        expect(done).toMatchObject({ state: 'done', error: null, body: entry.body });
        expect(done?.finishedAt).toBeGreaterThanOrEqual(entry.receivedAt);
      });
    });

    describe('failing', () => {
      it('makes an entry due again after the wait', async () => {
        await store.add([arrival()]);
        const entry = await leaseOne();
        expect(await store.fail(entry, { error: 'Error: later', retryInMs: minute })).toBe(true);
        expect(await leaseAll()).toEqual([]);
        const waiting = await store.get(entry.number);
        expect(waiting).toMatchObject({ state: 'waiting', error: 'Error: later', attempts: 1, finishedAt: null });
        const due = await store.nextDueIn();
        expect(due).toBeGreaterThan(minute / 2);
        expect(due).toBeLessThanOrEqual(minute);
      });

      it('makes an entry due at once, without counting an attempt that was cut short', async () => {
        await store.add([arrival()]);
        await store.fail(await leaseOne(), { error: 'closed', retryInMs: 0, uncounted: true });
        expect(await leaseOne()).toMatchObject({ attempts: 1 });
      });

      it('lists what is dead and makes it wait again when replayed', async () => {
        await store.add(arrivals(3));
        const [first, second] = await leaseAll();
        if (first === undefined || second === undefined) throw new Error('three were due');
        await store.fail(first, { error: 'Error: no\0pe \ud800' });
        await store.complete(second);
        expect(await store.list({ state: 'dead' })).toMatchObject([{ number: first.number, error: 'Error: nope �' }]);
        expect(await store.replay({ state: 'dead' })).toBe(1);
        expect(await store.get(first.number)).toMatchObject({
          state: 'waiting',
          attempts: 0,
          error: null,
          finishedAt: null,
        });
        expect((await leaseOne()).fence).toBeGreaterThan(first.fence);
      });

      it('replays by number: what is done too, but not what a handler holds', async () => {
        await store.add(arrivals(3));
        const [done, waiting, held] = await leaseAll();
        if (done === undefined || waiting === undefined || held === undefined) throw new Error('three were due');
        await store.complete(done);
        await store.fail(waiting, { error: 'later', retryInMs: minute });
        const numbers = [done.number, waiting.number, held.number, 9_999_999];
        expect(await store.replay({ numbers })).toBe(2);
        expect((await leaseAll()).map(({ number }) => number).sort()).toEqual([done.number, waiting.number].sort());
        expect(await store.replay({ numbers: [] })).toBe(0);
      });
    });

    describe('looking', () => {
      it('lists by state, topic and workspace, page by page', async () => {
        await store.add([...arrivals(3), ...arrivals(2, { topic: 'ticket.created' }), arrival({ workspace: 'other' })]);
        await store.complete(await leaseOne());
        expect(await store.list({ topic: 'ticket.created' })).toHaveLength(2);
        expect(await store.list({ workspace: 'other' })).toHaveLength(1);
        expect(await store.list({ state: 'waiting', workspace: 'abc123' })).toHaveLength(4);
        const [first, second] = await store.list({ limit: 2 });
        const next = await store.list({ after: second?.number ?? 0, limit: 1 });
        expect(first?.number).toBeLessThan(second?.number ?? 0);
        expect(next[0]?.number).toBeGreaterThan(second?.number ?? 0);
        expect(next).toHaveLength(1);
      });

      it('refuses a page of no length', async () => {
        await expect(store.list({ limit: 0 })).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(store.list({ after: -1 })).rejects.toBeInstanceOf(InvalidParamsError);
      });

      it('names the states when it is asked for another', async () => {
        const other = JSON.parse('{ "state": "x" }');
        await expect(store.list(other)).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(store.list(other)).rejects.toThrow('state must be one of waiting, leased, done, dead');
        await expect(store.replay(other)).rejects.toBeInstanceOf(InvalidParamsError);
        await expect(store.replay(other)).rejects.toThrow('state must be one of dead, done');
      });

      it('says when the next entry is due', async () => {
        expect(await store.nextDueIn()).toBeUndefined();
        await store.add([arrival()]);
        expect(await store.nextDueIn()).toBe(0);
        await leaseOne(minute);
        expect(await store.nextDueIn()).toBeGreaterThan(minute / 2);
      });

      it('tells when something becomes due, and no longer once asked to stop', async () => {
        let told = 0;
        const stop = store.onDue(() => told++);
        const one = arrival();
        await store.add([one]);
        expect(told).toBe(1);
        await store.add([one]);
        expect(told).toBe(1);
        const entry = await leaseOne();
        await store.complete(entry);
        expect(told).toBe(1);
        await store.replay({ numbers: [entry.number] });
        expect(told).toBe(2);
        stop();
        await store.add([arrival()]);
        expect(told).toBe(2);
      });
    });

    describe('erasing', () => {
      it('erases what is about a contact, settled or not, and keeps the key', async () => {
        const about = arrivals(4, { contactIds: ['other', 'gone'] });
        await store.add([...about, arrival({ contactIds: ['gone2'] })]);
        const [done, dead, held] = await store.lease({ limit: 3, leaseMs: minute });
        if (done === undefined || dead === undefined || held === undefined) throw new Error('three were due');
        await store.complete(done);
        await store.fail(dead, { error: 'Error: quotes the customer' });

        expect(await store.erase({ contactId: 'gone' })).toBe(4);
        expect(await store.erase({ contactId: 'gone' })).toBe(0);
        const [first, second, third, fourth, other] = await store.list();
        expect(first).toMatchObject({ state: 'done', body: null, contactIds: [], error: null });
        expect(second).toMatchObject({ state: 'dead', body: null, contactIds: [], error: null });
        const unhandled = { state: 'done', body: null, contactIds: [], error: 'erased before it was handled' };
        expect([third, fourth]).toMatchObject([unhandled, unhandled]);
        expect(third?.finishedAt).not.toBeNull();
        expect(other).toMatchObject({ state: 'waiting', contactIds: ['gone2'] });

        expect(await store.complete(held)).toBe(false);
        expect(await store.replay({ state: 'dead' })).toBe(0);
        expect(await store.add(about)).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate']);
        expect(await leaseAll()).toHaveLength(1);
      });

      it('erases what came before a time', async () => {
        await store.add(arrivals(2));
        const [entry] = await store.list();
        const received = entry?.receivedAt ?? 0;
        expect(await store.erase({ before: received })).toBe(0);
        expect(await store.erase({ before: received + minute, contactId: 'nobody' })).toBe(0);
        await store.complete(await leaseOne());
        expect(await store.erase({ before: received + minute, settledOnly: true })).toBe(1);
        expect(await store.erase({ before: received + minute })).toBe(1);
        expect(await leaseAll()).toEqual([]);
      });

      it('refuses to erase without a condition', async () => {
        await expect(store.erase({})).rejects.toThrow(/contactId, before/);
        await expect(store.erase({ settledOnly: true })).rejects.toBeInstanceOf(InvalidParamsError);
      });

      it('lets keys of what is erased expire and settled, and of nothing else', async () => {
        const came = arrivals(3);
        await store.add(came);
        const [first, second] = await leaseAll();
        if (first === undefined || second === undefined) throw new Error('three were due');
        await store.complete(first);
        await store.complete(second);
        const later = first.receivedAt + minute;
        expect(await store.expireKeys(later)).toBe(0);
        await store.erase({ before: later, settledOnly: true });
        expect(await store.expireKeys(first.receivedAt)).toBe(0);
        expect(await store.expireKeys(later)).toBe(2);
        expect(await store.add(came)).toEqual(['stored', 'stored', 'duplicate']);
      });

      it('erases thousands', async () => {
        await store.add(arrivals(1203));
        expect(await store.erase({ before: Date.now() + minute })).toBe(1203);
        expect(await store.expireKeys(Date.now() + minute)).toBe(1203);
        expect(await store.list()).toEqual([]);
      });
    });

    it('finds everything again when it is opened anew', async () => {
      await store.add(arrivals(3));
      await store.complete(await leaseOne());
      const listed = await store.list();
      await store.close();
      store = await open();
      expect(await store.list()).toEqual(listed);
    });

    it('settles what was asked for before it closes, and takes nothing afterwards', async () => {
      const adding = [store.add(arrivals(3)), store.add(arrivals(2))];
      const closing = store.close();
      expect((await Promise.all(adding)).flat()).toHaveLength(5);
      await closing;
      await expect(store.add([arrival()])).rejects.toMatchObject({ name: 'StorageError', problem: 'closed' });
      await expect(store.counts()).rejects.toMatchObject({ name: 'StorageError', problem: 'closed' });
      const again = await open();
      onTestFinished(() => again.close());
      expect(await again.counts()).toMatchObject({ waiting: 5 });
    });
  });
}
