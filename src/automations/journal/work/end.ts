import { type Dialect, given, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import type { EndState } from '../run.js';

/** How a run ends. The note is JSON. */
export interface RunEnd {
  readonly number: number;
  readonly state: EndState;
  readonly note: string | null;
}

/** Ends runs. Their slots are free then, to be dealt by the caller, who has locked their groups. */
export function* endRuns(d: Dialect, ends: readonly RunEnd[]): Work<void> {
  if (ends.length === 0) return;
  yield* query(
    `UPDATE ${d.table('run')} AS run
     SET state = given.state, note = given.note, slot = 0, cancelling = 0, finished_at = :now
     FROM ${given(d, '$1', { number: 'integer', state: 'text', note: 'text' })} WHERE run.number = given.number`,
    [JSON.stringify(ends.map(({ number, state, note }) => [number, state, note]))],
  );
  yield* forgetWaits(
    d,
    ends.map(({ number }) => number),
  );
}

/** Runs wait for no event any more. */
export function* forgetWaits(d: Dialect, runs: readonly number[]): Work<void> {
  yield* query(`DELETE FROM ${d.table('wait')} WHERE run IN ${numbersIn(d, '$1')}`, [listOf(runs)]);
}
