import { type RefusedError, refuse } from '../http/errors.js';
import type { Clock } from '../world/clock.js';
import type { HappeningHub } from '../world/happenings.js';
import { isIdKind } from '../world/ids.js';
import { connectResources } from '../world/populate.js';
import { createWorld, type World } from '../world/world.js';
import { findContradiction } from './consistency.js';
import { documentShape, FORMAT, FORMAT_VERSION, type SandboxDocument } from './document.js';
import { storedCollections } from './records.js';
import { type Fault, fits, placeOf } from './shape.js';

/** A document whose every part was checked, and the workspace that it describes. */
export interface LoadedWorkspace {
  readonly document: SandboxDocument;
  readonly world: World;
}

/**
 * Makes a workspace of a document; nothing else changes. The document's records become the workspace's own.
 * @throws RefusedError 400 that names the place of what is wrong.
 */
export function loadWorkspace(document: unknown, clock: Clock, happenings: HappeningHub): LoadedWorkspace {
  checkVersion(document);
  if (!fits(documentShape, document)) throw damaged(documentShape.fault(document));
  const world = createWorld(document.settings, clock, happenings);
  connectResources(world);
  loadRecords(world, document);
  for (const kind of Object.keys(document.nextIds)) {
    if (!isIdKind(kind)) throw damaged({ path: ['nextIds', kind], expected: 'left out: it is not known here' });
  }
  if (world.admins.get(document.tokenAdminId) === undefined) {
    throw damaged({ path: ['tokenAdminId'], expected: 'the id of an admin in records.admins' });
  }
  world.tokenAdminId = document.tokenAdminId;
  world.nextId.load(document.nextIds);
  const contradiction = findContradiction(world);
  if (contradiction !== undefined) throw damaged(contradiction);
  world.random.load(document.chance.world);
  world.companyScroll.load(document.companyScroll);
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

function loadRecords(world: World, { records, order }: SandboxDocument): void {
  const collections = storedCollections(world);
  const known = new Map(Object.entries(collections));
  for (const [where, names] of Object.entries({ records, order })) {
    const unknown = Object.keys(names).find((name) => !known.has(name));
    if (unknown !== undefined) throw damaged({ path: [where, unknown], expected: 'left out: it is not known here' });
  }
  for (const [name, collection] of known) {
    const fault = collection.load(Object.hasOwn(records, name) ? records[name] : undefined);
    if (fault !== undefined) throw damaged({ ...fault, path: ['records', name, ...fault.path] });
    const wanted = Object.hasOwn(order, name) ? order[name] : undefined;
    if (wanted !== undefined && !collection.reorder(wanted)) {
      throw damaged({ path: ['order', name], expected: 'lists of exactly the records that share a key' });
    }
  }
}

function damaged(fault: Fault | undefined): RefusedError {
  const { path = [], expected = 'whole' } = fault ?? {};
  const place = placeOf(path);
  return refuse(400, 'parameter_invalid', `${place === '' ? 'The document' : place} must be ${expected}`, place);
}
