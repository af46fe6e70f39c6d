import { many, type OutputField, operation, paging } from '../../src/intercom/index.js';

const eventTypes: OutputField<string[]> = {
  type: 'array',
  from: 'event_types',
  description: 'The types, as the search of activity logs takes them',
};

export const listActivityLogEventTypes = operation('intercom_list_activity_log_event_types', {
  http: 'GET /admins/activity_log_event_types',
  since: '2.16',
  effect: 'read',
  description: 'List all types that entries of the activity log can have.',
  params: {},
  returns: many('event_types', eventTypes, paging.whole),
});
