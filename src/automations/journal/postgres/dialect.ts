import { createHash } from 'node:crypto';
import { type Dialect, query, type Statement } from '../../../storage/work.js';

/** Any number of processes write at once. @param schema quoted */
export function postgresDialect(schema: string): Dialect {
  return {
    table: (name) => `${schema}.runs_${name}`,
    each: (parameter) => `jsonb_array_elements(CAST(${parameter} AS jsonb)) AS element (value)`,
    hasText: (column, parameter) => `CAST(${column} AS jsonb) ? ${parameter}`,
    indexed: () => '',
    lock: 'FOR UPDATE',
    lockFree: 'FOR UPDATE SKIP LOCKED',
    *lockNames(names) {
      const keys = [...new Set(names.map((name) => lockKey(schema, name)))].sort();
      if (keys.length === 0) return;
      // In one order, so that no two transactions wait for each other.
      yield* query(
        `SELECT pg_advisory_xact_lock(CAST(key AS bigint)) FROM (
           SELECT value ->> 0 AS key FROM jsonb_array_elements(CAST($1 AS jsonb)) WITH ORDINALITY AS element (value, place)
           ORDER BY place
         ) AS keys`,
        [JSON.stringify(keys.map((key) => [key]))],
      );
    },
  };
}

/** 64 bits of a digest: names that share them wait for each other, and that is all. */
function lockKey(schema: string, name: string): string {
  return createHash('sha256').update(`${schema} ${name}`).digest().readBigInt64BE().toString();
}

/** The server's clock in unix milliseconds, fixed for a statement so that indexes can be used with it. */
const now = '(CAST(extract(epoch FROM statement_timestamp()) * 1000 AS bigint))';

const prepared = new Map<string, string>();

/** The text of a statement for the server. */
export function textOfStatement({ sql }: Statement): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  const text = sql.replaceAll(':now', now);
  prepared.set(sql, text);
  return text;
}
