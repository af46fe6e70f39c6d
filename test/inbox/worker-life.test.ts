import { describe, expect, it } from 'vitest';
import { openSqliteInbox } from '../../src/inbox/index.js';
import { arrival, arrivals, eventually } from './arrivals.js';
import { startChild } from './child.js';
import { door, file, replaceStore, settled, store, told, useWorkerSetup, work } from './worker-setup.js';

useWorkerSetup();

describe('closing a worker', () => {
  it('waits for the handlers that run, and takes nothing more', async () => {
    const gate = door();
    const started = door();
    await store.add(arrivals(2));
    const worker = work({
      concurrency: 1,
      handler: () => {
        started.open();
        return gate.opened;
      },
    });
    await started.opened;
    const closing = worker.close();
    gate.open();
    await closing;
    expect(await store.counts()).toMatchObject({ done: 1, waiting: 1 });
    await store.add([arrival()]);
    expect(await store.counts()).toMatchObject({ done: 1, waiting: 2 });
  });

  it('gives back at once what takes too long, without counting the attempt', async () => {
    const started = door();
    const stop = new AbortController();
    await store.add([arrival()]);
    const worker = work({
      signal: stop.signal,
      handler: () => {
        started.open();
        return new Promise(() => {});
      },
    });
    await started.opened;
    stop.abort();
    await worker.close({ drainMs: 0 });
    await worker.closed;
    const [entry] = await store.list();
    expect(entry).toMatchObject({ state: 'waiting', attempts: 0, error: 'the worker closed before the handler ended' });
    expect(await store.nextDueIn()).toBe(0);
  });

  it('begins nothing when its signal was aborted before', async () => {
    await store.add([arrival()]);
    await work({ signal: AbortSignal.abort(), handler: () => expect.unreachable() }).closed;
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });
});

describe('retention', () => {
  it('erases what is settled when it is old enough, and leaves what waits', async () => {
    await store.add(arrivals(3));
    const [first, second] = await store.lease({ limit: 2, leaseMs: 60_000 });
    if (first === undefined || second === undefined) throw new Error('two were due');
    await store.complete(first);
    await store.fail(second, { error: 'no' });
    // Older than no time at all.
    await eventually(async () => Date.now() > second.receivedAt || undefined);
    work({ retention: { payloadDays: 0, keyDays: 1 }, handler: { none: () => {} } });
    expect(await told('swept')).toMatchObject({ erased: 2, forgotten: 0 });
    expect((await store.get(second.number))?.body).toBeNull();
  });

  it.each([
    [{ payloadDays: -1, keyDays: 30 }, 'retention.payloadDays'],
    [{ payloadDays: 30, keyDays: 7 }, 'retention.keyDays'],
    [{ payloadDays: 30, keyDays: Number.NaN }, 'retention.keyDays'],
  ])('refuses %j', (retention, field) => {
    expect(() => work({ retention, handler: () => {} })).toThrow(field);
  });
});

describe('the settings of a worker', () => {
  it.each([
    [{ concurrency: 0 }, 'concurrency must be a whole number above 0'],
    [{ attempts: 1.5 }, 'attempts'],
    [{ leaseMs: 0 }, 'leaseMs'],
    [{ pollMs: Number.POSITIVE_INFINITY }, 'pollMs'],
    [{ backoff: { factor: 0.5 } }, 'backoff.factor'],
  ])('refuses %j', (options, message) => {
    expect(() => work({ handler: () => {}, ...options })).toThrow(message);
  });
});

describe('workers that are killed', () => {
  it('leave nothing behind unhandled', async () => {
    const came = arrivals(400);
    await store.add(came);
    await store.close();
    const handled = new Set<string>();
    for (const lines of [60, 120]) {
      const worker = startChild('handle', file);
      await worker.printed(lines);
      await worker.kill();
      for (const line of worker.lines.slice(1)) handled.add(line);
    }
    const last = startChild('handle', file);
    await last.printed(1);
    replaceStore(await openSqliteInbox(file, { visitor: true }));
    await settled(400);
    await last.kill();
    for (const line of last.lines.slice(1)) handled.add(line);
    expect(came.filter(({ id }) => !handled.has(id))).toEqual([]);
    expect(await store.counts()).toMatchObject({ done: 400 });
  });
});
