import { RefusedError } from '../http/errors.js';
import type { Route } from '../http/route.js';
import type { DueSource } from '../world/schedule.js';
import type { World } from '../world/world.js';
import { type Access, describe, type Operation } from './operation.js';
import type { AnyTable, Row, Table } from './table.js';
import type { AnyState } from './world-state.js';

/** A part of Intercom that the sandbox emulates: its records and its operations. */
export interface Resource {
  readonly tables: readonly AnyTable[];
  readonly states: readonly AnyState[];
  readonly routes: readonly Route[];
  /** Endpoints of the sandbox itself, for records that the API only reads: `POST /_sandbox/custom_object_types`. */
  readonly controls: readonly Route[];
  /** Called once for each new world: makes it follow changes of other resources. */
  readonly connect: (world: World) => void;
  /** What falls due because records say so. */
  readonly due: (world: () => World) => readonly DueSource[];
}

interface ResourceOptions<T extends Row> extends Access<T> {
  /** Emulated operations by Intercom's operationId. */
  readonly routes: Readonly<Record<string, Operation<T>>>;
  /** Further tables, in the order of a document. */
  readonly tables?: readonly AnyTable[];
  readonly states?: readonly AnyState[];
  readonly controls?: readonly Route[];
  readonly connect?: (world: World) => void;
  readonly due?: Resource['due'];
}

/** What operations do with the records of a table. */
export function resource<T extends Row, K extends string, S extends string>(
  table: Table<T, K, S>,
  {
    routes,
    tables = [],
    states = [],
    controls = [],
    connect = () => undefined,
    due = () => [],
    ...access
  }: ResourceOptions<T>,
): Resource {
  const described = describe(table, access);
  return {
    tables: [table, ...tables],
    states,
    due,
    controls,
    routes: Object.entries(routes).map(([id, operation]) => ({ id, ...refusing(operation(described), access) })),
    connect(world) {
      // Made now, of the world itself: a view that asks first may have another clock.
      for (const state of states) state.save(world);
      connect(world);
    },
  };
}

/** The route with its refusals of bodies under the status that the resource has for them. */
function refusing(route: Omit<Route, 'id'>, { refusedWith }: { readonly refusedWith?: 422 }): Omit<Route, 'id'> {
  if (refusedWith === undefined || route.method === 'GET') return route;
  return {
    ...route,
    handle(call) {
      try {
        return route.handle(call);
      } catch (error) {
        if (!(error instanceof RefusedError) || error.status !== 400) throw error;
        throw new RefusedError(refusedWith, error.entries);
      }
    },
  };
}
