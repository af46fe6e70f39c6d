import { many, operation, out, paging } from '../../src/intercom/index.js';
import { pageSize, periodParams, periodRule } from './activity-params.js';

export const listActivityLogs = operation('intercom_list_activity_logs', {
  http: 'GET /admins/activity_logs',
  effect: 'read',
  description: 'List what admins did in the workspace in a period, newest first. The search can choose by type.',
  params: { ...periodParams, ...paging.numberedParams(pageSize) },
  rules: [periodRule, paging.numberedRule],
  returns: many(
    'activity_logs',
    out.list('activity-log', 'Entries of this page', { from: 'activity_logs' }),
    paging.numbered(pageSize),
  ),
});
