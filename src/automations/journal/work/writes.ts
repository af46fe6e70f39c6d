import { numberOf, type Row, textOf, textOrNull } from '../../../storage/row.js';
import { type Dialect, given, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import type { Pause, Paused } from '../journal.js';
import type { NewWait } from '../records.js';
import { stateOf } from '../rows.js';
import type { RunState } from '../run.js';
import { endRuns, forgetWaits, type RunEnd } from './end.js';
import { insertWaits, newerEvents } from './events.js';
import { type IntentsAtHand, loadIntents, openIntents, saveIntents } from './intents.js';
import { lockName } from './names.js';
import type { RunWrite, Written } from './run-write.js';
import { dealSlots, groupsOfRuns } from './slots.js';

interface LockedRun {
  readonly fence: number;
  readonly state: RunState;
  readonly cancelling: boolean;
  readonly workspace: string;
  readonly note: string | null;
}

/** A change of state that is no end. */
interface Move {
  readonly number: number;
  readonly state: 'queued' | 'waiting' | 'unknown';
  readonly note: string | null;
  /** null for now. */
  readonly dueAt: number | null;
  readonly releases: boolean;
  readonly waits: readonly NewWait[];
}

/** Writes of several calls, in order. Returns what became of each, and whether something became due. */
export function* applyWrites(
  d: Dialect,
  writes: readonly RunWrite[],
): Work<{ readonly written: Written[]; readonly isDue: boolean }> {
  const groups = yield* lockAround(d, writes);
  const runs = yield* lockRuns(
    d,
    writes.map(({ number }) => number),
  );
  const intents = yield* loadIntents(d, writes);
  const records = new Map<string, readonly [run: number, path: string, body: string]>();
  const over: (readonly [run: number, path: string])[] = [];
  const moves: Move[] = [];
  const ends: RunEnd[] = [];
  const written: Written[] = [];
  /** A run that an earlier write of the batch gave back is held by nobody. */
  const givenBack = new Set<number>();

  for (const write of writes) {
    const run = runs.get(write.number);
    const settled =
      run !== undefined && write.answers.map((answer) => intents.settle(write.number, answer)).includes(true);
    const held =
      run !== undefined && run.state === 'running' && run.fence === write.fence && !givenBack.has(write.number);
    if (!held) {
      written.push({ held, settled, ...lost(write) });
      continue;
    }
    const intended = write.intent === undefined ? undefined : intents.intend(write.number, write.intent);
    const paused = write.pause === undefined ? undefined : yield* pauseOf(d, write, run, write.pause, intents);
    written.push({ held, settled, ...(intended && { intended }), ...(paused && { paused: paused.outcome }) });
    if (intended?.state === 'sent-before' || paused?.outcome === 'events') continue;
    for (const { path, isOver, body } of write.records) {
      records.set(JSON.stringify([write.number, path]), [write.number, path, body]);
      if (isOver) over.push([write.number, path]);
    }
    if (paused?.move !== undefined) moves.push(paused.move);
    const end = paused?.outcome === 'cancelled' ? { state: 'cancelled' as const, note: run.note } : write.end;
    if (end !== undefined) ends.push({ number: write.number, ...end });
    if (paused !== undefined || end !== undefined) givenBack.add(write.number);
  }

  yield* saveIntents(d, intents);
  yield* saveRecords(d, [...records.values()], over);
  yield* endRuns(d, ends);
  yield* moveRuns(d, moves);
  const resumed = yield* resume(d, runs, moves, intents);
  const dealt = yield* dealSlots(d, groups);
  return { written, isDue: resumed + dealt > 0 || moves.some(({ state }) => state !== 'unknown') };
}

function lost(write: RunWrite): Pick<Written, 'intended' | 'paused'> {
  return { ...(write.intent && { intended: { state: 'lost' } }), ...(write.pause && { paused: 'lost' }) };
}

/** Locks the groups of runs that give back a slot, and the events of workspaces in which a wait begins. */
function* lockAround(d: Dialect, writes: readonly RunWrite[]) {
  const freeing = writes.filter(({ end, pause }) => end !== undefined || pause !== undefined);
  if (freeing.length === 0) return [];
  const groups = yield* groupsOfRuns(
    d,
    freeing.map(({ number }) => number),
  );
  const waiting = freeing.filter(({ pause }) => pause?.state === 'waiting' && (pause.waits?.length ?? 0) > 0);
  const workspaces =
    waiting.length === 0
      ? []
      : yield* workspacesOf(
          d,
          waiting.map(({ number }) => number),
        );
  yield* d.lockNames([...groups.map(lockName.slots), ...workspaces.map(lockName.events)]);
  return groups;
}

function* workspacesOf(d: Dialect, runs: readonly number[]): Work<string[]> {
  const rows = yield* query(`SELECT DISTINCT workspace FROM ${d.table('run')} WHERE number IN ${numbersIn(d, '$1')}`, [
    listOf(runs),
  ]);
  return rows.map((row) => textOf(row, 'workspace'));
}

function* lockRuns(d: Dialect, numbers: readonly number[]): Work<Map<number, LockedRun>> {
  const rows = yield* query(
    `SELECT CAST(number AS float8) AS number, CAST(fence AS float8) AS fence, state, workspace, note,
       CAST(cancelling AS float8) AS cancelling
     FROM ${d.table('run')} WHERE number IN ${numbersIn(d, '$1')} ORDER BY number ${d.lock}`,
    [listOf(numbers)],
  );
  return new Map(rows.map((row) => [numberOf(row, 'number'), lockedOf(row)]));
}

function lockedOf(row: Row): LockedRun {
  return {
    fence: numberOf(row, 'fence'),
    state: stateOf(row),
    cancelling: numberOf(row, 'cancelling') === 1,
    workspace: textOf(row, 'workspace'),
    note: textOrNull(row, 'note'),
  };
}

function* pauseOf(
  d: Dialect,
  { number }: RunWrite,
  run: LockedRun,
  pause: Pause,
  intents: IntentsAtHand,
): Work<{ readonly outcome: Paused; readonly move?: Move }> {
  const move = { number, note: null, dueAt: null, releases: false, waits: [] };
  if (pause.state === 'unknown') {
    const note = JSON.stringify(pause.note);
    // What was not known to the worker may be known by now, and then nobody would be asked.
    yield* saveIntents(d, intents);
    const open = (yield* openIntents(d, [number])).has(number);
    return {
      outcome: 'paused',
      move: { ...move, state: open ? 'unknown' : 'queued', note: run.cancelling ? run.note : note },
    };
  }
  if (run.cancelling) return { outcome: 'cancelled' };
  if (pause.state === 'queued') {
    const note = pause.note === undefined ? null : JSON.stringify(pause.note);
    return { outcome: 'paused', move: { ...move, state: 'queued', note, dueAt: pause.dueAt } };
  }
  const { dueAt, waits = [], releaseSlot = false } = pause;
  if (yield* newerEvents(d, run.workspace, waits)) return { outcome: 'events' };
  return { outcome: 'paused', move: { ...move, state: 'waiting', dueAt, releases: releaseSlot, waits } };
}

function* saveRecords(
  d: Dialect,
  records: readonly (readonly unknown[])[],
  over: readonly (readonly unknown[])[],
): Work<void> {
  if (records.length === 0) return;
  yield* query(
    `INSERT INTO ${d.table('record')} (run, path, body)
     SELECT run, path, body FROM ${given(d, '$1', { run: 'integer', path: 'text', body: 'text' })} WHERE true
     ON CONFLICT (run, path) DO UPDATE SET body = excluded.body`,
    [JSON.stringify(records)],
  );
  if (over.length === 0) return;
  yield* query(
    `DELETE FROM ${d.table('wait')} WHERE (run, path) IN (
       SELECT run, path FROM ${given(d, '$1', { run: 'integer', path: 'text' })}
     )`,
    [JSON.stringify(over)],
  );
}

function* moveRuns(d: Dialect, moves: readonly Move[]): Work<void> {
  if (moves.length === 0) return;
  const values = moves.map(({ number, state, note, dueAt, releases }) => [
    number,
    state,
    note,
    dueAt,
    releases ? 1 : 0,
  ]);
  const columns = { number: 'integer', state: 'text', note: 'text', due_at: 'integer', releases: 'integer' } as const;
  yield* query(
    `UPDATE ${d.table('run')} AS run
     SET state = given.state, note = given.note, due_at = coalesce(given.due_at, :now),
       slot = CASE WHEN given.releases = 1 AND run.slot = 1 THEN 2 ELSE run.slot END
     FROM ${given(d, '$1', columns)} WHERE run.number = given.number`,
    [JSON.stringify(values)],
  );
  const waiting = moves.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  yield* forgetWaits(
    d,
    waiting.map(({ number }) => number),
  );
  yield* insertWaits(
    d,
    waiting.flatMap(({ number, waits }) => waits.map((wait) => ({ ...wait, run: number }))),
  );
}

/** Runs that waited for a person are due once none of their intents is open. */
function* resume(
  d: Dialect,
  runs: ReadonlyMap<number, LockedRun>,
  moves: readonly Move[],
  intents: IntentsAtHand,
): Work<number> {
  const isMoved = new Set(moves.flatMap(({ number, state }) => (state === 'unknown' ? [number] : [])));
  const asked = intents.settledRuns().filter((number) => runs.get(number)?.state === 'unknown' || isMoved.has(number));
  if (asked.length === 0) return 0;
  const open = yield* openIntents(d, asked);
  const due = asked.filter((number) => !open.has(number));
  yield* query(`UPDATE ${d.table('run')} SET state = 'queued', due_at = :now WHERE number IN ${numbersIn(d, '$1')}`, [
    listOf(due),
  ]);
  return due.length;
}
