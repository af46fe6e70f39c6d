import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteOfficeHoursException = operation('intercom_delete_office_hours_exception', {
  http: 'DELETE /office_hours_schedules/{scheduleId}/office_hours_exceptions/{exceptionId}',
  since: '2.16',
  effect: 'delete',
  description: 'Delete an exception to an office hours schedule for good: the usual hours hold on that day.',
  params: { scheduleId: param.id('office_hours_schedule'), exceptionId: param.id('office_hours_exception') },
  returns: deleted('office_hours_exception'),
});
