import { StorageError } from '../errors.js';
import type { PostgresDatabase } from '../storage/postgres.js';
import { numberOf, type Row, textOf } from '../storage/row.js';

/** A row as it was last seen. */
export interface KeptRow {
  readonly version: string;
  readonly row: string;
}

/** A row that is to be changed, or looked at only, where it still has the version that was seen. */
export interface RowChange {
  readonly key: string;
  /** Empty for one that was not seen. */
  readonly version: string;
  /** null to look at it only. */
  readonly row: string | null;
}

export interface Exchanged {
  /** Whether all of them had the versions that were seen, and were changed. */
  readonly done: boolean;
  /** The rows as they are now. One that is not there was made by nobody yet. */
  readonly rows: ReadonlyMap<string, KeptRow>;
  /** The server's clock in unix milliseconds. */
  readonly now: number;
}

/** Changes all rows or none, in one statement, and says how they are now. */
export async function exchangeRows(
  { schema, all }: PostgresDatabase,
  changes: readonly RowChange[],
): Promise<Exchanged> {
  const table = `${schema}.rate_limit`;
  const rows = await all(
    `WITH given AS MATERIALIZED (
       SELECT value ->> 0 AS key, value ->> 1 AS version, value ->> 2 AS row
       FROM jsonb_array_elements(CAST($1 AS jsonb)) AS element (value)
     ), locked AS MATERIALIZED (
       SELECT key, version, row FROM ${table} WHERE key IN (SELECT key FROM given) ORDER BY key FOR UPDATE
     ), same AS MATERIALIZED (
       SELECT count(*) = (SELECT count(*) FROM given) AS ok
       FROM locked JOIN given ON given.key = locked.key AND given.version = CAST(locked.version AS text)
     ), changed AS (
       UPDATE ${table} AS kept SET row = given.row, version = kept.version + 1, changed_at = clock_timestamp()
       FROM given, same WHERE same.ok AND given.row IS NOT NULL AND kept.key = given.key
       RETURNING kept.key, kept.version, kept.row
     )
     SELECT same.ok AS ok, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS float8) AS now, locked.key AS key,
       CAST(coalesce(changed.version, locked.version) AS text) AS version, coalesce(changed.row, locked.row) AS row
     FROM same LEFT JOIN locked ON true LEFT JOIN changed ON changed.key = locked.key`,
    [JSON.stringify(changes.map(({ key, version, row }) => [key, version, row]))],
  );
  const [first] = rows;
  if (first === undefined) throw new TypeError('PostgreSQL answered without a row');
  const found = rows.flatMap((row) => (row.key === null ? [] : [[textOf(row, 'key'), keptOf(row)] as const]));
  return { done: first.ok === true, rows: new Map(found), now: numberOf(first, 'now') };
}

/**
 * Changes rows that others keep changing: they are nobody else's until it has happened. `change` is given the rows as they
 * are and the server's clock in unix milliseconds. It costs two ways to the server more than an exchange.
 */
export function changeLocked<Result>(
  { schema, transaction }: PostgresDatabase,
  keys: readonly string[],
  change: (
    rows: ReadonlyMap<string, KeptRow>,
    now: number,
  ) => { readonly rows: ReadonlyMap<string, string>; readonly result: Result },
): Promise<Result> {
  const table = `${schema}.rate_limit`;
  return transaction(async ({ all, run }) => {
    // A process that stops in the middle must not hold up the others.
    await run(`SET LOCAL idle_in_transaction_session_timeout = '${lockedMs}ms'`);
    const found = await all(
      `SELECT key, CAST(version AS text) AS version, row,
         CAST(extract(epoch FROM clock_timestamp()) * 1000 AS float8) AS now
       FROM ${table} WHERE key = ANY ($1) ORDER BY key FOR UPDATE`,
      [[...keys]],
    );
    if (found.length < keys.length) throw new StorageError('busy', 'PostgreSQL: rows of a rate limit were removed.');
    const rows = new Map(found.map((row) => [textOf(row, 'key'), keptOf(row)]));
    const changed = change(rows, Math.max(...found.map((row) => numberOf(row, 'now'))));
    const values = [...changed.rows].map(([key, row]) => [key, row]);
    await run(
      `UPDATE ${table} AS kept SET row = given.row, version = kept.version + 1, changed_at = clock_timestamp()
       FROM (SELECT value ->> 0 AS key, value ->> 1 AS row FROM jsonb_array_elements(CAST($1 AS jsonb)) AS element (value)) AS given
       WHERE kept.key = given.key`,
      [JSON.stringify(values)],
    );
    return changed.result;
  });
}

function keptOf(row: Row): KeptRow {
  return { version: textOf(row, 'version'), row: textOf(row, 'row') };
}

/** Makes rows that are not there. */
export async function makeRows({ schema, run }: PostgresDatabase, keys: readonly string[], row: string): Promise<void> {
  await run(
    `INSERT INTO ${schema}.rate_limit (key, version, changed_at, row)
     SELECT value ->> 0, CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint), clock_timestamp(), $2
     FROM jsonb_array_elements(CAST($1 AS jsonb)) AS element (value)
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(keys.map((key) => [key])), row],
  );
}

/** Longest that a process may hold rows and say nothing, in milliseconds. */
const lockedMs = 1_000;

/** Forgets keys that nobody used for a day, such as those of tokens that were replaced. */
export async function forgetRows({ schema, run }: PostgresDatabase): Promise<void> {
  await run(`DELETE FROM ${schema}.rate_limit WHERE changed_at < clock_timestamp() - interval '1 day'`);
}
