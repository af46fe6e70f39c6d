import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listOfficeHoursExceptions = operation('intercom_list_office_hours_exceptions', {
  http: 'GET /office_hours_schedules/{scheduleId}/office_hours_exceptions',
  since: '2.16',
  effect: 'read',
  description: 'List all exceptions to an office hours schedule at once, such as holidays.',
  params: { scheduleId: param.id('office_hours_schedule') },
  returns: many('exceptions', out.list('office-hours-exception', 'All exceptions'), paging.whole),
});
