import { describe, expect, it, onTestFinished } from 'vitest';
import { InvalidParamsError, StorageError } from '../../src/errors.js';
import { createInboxWorker, type InboxStore, openSqliteInbox } from '../../src/inbox/index.js';
import { arrival, arrivals, eventually } from './arrivals.js';
import { door, events, file, settled, store, told, useWorkerSetup, work } from './worker-setup.js';

useWorkerSetup();

const soon = { firstMs: 1, factor: 1 };

describe('a worker', () => {
  it('handles what was there before it and what comes after, at once', async () => {
    const handled: string[] = [];
    const before = arrivals(3);
    await store.add(before);
    work({ handler: ({ id }) => void handled.push(id), concurrency: 1 });
    await settled(3);
    const after = arrivals(3);
    await store.add(after);
    await settled(6);
    expect(handled).toEqual([...before, ...after].map(({ id }) => id));
    expect(events.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => 'handled'));
  });

  it('gives a handler the words, and the topics that it is there for', async () => {
    const handled: string[] = [];
    await store.add([arrival({ topic: 'a', body: 'first' }), arrival({ topic: 'b' }), arrival({ topic: 'toString' })]);
    work({ handler: { a: ({ body }) => void handled.push(body), toString: () => void handled.push('own') } });
    await settled(3);
    expect(handled).toEqual(['first', 'own']);
    expect(events.filter(({ type }) => type === 'ignored')).toMatchObject([{ entry: { topic: 'b' } }]);
  });

  it.each([
    [undefined, 'handler must be a function'],
    [null, 'handler must be a function'],
    [[() => {}], 'handler must be a function'],
    [{ a: () => {}, t: 'text' }, 'handler.t must be a function'],
  ])('is not made without a handler that can be called: %j', (handler, message) => {
    // As plain JavaScript could call it.
    const options = Object.assign({ store, handler: () => {} }, { handler });
    const make = () => Reflect.apply(createInboxWorker, undefined, [options]);
    expect(make).toThrow(InvalidParamsError);
    expect(make).toThrow(message);
  });

  it("falls back to '*'", async () => {
    const handled: string[] = [];
    await store.add([arrival({ topic: 'constructor' })]);
    work({ handler: { '*': ({ topic }) => void handled.push(topic) } });
    await settled(1);
    expect(handled).toEqual(['constructor']);
  });

  it('runs as many handlers at once as it may, and no more', async () => {
    const gate = door();
    let running = 0;
    let most = 0;
    await store.add(arrivals(12));
    work({
      concurrency: 4,
      handler: async () => {
        most = Math.max(most, ++running);
        if (running === 4) gate.open();
        await gate.opened;
        running--;
      },
    });
    await settled(12);
    expect(most).toBe(4);
  });

  it('finds what another process stored by looking now and then', async () => {
    work({ handler: () => {}, pollMs: 5 });
    await store.add([arrival()]);
    await settled(1);
    const visitor = await openSqliteInbox(file, { visitor: true });
    onTestFinished(() => visitor.close());
    expect(await visitor.replay({ state: 'done' })).toBe(1);
    await eventually(async () => events.filter(({ type }) => type === 'handled').length === 2 || undefined);
  });

  it('tries again with growing attempts until it works', async () => {
    const attempts: [number, boolean][] = [];
    await store.add([arrival()]);
    work({
      attempts: 3,
      backoff: soon,
      handler: (_entry, { attempt, lastAttempt }) => {
        attempts.push([attempt, lastAttempt]);
        if (!lastAttempt) throw new Error('not yet');
      },
    });
    await settled(1);
    expect(attempts).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(await store.counts()).toMatchObject({ done: 1 });
    expect(events.map(({ type }) => type)).toEqual(['failed', 'failed', 'handled']);
  });

  it('gives up after the last attempt, says why without secrets, and handles it when it is replayed', async () => {
    let broken = true;
    await store.add([arrival()]);
    work({
      attempts: 2,
      backoff: soon,
      secrets: ['hush-hush'],
      handler: () => {
        if (broken) throw new Error('with hush-hush\nand access_token=abcdef and Bearer 0123456789abcdef');
      },
    });
    await settled(1);
    const [dead] = await store.list({ state: 'dead' });
    const error = 'Error: with [redacted] and access_token=[redacted] and Bearer [redacted]';
    expect(dead).toMatchObject({ attempts: 2, error });
    expect(await told('dead')).toMatchObject({ error, entry: { attempt: 2 } });
    broken = false;
    await store.replay({ state: 'dead' });
    await eventually(async () => (await store.counts()).done === 1 || undefined);
  });

  it('counts a handler that takes too long as failed, and tells it', async () => {
    const aborted = door();
    await store.add([arrival()]);
    work({
      attempts: 1,
      timeLimitMs: 10,
      handler: (_entry, { signal }) => {
        signal.addEventListener('abort', aborted.open);
        return new Promise(() => {});
      },
    });
    await aborted.opened;
    await settled(1);
    expect(await store.list({ state: 'dead' })).toMatchObject([{ error: 'the handler took longer than 10 ms' }]);
  });

  it('keeps an entry for as long as its handler takes', async () => {
    const gate = door();
    let extended = 0;
    let calls = 0;
    await store.add([arrival()]);
    const watched: InboxStore = {
      ...store,
      extend: async (...args) => {
        const kept = await store.extend(...args);
        if (++extended === 8) gate.open();
        return kept;
      },
    };
    work({
      store: watched,
      leaseMs: 240,
      pollMs: 5,
      handler: () => {
        calls++;
        return gate.opened;
      },
    });
    await settled(1);
    expect(calls).toBe(1);
  });

  it('stops a handler whose lease was lost, and settles nothing for it', async () => {
    const aborted = door();
    await store.add([arrival({ contactIds: ['gone'] })]);
    work({
      leaseMs: 30,
      handler: (_entry, { signal }) => {
        signal.addEventListener('abort', aborted.open);
        void store.erase({ contactId: 'gone' });
        return new Promise(() => {});
      },
    });
    await aborted.opened;
    await told('lease-lost');
    expect(await store.list()).toMatchObject([{ state: 'done', body: null, error: 'erased before it was handled' }]);
  });

  it('does not count on a lease when the store cannot extend it', async () => {
    const aborted = door();
    await store.add([arrival()]);
    const failing: InboxStore = { ...store, extend: () => Promise.reject(new StorageError('unreachable', 'away')) };
    work({
      store: failing,
      leaseMs: 30,
      handler: (_entry, { signal }) => {
        signal.addEventListener('abort', aborted.open);
        return new Promise(() => {});
      },
    });
    await aborted.opened;
    await told('lease-lost');
  });

  it('gives up an entry whose process ended during every attempt', async () => {
    await store.add([arrival()]);
    for (let attempt = 1; attempt <= 3; attempt++) {
      await eventually(async () => (await store.lease({ limit: 1, leaseMs: 1 }))[0]);
    }
    work({ attempts: 3, pollMs: 5, handler: () => {} });
    await settled(1);
    expect(await store.list({ state: 'dead' })).toMatchObject([
      { error: 'the process ended during attempt 3, the last one' },
    ]);
  });

  it('goes on when the store comes back, and repeats no work that was done', async () => {
    let away = 3;
    let calls = 0;
    const fails = async <T>(call: () => Promise<T>): Promise<T> => {
      if (away-- > 0) throw new StorageError('unreachable', 'PostgreSQL: it does not answer.');
      return call();
    };
    await store.add([arrival()]);
    const failing: InboxStore = {
      ...store,
      lease: (options) => fails(() => store.lease(options)),
      complete: (entry) => fails(() => store.complete(entry)),
    };
    work({
      store: failing,
      handler: () => {
        calls++;
        away = 2;
      },
    });
    await settled(1);
    expect(calls).toBe(1);
    expect(await told('store-failed')).toMatchObject({ error: 'StorageError: PostgreSQL: it does not answer.' });
  });

  it('handles all although a listener throws', async () => {
    await store.add(arrivals(3));
    work({
      handler: () => {},
      onEvent: () => {
        throw new Error('from the listener');
      },
    });
    await settled(3);
  });

  it('does not ask the store again and again while nothing is due', async () => {
    let asked = 0;
    const watched: InboxStore = {
      ...store,
      lease: (options) => {
        asked++;
        return store.lease(options);
      },
    };
    await store.add(arrivals(20));
    work({ store: watched, concurrency: 50, handler: () => {} });
    await settled(20);
    expect(asked).toBeLessThanOrEqual(3);
  });
});
