import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresQueues } from '../../src/queue/index.js';
import { openPostgres } from '../../src/storage/postgres.js';
import { job, jobs } from '../queue/jobs.js';
import { databaseUrl, freshSchema } from './database.js';

async function opened(schema = freshSchema()) {
  const store = await openPostgresQueues(databaseUrl(), { schema, connections: 2 });
  onTestFinished(() => store.close());
  return store.queue('work');
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl());
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

describe("storing in a caller's transaction", () => {
  it('happens when it is committed, together with what else it did', async () => {
    const queue = await opened();
    const client = await connected();
    await client.query('BEGIN');
    const given = jobs(2);
    expect(await queue.enqueueIn(client, given)).toEqual(['stored', 'stored']);
    expect(await queue.list()).toEqual([]);
    await client.query('COMMIT');
    expect((await queue.list()).map(({ key }) => key)).toEqual(given.map(({ key }) => key));
    expect(await queue.enqueueIn(client, given)).toEqual(['duplicate', 'duplicate']);
    expect(await queue.enqueueIn(client, [])).toEqual([]);
  });

  it('does not happen when it is rolled back, and the key is free again', async () => {
    const queue = await opened();
    const client = await connected();
    const one = job();
    await client.query('BEGIN');
    await queue.enqueueIn(client, [one]);
    await client.query('ROLLBACK');
    expect(await queue.enqueue([one])).toEqual(['stored']);
  });

  it('takes a transaction of this project as well', async () => {
    const schema = freshSchema();
    const queue = await opened(schema);
    const content = { name: 'beside', migrations: [(name: string) => `CREATE TABLE ${name}.done (what text)`] };
    const database = await openPostgres(databaseUrl(), content, { schema, connections: 1 });
    onTestFinished(() => database.close());
    await database.transaction(async (transaction) => {
      await transaction.run(`INSERT INTO ${schema}.done VALUES ('it')`);
      await queue.enqueueIn(transaction, [job()]);
    });
    expect((await queue.stats()).counts.waiting).toBe(1);
    expect(await database.all(`SELECT what FROM ${schema}.done`)).toEqual([{ what: 'it' }]);
  });

  it('refuses what it could not give back before it sends anything', async () => {
    const queue = await opened();
    const client = await connected();
    await expect(queue.enqueueIn(client, [job({ kind: '' })])).rejects.toMatchObject({ name: 'InvalidParamsError' });
    await client.query('BEGIN');
    await client.query('SELECT nonsense').catch(() => undefined);
    await expect(queue.enqueueIn(client, [job()])).rejects.toMatchObject({ name: 'StorageError', code: '25P02' });
  });
});
