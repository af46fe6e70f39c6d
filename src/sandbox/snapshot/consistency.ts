import type { Fault } from '../table/shape.js';
import type { AnyTable } from '../table/table.js';
import type { World } from '../world/world.js';

/*
 * What has to hold between the records of a document, each of which is whole by itself.
 */

/** The first thing that no sequence of calls could have led to. @param world with all records and counters */
export function findContradiction(world: World, tables: readonly AnyTable[]): Fault | undefined {
  const faults = tables.flatMap((table) => firstOf(table.faults(world)));
  return danglingReference(world, tables) ?? faults[0] ?? idAhead(world, tables);
}

/** An id that refers to a record that is not there. */
function danglingReference(world: World, tables: readonly AnyTable[]): Fault | undefined {
  const byName = new Map(tables.map((table) => [table.name, table]));
  let found: Fault | undefined;
  const visitor = {
    reference(path: Fault['path'], to: string, id: string) {
      if (found !== undefined || byName.get(to)?.get(world, id) !== undefined) return;
      found = { path, expected: `an id that records.${to} has a record of` };
    },
    issued: () => undefined,
  };
  for (const table of tables) table.visit(world, visitor);
  return found;
}

/** A counter that would give an id a second time. */
function idAhead(world: World, tables: readonly AnyTable[]): Fault | undefined {
  let found: Fault | undefined;
  const visitor = {
    reference: () => undefined,
    issued(kind: AnyTable['ids'], id: string) {
      if (found !== undefined || !world.nextId.isAhead(kind, id)) return;
      found = { path: ['nextIds', kind.name], expected: `beyond the ids of all records: it would come to ${id} again` };
    },
  };
  for (const table of tables) table.visit(world, visitor);
  return found;
}

function firstOf(faults: Iterable<Fault>): Fault[] {
  for (const fault of faults) return [fault];
  return [];
}
