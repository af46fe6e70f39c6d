import { objectNotFound, refuse } from '../../http/errors.js';
import { invalid, missing } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { createdAt, optional, optionalOrNull, required, updatedAt } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { resource } from '../../table/resource.js';
import { flag, oneOf, type Shape, text } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { logged } from '../activity-log/log.js';
import { idsOf } from '../ids.js';
import { openTimes, showOpenTimes } from './intervals.js';
import { officeHoursChange } from './schedules.js';

/** A day of the calendar: `2026-12-25`. */
const day: Shape<string> = {
  ...text,
  read(value, field) {
    if (typeof value === 'string' && isDate(value)) return value;
    throw invalid(field, 'a date of the form YYYY-MM-DD');
  },
};

/** The 30th of February has the form but is no day. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Days on which other hours hold than in the week of a schedule. */
export const officeHoursExceptions = table('officeHoursExceptions', {
  ids: idsOf('office_hours_exception', 840_000, 849_000),
  fields: {
    office_hours_schedule_id: ref('officeHoursSchedules', { owner: true }),
    exception_date: required(day),
    exception_type: required(oneOf('closed', 'custom_hours')),
    name: optionalOrNull(text),
    time_intervals: optionalOrNull(openTimes('day')),
    recurring_annually: optional(flag, () => false),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  keys: { office_hours_schedule_id: 'office_hours_schedule_id' },
  count: false,
  notFound: objectNotFound,
});

type OfficeHoursException = RecordOf<typeof officeHoursExceptions>;

const since = 16;
const ALL = '/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions';

export const officeHoursExceptionResource = resource(officeHoursExceptions, {
  scope: 'office_hours',
  refusedWith: 422,
  show: ({ time_intervals, id, ...exception }) => ({
    type: 'office_hours_exception',
    id,
    ...exception,
    time_intervals: time_intervals === null ? null : showOpenTimes(time_intervals, dayOfWeek(exception.exception_date)),
  }),
  routes: {
    listOfficeHoursExceptions: list(`GET ${ALL}`, { as: ['office_hours_exception.list', 'data'], since }),
    createOfficeHoursException: logged(
      officeHoursChange,
      create(`POST ${ALL}`, { status: 201, prepare: checkException, since }),
    ),
    getOfficeHoursException: get(`GET ${ALL}/{id}`, { since }),
    updateOfficeHoursException: logged(
      officeHoursChange,
      update(`PUT ${ALL}/{id}`, { prepare: checkException, since }),
    ),
    deleteOfficeHoursException: logged(officeHoursChange, remove(`DELETE ${ALL}/{id}`, { since })),
  },
});

/** A closed day has no hours, another one has some, and a schedule has one exception a day. @throws RefusedError */
function checkException(exception: OfficeHoursException, { world, body }: Call): OfficeHoursException {
  const { id, office_hours_schedule_id: schedule, exception_date, exception_type, time_intervals } = exception;
  const isClosed = exception_type === 'closed';
  const given = body.time_intervals ?? [];
  if (isClosed && Array.isArray(given) && given.length > 0) {
    throw invalid('time_intervals', 'left out: the day is closed');
  }
  if (!isClosed && (time_intervals === null || time_intervals.length === 0)) throw missing('time_intervals');
  const others = officeHoursExceptions.having(world, 'office_hours_schedule_id', schedule);
  if (others.some((other) => other.id !== id && other.exception_date === exception_date)) {
    throw refuse(422, 'data_invalid', 'Invalid or duplicated record reference', 'exception_date');
  }
  return isClosed ? { ...exception, time_intervals: null } : exception;
}

/** From 0 for Monday. */
function dayOfWeek(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
