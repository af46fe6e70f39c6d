import { activityTypes, many, nearest, operation, out, paging, param } from '../../src/intercom/index.js';
import { pageSize, periodParams, periodRule } from './activity-params.js';

export const searchActivityLogs = operation('intercom_search_activity_logs', {
  http: 'POST /admins/activity_logs/search',
  since: '2.16',
  effect: 'read',
  description: 'Search what admins did in the workspace in a period by its types, newest first.',
  params: {
    ...periodParams,
    event_types: param
      .textList('Types of activities, such as admin_login_success; all unless given', {
        example: ['admin_away_mode_change'],
      })
      .check((types, refuse) => {
        for (const type of types) {
          if (activityTypes.includes(type)) continue;
          const near = nearest(type, activityTypes);
          const next =
            near === undefined ? 'the list of activity log event types has them all' : `did you mean ${near}?`;
          refuse(`holds ${JSON.stringify(type.slice(0, 60))}, which is no type of activity: ${next}`);
        }
      })
      .optional(),
    ...paging.numberedParams(pageSize, 'body'),
  },
  rules: [periodRule, paging.numberedRule],
  returns: many(
    'activity_logs',
    out.list('activity-log', 'Entries of this page', { from: 'activity_logs' }),
    paging.numbered(pageSize, 'body'),
  ),
});
