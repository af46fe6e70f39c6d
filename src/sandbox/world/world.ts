import type { ApiVersion } from '../api-version.js';
import type { Clock } from './clock.js';
import { createEventHub, type EventHub } from './events.js';
import { createIds, type IdKind, type IdSource } from './ids.js';
import { createRandom, type Random } from './random.js';
import type { WorkspaceSettings } from './settings.js';

/** Everything that the sandbox knows: what an Intercom workspace would keep in its database. */
export interface World {
  /**
   * The same in every view of a world. A view is a copy with another clock or other settings (`{ ...world, clock }`):
   * records and everything else that `perWorld` makes are shared between views.
   */
  readonly identity: object;
  readonly settings: WorkspaceSettings;
  readonly clock: Clock;
  readonly nextId: IdSource;
  /** Chance for what the resources make up (scroll names, quick ids); not for ids of records. */
  readonly random: Random;
  readonly events: EventHub;
  /** Every kind of record, in the order of a document. */
  readonly tables: readonly WorldTable[];
  /** The admin whom the access token stands for. */
  tokenAdminId: string;
}

/** A kind of record as the world sees it; `src/sandbox/table` makes these. */
export interface WorldTable {
  /** `dataAttributes`; how references and documents name it. */
  readonly name: string;
  /** Every kind of id that its records give out. */
  readonly idKinds: readonly IdKind[];
  /** The record with an id. */
  get(world: World, id: string): { readonly id: string } | undefined;
  /** The same for a call that names it. @throws RefusedError in the words of the resource */
  require(call: Requester, id: string): { readonly id: string };
  /** Takes references to a record that is being removed out of the records here. */
  forget(world: World, table: string, id: string): void;
}

/** The call that asks for a record: errors depend on its version and may hold addresses. */
export interface Requester {
  readonly world: World;
  readonly version: ApiVersion;
  /** Base address for links. */
  readonly origin: string;
}

/** What a world consists of. */
export interface WorldPart {
  readonly tables: readonly WorldTable[];
  /** Called once for each new world, while it is empty. */
  readonly connect?: (world: World) => void;
}

/** An empty world of the resources. */
export function createWorld(
  parts: readonly WorldPart[],
  settings: WorkspaceSettings,
  clock: Clock,
  events = createEventHub(),
): World {
  const tables = parts.flatMap((part) => part.tables);
  const world: World = {
    identity: {},
    settings,
    clock,
    nextId: createIds(
      settings.seed,
      tables.flatMap((table) => table.idKinds),
    ),
    random: createRandom(settings.seed, 'world'),
    events,
    tables,
    tokenAdminId: '',
  };
  for (const part of parts) part.connect?.(world);
  return world;
}
