import { textOf } from '../../../storage/row.js';
import { type Dialect, query, type Work } from '../../../storage/work.js';
import type { StateChange } from '../../../tool/local-context.js';

/** Reads a value as JSON. */
export function* readState(d: Dialect, prefix: string, key: string): Work<string | undefined> {
  const [row] = yield* query(`SELECT value FROM ${d.table('state')} WHERE prefix = $1 AND key = $2`, [prefix, key]);
  return row && textOf(row, 'value');
}

export function* writeState(d: Dialect, prefix: string, key: string, value: string): Work<void> {
  yield* query(
    `INSERT INTO ${d.table('state')} (prefix, key, value) VALUES ($1, $2, $3)
     ON CONFLICT (prefix, key) DO UPDATE SET value = excluded.value`,
    [prefix, key, value],
  );
}

export function* deleteState(d: Dialect, prefix: string, key: string): Work<void> {
  yield* query(`DELETE FROM ${d.table('state')} WHERE prefix = $1 AND key = $2`, [prefix, key]);
}

/** Changes a value while nobody else does. `text` makes JSON of the new one. */
export function* changeState(
  d: Dialect,
  {
    prefix,
    key,
    change,
    text,
  }: {
    readonly prefix: string;
    readonly key: string;
    readonly change: StateChange;
    readonly text: (value: unknown) => string;
  },
): Work<unknown> {
  yield* d.lockNames([JSON.stringify(['state', prefix, key])]);
  const before = yield* readState(d, prefix, key);
  const old: unknown = before === undefined ? undefined : JSON.parse(before);
  const value = change(old);
  if (value === undefined) return old;
  const after = text(value);
  yield* writeState(d, prefix, key, after);
  return JSON.parse(after);
}
