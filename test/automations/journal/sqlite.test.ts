import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Journal, openJournal, openSqliteJournal } from '../../../src/automations/journal/index.js';
import { runsContent } from '../../../src/automations/journal/sqlite/store.js';
import { reconnectingJournal } from '../../../src/automations/journal/store/reconnecting-journal.js';
import { StorageError } from '../../../src/errors.js';
import { openDriver } from '../../../src/storage/sqlite-driver.js';
import { scratchFolder } from '../../inbox/arrivals.js';
import { begin, done, happened, ids, intent, leaseAll, leaseOne, minute, run, slot } from './runs.js';

const hour = 60 * minute;
let file: string;
let journal: Journal;

beforeEach(async () => {
  file = join(await scratchFolder(), 'runs.db');
  journal = await openSqliteJournal(file);
  return () => journal.close();
});

async function reopen(between: () => void = () => {}): Promise<void> {
  await journal.close();
  between();
  journal = await openSqliteJournal(file);
}

describe('the file of a journal', () => {
  it('is readable by its owner alone, and owned by one process', async () => {
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(openSqliteJournal(file)).rejects.toMatchObject({ problem: 'in-use' });
  });

  it('of a newer version, or of something else, is refused untouched', async () => {
    await journal.close();
    const driver = await openDriver(file);
    driver.exec(`PRAGMA user_version = ${runsContent.migrations.length + 1}`);
    driver.close();
    await expect(openSqliteJournal(file)).rejects.toMatchObject({ problem: 'version' });
    const other = await openDriver(file);
    other.exec('PRAGMA application_id = 7');
    other.close();
    await expect(openSqliteJournal(file)).rejects.toMatchObject({ problem: 'foreign' });
  });

  it('lets a visitor start, list, cancel, settle and erase beside its owner, and nothing else', async () => {
    const lease = await begin(journal, { subjects: ['c1'] });
    await journal.intend(lease, intent('a'));
    await journal.pause(lease, { state: 'unknown', note: { message: '?' } });
    const [second] = await journal.start([run()]);
    const visitor = await openSqliteJournal(file, { visitor: true });
    onTestFinished(() => visitor.close());
    expect(ids(await visitor.list({ state: 'unknown' }))).toEqual([lease.id]);
    await visitor.resolve(lease.id, happened('a', 'person'));
    await visitor.cancel(second?.id ?? '', 'not wanted');
    expect(ids(await leaseAll(journal))).toEqual([lease.id]);
    expect(await visitor.purge({ subject: 'c1' })).toBe(1);
    await visitor.keepRevision('greet', 'r9', { id: 'greet' });
    const [third] = await visitor.start([run()]);
    expect(ids(await leaseAll(journal))).toEqual([third?.id]);
    for (const refused of [leaseAll(visitor), visitor.keepEvents([])]) {
      await expect(refused).rejects.toMatchObject({ problem: 'denied' });
    }
    await expect(openSqliteJournal(`${file}.none`, { visitor: true })).rejects.toMatchObject({ problem: 'missing' });
  });

  it('gives what a process held that is gone to the next one at once', async () => {
    const lease = await begin(journal, { slot: slot() });
    await reopen();
    expect(ids(await leaseAll(journal))).toEqual([lease.id]);
    expect(await done(journal, lease)).toBe(false);
  });

  it('holds none of the bytes of what was erased', async () => {
    await begin(journal, { subjects: ['c1'], event: { text: 'a secret word' } });
    await journal.purge({ subject: 'c1' });
    for (const name of [file, `${file}-wal`]) expect(String(await readFile(name))).not.toContain('secret word');
  });

  it('can be away at first: calls reject until it is there, and whoever waits is told', async () => {
    let isAway = true;
    const open = async () => {
      if (isAway) throw new StorageError('unreachable', 'away');
      return openSqliteJournal(`${file}.late`);
    };
    const problems: StorageError[] = [];
    const late = await reconnectingJournal(open, (error) => problems.push(error));
    onTestFinished(() => late.close());
    let told = 0;
    late.onDue(() => told++);
    expect(problems).toHaveLength(1);
    await expect(late.start([run()])).rejects.toMatchObject({ problem: 'unreachable' });
    isAway = false;
    await late.start([run()]);
    expect(told).toBe(2);
    expect(await leaseAll(late)).toHaveLength(1);
    expect(await late.state('a').update('n', () => 1)).toBe(1);
    expect(await late.claims.claim('thing')).toBe(true);
    await expect(openJournal('mysql://a')).rejects.toMatchObject({ name: 'InvalidParamsError' });
  });
});

