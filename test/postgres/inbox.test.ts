import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createInboxWorker, type InboxStore, openInbox, openPostgresInbox } from '../../src/inbox/index.js';
import { arrival, arrivals, eventually } from '../inbox/arrivals.js';
import { startChild } from '../inbox/child.js';
import { databaseUrl, freshSchema, query } from './database.js';

async function opened(schema: string, at = databaseUrl()): Promise<InboxStore> {
  const store = await openInbox(at, { schema, connections: 4 });
  onTestFinished(() => store.close());
  return store;
}

describe('several processes at one inbox', () => {
  it('make its tables once when they start together', async () => {
    const schema = freshSchema();
    const stores = await Promise.all(Array.from({ length: 6 }, () => opened(schema)));
    await Promise.all(stores.map((store) => store.add([arrival()])));
    expect(await stores[0]?.counts()).toMatchObject({ waiting: 6 });
  });

  it('store once what reaches them all, in whatever order', async () => {
    const schema = freshSchema();
    const [first, second] = [await opened(schema), await opened(schema)];
    const came = arrivals(300);
    const outcomes = await Promise.all(
      [came, came.toReversed()].flatMap((list, index) =>
        [0, 100, 200].map((from) => (index === 0 ? first : second).add(list.slice(from, from + 100))),
      ),
    );
    expect(outcomes.flat().filter((outcome) => outcome === 'stored')).toHaveLength(300);
    expect(await first.counts()).toMatchObject({ waiting: 300 });
  });

  it('share the work: each entry goes to one of them', async () => {
    const schema = freshSchema();
    const handled: string[] = [];
    const stores = [await opened(schema), await opened(schema), await opened(schema)];
    const workers = stores.map((store) =>
      createInboxWorker({ store, concurrency: 5, pollMs: 20, handler: ({ id }) => void handled.push(id) }),
    );
    onTestFinished(async () => void (await Promise.all(workers.map((worker) => worker.close({ drainMs: 0 })))));
    const came = arrivals(200);
    await Promise.all(came.map((one, index) => stores[index % 3]?.add([one])));
    await eventually(async () => (await stores[0]?.counts())?.done === 200 || undefined);
    expect(handled.sort()).toEqual(came.map(({ id }) => id).sort());
  });

  it('lose nothing that one of them acknowledged before it was killed', async () => {
    const schema = freshSchema();
    const receivers = [
      startChild('receive', databaseUrl(), { schema }),
      startChild('receive', databaseUrl(), { schema }),
    ];
    await Promise.all(receivers.map((receiver) => receiver.printed(300)));
    await Promise.all(receivers.map((receiver) => receiver.kill()));
    const acknowledged = receivers.flatMap(({ lines }) => lines.slice(1));
    const store = await opened(schema);
    const stored = new Set((await store.list({ limit: 10_000 })).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  it('handle everything although some of them are killed', async () => {
    const schema = freshSchema();
    const store = await opened(schema);
    const came = arrivals(300);
    await store.add(came);
    const [killed, other] = [1, 2].map(() => startChild('handle', databaseUrl(), { schema }));
    await killed?.printed(30);
    await killed?.kill();
    await eventually(async () => (await store.counts()).done === 300 || undefined);
    await other?.kill();
    const handled = new Set([...(killed?.lines ?? []), ...(other?.lines ?? [])]);
    expect(came.filter(({ id }) => !handled.has(id))).toEqual([]);
  });
});

describe('a PostgreSQL inbox', () => {
  it('can share a pool, which stays open', async () => {
    const pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 });
    onTestFinished(() => pool.end());
    const store = await openPostgresInbox(pool, { schema: freshSchema() });
    expect(await store.add([arrival()])).toEqual(['stored']);
    await store.close();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('is used by a role that may not make schemas, once its tables are there', async () => {
    const schema = freshSchema();
    await (await openInbox(databaseUrl(), { schema })).close();
    const role = `role_${schema}`;
    await query(`CREATE ROLE ${role} LOGIN PASSWORD 'limited'`);
    onTestFinished(async () => {
      await query(`DROP OWNED BY ${role}`);
      await query(`DROP ROLE ${role}`);
    });
    await query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await query(`GRANT ALL ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    await query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    const url = Object.assign(new URL(databaseUrl()), { username: role, password: 'limited' });
    const store = await opened(schema, url.href);
    expect(await store.add([arrival()])).toEqual(['stored']);
  });

  it('goes on when its connections were cut', async () => {
    const store = await opened(freshSchema());
    await store.add([arrival()]);
    await query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'intercom-tools' AND pid <> pg_backend_pid()",
    );
    await eventually(() => store.add([arrival()]).catch(() => undefined));
    expect(await store.counts()).toMatchObject({ waiting: 2 });
  });
});

describe('a database that cannot be used', () => {
  const refusal = (at: string, schema = 'intercom_tools') =>
    openInbox(at, { schema }).then(
      () => 'opened',
      (error) => `${error.name} ${error.problem ?? ''}: ${JSON.stringify(error)} ${error.message}`,
    );

  it('is named without its password', async () => {
    const wrong = Object.assign(new URL(databaseUrl()), { password: 'hush-hush' });
    const nobodyThere = 'postgres://someone:hush-hush@127.0.0.1:1/nothing';
    const messages = await Promise.all([
      refusal(wrong.href),
      refusal(nobodyThere),
      refusal('postgres://u:hush-hush@:x/'),
    ]);
    expect(messages[0]).toMatch(/^StorageError denied: .*28P01/);
    expect(messages[1]).toMatch(/^StorageError unreachable: .*ECONNREFUSED/);
    expect(messages[2]).toMatch(/^InvalidParamsError .*url must be a URL like/);
    expect(messages.join()).not.toContain('hush-hush');
  });

  it('is refused when there is none of that name', async () => {
    const url = Object.assign(new URL(databaseUrl()), { pathname: '/no_such_database' });
    expect(await refusal(url.href)).toMatch(/^StorageError missing/);
  });

  it('is refused when it forgets what it acknowledged', async () => {
    const url = new URL(databaseUrl());
    url.searchParams.set('options', '-c synchronous_commit=off');
    expect(await refusal(url.href)).toMatch(/^StorageError unsafe: .*synchronous_commit = off/);
  });

  it('is refused when a newer version made its tables', async () => {
    const schema = freshSchema();
    await (await openInbox(databaseUrl(), { schema })).close();
    await query(`UPDATE ${schema}.migration SET version = 99`);
    expect(await refusal(databaseUrl(), schema)).toMatch(/^StorageError version: .*format 99/);
  });

  it.each(['', 'With-Dash', 'x"; DROP SCHEMA public; --', 'a'.repeat(64)])(
    'is refused in the schema %j',
    async (schema) => {
      expect(await refusal(databaseUrl(), schema)).toMatch(/^InvalidParamsError .*schema must be/);
    },
  );
});
