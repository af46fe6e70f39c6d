import type { Definitions } from '../definitions.js';
import { type AdminRoute, readJson } from './admin-route.js';

/** Defining records that the API only reads. */
export function recordRoutes(definitions: Definitions): readonly AdminRoute[] {
  return definitions.routes.map((route) => ({
    method: route.method,
    path: route.path,
    handle: async (context) => definitions.call(route, await readJson(context), context.req.param()),
  }));
}
