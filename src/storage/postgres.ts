import { InvalidParamsError, StorageError } from '../errors.js';
import { postgresError } from './postgres-errors.js';
import { migratePostgres, type PostgresContent } from './postgres-schema.js';
import type { Row } from './row.js';

/** What this project asks of a `pg` Pool, which can be handed in instead of a URL. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ rows: Row[]; rowCount: number | null }>;
  connect(): Promise<PostgresConnection>;
  end(): Promise<void>;
}

/** One connection of a pool. */
export interface PostgresConnection {
  query(text: string, values?: unknown[]): Promise<{ rows: Row[]; rowCount: number | null }>;
  /** With an error (or true) the connection is thrown away instead of used again. */
  release(broken?: Error | boolean): void;
}

export interface PostgresOptions {
  /** The database schema that the tables are in; it is made when there is none. `intercom_tools` when absent. */
  readonly schema?: string;
  /** Most connections of a pool that is made from a URL. 10 when absent. */
  readonly connections?: number;
}

/** An open PostgreSQL database. */
export interface PostgresDatabase {
  /** The schema, quoted, to put before a table's name. */
  readonly schema: string;
  all(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs one statement; gives back how many rows it changed. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Ends the connections that were made for it; a pool that was handed in stays open. */
  close(): Promise<void>;
}

/** Longest wait for a connection and for an answer, in milliseconds: a dead network must not hold callers for ever. */
const connectMs = 5_000;
const answerMs = 30_000;

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
  const pool = typeof at === 'string' ? await makePool(at, connections) : at;
  const close = once(async () => {
    if (typeof at === 'string') await pool.end();
  });
  let closed = false;
  const query = async (sql: string, values: readonly unknown[] = []) => {
    if (closed) throw new StorageError('closed', 'PostgreSQL: the store was closed.');
    try {
      return await pool.query(sql, [...values]);
    } catch (error) {
      throw postgresError(error);
    }
  };
  const database: PostgresDatabase = {
    schema: `"${schema}"`,
    all: async (sql, values) => (await query(sql, values)).rows,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    close: () => {
      closed = true;
      return close();
    },
  };
  try {
    await refuseForgetful(database);
    await migratePostgres(pool, schema, content);
    return database;
  } catch (error) {
    await close();
    throw postgresError(error);
  }
}

async function makePool(url: string, connections: number): Promise<PostgresPool> {
  const pg = await loadPg();
  if (!URL.canParse(url)) {
    throw new InvalidParamsError([
      {
        field: 'url',
        message: 'must be a URL like postgres://user:password@host:5432/database (with % codes in the password)',
      },
    ]);
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
    keepAlive: true,
    application_name: 'intercom-tools',
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

async function loadPg() {
  try {
    return (await import('pg')).default;
  } catch {
    throw new StorageError(
      'driver',
      'PostgreSQL is opened with the package pg, which is not installed. Run: npm install pg',
    );
  }
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

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
