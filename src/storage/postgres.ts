import { InvalidParamsError, StorageError } from '../errors.js';
import type { PostgresContent } from './postgres-content.js';
import { postgresError } from './postgres-errors.js';
import { makePool, type PostgresPool } from './postgres-pool.js';
import { migratePostgres } from './postgres-schema.js';
import {
  inTransaction,
  type PostgresStatements,
  type PostgresTransaction,
  type TransactionOptions,
} from './postgres-transaction.js';

export interface PostgresOptions {
  /** The database schema that the tables are in; it is made when there is none. `intercom_tools` when absent. */
  readonly schema?: string;
  /** Most connections of a pool that is made from a URL. 10 when absent. */
  readonly connections?: number;
}

/** An open PostgreSQL database. Statements are transactions of their own. */
export interface PostgresDatabase extends PostgresStatements {
  /** The schema, quoted, to put before a table's name. */
  readonly schema: string;
  /**
   * Runs a function between BEGIN and COMMIT on one connection; when it rejects, everything is rolled back. An error with
   * the problem `unreachable` that says so leaves open whether a commit happened.
   */
  transaction<T>(run: (transaction: PostgresTransaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Ends the connections that were made for it; a pool that was handed in stays open. */
  close(): Promise<void>;
}

const answerMs = 30_000;
const migrationMs = 3_600_000;

/**
 * Opens a database by URL (`postgres://user:password@host/database`) or over a pool of `pg`, and brings its tables to
 * the newest version. Throws StorageError when that cannot be done safely.
 */
export async function openPostgres(
  at: string | PostgresPool,
  content: PostgresContent,
  { schema = 'intercom_tools', connections = 10 }: PostgresOptions = {},
): Promise<PostgresDatabase> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new InvalidParamsError([
      { field: 'schema', message: 'must be a PostgreSQL name of small letters, digits and _, 63 at most' },
    ]);
  }
  const pool = typeof at === 'string' ? await makePool(at, connections, answerMs) : at;
  const database = databaseOver(pool, `"${schema}"`, async () => {
    if (typeof at === 'string') await pool.end();
  });
  try {
    await refuseForgetful(database);
    await migrate(at, schema, content);
    return database;
  } catch (error) {
    await database.close();
    throw postgresError(error);
  }
}

/** Changing large tables takes a while, and so does waiting for a process that does it: that has time of its own. */
async function migrate(at: string | PostgresPool, schema: string, content: PostgresContent): Promise<void> {
  if (typeof at !== 'string') return migratePostgres(at, schema, content);
  const pool = await makePool(at, 1, migrationMs);
  try {
    await migratePostgres(pool, schema, content);
  } finally {
    await pool.end();
  }
}

function databaseOver(pool: PostgresPool, schema: string, end: () => Promise<void>): PostgresDatabase {
  let ending: Promise<void> | undefined;
  const refuseClosed = () => {
    if (ending !== undefined) throw new StorageError('closed', 'PostgreSQL: the store was closed.');
  };
  const query = async (sql: string, values: readonly unknown[] = []) => {
    refuseClosed();
    try {
      return await pool.query(sql, [...values]);
    } catch (error) {
      throw postgresError(error);
    }
  };
  return {
    schema,
    all: async (sql, values) => (await query(sql, values)).rows,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    transaction: async (run, options) => {
      refuseClosed();
      return inTransaction(pool, run, options);
    },
    close: () => {
      ending ??= end();
      return ending;
    },
  };
}

/** A server that acknowledges before it has written would lose what we acknowledged after it. */
async function refuseForgetful(database: PostgresDatabase): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const [row] = await database.all(`SELECT current_setting('${setting}') AS value`);
    if (row?.value === 'off') {
      throw new StorageError(
        'unsafe',
        `PostgreSQL runs with ${setting} = off, so that what it acknowledged can be lost. Turn it on for this role ` +
          'or server.',
      );
    }
  }
}
