import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteOfficeHoursSchedule = operation('intercom_delete_office_hours_schedule', {
  http: 'DELETE /office_hours_schedules/{scheduleId}',
  since: '2.16',
  effect: 'delete',
  description: 'Delete an office hours schedule with its exceptions for good.',
  params: { scheduleId: param.id('office_hours_schedule') },
  returns: deleted('office_hours_schedule'),
});
