import type { JsonValue } from '../../json.js';
import type { Operation } from '../../table/operation.js';
import type { Row } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { admins } from '../admins.js';
import { type ActivityLog, activityLogs } from './model.js';

/** Something that an admin did. */
export interface Activity {
  readonly type: string;
  /** What follows the name of the admin in a sentence: `changed the office hours`. */
  readonly did: string;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  /** Whom the token stands for when absent. */
  readonly by?: string;
  /** Unix seconds; now when absent. */
  readonly at?: number;
}

/** Writes into the activity log, and tells the webhooks. */
export function logActivity(world: World, { type, did, metadata = {}, by = world.tokenAdminId, at }: Activity): void {
  const admin = admins.get(world, by);
  const entry = activityLogs.insert(world, {
    activity_type: type,
    activity_description: `${admin?.name ?? 'Somebody'} ${did}.`,
    performed_by: { id: by, email: admin?.email ?? '' },
    metadata,
    created_at: at ?? world.clock.now(),
  });
  world.events.emit({
    topic: 'admin.activity_log_event.created',
    about: { type: 'activity_log', id: entry.id },
    item: () => activityItem(entry),
  });
}

/** The same operation, which the activity log tells of when it went well. */
export function logged<T extends Row>(activity: Activity, operation: Operation<T>): Operation<T> {
  return (described) => {
    const route = operation(described);
    return {
      ...route,
      handle(call) {
        const answer = route.handle(call);
        logActivity(call.world, activity);
        return answer;
      },
    };
  };
}

/** The entry of a notification. */
export function activityItem(entry: ActivityLog): object {
  return { type: 'admin_activity_log_event', ...serializeActivity(entry) };
}

export function serializeActivity(entry: ActivityLog): object {
  const { id, performed_by, metadata, created_at, activity_type, activity_description } = entry;
  return {
    id,
    performed_by: { type: 'admin', ...performed_by, ip: '127.0.0.1' },
    metadata,
    created_at,
    activity_type,
    activity_description,
  };
}
