import { one, operation, param } from '../../src/intercom/index.js';

export const getOfficeHoursException = operation('intercom_get_office_hours_exception', {
  http: 'GET /office_hours_schedules/{scheduleId}/office_hours_exceptions/{exceptionId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one exception to an office hours schedule.',
  params: { scheduleId: param.id('office_hours_schedule'), exceptionId: param.id('office_hours_exception') },
  returns: one('office-hours-exception', 'The exception'),
});
