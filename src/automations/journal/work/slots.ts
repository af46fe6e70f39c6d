import { numberOf, numberOrNull, type Row, textOf, textOrNull } from '../../../storage/row.js';
import { type Dialect, given, listOf, numbersIn, query, type Work } from '../../../storage/work.js';
import { dueStates } from '../tables.js';
import { lockName, type SlotGroup } from './names.js';

/** The group of a row with its columns; undefined for a run that needs no slot. */
export function groupOf(row: Row): SlotGroup | undefined {
  const key = textOrNull(row, 'slot_key');
  if (key === null) return undefined;
  return { automation: textOf(row, 'automation'), workspace: textOf(row, 'workspace'), key };
}

/** Each group once. */
export function distinctGroups(groups: readonly (SlotGroup | undefined)[]): SlotGroup[] {
  return [
    ...new Map(groups.flatMap((group) => (group === undefined ? [] : [[lockName.slots(group), group]]))).values(),
  ];
}

/** Groups of runs; read before rows are locked, because a run never changes its group. */
export function* groupsOfRuns(d: Dialect, numbers: readonly number[]): Work<SlotGroup[]> {
  const rows = yield* query(
    `SELECT DISTINCT automation, workspace, slot_key FROM ${d.table('run')}
     WHERE slot_key IS NOT NULL AND number IN ${numbersIn(d, '$1')}`,
    [listOf(numbers)],
  );
  return rows.flatMap((row) => groupOf(row) ?? []);
}

/**
 * Gives free slots to the runs that came first, after those that have become due were put in line. To be called whenever a
 * slot may be free, with the groups locked. Returns how many runs got one.
 */
export function* dealSlots(d: Dialect, groups: readonly SlotGroup[]): Work<number> {
  if (groups.length === 0) return 0;
  const run = d.table('run');
  const list = JSON.stringify(groups.map(({ automation, workspace, key }) => [automation, workspace, key]));
  const table = given(d, '$1', { automation: 'text', workspace: 'text', slot_key: 'text' });
  const same = (name: string) =>
    `${name}.automation = given.automation AND ${name}.workspace = given.workspace AND ${name}.slot_key = given.slot_key`;
  yield* query(
    `UPDATE ${run} SET slot = 3 WHERE number IN (
       SELECT r.number FROM ${table} CROSS JOIN ${run} AS r
       WHERE ${same('r')} AND r.slot = 2 AND r.due_at <= :now AND r.${dueStates}
     )`,
    [list],
  );
  let dealt = 0;
  for (;;) {
    const rows = yield* query(
      `SELECT
         CAST((SELECT count(*) FROM ${run} AS r WHERE ${same('r')} AND r.slot = 1) AS float8) AS held,
         CAST((SELECT min(r.number) FROM ${run} AS r WHERE ${same('r')} AND r.slot = 3) AS float8) AS first,
         CAST((SELECT r.slot_limit FROM ${run} AS r WHERE r.number = (SELECT max(latest.number) FROM (
           ${[1, 2, 3].map((slot) => `SELECT max(l.number) AS number FROM ${run} AS l WHERE ${same('l')} AND l.slot = ${slot}`).join(' UNION ALL ')}
         ) AS latest)) AS float8) AS most
       FROM ${table}`,
      [list],
    );
    const free = rows.flatMap((row) => {
      const first = numberOrNull(row, 'first');
      return first === null || numberOf(row, 'held') >= numberOf(row, 'most') ? [] : [first];
    });
    if (free.length === 0) return dealt;
    yield* query(`UPDATE ${run} SET slot = 1 WHERE number IN ${numbersIn(d, '$1')}`, [listOf(free)]);
    dealt += free.length;
  }
}
