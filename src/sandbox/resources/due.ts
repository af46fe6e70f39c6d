import type { DueSource } from '../world/schedule.js';
import type { World } from '../world/world.js';
import { articleSchedules } from './articles/schedule.js';
import { bulkActionsToCome } from './content/bulk.js';
import { snoozes } from './inbox/snoozes.js';

/** Everything that falls due because records say so. */
export function dueSources(world: () => World): readonly DueSource[] {
  return [...snoozes(world), ...articleSchedules(world), bulkActionsToCome(world)];
}
