import { InvalidParamsError, StorageError } from '../errors.js';
import type { Row } from './row.js';

/** Whatever can run a statement: a pool of `pg`, one of its clients, a transaction of somebody else. */
export interface PostgresQueryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Row[]; rowCount: number | null; command?: string }>;
}

/** What this project asks of a `pg` Pool, which can be handed in instead of a URL. */
export interface PostgresPool extends PostgresQueryable {
  connect(): Promise<PostgresConnection>;
  end(): Promise<void>;
}

/** One connection of a pool. */
export interface PostgresConnection extends PostgresQueryable {
  /** With an error (or true) the connection is thrown away instead of used again. */
  release(broken?: Error | boolean): void;
  /** Where the connection reports that it broke between two statements, as `pg` does. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
}

/** Longest wait for a connection, in milliseconds. */
const connectMs = 5_000;

/**
 * A pool of connections to the database of a URL. `pg` is loaded by the first call.
 *
 * @param answerMs longest wait for an answer, in milliseconds: a dead network must not hold callers for ever
 */
export async function makePool(url: string, connections: number, answerMs: number): Promise<PostgresPool> {
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
    // It is optional, so bundlers are told not to look for it.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ 'pg')).default;
  } catch {
    throw new StorageError(
      'driver',
      'PostgreSQL is opened with the package pg, which is not installed. Run: npm install pg',
    );
  }
}
