import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createInboxWorker, type InboxEntry, openSqliteInbox } from '../../src/inbox/index.js';
import { inboxContent } from '../../src/inbox/sqlite-content.js';
import { openSqlite } from '../../src/storage/sqlite.js';
import { openDriver } from '../../src/storage/sqlite-driver.js';
import { arrival, eventually, scratchFolder } from './arrivals.js';

const written: { list: InboxEntry[]; counts: Record<string, number> } = JSON.parse(
  await readFile(new URL('fixtures/inbox-format-1.json', import.meta.url), 'utf8'),
);

/** An inbox of format 1: 1 is done, 2 dead, 4 leased, 5 and 6 erased, 11 and 12 gone, the rest waits. */
let file: string;

beforeEach(async () => {
  const packed = await readFile(new URL('fixtures/inbox-format-1.db.gz', import.meta.url));
  file = join(await scratchFolder(), 'inbox.db');
  await writeFile(file, gunzipSync(packed), { mode: 0o600 });
});

async function opened() {
  const store = await openSqliteInbox(file);
  onTestFinished(() => store.close());
  return store;
}

const isLeased = ({ state }: InboxEntry) => state === 'leased';

describe('an inbox of format 1', () => {
  it('holds the same entries under the same numbers', async () => {
    const store = await opened();
    expect(await store.counts()).toEqual(written.counts);
    const listed = await store.list();
    expect(listed.filter((entry) => !isLeased(entry))).toEqual(written.list.filter((entry) => !isLeased(entry)));
    // Its process is gone, so that its lease has ended; all else of it is the same.
    const [leased] = written.list.filter(isLeased);
    expect(listed.filter(isLeased)).toEqual([{ ...leased, dueAt: expect.any(Number) }]);
  });

  it('knows every notification that it knew, and gives no number twice', async () => {
    const store = await opened();
    const again = written.list.map(({ id, workspace }) => arrival({ id, workspace }));
    expect(await store.add(again)).toEqual(written.list.map(() => 'duplicate'));
    // Its key had expired.
    expect(await store.add([arrival({ id: 'notif_12' })])).toEqual(['stored']);
    const [newest] = await store.list({ after: 10 });
    expect(newest?.number).toBeGreaterThan(12);
  });

  it('is handled to the end', async () => {
    const store = await opened();
    expect(await store.replay({ state: 'dead' })).toBe(1);
    expect(await store.replay({ numbers: written.list.map(({ number }) => number) })).toBe(7);
    const handled = new Map<number, string>();
    const worker = createInboxWorker({ store, handler: ({ number, body }) => void handled.set(number, body) });
    onTestFinished(() => worker.close());
    await eventually(async () => (await store.counts()).done === 10 || undefined);
    const bodies = written.list.flatMap(({ number, body }) => (body === null ? [] : [[number, body] as const]));
    expect(handled).toEqual(new Map(bodies));
  });

  it('is erased like any other', async () => {
    const store = await opened();
    expect(await store.erase({ contactId: '65f0c0ffee0123456789ab01' })).toBe(8);
    expect(await store.expireKeys(Number.MAX_SAFE_INTEGER)).toBe(10);
    expect(await store.list()).toEqual([]);
    expect((await readFile(file)).includes('Grüße')).toBe(false);
  });

  it('is refused by a visitor until its owner has opened it', async () => {
    const visit = () => openSqliteInbox(file, { visitor: true });
    await expect(visit()).rejects.toMatchObject({ problem: 'version' });
    await (await openSqliteInbox(file)).close();
    const visitor = await visit();
    onTestFinished(() => visitor.close());
    expect(await visitor.list()).toHaveLength(10);
  });

  it('is left as it was when its tables cannot be changed to the end', async () => {
    const failing = {
      ...inboxContent,
      migrations: [...inboxContent.migrations, 'INSERT INTO no_such_table VALUES (1)'],
    };
    await expect(openSqlite(file, failing)).rejects.toThrow('no_such_table');
    const driver = await openDriver(file);
    expect(driver.all('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(driver.all('SELECT count(*) AS entries FROM entry')).toEqual([{ entries: 10 }]);
    driver.close();
    expect((await (await opened()).list()).length).toBe(10);
  });

  it('is refused untouched by a program that knows format 1 only, afterwards', async () => {
    await (await openSqliteInbox(file)).close();
    const before = await readFile(file);
    const old = { ...inboxContent, migrations: inboxContent.migrations.slice(0, 1) };
    const refused = openSqlite(file, old);
    await expect(refused).rejects.toMatchObject({ problem: 'version' });
    await expect(refused).rejects.toThrow('format 2, this one knows up to 1');
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('has the tables of a new one', async () => {
    await (await openSqliteInbox(file)).close();
    const fresh = `${file}.fresh`;
    await (await openSqliteInbox(fresh)).close();
    const tables = async (at: string) => {
      const driver = await openDriver(at);
      const rows = driver.all('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name');
      driver.close();
      return rows;
    };
    expect(await tables(file)).toEqual(await tables(fresh));
  });
});
