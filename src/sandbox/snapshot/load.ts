import { type RefusedError, refuse } from '../http/errors.js';
import type { Resource } from '../table/resource.js';
import { type Fault, fits, placeOf } from '../table/shape.js';
import type { AnyTable } from '../table/table.js';
import type { Clock } from '../world/clock.js';
import type { EventHub } from '../world/events.js';
import { createWorld, type World } from '../world/world.js';
import { findContradiction } from './consistency.js';
import { documentShape, FORMAT, FORMAT_VERSION, recordsOf, type SandboxDocument } from './document.js';

/** A document whose every part was checked, and the workspace that it describes. */
export interface LoadedWorkspace {
  readonly document: SandboxDocument;
  readonly world: World;
}

/**
 * Makes a workspace of a document; nothing else changes. The document's records become the workspace's own.
 * @throws RefusedError 400 that names the place of what is wrong.
 */
export function loadWorkspace(
  resources: readonly Resource[],
  document: unknown,
  clock: Clock,
  events: EventHub,
): LoadedWorkspace {
  checkVersion(document);
  const tables = resources.flatMap((resource) => resource.tables);
  const states = resources.flatMap((resource) => resource.states);
  const shape = documentShape(states);
  if (!fits(shape, document)) throw damaged(shape.fault(document));
  const world = createWorld(resources, document.settings, clock, events);
  loadRecords(world, tables, document);
  for (const kind of Object.keys(document.nextIds)) {
    if (world.nextId.knows(kind)) continue;
    throw damaged({ path: ['nextIds', kind], expected: 'left out: it is not known here' });
  }
  if (tables.find(({ name }) => name === 'admins')?.get(world, document.tokenAdminId) === undefined) {
    throw damaged({ path: ['tokenAdminId'], expected: 'the id of an admin in records.admins' });
  }
  world.tokenAdminId = document.tokenAdminId;
  world.nextId.load(document.nextIds);
  const contradiction = findContradiction(world, tables);
  if (contradiction !== undefined) throw damaged(contradiction);
  world.random.load(document.chance.world);
  const saved = new Map(Object.entries<unknown>({ ...document }));
  for (const state of states) state.load(world, saved.get(state.name));
  return { document, world };
}

/** JSON text as a document. @throws RefusedError 400 */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'parameter_invalid', 'The document is not valid JSON: it may have been cut off');
  }
}

/** Told first and in words of its own: what follows may look quite different in another version. */
function checkVersion(document: unknown): void {
  const known = typeof document === 'object' && document !== null && 'format' in document && document.format === FORMAT;
  if (!known)
    throw refuse(400, 'parameter_invalid', `format must be "${FORMAT}": this is no export of a sandbox`, 'format');
  const version = 'formatVersion' in document ? document.formatVersion : undefined;
  if (version === FORMAT_VERSION) return;
  const message = `formatVersion must be ${FORMAT_VERSION}, the one version that this sandbox reads: export the workspace again with it`;
  throw refuse(400, 'parameter_invalid', message, 'formatVersion');
}

function loadRecords(world: World, tables: readonly AnyTable[], document: SandboxDocument): void {
  const { records, order } = document;
  for (const [where, names] of Object.entries({ records, order })) {
    const unknown = Object.keys(names).find((name) => !tables.some((table) => table.name === name));
    if (unknown !== undefined) throw damaged({ path: [where, unknown], expected: 'left out: it is not known here' });
  }
  for (const table of tables) {
    const { name } = table;
    const fault = table.load(world, recordsOf(document, name));
    if (fault !== undefined) throw damaged({ ...fault, path: ['records', name, ...fault.path] });
    const wanted = Object.hasOwn(order, name) ? order[name] : undefined;
    if (wanted !== undefined && !table.reorder(world, wanted)) {
      throw damaged({ path: ['order', name], expected: 'lists of exactly the records that share a key' });
    }
  }
}

function damaged(fault: Fault | undefined): RefusedError {
  const { path = [], expected = 'whole' } = fault ?? {};
  const place = placeOf(path);
  return refuse(400, 'parameter_invalid', `${place === '' ? 'The document' : place} must be ${expected}`, place);
}
