import type { ToolSamples } from './param-sets.js';

const contactId = '65f0c0ffee0123456789ab01';
const conversationId = '215470000000001';
const time = [1_767_225_600, 0, '2026-01-01T00:00:00Z'];
const later = [4_102_444_800];
const cursor = ['WzE3NjcyMjU2MDAwMDAsMSwyXQ=='];
const options = [{ value: 'free' }, { value: 'pro' }];
const connector = {
  description: ['', 'Looks up an order'],
  url: ['https://api.example.com/orders/{{order_id}}'],
  body: ['{"text": "{{message}}"}'],
  headers: [[{ name: 'Content-Type', value: 'application/json' }]],
  data_inputs: [[{ name: 'order_id', type: 'string', description: 'The order', required: true, default_value: '' }]],
  audiences: [['leads', 'visitors'], 'users'],
  mock_response: [{ order: { id: 12_345, status: 'shipped' } }],
  token_ids: [['1234', '5678']],
};
const openTimes = [{ start_minute: 540, end_minute: 1020 }];
const apart = 'One type needs hours, the other refuses them: both are in sets of their own.';
const otherCompany = { exception_type: apart, time_intervals: apart };
const numberedPages = { per_page: [50, 1, 150, '20'], page: [1, 7] };

/** Either id of a custom object instance, never both. */
const instance: ToolSamples = {
  least: { object_type: 'Order', instanceId: '22' },
  values: { external_id: ['order-1001', 1001] },
  beside: { external_id: { instanceId: undefined } },
  alone: ['external_id'],
};

/** Values for the parameters of what teammates set up beside the inbox. */
export const workspaceSamples: Readonly<Record<string, ToolSamples>> = {
  intercom_create_custom_object_instance: {
    values: {
      external_id: ['order-1001'],
      custom_attributes: [{ order_number: '1001', total_amount: 0, gift: false }, '{"order_number":"1001"}'],
      external_created_at: time,
      external_updated_at: time,
    },
  },
  intercom_list_custom_object_instances: {
    values: {
      ...numberedPages,
      references_contact_id: [contactId],
      references_conversation_id: [conversationId],
    },
  },
  intercom_create_office_hours_schedule: { values: { time_intervals: [openTimes] } },
  intercom_update_office_hours_schedule: {
    least: { scheduleId: '1', name: 'Support' },
    values: { time_zone_name: ['America/New_York'], time_intervals: [openTimes] },
  },
  intercom_create_office_hours_exception: {
    least: { scheduleId: '1', exception_date: '2026-12-25', exception_type: 'closed' },
    left: otherCompany,
    more: [
      {
        scheduleId: '1',
        exception_date: '2026-12-25',
        exception_type: 'custom_hours',
        time_intervals: openTimes,
      },
      { scheduleId: '1', exception_date: '2026-12-25', exception_type: 'closed', time_intervals: null },
    ],
  },
  intercom_update_office_hours_exception: {
    least: { scheduleId: '1', exceptionId: '2', name: 'Christmas' },
    values: { exception_date: ['2026-12-24'] },
    left: otherCompany,
    more: [
      { scheduleId: '1', exceptionId: '2', exception_type: 'custom_hours', time_intervals: openTimes },
      { scheduleId: '1', exceptionId: '2', exception_type: 'closed', time_intervals: null },
    ],
  },
  intercom_list_activity_logs: {
    least: { created_at_after: 0 },
    values: { ...numberedPages, created_at_before: later },
  },
  intercom_search_activity_logs: {
    least: { created_at_after: 0 },
    values: {
      ...numberedPages,
      created_at_before: later,
      event_types: [['admin_logout', 'role_change'], 'admin_logout'],
    },
  },
  intercom_set_admin_away: { values: { away_status_reason_id: ['12345', 12_345] } },
  intercom_get_team_metrics: { values: { idle_threshold: [60, '1800'] } },
  intercom_update_ip_allowlist: {
    least: { enabled: false },
    values: { ip_allowlist: [['10.0.0.0/8', '::1'], '10.0.0.1'] },
  },
  intercom_create_data_attribute: {
    least: { name: 'plan', model: 'contact', data_type: 'string' },
    values: { description: [''] },
    left: {
      data_type: 'A list needs options, which all others refuse: it is in a set of its own.',
      options: 'Only a list has them: it is in a set of its own.',
    },
    more: [
      { name: 'plan', model: 'company', data_type: 'options', options },
      ...['integer', 'float', 'boolean', 'date', 'datetime'].map((data_type) => ({
        name: 'n',
        model: 'contact',
        data_type,
      })),
    ],
  },
  intercom_update_data_attribute: {
    least: { dataAttributeId: '10001', archived: true },
    values: { options: [options] },
  },
  intercom_create_event_summary: { values: { count: [0, 3], first: time, last: time } },
  intercom_create_data_connector: { values: connector },
  intercom_update_data_connector: { least: { connectorId: '121001', state: 'live' }, values: connector },
  intercom_list_data_connectors: { values: { per_page: [1, 50], starting_after: cursor } },
  intercom_list_data_connector_executions: {
    values: { per_page: [1, 30], starting_after: cursor, start_ts: time, end_ts: later },
  },
  intercom_get_custom_object_instance: instance,
  intercom_delete_custom_object_instance: instance,
};
