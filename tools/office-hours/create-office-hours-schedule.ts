import type { OfficeHoursSchedule, OfficeHoursScheduleList } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { openTimes, timeZoneName } from './office-hours-params.js';

export const createOfficeHoursSchedule = operation('intercom_create_office_hours_schedule', {
  http: 'POST /office_hours_schedules',
  since: '2.16',
  effect: 'write',
  description: 'Create an office hours schedule: the times of a week at which the workspace is open.',
  params: {
    name: param.nonEmptyText('Name of the schedule', { example: 'Support hours' }),
    time_zone_name: timeZoneName,
    time_intervals: openTimes('week'),
  },
  returns: one('office-hours-schedule', 'The new schedule', { scheduleId: out.id('Id of the schedule') }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/office_hours_schedules` }),
    candidates: ({ data }: OfficeHoursScheduleList, { name, time_zone_name }, { at }) =>
      data
        .filter((one) => Number(one.created_at) >= at && one.name === name && one.time_zone_name === time_zone_name)
        .map((one) => ({ id: one.id, answer: one })),
    made: (one: OfficeHoursSchedule) => one.id,
  },
});
