import type { ToolSamples } from './param-sets.js';

const contactId = '65f0c0ffee0123456789ab01';
const conversationId = '215470000000001';
const time = [1_767_225_600, 0, '2026-01-01T00:00:00Z'];
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
  intercom_get_custom_object_instance: instance,
  intercom_delete_custom_object_instance: instance,
};
