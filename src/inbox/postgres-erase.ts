import type { PostgresDatabase } from '../storage/postgres.js';
import { numberOf } from '../storage/row.js';
import { checkPurge, checkTime } from './check-input.js';
import { erasedBeforeHandled, inSteps, settled, step } from './erase.js';
import { now } from './postgres-sql.js';
import type { InboxPurge } from './store.js';

/**
 * Erases bodies, contact ids and errors. No query finds them afterwards; their bytes stay in the server's files until
 * those are rewritten (`VACUUM FULL`), and in its backups.
 */
export async function purge(database: PostgresDatabase, what: InboxPurge): Promise<number> {
  checkPurge(what);
  const { before = null, contactId = null, settledOnly = false } = what;
  const { schema } = database;
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT number FROM ${schema}.inbox_entry e
      WHERE number > $1 AND ($2::float8 IS NULL OR received_at < $2)
        AND ($3::text IS NULL OR contact_ids::jsonb ? $3)
        AND EXISTS (SELECT FROM ${schema}.inbox_body b WHERE b.number = e.number)
        ${settledOnly ? `AND ${settled}` : ''}
      ORDER BY number LIMIT ${step} FOR UPDATE
    ), gone AS (
      DELETE FROM ${schema}.inbox_body b USING found WHERE b.number = found.number
    ), marked AS (
      UPDATE ${schema}.inbox_entry e
      SET contact_ids = '[]', error = CASE WHEN ${settled} THEN NULL ELSE $4 END, fence = fence + 1,
        finished_at = coalesce(finished_at, ${now}), state = CASE WHEN ${settled} THEN state ELSE 'done' END
      FROM found WHERE e.number = found.number
    )
    SELECT number::float8 AS number FROM found ORDER BY number`;
  return inSteps((after) => numbersOf(database, statement, [after, before, contactId, erasedBeforeHandled]));
}

/** Lets keys go whose words are gone. */
export async function forgetKeys(database: PostgresDatabase, before: number): Promise<number> {
  checkTime('before', before);
  const { schema } = database;
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT number FROM ${schema}.inbox_entry e
      WHERE number > $1 AND received_at < $2::float8 AND ${settled}
        AND NOT EXISTS (SELECT FROM ${schema}.inbox_body b WHERE b.number = e.number)
      ORDER BY number LIMIT ${step} FOR UPDATE
    ), gone AS (
      DELETE FROM ${schema}.inbox_entry e USING found WHERE e.number = found.number
    )
    SELECT number::float8 AS number FROM found ORDER BY number`;
  return inSteps((after) => numbersOf(database, statement, [after, before]));
}

async function numbersOf(database: PostgresDatabase, statement: string, values: readonly unknown[]): Promise<number[]> {
  return (await database.all(statement, values)).map((row) => numberOf(row, 'number'));
}
