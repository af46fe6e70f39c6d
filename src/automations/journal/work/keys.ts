import { numberOf, type Row, textOf } from '../../../storage/row.js';
import { type Dialect, query, type Work } from '../../../storage/work.js';
import type { Reservation } from '../journal.js';
import { jsonOf } from '../rows.js';

interface HeldLease {
  readonly number: number;
  readonly fence: number;
}

/** Takes a key of calls, unless another call has it. */
export function* reserveKey(
  d: Dialect,
  lease: HeldLease,
  { key, path, ttlMs }: { readonly key: string; readonly path: string; readonly ttlMs: number | null },
): Work<Reservation> {
  const run = yield* heldRun(d, lease);
  if (run === undefined) return { state: 'lost' };
  const place = [textOf(run, 'workspace'), key];
  const table = d.table('call_key');
  // The key that is in the way can be given back in between; then it is free.
  for (;;) {
    const taken = yield* query(
      `INSERT INTO ${table} AS kept (workspace, key, run, path, until)
       VALUES ($1, $2, $3, $4, :now + CAST($5 AS bigint))
       ON CONFLICT (workspace, key) DO UPDATE
       SET run = excluded.run, path = excluded.path, until = excluded.until, value = NULL
       WHERE kept.until <= :now OR (kept.run = excluded.run AND kept.path = excluded.path AND kept.value IS NULL)
       RETURNING run`,
      [...place, lease.number, path, ttlMs],
    );
    if (taken.length > 0) return { state: 'reserved' };
    const [kept] = yield* query(
      `SELECT CAST(run AS float8) AS run, path, value FROM ${table} WHERE workspace = $1 AND key = $2`,
      place,
    );
    if (kept === undefined) continue;
    if (kept.value !== null) return { state: 'done', value: jsonOf(kept, 'value') };
    return { state: 'open', run: String(numberOf(kept, 'run')), path: textOf(kept, 'path') };
  }
}

/** Writes what came of the call with a key (JSON), or gives the key back. */
export function* settleKey(d: Dialect, lease: HeldLease, key: string, value: string | null): Work<boolean> {
  const run = yield* heldRun(d, lease);
  if (run === undefined) return false;
  const place = [textOf(run, 'workspace'), key, lease.number];
  const own = 'workspace = $1 AND key = $2 AND run = $3';
  if (value === null) yield* query(`DELETE FROM ${d.table('call_key')} WHERE ${own} AND value IS NULL`, place);
  else yield* query(`UPDATE ${d.table('call_key')} SET value = $4 WHERE ${own}`, [...place, value]);
  return true;
}

function* heldRun(d: Dialect, { number, fence }: HeldLease): Work<Row | undefined> {
  const [row] = yield* query(
    `SELECT workspace FROM ${d.table('run')}
     WHERE number = $1 AND fence = $2 AND state = 'running' ${d.lock}`,
    [number, fence],
  );
  return row;
}
