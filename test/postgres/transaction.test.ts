import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres, type PostgresDatabase } from '../../src/storage/postgres.js';
import type { PostgresTransaction } from '../../src/storage/postgres-transaction.js';
import { databaseUrl, freshSchema, query } from './database.js';

const content = {
  name: 'numbers',
  migrations: [(schema: string) => `CREATE TABLE ${schema}.numbers (n int PRIMARY KEY)`],
};
let schema: string;
let database: PostgresDatabase;

beforeEach(async () => {
  schema = freshSchema();
  // One connection: what is not released is missing at once.
  database = await openPostgres(databaseUrl(), content, { schema, connections: 1 });
  return () => database.close();
});

const insert = (to: Pick<PostgresTransaction, 'run'>, n: number) =>
  to.run(`INSERT INTO ${schema}.numbers VALUES ($1)`, [n]);
const numbers = async () => (await query(`SELECT n FROM ${schema}.numbers ORDER BY n`)).map(({ n }) => n);
const pidOf = async (of: Pick<PostgresTransaction, 'all'>) =>
  Number((await of.all('SELECT pg_backend_pid() AS pid'))[0]?.pid);

/** Resolves for everybody once so many have called it. */
function meeting(count: number) {
  let open = () => {};
  const met = new Promise<void>((resolve) => {
    open = resolve;
  });
  let here = 0;
  return () => {
    here += 1;
    if (here >= count) open();
    return met;
  };
}

describe('a transaction', () => {
  it('commits what its function did, and returns its result', async () => {
    const result = await database.transaction(async (transaction) => {
      expect(await insert(transaction, 1)).toBe(1);
      await insert(transaction, 2);
      expect(await numbers()).toEqual([]);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await numbers()).toEqual([1, 2]);
  });

  it('rolls back when its function rejects, and passes the error on', async () => {
    const error = new RangeError('not so');
    const failing = database.transaction(async (transaction) => {
      await insert(transaction, 1);
      throw error;
    });
    await expect(failing).rejects.toBe(error);
    expect(await numbers()).toEqual([]);
    expect(await insert(database, 2)).toBe(1);
  });

  it('rejects when a statement failed and nobody said so', async () => {
    const hiding = database.transaction(async (transaction) => {
      await insert(transaction, 1);
      await transaction.run('SELECT nonsense').catch(() => undefined);
    });
    await expect(hiding).rejects.toMatchObject({ name: 'StorageError', problem: 'failed' });
    await expect(hiding).rejects.toThrow('nothing was committed');
    expect(await numbers()).toEqual([]);
    expect(await insert(database, 2)).toBe(1);
  });

  it('has parts that can fail by themselves', async () => {
    await database.transaction(async (transaction) => {
      await insert(transaction, 1);
      const failing = transaction.transaction(async (part) => {
        await insert(part, 2);
        await part.transaction((inner) => insert(inner, 3));
        await insert(part, 1);
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      await transaction.transaction((part) => insert(part, 4));
      await insert(transaction, 5);
    });
    expect(await numbers()).toEqual([1, 4, 5]);
  });

  it('refuses statements beside a part, and after its end', async () => {
    let kept: PostgresTransaction | undefined;
    await database.transaction(async (transaction) => {
      kept = transaction;
      await transaction.transaction(async (part) => {
        await expect(insert(transaction, 1)).rejects.toThrow('while a part of its transaction was running');
        await expect(transaction.transaction(async () => {})).rejects.toThrow('while a part');
        await insert(part, 2);
      });
    });
    await expect(kept?.all('SELECT 1')).rejects.toThrow('after its transaction had ended');
    expect(await numbers()).toEqual([2]);
  });

  it('ends with its parts, also those that nobody waited for', async () => {
    let late: Promise<unknown> | undefined;
    await database.transaction(async (transaction) => {
      await insert(transaction, 1);
      late = transaction.transaction(async (part) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await insert(part, 2);
      });
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('after its transaction had ended');
    expect(await numbers()).toEqual([1]);
  });

  it('rejects when its connection breaks in the middle, and the next one has another', async () => {
    let broken = 0;
    const cut = database.transaction(async (transaction) => {
      broken = await pidOf(transaction);
      await insert(transaction, 1);
      await query(`SELECT pg_terminate_backend(${broken}, 5000)`);
      // Between two statements the connection reports it by an event.
      await new Promise((resolve) => setTimeout(resolve, 50));
      await insert(transaction, 2);
    });
    await expect(cut).rejects.toMatchObject({ name: 'StorageError', problem: 'unreachable' });
    expect(await numbers()).toEqual([]);
    expect(await database.transaction(pidOf)).not.toBe(broken);
  });

  it('says that nobody knows when its connection breaks while it is committed', async () => {
    const cut = database.transaction(async (transaction) => {
      const pid = await pidOf(transaction);
      await insert(transaction, 1);
      await query(`SELECT pg_terminate_backend(${pid}, 5000)`);
    });
    await expect(cut).rejects.toMatchObject({ problem: 'unreachable' });
    await expect(cut).rejects.toThrow('it may or may not have happened');
  });

  it('is refused once the database was closed', async () => {
    await database.close();
    await expect(database.transaction(async () => {})).rejects.toMatchObject({ problem: 'closed' });
  });
});

describe('transactions that are in the way of each other', () => {
  async function two(options: { retry?: boolean }) {
    const other = await openPostgres(databaseUrl(), content, { schema, connections: 1 });
    onTestFinished(() => other.close());
    await insert(database, 1);
    await insert(database, 2);
    const together = meeting(2);
    let calls = 0;
    const update = (of: PostgresDatabase, first: number, second: number) =>
      of.transaction(async ({ run }) => {
        calls += 1;
        await run(`UPDATE ${schema}.numbers SET n = n WHERE n = $1`, [first]);
        await together();
        await run(`UPDATE ${schema}.numbers SET n = n WHERE n = $1`, [second]);
      }, options);
    const outcomes = await Promise.allSettled([update(database, 1, 2), update(other, 2, 1)]);
    return { calls, outcomes };
  }

  it('are undone by the server, and repeated where that was allowed', { timeout: 20_000 }, async () => {
    const { calls, outcomes } = await two({ retry: true });
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(calls).toBeGreaterThan(2);
  });

  it('are not repeated otherwise', { timeout: 20_000 }, async () => {
    const { calls, outcomes } = await two({});
    const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(rejected).toMatchObject([{ reason: { problem: 'busy', code: '40P01' } }]);
    expect(calls).toBe(2);
  });
});
