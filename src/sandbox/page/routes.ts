import type { AdminRoute } from '../admin/admin-route.js';
import type { World } from '../world/world.js';
import { assetRoutes } from './asset-routes.js';
import { dataRoutes } from './data-routes.js';
import { docRoutes } from './doc-routes.js';
import { formerAddresses } from './former-addresses.js';
import { peopleRoutes } from './people-routes.js';
import { recordingRoutes } from './recordings.js';

/** The workspace page, and the docs to which the start page leads. `world` is asked each time: a reset replaces it. */
export function pageRoutes(world: () => World): readonly AdminRoute[] {
  return [
    ...assetRoutes,
    ...dataRoutes(world),
    ...peopleRoutes(world),
    ...recordingRoutes(world),
    ...docRoutes,
    ...formerAddresses,
  ];
}
