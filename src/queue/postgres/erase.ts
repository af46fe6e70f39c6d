import type { PostgresDatabase } from '../../storage/postgres.js';
import { numberOf } from '../../storage/row.js';
import { checkErase, checkTime } from '../check.js';
import { erasedBeforeHandled, inSteps, maxStep, settled } from '../erase-steps.js';
import type { EraseFilter } from '../queue.js';
import { now } from './sql.js';
import type { QueueTables } from './tables.js';

/**
 * Erases payloads, subjects and errors. No query finds them afterwards; their bytes stay in the server's files until
 * those are rewritten (`VACUUM FULL`), and in its backups.
 */
export async function erase(
  database: PostgresDatabase,
  { job, payload }: QueueTables,
  queue: string,
  what: EraseFilter,
): Promise<number> {
  checkErase(what);
  const { before = null, subject = null, scope = null, key = null, settledOnly = false } = what;
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT number FROM ${job} j
      WHERE number > $1 AND queue = $2 AND ($3::float8 IS NULL OR enqueued_at < $3)
        AND ($4::text IS NULL OR subjects::jsonb ? $4)
        AND ($5::text IS NULL OR scope = $5) AND ($6::text IS NULL OR key = $6)
        AND EXISTS (SELECT FROM ${payload} p WHERE p.number = j.number)
        ${settledOnly ? `AND ${settled}` : ''}
      ORDER BY number LIMIT ${maxStep} FOR UPDATE
    ), gone AS (
      DELETE FROM ${payload} p USING found WHERE p.number = found.number
    ), marked AS (
      UPDATE ${job} j
      SET subjects = '[]', error = CASE WHEN ${settled} THEN NULL ELSE $7 END, fence = fence + 1,
        finished_at = coalesce(finished_at, ${now}), state = CASE WHEN ${settled} THEN state ELSE 'done' END
      FROM found WHERE j.number = found.number
    )
    SELECT number::float8 AS number FROM found ORDER BY number`;
  return inSteps((after) =>
    numbersOf(database, statement, [after, queue, before, subject, scope, key, erasedBeforeHandled]),
  );
}

/** Removes jobs that are settled and erased. */
export async function expireKeys(
  database: PostgresDatabase,
  { job, payload }: QueueTables,
  queue: string,
  before: number,
): Promise<number> {
  checkTime('before', before);
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT number FROM ${job} j
      WHERE number > $1 AND queue = $2 AND enqueued_at < $3::float8 AND ${settled}
        AND NOT EXISTS (SELECT FROM ${payload} p WHERE p.number = j.number)
      ORDER BY number LIMIT ${maxStep} FOR UPDATE
    ), gone AS (
      DELETE FROM ${job} j USING found WHERE j.number = found.number
    )
    SELECT number::float8 AS number FROM found ORDER BY number`;
  return inSteps((after) => numbersOf(database, statement, [after, queue, before]));
}

async function numbersOf(database: PostgresDatabase, statement: string, values: readonly unknown[]): Promise<number[]> {
  return (await database.all(statement, values)).map((row) => numberOf(row, 'number'));
}
