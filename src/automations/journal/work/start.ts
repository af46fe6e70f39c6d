import { numberOf, textOf } from '../../../storage/row.js';
import { type Dialect, given, query, type Work } from '../../../storage/work.js';
import type { Started } from '../journal.js';
import type { NewRun } from '../run.js';
import { endRuns } from './end.js';
import { lockName, type SlotGroup } from './names.js';
import { dealSlots, distinctGroups } from './slots.js';

/** A run that is to be started, with its event as JSON. */
export interface CheckedRun extends Omit<NewRun, 'event'> {
  readonly event: string;
}

/** Starts runs, but for those whose key was taken. */
export function* startRuns(d: Dialect, runs: readonly CheckedRun[]): Work<Started[]> {
  const groups = distinctGroups(runs.map(slotGroupOf));
  const keys = runs.map(startKeyOf);
  yield* d.lockNames([...groups.map(lockName.slots), ...keys.flatMap((key) => key?.name ?? [])]);
  const taken = yield* takenKeys(
    d,
    keys.flatMap((key) => (key === undefined ? [] : [key.parts])),
  );
  const seen = new Set<string>();
  const isNew = runs.map((_, at) => {
    const name = keys[at]?.name;
    if (name === undefined) return true;
    if (taken.has(name) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  const fresh = runs.filter((_, at) => isNew[at] === true);
  const numbers = yield* insertRuns(d, fresh);
  yield* takeKeys(d, fresh, numbers);
  const started = fresh.map((run, at) => ({ run, number: numbers[at] ?? 0 }));
  for (const one of started) {
    const name = startKeyOf(one.run)?.name;
    if (name !== undefined) taken.set(name, one.number);
  }
  const dropped = yield* settleModes(d, started);
  yield* dealSlots(d, groups);

  let next = 0;
  return runs.map((_, at): Started => {
    if (isNew[at] !== true) return { outcome: 'duplicate', id: String(taken.get(keys[at]?.name ?? '')) };
    const number = numbers[next++] ?? 0;
    return { outcome: dropped.has(number) ? 'dropped' : 'started', id: String(number) };
  });
}

function slotGroupOf({ automation, workspace, slot }: CheckedRun): SlotGroup | undefined {
  return slot ? { automation, workspace, key: slot.key } : undefined;
}

function startKeyOf({ automation, workspace, key }: CheckedRun) {
  if (key === null) return undefined;
  const parts = { automation, workspace, key };
  return { parts, name: lockName.startKey(parts) };
}

/** Keys that were taken, with the runs that took them. */
function* takenKeys(d: Dialect, keys: readonly SlotGroup[]): Work<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const table = given(d, '$1', { automation: 'text', workspace: 'text', key: 'text' });
  const rows = yield* query(
    `SELECT k.automation, k.workspace, k.key, CAST(k.run AS float8) AS run
     FROM ${table} CROSS JOIN ${d.table('start_key')} AS k
     WHERE k.automation = given.automation AND k.workspace = given.workspace AND k.key = given.key
       AND (k.until IS NULL OR k.until > :now)`,
    [JSON.stringify(keys.map(({ automation, workspace, key }) => [automation, workspace, key]))],
  );
  return new Map(
    rows.map((row) => {
      const parts = {
        automation: textOf(row, 'automation'),
        workspace: textOf(row, 'workspace'),
        key: textOf(row, 'key'),
      };
      return [lockName.startKey(parts), numberOf(row, 'run')];
    }),
  );
}

/** Inserts runs in their order, and returns their numbers. */
function* insertRuns(d: Dialect, runs: readonly CheckedRun[]): Work<number[]> {
  if (runs.length === 0) return [];
  const table = given(d, '$1', {
    ...{ place: 'integer', automation: 'text', revision: 'text', workspace: 'text', cause: 'text', key: 'text' },
    ...{
      about: 'text',
      subjects: 'text',
      slot_key: 'text',
      slot_limit: 'integer',
      slot_mode: 'text',
      due_at: 'integer',
    },
    parent: 'text',
  });
  const values = runs.map((run, place) => [
    ...[place, run.automation, run.revision, run.workspace, run.cause, run.key, run.about ?? null],
    JSON.stringify(run.subjects ?? []),
    ...[run.slot?.key ?? null, run.slot?.limit ?? null, run.slot?.mode ?? null, run.dueAt ?? null, run.parent ?? null],
  ]);
  const rows = yield* query(
    `INSERT INTO ${d.table('run')} (automation, revision, workspace, cause, key, about, subjects, slot_key, slot_limit,
       slot_mode, slot, state, parent, created_at, due_at, events_after)
     SELECT automation, revision, workspace, cause, key, about, subjects, slot_key, slot_limit, slot_mode,
       CASE WHEN slot_key IS NULL THEN 0 ELSE 2 END, 'queued', parent, :now, coalesce(due_at, :now),
       coalesce((SELECT max(e.number) FROM ${d.table('event')} AS e WHERE e.workspace = given.workspace), 0)
     FROM ${table} ORDER BY place
     RETURNING CAST(number AS float8) AS number`,
    [JSON.stringify(values)],
  );
  const numbers = rows.map((row) => numberOf(row, 'number')).sort((a, b) => a - b);
  yield* query(
    `INSERT INTO ${d.table('input')} (run, event) SELECT run, event FROM ${given(d, '$1', { run: 'integer', event: 'text' })}`,
    [JSON.stringify(runs.map(({ event }, at) => [numbers[at], event]))],
  );
  return numbers;
}

function* takeKeys(d: Dialect, runs: readonly CheckedRun[], numbers: readonly number[]): Work<void> {
  const keyed = runs.flatMap(({ automation, workspace, key, keyUntil }, at) =>
    key === null ? [] : [[automation, workspace, key, numbers[at], keyUntil ?? null]],
  );
  if (keyed.length === 0) return;
  const table = given(d, '$1', {
    ...{ automation: 'text', workspace: 'text', key: 'text' },
    ...{ run: 'integer', until: 'integer' },
  });
  yield* query(
    `INSERT INTO ${d.table('start_key')} (automation, workspace, key, run, until)
     SELECT automation, workspace, key, run, until FROM ${table} WHERE true
     ON CONFLICT (automation, workspace, key) DO UPDATE SET run = excluded.run, until = excluded.until`,
    [JSON.stringify(keyed)],
  );
}

/**
 * Ends runs that find no slot and want none later, and those that a later one replaces. Returns the numbers of the former.
 */
function* settleModes(
  d: Dialect,
  started: readonly { readonly run: CheckedRun; readonly number: number }[],
): Work<ReadonlySet<number>> {
  const dropped = new Set<number>();
  for (const { run, number } of started) {
    const group = slotGroupOf(run);
    if (group === undefined || !run.slot || run.slot.mode === 'queue') continue;
    const rivals = yield* query(
      `SELECT CAST(number AS float8) AS number, state, CAST(cancelling AS float8) AS cancelling FROM ${d.table('run')}
       WHERE automation = $1 AND workspace = $2 AND slot_key = $3 AND number < $4
         AND (slot IN (1, 3) OR (slot = 2 AND due_at <= :now))
       ORDER BY number`,
      [group.automation, group.workspace, group.key, number],
    );
    if (run.slot.mode === 'drop') {
      if (rivals.length < run.slot.limit) continue;
      dropped.add(number);
      yield* endRuns(d, [{ number, state: 'dropped', note: null }]);
    } else {
      const staying = rivals.filter((row) => numberOf(row, 'cancelling') === 0);
      const excess = staying.length + 1 - run.slot.limit;
      const replaced = staying.filter(({ state }) => state !== 'unknown').slice(0, Math.max(0, excess));
      yield* replace(
        d,
        replaced.map((row) => ({ number: numberOf(row, 'number'), held: row.state === 'running' })),
        number,
      );
    }
  }
  return dropped;
}

function* replace(
  d: Dialect,
  runs: readonly { readonly number: number; readonly held: boolean }[],
  by: number,
): Work<void> {
  const note = JSON.stringify({ message: `replaced by run ${by}`, class: 'cancelled' });
  const waiting = runs.filter(({ held }) => !held).map(({ number }) => ({ number, state: 'cancelled' as const, note }));
  yield* endRuns(d, waiting);
  for (const { number, held } of runs) {
    if (held) {
      yield* query(`UPDATE ${d.table('run')} SET cancelling = 1, note = $2 WHERE number = $1 AND state = 'running'`, [
        number,
        note,
      ]);
    }
  }
}
