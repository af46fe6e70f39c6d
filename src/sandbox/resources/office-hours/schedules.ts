import { objectNotFound } from '../../http/errors.js';
import { invalid } from '../../http/input.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { createdAt, required, updatedAt } from '../../table/field.js';
import { resource } from '../../table/resource.js';
import { type Shape, text } from '../../table/shape.js';
import { table } from '../../table/table.js';
import { checkTimeZone } from '../../world/settings.js';
import { logged } from '../activity-log/log.js';
import { idsOf } from '../ids.js';
import { isAlwaysOpen, openTimes, showOpenTimes } from './intervals.js';

const timeZone: Shape<string> = {
  ...text,
  read(value, field) {
    try {
      if (typeof value === 'string') return checkTimeZone(value);
    } catch {}
    throw invalid(field, 'the IANA name of a time zone');
  },
};

/** When the workspace is open in an ordinary week. */
export const officeHoursSchedules = table('officeHoursSchedules', {
  ids: idsOf('office_hours_schedule', 830_000, 839_000),
  fields: {
    name: required(text),
    time_zone_name: required(timeZone),
    time_intervals: required(openTimes('week')),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  count: false,
  notFound: objectNotFound,
});

const since = 16;
/** What the activity log says of every change. */
export const officeHoursChange = { type: 'office_hours_change', did: 'changed the office hours' };
const ALL = '/office_hours_schedules';

export const officeHoursScheduleResource = resource(officeHoursSchedules, {
  scope: 'office_hours',
  refusedWith: 422,
  show: ({ id, name, time_zone_name, time_intervals, created_at, updated_at }) => ({
    type: 'office_hours_schedule',
    id,
    name,
    time_zone_name,
    time_intervals: showOpenTimes(time_intervals),
    twenty_four_seven: isAlwaysOpen(time_intervals),
    created_at,
    updated_at,
  }),
  routes: {
    listOfficeHoursSchedules: list(`GET ${ALL}`, { as: ['office_hours_schedule.list', 'data'], since }),
    createOfficeHoursSchedule: logged(officeHoursChange, create(`POST ${ALL}`, { status: 201, since })),
    getOfficeHoursSchedule: get(`GET ${ALL}/{id}`, { since }),
    updateOfficeHoursSchedule: logged(officeHoursChange, update(`PUT ${ALL}/{id}`, { since })),
    deleteOfficeHoursSchedule: logged(officeHoursChange, remove(`DELETE ${ALL}/{id}`, { since })),
  },
});
