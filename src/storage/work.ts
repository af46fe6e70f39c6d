import type { Row } from './row.js';

/** One statement, with `$1`, `$2` … for its values and `:now` for the store's clock in unix milliseconds. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

/**
 * What is done in one transaction: a generator that yields statements and is given their rows. So one text serves a
 * database that blocks and one that answers later. It can be begun anew, and does nothing but run statements.
 */
export type Work<T> = Generator<Statement, T, readonly Row[]>;

/** Runs one statement inside of a work: `const rows = yield* query(…)`. */
export function* query(sql: string, values: Statement['values'] = []): Work<readonly Row[]> {
  return yield { sql, values };
}

/** Carries a work out with a database that blocks. */
export function workNow<T>(work: Work<T>, run: (statement: Statement) => readonly Row[]): T {
  let step = work.next();
  while (step.done !== true) step = work.next(run(step.value));
  return step.value;
}

/** Carries a work out with a database that answers later. */
export async function workLater<T>(work: Work<T>, run: (statement: Statement) => Promise<readonly Row[]>): Promise<T> {
  let step = work.next();
  while (step.done !== true) step = work.next(await run(step.value));
  return step.value;
}

/** What differs between the databases in the statements of a work. Both read lists as JSON. */
export interface Dialect {
  /** The full name of a table. */
  table(name: string): string;
  /** The elements of a JSON list, as rows with one column `value`. */
  each(parameter: string): string;
  /** Whether a column, which holds a JSON list of texts, has one. */
  hasText(column: string, parameter: string): string;
  /** After the name of a table: the index by which it is to be read. */
  indexed(index: string): string;
  /** At the end of a SELECT: the rows are nobody else's until the transaction ends. They are waited for. */
  readonly lock: string;
  /** The same, without those that are somebody else's now. */
  readonly lockFree: string;
  /** Waits for names that are then nobody else's until the transaction ends. To be called once, before rows are locked. */
  lockNames(names: readonly string[]): Work<void>;
}

/** A list of lists as a table: columns by the names given, in order. */
export function given(
  { each }: Dialect,
  parameter: string,
  columns: Readonly<Record<string, 'text' | 'integer'>>,
): string {
  const list = Object.entries(columns).map(([name, type], at) =>
    type === 'text' ? `value ->> ${at} AS ${name}` : `CAST(value ->> ${at} AS bigint) AS ${name}`,
  );
  return `(SELECT ${list.join(', ')} FROM ${each(parameter)}) AS given`;
}

/** A list of numbers, to follow IN. */
export function numbersIn({ each }: Dialect, parameter: string): string {
  return `(SELECT CAST(value ->> 0 AS bigint) FROM ${each(parameter)})`;
}

/** The value of a parameter that `numbersIn` reads. */
export function listOf(numbers: readonly number[]): string {
  return JSON.stringify(numbers.map((number) => [number]));
}
