import { changesSomething, one, operation, param } from '../../src/intercom/index.js';
import { openTimes, timeZoneName } from './office-hours-params.js';

export const updateOfficeHoursSchedule = operation('intercom_update_office_hours_schedule', {
  http: 'PUT /office_hours_schedules/{scheduleId}',
  since: '2.16',
  effect: 'write',
  description: 'Change an office hours schedule. Times that are given take the place of all that it has.',
  params: {
    scheduleId: param.id('office_hours_schedule'),
    name: param.nonEmptyText('Name of the schedule', { example: 'Support hours' }).optional(),
    time_zone_name: timeZoneName.optional(),
    time_intervals: openTimes('week').optional(),
  },
  rules: [changesSomething('scheduleId')],
  returns: one('office-hours-schedule', 'The schedule after the change'),
});
