import { isTimeZone, param, type Rule } from '../../src/intercom/index.js';

const day = 1440;

type Notes = Parameters<typeof param.fixedObjectList>[2];

/** The open times of a week or of a day, checked for what Intercom would refuse. */
export function openTimes(span: 'week' | 'day', notes: Notes = {}) {
  const max = span === 'week' ? 7 * day : day;
  const from = span === 'week' ? 'Monday 00:00' : 'midnight';
  return param
    .fixedObjectList(
      {
        start_minute: param.integer(`Minute since ${from} at which it opens`, { min: 0, max, example: 540 }),
        end_minute: param.integer(`Minute since ${from} at which it closes`, { min: 0, max, example: 1020 }),
      },
      `Open times in minutes since ${from}, in steps of 15: 09:00 to 17:00 is [{start_minute: 540, end_minute: 1020}]`,
      notes,
    )
    .check((times, refuse) => {
      const sorted = [...times].sort((left, right) => left.start_minute - right.start_minute);
      for (const [at, { start_minute, end_minute }] of sorted.entries()) {
        const shown = `${start_minute} to ${end_minute}`;
        if (start_minute % 15 !== 0 || end_minute % 15 !== 0) refuse(`holds ${shown}: expected steps of 15 minutes`);
        if (start_minute >= end_minute) refuse(`holds ${shown}: expected an end after the start`);
        const before = sorted[at - 1];
        if (before === undefined || start_minute >= before.end_minute) continue;
        refuse(`holds ${before.start_minute} to ${before.end_minute} and ${shown}: expected times that do not overlap`);
      }
    });
}

/** The name of a time zone that this machine knows. */
export const timeZoneName = param
  .nonEmptyText('IANA name of the time zone that the hours are in', { example: 'Europe/Dublin' })
  .check((name, refuse) => {
    if (isTimeZone(name)) return;
    refuse(`is ${JSON.stringify(name.slice(0, 60))}: expected the IANA name of a time zone, such as Europe/Dublin`);
  });

/** A day of the calendar. */
export const exceptionDate = param
  .nonEmptyText('The day, as YYYY-MM-DD', { example: '2026-12-25' })
  .check((date, refuse) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date) return;
    refuse(`is ${JSON.stringify(date.slice(0, 20))}: expected a day of the calendar as YYYY-MM-DD`);
  });

/** Why the other hours of a day have to be said. */
export const hoursNeeded = 'custom_hours needs the hours of the day';

/** What an exception has beside its day. @param notes what is to be said of its hours */
export function exceptionParams(notes: Notes = {}) {
  return {
    name: param.text('Name of the exception', { example: 'Christmas Day' }).optional(),
    time_intervals: openTimes('day', notes).nullable().optional(),
    recurring_annually: param.flag('Whether it holds on the same day of every year').optional(),
  };
}

export const exceptionType = param.choice(
  ['closed', 'custom_hours'],
  'closed, or custom_hours for the hours in time_intervals',
);

interface Hours {
  readonly exception_type?: 'closed' | 'custom_hours' | undefined;
  readonly time_intervals?: readonly unknown[] | null | undefined;
}

/** A closed day has no hours, and those of another day cannot be cleared. */
export const hoursRule: Rule<Hours, 'exception_type' | 'time_intervals'> = {
  check({ exception_type, time_intervals }, refuse) {
    if (exception_type === 'closed' && Array.isArray(time_intervals)) {
      refuse('time_intervals', 'cannot stand beside exception_type closed: leave it out');
    }
    if (exception_type === 'custom_hours' && time_intervals === null) {
      refuse('time_intervals', `is null: ${hoursNeeded}`);
    }
  },
};
