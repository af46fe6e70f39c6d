import { refuse } from './http/errors.js';
import { invalid } from './http/input.js';
import { internalCall } from './http/internal-call.js';
import type { Route } from './http/route.js';
import { isJsonObject, type JsonObject } from './json.js';
import type { Resource } from './table/resource.js';
import type { World } from './world/world.js';

/** Records that the API reads but cannot make: types of custom objects, reasons for being away, and the like. */
export interface Definitions {
  readonly routes: readonly Route[];
  /** What a control answers. @throws RefusedError that names the field */
  call(route: Route, body: unknown, params: Readonly<Record<string, string>>): unknown;
  /** Defines a record of a kind: `custom_object_types`. @throws RefusedError that names the kind or the field */
  define(kind: string, definition: unknown): JsonObject;
}

/** @param step carries out a change of the world */
export function createDefinitions(
  resources: readonly Pick<Resource, 'controls'>[],
  world: () => World,
  step: <T>(run: () => T) => T,
): Definitions {
  const routes = resources.flatMap(({ controls }) => controls);
  const kinds = routes.filter(({ method }) => method === 'POST').map(({ path }) => path.replace('/_sandbox/', ''));
  const call: Definitions['call'] = (route, body, params) => {
    if (!isJsonObject(body)) throw invalid('The body', 'an object');
    return step(() => route.handle(internalCall(world(), { body, params })).body);
  };
  return {
    routes,
    call,
    define(kind, definition) {
      const route = routes.find(({ method, path }) => method === 'POST' && path === `/_sandbox/${kind}`);
      if (route === undefined) {
        throw refuse(404, 'not_found', `There is nothing to define as ${kind}: expected one of ${kinds.join(', ')}`);
      }
      const made = call(route, definition, {});
      return isJsonObject(made) ? made : {};
    },
  };
}
