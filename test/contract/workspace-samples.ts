const openTimes = [{ start_minute: 540, end_minute: 1020 }];
const options = [{ value: 'free' }, { value: 'pro' }];
const otherHours = { exception_type: 'custom_hours', time_intervals: openTimes };

/** What parameters need beside them, of the tools for what teammates set up beside the inbox. */
export const workspaceBeside: Readonly<Record<string, Record<string, unknown>>> = {
  'intercom_create_office_hours_exception.exception_type': otherHours,
  'intercom_create_office_hours_exception.time_intervals': otherHours,
  'intercom_update_office_hours_exception.exception_type': otherHours,
  'intercom_update_office_hours_exception.time_intervals': otherHours,
  'intercom_create_data_attribute.data_type': { options },
  'intercom_create_data_attribute.options': { data_type: 'options' },
  'intercom_create_event_summary.first': { last: 4_102_444_800 },
};

/** Values of parameters that take only some texts or lists, by their names. */
export const workspaceValues: Readonly<Record<string, readonly unknown[]>> = {
  time_zone_name: ['America/New_York'],
  exception_date: ['2026-12-24'],
  time_intervals: [openTimes],
  options: [options],
  audiences: [['users']],
  event_types: [['admin_logout']],
  ip_allowlist: [['10.0.0.0/8']],
  headers: [[{ name: 'Accept', value: 'text/plain' }]],
  data_inputs: [[{ name: 'order_id', type: 'string', description: 'The order', required: true }]],
};
