import { maxStep } from '../../../queue/index.js';
import { numberOf } from '../../../storage/row.js';
import { type Dialect, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import type { PurgeFilter } from '../journal.js';
import { unfinished } from '../tables.js';
import { forgetWaits } from './end.js';
import { lockName } from './names.js';
import { dealSlots, groupsOfRuns } from './slots.js';

/** The note of a run that was erased before its end. */
export const erasedNote = JSON.stringify({ message: 'erased before it had ended', class: 'cancelled' });

/** Erases a step of runs after a number. Returns their numbers. */
export function* purgeRuns(d: Dialect, what: PurgeFilter, after: number): Work<number[]> {
  const { subject, workspace, endedBefore } = what;
  const run = d.table('run');
  const rows = yield* query(
    `SELECT CAST(number AS float8) AS number FROM ${run}
     WHERE number > $1 AND erased = 0 AND (CAST($2 AS text) IS NULL OR ${d.hasText('subjects', '$2')})
       AND (CAST($3 AS text) IS NULL OR workspace = $3) AND (CAST($4 AS bigint) IS NULL OR finished_at < CAST($4 AS bigint))
     ORDER BY number LIMIT ${maxStep}`,
    [after, subject ?? null, workspace ?? null, endedBefore ?? null],
  );
  const numbers = rows.map((row) => numberOf(row, 'number'));
  if (numbers.length === 0) return [];
  const list = listOf(numbers);
  const groups = yield* groupsOfRuns(d, numbers);
  yield* d.lockNames(groups.map(lockName.slots));
  yield* query(`SELECT 1 AS one FROM ${run} WHERE number IN ${numbersIn(d, '$1')} ORDER BY number ${d.lock}`, [list]);
  for (const table of ['input', 'record', 'intent']) {
    yield* query(`DELETE FROM ${d.table(table)} WHERE run IN ${numbersIn(d, '$1')}`, [list]);
  }
  yield* query(
    `UPDATE ${d.table('call_key')} SET value = 'null' WHERE value IS NOT NULL AND run IN ${numbersIn(d, '$1')}`,
    [list],
  );
  yield* forgetWaits(d, numbers);
  yield* query(
    `UPDATE ${run} SET erased = 1, subjects = '[]', about = NULL, cancelling = 0, slot = 0, fence = fence + 1,
       note = CASE WHEN ${unfinished} THEN $2 END, finished_at = coalesce(finished_at, :now),
       state = CASE WHEN ${unfinished} THEN 'cancelled' ELSE state END
     WHERE number IN ${numbersIn(d, '$1')}`,
    [list, erasedNote],
  );
  yield* dealSlots(d, groups);
  return numbers;
}

/** Erases a step of kept events after a number. Their ids stay, so that a repeat is known as one. */
export function* purgeEvents(d: Dialect, { subject, workspace }: PurgeFilter, after: number): Work<number[]> {
  const rows = yield* query(
    `SELECT CAST(number AS float8) AS number FROM ${d.table('event')}
     WHERE number > $1 AND event IS NOT NULL AND (CAST($2 AS text) IS NULL OR ${d.hasText('subjects', '$2')})
       AND (CAST($3 AS text) IS NULL OR workspace = $3)
     ORDER BY number LIMIT ${maxStep}`,
    [after, subject ?? null, workspace ?? null],
  );
  const numbers = rows.map((row) => numberOf(row, 'number'));
  yield* query(
    `UPDATE ${d.table('event')} SET event = NULL, subjects = '[]', about = NULL WHERE number IN ${numbersIn(d, '$1')}`,
    [listOf(numbers)],
  );
  return numbers;
}

/** Removes a step of ended runs after a number. */
export function* expireRuns(d: Dialect, before: number, after: number): Work<number[]> {
  const rows = yield* query(
    `SELECT CAST(number AS float8) AS number FROM ${d.table('run')}
     WHERE number > $1 AND finished_at < $2 ORDER BY number LIMIT ${maxStep}`,
    [after, before],
  );
  const numbers = rows.map((row) => numberOf(row, 'number'));
  const list = listOf(numbers);
  for (const table of ['input', 'record', 'intent']) {
    yield* query(`DELETE FROM ${d.table(table)} WHERE run IN ${numbersIn(d, '$1')}`, [list]);
  }
  yield* query(`DELETE FROM ${d.table('run')} WHERE number IN ${numbersIn(d, '$1')}`, [list]);
  return numbers;
}

/** Removes a step of kept events after a number: those that no unfinished run of their workspace can wait for. */
export function* expireEvents(d: Dialect, before: number, after: number): Work<number[]> {
  const rows = yield* query(
    `SELECT CAST(event.number AS float8) AS number FROM ${d.table('event')} AS event
     WHERE event.number > $1 AND event.at < $2
       AND NOT EXISTS (SELECT 1 FROM ${d.table('wait')} AS w WHERE w.event = event.number)
       AND event.number <= coalesce((SELECT min(run.events_after) FROM ${d.table('run')} AS run
         WHERE run.workspace = event.workspace AND run.${unfinished}), event.number)
     ORDER BY event.number LIMIT ${maxStep}`,
    [after, before],
  );
  const numbers = rows.map((row) => numberOf(row, 'number'));
  yield* query(`DELETE FROM ${d.table('event')} WHERE number IN ${numbersIn(d, '$1')}`, [listOf(numbers)]);
  return numbers;
}

/** Removes keys that are over. */
export function* expireKeys(d: Dialect): Work<void> {
  for (const table of ['start_key', 'call_key']) yield* query(`DELETE FROM ${d.table(table)} WHERE until <= :now`);
}
