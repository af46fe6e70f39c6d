import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { FORMAT, FORMAT_VERSION, type SandboxDocument } from './document.js';
import { storedCollections } from './records.js';

/** A workspace and the sources of chance around it. */
export interface Saveable {
  readonly world: World;
  readonly requestIds: Random;
  readonly faultChance: Random;
}

/** The workspace as JSON text: the same state always gives the same bytes. */
export function saveWorkspace({ world, requestIds, faultChance }: Saveable): string {
  const { settings, clock, tokenAdminId, nextId, random, companyScroll } = world;
  const collections = Object.entries(storedCollections(world));
  const orders = collections.map(([name, collection]) => [name, collection.order()] as const);
  const document: SandboxDocument = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    settings,
    clock: { nowMs: Math.round(clock.nowMs()) },
    tokenAdminId,
    nextIds: nextId.save(),
    chance: { world: random.save(), requestIds: requestIds.save(), faults: faultChance.save() },
    companyScroll: companyScroll.save(),
    records: Object.fromEntries(collections.map(([name, collection]) => [name, collection.save()])),
    order: Object.fromEntries(orders.filter(([, order]) => Object.keys(order).length > 0)),
  };
  return JSON.stringify(document);
}
