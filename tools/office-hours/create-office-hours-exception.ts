import type { OfficeHoursException, OfficeHoursExceptionList } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { exceptionDate, exceptionParams, exceptionType, hoursNeeded, hoursRule } from './office-hours-params.js';

export const createOfficeHoursException = operation('intercom_create_office_hours_exception', {
  http: 'POST /office_hours_schedules/{scheduleId}/office_hours_exceptions',
  since: '2.16',
  effect: 'write',
  description: 'Create an exception to an office hours schedule: a day that is closed or has other hours.',
  params: {
    scheduleId: param.id('office_hours_schedule'),
    exception_date: exceptionDate,
    exception_type: exceptionType,
    ...exceptionParams({ when: { param: 'exception_type', is: 'custom_hours', needed: hoursNeeded } }),
  },
  rules: [hoursRule],
  returns: one('office-hours-exception', 'The new exception', { exceptionId: out.id('Id of the exception') }),
  confirm: {
    request: ({ scheduleId }) => ({
      method: 'GET',
      path: path`/office_hours_schedules/${scheduleId}/office_hours_exceptions`,
    }),
    candidates: ({ data }: OfficeHoursExceptionList, { exception_date, exception_type }, { at }) =>
      data
        .filter((one) => Number(one.created_at) >= at && one.exception_date === exception_date)
        .filter((one) => one.exception_type === exception_type)
        .map((one) => ({ id: one.id, answer: one })),
    made: (one: OfficeHoursException) => one.id,
  },
});