describe('when the clock is set', () => {
  beforeEach(async () => {
    // Date alone: timers and performance.now() go on as they do when somebody sets the clock of a machine.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T12:00:00Z') });
    await reopen();
    return () => {
      vi.useRealTimers();
    };
  });
  const set = (by: number) => vi.setSystemTime(Date.now() + by);

  it('forward, what a worker holds stays its own, and what waits is due', async () => {
    const lease = await begin(journal);
    const waiting = await begin(journal);
    await journal.pause(waiting, { state: 'waiting', dueAt: (await journal.now()) + hour });
    set(2 * hour);
    expect(ids(await leaseAll(journal))).toEqual([waiting.id]);
    expect(await done(journal, lease)).toBe(true);
  });

  it('forward, no key is over before its time, so that nothing is started or called twice', async () => {
    const one = run({ keyUntil: (await journal.now()) + hour });
    await journal.start([one]);
    const lease = await leaseOne(journal);
    await journal.reserve(lease, 'k', 'a', hour);
    await journal.settleKey(lease, 'k', 1);
    await journal.claims.claim('thing');
    set(24 * hour);
    await journal.extend(lease, minute);
    expect((await journal.start([one]))[0]?.outcome).toBe('duplicate');
    expect(await journal.reserve(lease, 'k', 'a', hour)).toEqual({ state: 'done', value: 1 });
    expect(await journal.claims.claim('thing')).toBe(false);
  });

  it('back, what is due stays due, waits last as long, and a stated time is kept', async () => {
    const [due, stated] = await journal.start([run(), run({ dueAt: Date.now() + hour })]);
    const waiting = (await leaseAll(journal))[0];
    if (waiting === undefined) throw new Error('nothing was due');
    expect(waiting.id).toBe(due?.id);
    const until = (await journal.now()) + minute;
    const waits = [{ path: 'w', topics: ['t'], seen: 0, until }];
    await journal.pause(waiting, { state: 'waiting', dueAt: until, waits });
    const [third] = await journal.start([run()]);
    set(-2 * hour);
    expect(ids(await leaseAll(journal))).toEqual([third?.id]);
    expect(await journal.nextDueIn()).toBeLessThanOrEqual(minute);
    expect((await journal.whole(stated?.id ?? ''))?.run.dueAt).toBe(Date.now() + 3 * hour);
    // An event that is kept now is in time.
    const [kept] = await journal.keepEvents([{ id: 'e', workspace: 'abc123', topic: 't', event: {} }]);
    expect(await journal.wake({ run: waiting.id, path: 'w' }, kept?.number ?? 0)).toBe(true);
  });

  it('back while nobody has it open, what is due is due at the start', async () => {
    const lease = await begin(journal);
    await journal.start([run()]);
    await reopen(() => set(-hour));
    expect(await leaseAll(journal)).toHaveLength(2);
    expect((await journal.list()).every(({ createdAt }) => createdAt <= Date.now())).toBe(true);
    expect(await done(journal, lease)).toBe(false);
  });
});

describe('with ten thousand runs that wait', () => {
  it('reads what is due by an index, and leases no slower for them', async () => {
    const now = await journal.now();
    const late = Array.from({ length: 5_000 }, () => run({ dueAt: now + hour }));
    const inLine = Array.from({ length: 5_000 }, () => run({ slot: slot(1, 'queue', 'busy') }));
    await Promise.all([journal.start(late), journal.start(inLine)]);
    // The first of them holds the slot, and the others stand in line.
    await leaseAll(journal);
    const times: number[] = [];
    for (let at = 0; at < 20; at++) {
      await journal.start([run()]);
      const begun = performance.now();
      const lease = await leaseOne(journal);
      times.push(performance.now() - begun);
      await done(journal, lease);
    }
    times.sort((a, b) => a - b);
    // A scan of all of them takes some ten times as long, also on a slow machine.
    expect(times[10]).toBeLessThan(25);
    await journal.close();
    const driver = await openDriver(file);
    onTestFinished(() => driver.close());
    const plan = driver.all(
      `EXPLAIN QUERY PLAN SELECT number FROM runs_run INDEXED BY runs_run_due
       WHERE state IN ('queued', 'running', 'waiting') AND slot < 2 AND due_at <= 1 ORDER BY due_at, number LIMIT 5`,
    );
    expect(plan.map(({ detail }) => String(detail))).toEqual([expect.stringMatching(/^SEARCH .* runs_run_due /)]);
    journal = await openSqliteJournal(`${file}.other`);
  });
});
