import { type JobRecord, jobs } from '../resources/jobs.js';
import { tickets } from '../resources/tickets/model.js';
import type { World } from '../world/world.js';

/** The job that made the first ticket. */
export function addDemoJob(world: World): JobRecord {
  const [ticket] = tickets.in(world).values();
  return jobs.in(world).insert({
    id: world.nextId(jobs.ids),
    status: 'success',
    resource_type: 'ticket',
    resource_id: ticket?.id ?? null,
    request: null,
    next_at: null,
  });
}
