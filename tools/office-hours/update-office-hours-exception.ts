import { atLeastOne, atLeastOneWhen, one, operation, param } from '../../src/intercom/index.js';
import { exceptionDate, exceptionParams, exceptionType, hoursNeeded, hoursRule } from './office-hours-params.js';

export const updateOfficeHoursException = operation('intercom_update_office_hours_exception', {
  http: 'PUT /office_hours_schedules/{scheduleId}/office_hours_exceptions/{exceptionId}',
  since: '2.16',
  effect: 'write',
  description: 'Change an exception to an office hours schedule. custom_hours needs time_intervals in the same call.',
  params: {
    scheduleId: param.id('office_hours_schedule'),
    exceptionId: param.id('office_hours_exception'),
    exception_date: exceptionDate.optional(),
    exception_type: exceptionType.optional(),
    ...exceptionParams(),
  },
  rules: [
    atLeastOne('exception_date', 'exception_type', 'name', 'time_intervals', 'recurring_annually'),
    hoursRule,
    atLeastOneWhen({ param: 'exception_type', is: 'custom_hours' }, ['time_intervals'], hoursNeeded),
  ],
  returns: one('office-hours-exception', 'The exception after the change'),
});
