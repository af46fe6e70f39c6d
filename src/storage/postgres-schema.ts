import { StorageError } from '../errors.js';
import type { PostgresPool } from './postgres.js';
import { numberOf } from './row.js';

/** What is kept in a PostgreSQL schema. */
export interface PostgresContent {
  /** Names it among others in the same schema: `inbox`. */
  readonly name: string;
  /** Statements that lead from each version of the tables to the next, given the quoted schema. Never change one. */
  readonly migrations: readonly ((schema: string) => string)[];
}

/** The same for all processes that may migrate at once: they take turns. */
const turn = 4_951_494_201;

/**
 * Brings the tables to the newest version, in one transaction. Processes that start together take turns; tables of a
 * newer version are refused.
 */
export async function migratePostgres(
  pool: PostgresPool,
  schemaName: string,
  { name, migrations }: PostgresContent,
): Promise<void> {
  const schema = `"${schemaName}"`;
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock($1)', [turn]);
    // Asked first: a role that may use the tables need not be allowed to make them.
    const { rows: made } = await connection.query('SELECT to_regclass($1) IS NOT NULL AS made', [
      `${schema}.migration`,
    ]);
    if (made[0]?.made !== true) {
      await connection.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await connection.query(`CREATE TABLE ${schema}.migration (content text PRIMARY KEY, version integer NOT NULL)`);
    }
    const { rows } = await connection.query(`SELECT version FROM ${schema}.migration WHERE content = $1`, [name]);
    const version = rows[0] === undefined ? 0 : numberOf(rows[0], 'version');
    if (version > migrations.length) throw tooNew(schemaName, name, version, migrations.length);
    for (const statements of migrations.slice(version)) await connection.query(statements(schema));
    if (version < migrations.length) {
      await connection.query(
        `INSERT INTO ${schema}.migration VALUES ($1, $2) ON CONFLICT (content) DO UPDATE SET version = $2`,
        [name, migrations.length],
      );
    }
    await connection.query('COMMIT');
    connection.release();
  } catch (error) {
    // Its transaction ends with the connection.
    connection.release(true);
    throw error;
  }
}

function tooNew(schema: string, name: string, found: number, known: number): StorageError {
  return new StorageError(
    'version',
    `The ${name} in PostgreSQL's schema ${schema} was made by a newer version of intercom-tools (format ${found}, this ` +
      `one knows up to ${known}). Update intercom-tools; nothing was changed.`,
  );
}
