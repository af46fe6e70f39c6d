import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listOfficeHoursSchedules = operation('intercom_list_office_hours_schedules', {
  http: 'GET /office_hours_schedules',
  since: '2.16',
  effect: 'read',
  description: 'List all office hours schedules of the workspace at once.',
  params: {},
  returns: many('schedules', out.list('office-hours-schedule', 'All schedules'), paging.whole),
});
