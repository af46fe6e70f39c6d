import type { Resource } from '../table/resource.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { FORMAT, FORMAT_VERSION, isFirstTable, type SandboxDocument } from './document.js';

/** A workspace and the sources of chance around it. */
export interface Saveable {
  readonly world: World;
  readonly requestIds: Random;
  readonly faultChance: Random;
}

/** The workspace as JSON text: the same state always gives the same bytes. */
export function saveWorkspace(
  resources: readonly Pick<Resource, 'tables' | 'states'>[],
  { world, requestIds, faultChance }: Saveable,
): string {
  const { settings, clock, tokenAdminId, nextId, random } = world;
  const tables = resources.flatMap((resource) => resource.tables);
  const states = resources.flatMap((resource) => resource.states);
  const records = tables.map((table) => [table.name, table.save(world)] as const);
  const orders = tables.map((table) => [table.name, table.order(world)] as const);
  const document: SandboxDocument = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    settings,
    clock: { nowMs: Math.round(clock.nowMs()) },
    tokenAdminId,
    nextIds: nextId.save(),
    chance: { world: random.save(), requestIds: requestIds.save(), faults: faultChance.save() },
    ...Object.fromEntries(states.map((state) => [state.name, state.save(world)])),
    records: Object.fromEntries(records.filter(([name, saved]) => saved.length > 0 || isFirstTable(name))),
    order: Object.fromEntries(orders.filter(([, order]) => Object.keys(order).length > 0)),
  };
  return JSON.stringify(document);
}
