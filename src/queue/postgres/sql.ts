import type { QueueTables } from './tables.js';

/** The server's clock in unix milliseconds, fixed for a statement so that indexes can be used with it. */
export const now = '(extract(epoch FROM statement_timestamp()) * 1000)::bigint';

/** Which jobs are taken or may be: also those whose lease ended. As the index of what is due has it. */
const open = "state IN ('waiting', 'leased')";
/** The lease is of this queue and still the caller's: nobody was given the job since. */
const held = "queue = $1 AND number = $2 AND fence = $3 AND state = 'leased'";

/** Big integers come as text unless they are made doubles, which hold every number that occurs here. */
const columns = (table: string) =>
  [
    ...['queue', 'scope', 'key', 'kind', 'meta', 'subjects', 'state', 'attempts', 'error'].map(
      (name) => `${table}.${name}`,
    ),
    ...['number', 'enqueued_at', 'due_at', 'fence', 'finished_at'].map((name) => `${table}.${name}::float8 AS ${name}`),
  ].join(', ');

/** The statements of queues. `$1` is the queue. */
export function queueSql({ job, payload }: QueueTables) {
  const withPayload = `SELECT ${columns('j')}, p.bytes FROM ${job} j LEFT JOIN ${payload} p ON p.number = j.number`;
  return {
    // Numbers follow the order of the jobs; rows are inserted in the order of their keys, because two processes that
    // insert the same keys in opposite orders would wait for each other.
    enqueue: `
      WITH given AS MATERIALIZED (
        SELECT nextval(pg_get_serial_sequence('${job}', 'number')) AS number, a.*
        FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bytea[])
          WITH ORDINALITY AS a (scope, key, kind, meta, subjects, available_at, bytes, position)
      ), stored AS (
        INSERT INTO ${job} (number, queue, scope, key, kind, meta, subjects, state, enqueued_at, due_at)
        SELECT number, $1, scope, key, kind, meta, subjects, 'waiting', ${now}, coalesce(available_at, ${now})
        FROM given ORDER BY scope, key, number
        ON CONFLICT (queue, scope, key) DO NOTHING RETURNING number
      ), kept AS (
        INSERT INTO ${payload} (number, bytes) SELECT number, bytes FROM given JOIN stored USING (number)
      )
      SELECT position::float8 AS position FROM given JOIN stored USING (number)`,
    lease: `
      WITH due AS MATERIALIZED (
        SELECT number, due_at FROM ${job} WHERE queue = $1 AND ${open} AND due_at <= ${now}
        ORDER BY due_at, number LIMIT $2 FOR UPDATE SKIP LOCKED
      ), leased AS (
        UPDATE ${job} j
        SET state = 'leased', due_at = ${now} + $3::bigint, attempts = attempts + 1, fence = fence + 1
        FROM due WHERE j.number = due.number RETURNING j.*, due.due_at AS was_due
      )
      SELECT ${columns('leased')}, p.bytes FROM leased JOIN ${payload} p ON p.number = leased.number
      ORDER BY leased.was_due, leased.number`,
    extend: `UPDATE ${job} SET due_at = ${now} + $4::bigint WHERE ${held}`,
    complete: `
      UPDATE ${job} j SET state = 'done', error = NULL, finished_at = ${now}
      FROM unnest($2::bigint[], $3::bigint[]) WITH ORDINALITY AS a (number, fence, position)
      WHERE j.queue = $1 AND j.number = a.number AND j.fence = a.fence AND j.state = 'leased'
      RETURNING a.position::float8 AS position`,
    fail: `
      UPDATE ${job} SET error = $4, attempts = attempts - $6::integer, due_at = ${now} + coalesce($5::bigint, 0),
        state = CASE WHEN $5::bigint IS NULL THEN 'dead' ELSE 'waiting' END,
        finished_at = CASE WHEN $5::bigint IS NULL THEN ${now} END
      WHERE ${held}`,
    list: `
      ${withPayload} WHERE j.queue = $1 AND j.number > $2 AND ($3::text IS NULL OR state = $3)
        AND ($4::text IS NULL OR kind = $4) AND ($5::text IS NULL OR scope = $5)
      ORDER BY j.number LIMIT $6`,
    get: `${withPayload} WHERE j.queue = $1 AND j.number = $2`,
    retry: `
      UPDATE ${job} j
      SET state = 'waiting', due_at = ${now}, attempts = 0, error = NULL, finished_at = NULL
      WHERE queue = $1 AND (number = ANY ($2::bigint[]) OR state = $3) AND state <> 'leased'
        AND EXISTS (SELECT FROM ${payload} p WHERE p.number = j.number)`,
    counts: `SELECT state, count(*)::float8 AS amount FROM ${job} WHERE queue = $1 GROUP BY state`,
    nextDueIn: `
      SELECT (due_at - ${now})::float8 AS ms FROM ${job} WHERE queue = $1 AND ${open} ORDER BY due_at LIMIT 1`,
  };
}
