import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type InboxEntry, openInbox } from '../../src/inbox/index.js';
import { inboxContent } from '../../src/inbox/postgres-content.js';
import { postgresTokenStore, readKeys } from '../../src/oauth/index.js';
import { openPostgres } from '../../src/storage/postgres.js';
import { arrival } from '../inbox/arrivals.js';
import { databaseUrl, freshSchema, query } from './database.js';

const read = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const sql = await read('format-1.sql');
const written: { list: InboxEntry[]; counts: Record<string, number> } = JSON.parse(await read('inbox-format-1.json'));

/** A schema of format 1: 1 is done, 2 dead, 4 leased, 5 and 6 erased, 11 and 12 gone, the rest waits. */
let schema: string;

beforeEach(async () => {
  schema = freshSchema();
  await query(sql.replaceAll('format_1', schema));
});

async function opened() {
  const store = await openInbox(databaseUrl(), { schema, connections: 2 });
  onTestFinished(() => store.close());
  return store;
}

describe('an inbox of format 1 in PostgreSQL', () => {
  it('holds the same entries under the same numbers', async () => {
    const store = await opened();
    expect(await store.counts()).toEqual(written.counts);
    expect(await store.list()).toEqual(written.list);
  });

  it('knows every notification that it knew, and gives no number twice', async () => {
    const store = await opened();
    const again = written.list.map(({ id, workspace }) => arrival({ id, workspace }));
    expect(await store.add(again)).toEqual(written.list.map(() => 'duplicate'));
    expect(await store.add([arrival({ id: 'notif_12' })])).toEqual(['stored']);
    const [newest] = await store.list({ after: 10 });
    expect(newest?.number).toBeGreaterThan(12);
  });

  it('is leased, settled and erased like any other', async () => {
    const store = await opened();
    expect(await store.replay({ numbers: [3] })).toBe(1);
    const leased = await store.lease({ limit: 100, leaseMs: 60_000 });
    const third = leased.find(({ number }) => number === 3);
    expect(third).toMatchObject({ body: written.list[2]?.body, attempts: 1 });
    expect(third && (await store.complete(third))).toBe(true);
    expect(await store.erase({ contactId: '65f0c0ffee0123456789ab01' })).toBe(8);
    expect(await store.expireKeys(Number.MAX_SAFE_INTEGER)).toBe(10);
    expect(await store.list()).toEqual([]);
  });

  it('is brought up to date once, by processes that start together', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, opened));
    for (const store of stores) expect(await store.list()).toEqual(written.list);
  });

  it('is left as it was when its tables cannot be changed to the end', async () => {
    const failing = { ...inboxContent, migrations: [...inboxContent.migrations, () => 'SELECT no_such_function()'] };
    await expect(openPostgres(databaseUrl(), failing, { schema })).rejects.toThrow('no_such_function');
    expect(await query(`SELECT version FROM ${schema}.migration WHERE content = 'inbox'`)).toEqual([{ version: 1 }]);
    expect(await query(`SELECT count(*)::int AS entries FROM ${schema}.inbox_entry`)).toEqual([{ entries: 10 }]);
    expect(await (await opened()).list()).toHaveLength(10);
  });

  it('is refused by a program that knows format 1 only, afterwards', async () => {
    await opened();
    const old = { ...inboxContent, migrations: inboxContent.migrations.slice(0, 1) };
    const refused = openPostgres(databaseUrl(), old, { schema });
    await expect(refused).rejects.toMatchObject({ problem: 'version' });
    await expect(refused).rejects.toThrow('format 2, this one knows up to 1');
  });

  it('leaves a role the rights that it had', async () => {
    const role = `role_${schema}`;
    await query(`CREATE ROLE ${role} LOGIN PASSWORD 'limited'`);
    onTestFinished(async () => {
      await query(`DROP OWNED BY ${role}`);
      await query(`DROP ROLE ${role}`);
    });
    await query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await query(`GRANT ALL ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    await query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    await opened();
    const url = Object.assign(new URL(databaseUrl()), { username: role, password: 'limited' });
    const limited = await openInbox(url.href, { schema });
    onTestFinished(() => limited.close());
    expect(await limited.add([arrival({ id: 'notif_new' })])).toEqual(['stored']);
    expect(await limited.lease({ limit: 1, leaseMs: 60_000 })).toHaveLength(1);
  });
});

it('connections of format 1 in PostgreSQL are read and changed', async () => {
  const store = await postgresTokenStore(databaseUrl(), readKeys(Buffer.alloc(32, 7).toString('base64')), { schema });
  onTestFinished(() => store.close());
  expect(await store.list()).toMatchObject([{ workspaceId: 'abc123', accessToken: 'token-of-abc123' }]);
  expect(await store.reseal()).toBe(1);
  expect(await store.delete('abc123')).toBe(true);
});
