import { numberOf, type Row } from '../../../storage/row.js';
import { type Dialect, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import type { DueRun } from '../journal.js';
import type { Wait } from '../records.js';
import { eventColumns, eventOf, runColumns, runOf, stateOf, waitColumns, waitOf } from '../rows.js';
import type { LeasedRun } from '../run.js';
import { dueStates } from '../tables.js';
import { lockName } from './names.js';
import { dealSlots, distinctGroups, groupOf } from './slots.js';

/** Most runs that are put in line for a slot by one lease. */
const maxWants = 500;

interface Leasing {
  readonly limit: number;
  readonly leaseMs: number;
  /** Numbers of runs, for these alone. */
  readonly only: readonly number[] | null;
  /** Milliseconds that a run must have been due for. */
  readonly overdueMs: number;
}

/** Leases what is due, longest due first. */
export function* leaseRuns(d: Dialect, { limit, leaseMs, only, overdueMs }: Leasing): Work<LeasedRun[]> {
  yield* admit(d);
  const run = d.table('run');
  const due = yield* query(
    `SELECT CAST(number AS float8) AS number, state FROM ${run} ${d.indexed('runs_run_due')}
     WHERE ${dueStates} AND slot < 2 AND due_at <= :now - $2
       ${only === null ? '' : `AND number IN ${numbersIn(d, '$3')}`}
     ORDER BY due_at, number LIMIT $1 ${d.lockFree}`,
    only === null ? [limit, overdueMs] : [limit, overdueMs, listOf(only)],
  );
  const numbers = due.map((row) => numberOf(row, 'number'));
  if (numbers.length === 0) return [];
  const list = listOf(numbers);
  yield* query(
    `UPDATE ${run} SET state = 'running', due_at = :now + $2, attempts = attempts + 1, fence = fence + 1
     WHERE number IN ${numbersIn(d, '$1')}`,
    [list, leaseMs],
  );
  const rows = yield* query(
    `SELECT ${runColumns} FROM ${run} AS run LEFT JOIN ${d.table('input')} AS input ON input.run = run.number
     WHERE run.number IN ${numbersIn(d, '$1')}`,
    [list],
  );
  const waits = yield* waitsOf(d, numbers);
  const taken = new Set(due.flatMap((row) => (stateOf(row) === 'running' ? [numberOf(row, 'number')] : [])));
  const byNumber = new Map(rows.map((row) => [numberOf(row, 'number'), row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row === undefined ? [] : [{ ...leasedOf(row, waits.get(number) ?? []), takenOver: taken.has(number) }];
  });
}

/** What could be leased now, longest due first. */
export function* dueRuns(d: Dialect, limit: number): Work<DueRun[]> {
  yield* admit(d);
  const rows = yield* query(
    `SELECT CAST(number AS float8) AS number, CAST(fence AS float8) AS fence
     FROM ${d.table('run')} ${d.indexed('runs_run_due')}
     WHERE ${dueStates} AND slot < 2 AND due_at <= :now ORDER BY due_at, number LIMIT $1`,
    [limit],
  );
  return rows.map((row) => ({ id: String(numberOf(row, 'number')), fence: numberOf(row, 'fence') }));
}

/** Runs that have become due and need a slot get one or stand in line, so that no later lease looks at them again. */
function* admit(d: Dialect): Work<void> {
  const rows = yield* query(
    `SELECT automation, workspace, slot_key FROM ${d.table('run')} ${d.indexed('runs_run_wants')}
     WHERE ${dueStates} AND slot = 2 AND due_at <= :now ORDER BY due_at, number LIMIT ${maxWants}`,
  );
  if (rows.length === 0) return;
  const groups = distinctGroups(rows.map(groupOf));
  yield* d.lockNames(groups.map(lockName.slots));
  yield* dealSlots(d, groups);
}

function leasedOf(row: Row, waits: readonly Wait[]): Omit<LeasedRun, 'takenOver'> {
  return { ...runOf(row), fence: numberOf(row, 'fence'), waits };
}

/** What runs waited for, and what came of it. */
function* waitsOf(d: Dialect, runs: readonly number[]): Work<Map<number, Wait[]>> {
  const rows = yield* query(
    `SELECT ${waitColumns} FROM ${d.table('wait')} AS wait WHERE run IN ${numbersIn(d, '$1')} ORDER BY path`,
    [listOf(runs)],
  );
  const woken = rows.flatMap(({ event }) => (typeof event === 'number' ? [event] : []));
  const events = new Map<number, Row>();
  if (woken.length > 0) {
    const found = yield* query(
      `SELECT ${eventColumns} FROM ${d.table('event')} AS event WHERE number IN ${numbersIn(d, '$1')}`,
      [listOf(woken)],
    );
    for (const row of found) events.set(numberOf(row, 'number'), row);
  }
  const waits = new Map<number, Wait[]>();
  for (const row of rows) {
    const event = typeof row.event === 'number' ? events.get(row.event) : undefined;
    const run = numberOf(row, 'run');
    waits.set(run, [...(waits.get(run) ?? []), waitOf(row, event === undefined ? null : eventOf(event))]);
  }
  return waits;
}

/** Milliseconds until something is due or a lease ends: below 0 for what is due already. */
export function* nextDue(d: Dialect): Work<number | undefined> {
  const first = (index: string, slots: string) =>
    `SELECT min(due_at) AS due_at FROM ${d.table('run')} ${d.indexed(index)} WHERE ${dueStates} AND ${slots}`;
  const [row] = yield* query(
    `SELECT CAST(min(due.due_at) - :now AS float8) AS ms
     FROM (${first('runs_run_due', 'slot < 2')} UNION ALL ${first('runs_run_wants', 'slot = 2')}) AS due`,
  );
  return typeof row?.ms === 'number' ? row.ms : undefined;
}

/** Makes a lease longer. False when it is no longer the caller's. */
export function* extendLease(
  d: Dialect,
  number: number,
  fence: number,
  leaseMs: number,
): Work<{ readonly cancel: boolean } | false> {
  const [row] = yield* query(
    `UPDATE ${d.table('run')} SET due_at = :now + $3 WHERE number = $1 AND fence = $2 AND state = 'running'
     RETURNING CAST(cancelling AS float8) AS cancelling`,
    [number, fence, leaseMs],
  );
  return row === undefined ? false : { cancel: numberOf(row, 'cancelling') === 1 };
}
