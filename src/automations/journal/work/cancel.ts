import { type Dialect, query, type Work } from '../../../storage/work.js';
import { stateOf } from '../rows.js';
import { type EndState, endStates } from '../run.js';
import { endRuns } from './end.js';
import { lockName } from './names.js';
import { dealSlots, groupsOfRuns } from './slots.js';

/** Ends a run, or asks its worker to. False when it has ended. `isDue` when another run got its slot. */
export function* cancelRun(
  d: Dialect,
  number: number,
  note: string,
): Work<{ readonly done: boolean; readonly isDue: boolean }> {
  const groups = yield* groupsOfRuns(d, [number]);
  yield* d.lockNames(groups.map(lockName.slots));
  const [row] = yield* query(`SELECT state FROM ${d.table('run')} WHERE number = $1 ${d.lock}`, [number]);
  if (row === undefined) return { done: false, isDue: false };
  const state = stateOf(row);
  if ((endStates as readonly string[]).includes(state)) return { done: false, isDue: false };
  if (state === 'running') {
    yield* query(`UPDATE ${d.table('run')} SET cancelling = 1, note = $2 WHERE number = $1`, [number, note]);
    return { done: true, isDue: false };
  }
  yield* endRuns(d, [{ number, state: 'cancelled' satisfies EndState, note }]);
  return { done: true, isDue: (yield* dealSlots(d, groups)) > 0 };
}
