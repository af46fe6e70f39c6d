import { activityTypes } from '../../../intercom/entities/activity-types.js';
import { json, object, oneOf, record, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

/** What admins did in the workspace and to it. */
export const activityLogs = table('activityLogs', {
  ids: idsOf('activity_log', 61_000_000, 61_900_000),
  fields: {
    activity_type: oneOf(...activityTypes),
    activity_description: text,
    /** Kept as they were: an admin may be gone by now. */
    performed_by: object({ id: text, email: text }),
    metadata: record(json),
    created_at: time,
  },
  sorted: { created_at: 'created_at' },
  count: false,
});

export type ActivityLog = RecordOf<typeof activityLogs>;
