import { perWorld } from './per-world.js';
import type { World } from './world.js';

/** How often anything was written in a world: what was made of its records holds as long as this stays the same. */
export interface Revision {
  count: number;
}

const revisions = perWorld((): Revision => ({ count: 0 }));

/** The revision of a world, which every table of it raises with each write. */
export const revisionOf = (world: World): Revision => revisions(world);
