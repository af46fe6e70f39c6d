import { InvalidParamsError } from '../../errors.js';
import { exactlyOne, localTool, needs, out, param } from '../../tool/index.js';
import { isTimeZone } from '../../tool/time-zone.js';
import { type Calendar, intercomCalendar, readHolidays } from './hours/calendar.js';
import { afterOpenTime, openTime, stateAt } from './hours/reckon.js';
import { readWeek } from './hours/week.js';

/** Longest time that minutes are counted in, in days. */
const mostDays = 1827;

/** Tells whether a workspace is open, and reckons in the time in which it is. */
export const coreBusinessHours = localTool('core_business_hours', {
  title: 'Reckon in business hours',
  description:
    'Find out whether it is open at a time, when it opens next, how many minutes of business lie between two times, and when something is due that may take so many.',
  resource: 'core',
  effect: 'read',
  params: {
    schedule: param.jsonObject('An office hours schedule as intercom_get_office_hours_schedule gives it').optional(),
    exceptions: param.objectList('Exceptions to it as intercom_list_office_hours_exceptions gives them').optional(),
    hours: param
      .nonEmptyText('Hours in place of a schedule: days and times with semicolons between them, or 24/7', {
        example: 'Mon-Fri 09:00-17:00; Sat 10:00-14:00',
      })
      .check((text, refuse) => {
        const week = readWeek(text);
        if (typeof week === 'string') refuse(week);
      })
      .optional(),
    time_zone: param
      .nonEmptyText('Time zone of hours as an IANA name', { example: 'Europe/Dublin' })
      .check((name, refuse) => {
        if (!isTimeZone(name)) refuse('is no time zone: expected an IANA name such as Europe/Dublin');
      })
      .optional(),
    holidays: param
      .textList('Days on which it is closed: 2026-12-25, or 12-25 for every year', { example: ['12-25', '01-01'] })
      .check((days, refuse) => {
        const read = readHolidays(days);
        if (typeof read === 'string') refuse(read);
      })
      .optional(),
    at: param.unixTime('Time that it is about, in unix seconds; now unless given').optional(),
    until: param.unixTime('Time up to which minutes are counted, in unix seconds').optional(),
    add_minutes: param
      .integer('Minutes of business that something may take', { min: 0, max: 525_600, example: 240 })
      .optional(),
  },
  rules: [exactlyOne('schedule', 'hours'), needs('hours', 'time_zone'), needs('exceptions', 'schedule')],
  output: {
    open: out.flag('Whether it is open at the time'),
    opens_at: out.optional(
      out.integer('When it opens next, in unix seconds; the time itself while it is open; null where it never does'),
    ),
    closes_at: out.optional(
      out.integer('When it closes, in unix seconds; null while it is closed, and where it never does'),
    ),
    minutes: out.optional(
      out.integer('Minutes of business from the time to until, below zero where that is earlier; null without until'),
    ),
    due_at: out.optional(
      out.integer(
        'When add_minutes of business are over, in unix seconds; null without them, and where that never comes',
      ),
    ),
  },
  run(params, { now }) {
    const { at = now, until, add_minutes: minutes } = params;
    const calendar = calendarOf(params);
    if (until !== undefined && Math.abs(until - at) > mostDays * 86_400) {
      throw refuse('until', `is more than ${mostDays} days from the other time: expected a time nearer to it`);
    }
    const { isOpen, opensAt, closesAt } = stateAt(calendar, at * 1000);
    const open = until === undefined ? null : openTime(calendar, at * 1000, until * 1000);
    return {
      open: isOpen,
      opens_at: seconds(opensAt),
      closes_at: seconds(closesAt),
      minutes: open === null ? null : Math.trunc(open / 60_000) + 0,
      due_at: minutes === undefined ? null : seconds(afterOpenTime(calendar, at * 1000, minutes * 60_000)),
    };
  },
});

interface Given {
  readonly schedule?: Readonly<Record<string, unknown>> | undefined;
  readonly exceptions?: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly hours?: string | undefined;
  readonly time_zone?: string | undefined;
  readonly holidays?: readonly string[] | undefined;
}

/** @throws InvalidParamsError for a schedule that is none */
function calendarOf({
  schedule,
  exceptions = [],
  hours = '',
  time_zone: timeZone = 'UTC',
  holidays = [],
}: Given): Calendar {
  const closed = readHolidays(holidays);
  if (typeof closed === 'string') throw refuse('holidays', closed);
  if (schedule !== undefined) {
    const calendar = intercomCalendar(schedule, exceptions);
    if (typeof calendar === 'string') throw refuse('schedule', calendar);
    return { ...calendar, days: new Map([...calendar.days, ...closed]) };
  }
  const week = readWeek(hours);
  if (typeof week === 'string') throw refuse('hours', week);
  return { timeZone, week, days: closed };
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }], { tool: 'core_business_hours' });
}

function seconds(moment: number | undefined): number | null {
  return moment === undefined ? null : Math.floor(moment / 1000);
}
