/** The server's clock in unix milliseconds, fixed for a statement so that indexes can be used with it. */
export const now = '(extract(epoch FROM statement_timestamp()) * 1000)::bigint';

/** Which entries are taken or may be: also those whose lease ended. As the index of what is due has it. */
const open = "state IN ('waiting', 'leased')";
/** The lease is still the caller's: nobody was given the entry since. */
const held = "number = $1 AND fence = $2 AND state = 'leased'";

/** Big integers come as text unless they are made doubles, which hold every number that occurs here. */
const columns = (table: string) =>
  [
    ...['id', 'workspace', 'topic', 'contact_ids', 'state', 'attempts', 'error'].map((name) => `${table}.${name}`),
    ...['number', 'created_at', 'received_at', 'due_at', 'fence', 'finished_at'].map(
      (name) => `${table}.${name}::float8 AS ${name}`,
    ),
  ].join(', ');

/** The statements of an inbox whose tables are in a schema (quoted). */
export function inboxSql(schema: string) {
  const entry = `${schema}.inbox_entry`;
  const body = `${schema}.inbox_body`;
  const withBody = `SELECT ${columns('e')}, b.bytes FROM ${entry} e LEFT JOIN ${body} b ON b.number = e.number`;
  return {
    // Numbers follow the order of arrival; rows are inserted in the order of their keys, because two processes that
    // insert the same keys in opposite orders would wait for each other.
    add: `
      WITH arrived AS MATERIALIZED (
        SELECT nextval(pg_get_serial_sequence('${entry}', 'number')) AS number, a.*
        FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::bytea[]) WITH ORDINALITY
          AS a (workspace, id, topic, created_at, contact_ids, bytes, position)
      ), stored AS (
        INSERT INTO ${entry} (number, workspace, id, topic, created_at, contact_ids, state, received_at, due_at)
        SELECT number, workspace, id, topic, created_at, contact_ids, 'waiting', ${now}, ${now}
        FROM arrived ORDER BY workspace, id
        ON CONFLICT (workspace, id) DO NOTHING RETURNING number
      ), kept AS (
        INSERT INTO ${body} (number, bytes) SELECT number, bytes FROM arrived JOIN stored USING (number)
      )
      SELECT position::float8 AS position FROM arrived JOIN stored USING (number)`,
    lease: `
      WITH due AS MATERIALIZED (
        SELECT number, due_at FROM ${entry} WHERE ${open} AND due_at <= ${now}
        ORDER BY due_at, number LIMIT $1 FOR UPDATE SKIP LOCKED
      ), leased AS (
        UPDATE ${entry} e
        SET state = 'leased', due_at = ${now} + $2::bigint, attempts = attempts + 1, fence = fence + 1
        FROM due WHERE e.number = due.number RETURNING e.*, due.due_at AS was_due
      )
      SELECT ${columns('leased')}, b.bytes FROM leased JOIN ${body} b ON b.number = leased.number
      ORDER BY leased.was_due, leased.number`,
    extend: `UPDATE ${entry} SET due_at = ${now} + $3::bigint WHERE ${held}`,
    complete: `
      UPDATE ${entry} e SET state = 'done', error = NULL, finished_at = ${now}
      FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS a (number, fence, position)
      WHERE e.number = a.number AND e.fence = a.fence AND e.state = 'leased'
      RETURNING a.position::float8 AS position`,
    fail: `
      UPDATE ${entry} SET error = $3, attempts = attempts - $5::integer, due_at = ${now} + coalesce($4::bigint, 0),
        state = CASE WHEN $4::bigint IS NULL THEN 'dead' ELSE 'waiting' END,
        finished_at = CASE WHEN $4::bigint IS NULL THEN ${now} END
      WHERE ${held}`,
    list: `
      ${withBody} WHERE e.number > $1 AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR topic = $3)
        AND ($4::text IS NULL OR workspace = $4)
      ORDER BY e.number LIMIT $5`,
    get: `${withBody} WHERE e.number = $1`,
    replay: `
      UPDATE ${entry} e
      SET state = 'waiting', due_at = ${now}, attempts = 0, error = NULL, finished_at = NULL
      WHERE (number = ANY ($1::bigint[]) OR state = $2) AND state <> 'leased'
        AND EXISTS (SELECT FROM ${body} b WHERE b.number = e.number)`,
    counts: `SELECT state, count(*)::float8 AS amount FROM ${entry} GROUP BY state`,
    nextDueIn: `SELECT (due_at - ${now})::float8 AS ms FROM ${entry} WHERE ${open} ORDER BY due_at LIMIT 1`,
  };
}
