import type { AdminRoute } from '../admin/admin-route.js';
import type { World } from '../world/world.js';
import { assetRoutes } from './asset-routes.js';
import { dataRoutes } from './data-routes.js';

/** The inbox page at `/_sandbox/inbox`. `world` is asked each time, because a reset replaces it. */
export function pageRoutes(world: () => World): readonly AdminRoute[] {
  return [...assetRoutes, ...dataRoutes(world)];
}
