import type { Row } from '../../../storage/row.js';
import type { SqliteDriver } from '../../../storage/sqlite-driver.js';
import type { Dialect, Statement } from '../../../storage/work.js';

/** One process writes at a time, so there is nothing to lock. */
export const sqliteDialect: Dialect = {
  table: (name) => `runs_${name}`,
  each: (parameter) => `json_each(${parameter})`,
  hasText: (column, parameter) => `EXISTS (SELECT 1 FROM json_each(${column}) WHERE value = ${parameter})`,
  // Without this, the planner sorts everything that waits.
  indexed: (index) => `INDEXED BY ${index}`,
  lock: '',
  lockFree: '',
  *lockNames() {},
};

interface Prepared {
  readonly sql: string;
  readonly asksTime: boolean;
  readonly hasRows: boolean;
}

const prepared = new Map<string, Prepared>();

/** Runs a statement of a work. */
export function runStatement(database: SqliteDriver, { sql, values }: Statement, now: () => number): readonly Row[] {
  const known = prepared.get(sql) ?? prepare(sql, values.length);
  const all = known.asksTime ? [...values, now()] : values;
  if (known.hasRows) return database.all(known.sql, all);
  database.run(known.sql, all);
  return [];
}

/** The time is one more value. */
function prepare(sql: string, values: number): Prepared {
  const made = {
    sql: sql.replaceAll(/\$(\d+)/g, '?$1').replaceAll(':now', `?${values + 1}`),
    asksTime: sql.includes(':now'),
    hasRows: /^\s*SELECT\b|\bRETURNING\b/.test(sql),
  };
  prepared.set(sql, made);
  return made;
}
