import { one, operation, param } from '../../src/intercom/index.js';

export const getOfficeHoursSchedule = operation('intercom_get_office_hours_schedule', {
  http: 'GET /office_hours_schedules/{scheduleId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one office hours schedule.',
  params: { scheduleId: param.id('office_hours_schedule') },
  returns: one('office-hours-schedule', 'The schedule'),
});
