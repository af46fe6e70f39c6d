import { isObject } from '../../../tool/json.js';
import { describeValue } from '../../../tool/kinds/kind.js';
import { isDay } from '../../../tool/kinds/unix-time.js';
import { aheadOfUtc, isTimeZone, momentIn } from '../../../tool/time-zone.js';
import { inOrder, type Minutes, minutesOfDay, type Week, weekOf } from './week.js';

/** When a workspace is open. */
export interface Calendar {
  readonly timeZone: string;
  readonly week: Week;
  /** Hours of single days in place of those of the week, by `YYYY-MM-DD`, or by `MM-DD` for every year. */
  readonly days: ReadonlyMap<string, readonly Minutes[]>;
}

/** A time without a pause in which it is open, in unix milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;

/** How far ahead is looked. */
const mostDays = 3660;

/**
 * The times at which it is open, in order, from the day of a moment on. Times that touch are one; of hours that a clock change
 * skips or doubles the real length counts.
 */
export function* spansFrom({ timeZone, week, days }: Calendar, moment: number): Generator<Span, void> {
  const local = moment + aheadOfUtc(moment, timeZone);
  const first = Math.floor(local / dayMs) * dayMs;
  let open: Span | undefined;
  for (let day = first; day < first + mostDays * dayMs; day += dayMs) {
    const date = new Date(day).toISOString().slice(0, 10);
    const parts = days.get(date) ?? days.get(date.slice(5)) ?? week[weekdayOf(day)] ?? [];
    for (const [from, to] of parts) {
      const [start, end] = [momentIn(timeZone, day + from * 60_000), momentIn(timeZone, day + to * 60_000)];
      if (start >= end) continue;
      if (open !== undefined && start <= open.end) {
        open = { start: open.start, end: Math.max(open.end, end) };
        continue;
      }
      if (open !== undefined) yield open;
      open = { start, end };
    }
    // Without a pause for so long it does not close.
    if (open !== undefined && open.end - open.start > 400 * dayMs) {
      yield { start: open.start, end: Number.POSITIVE_INFINITY };
      return;
    }
  }
  if (open !== undefined) yield open;
}

/** 0 for Monday. 1970 began on a Thursday. */
function weekdayOf(day: number): number {
  return (((day / dayMs + 3) % 7) + 7) % 7;
}

/**
 * The calendar of an office hours schedule of Intercom and its exceptions.
 *
 * @returns the calendar, or what is wrong with the schedule.
 */
export function intercomCalendar(
  schedule: Readonly<Record<string, unknown>>,
  exceptions: readonly Readonly<Record<string, unknown>>[],
): Calendar | string {
  const { time_zone_name: timeZone, time_intervals: intervals, twenty_four_seven: isAlways } = schedule;
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    return 'has no time_zone_name that is the name of a time zone: expected an office hours schedule as intercom_get_office_hours_schedule gives it';
  }
  const parts = minutesIn(intervals);
  const days = exceptions.map((exception) => [dayOf(exception), hoursOf(exception)] as const);
  return {
    timeZone,
    week: weekOf(isAlways === true ? [[0, 7 * minutesOfDay]] : parts),
    days: new Map(days.filter(([day]) => day !== '')),
  };
}

function dayOf({ exception_date: date, recurring_annually: isYearly }: Readonly<Record<string, unknown>>): string {
  const day = typeof date === 'string' ? date.slice(0, 10) : '';
  if (!isDay(day)) return '';
  return isYearly === true ? day.slice(5) : day;
}

function hoursOf({ exception_type: type, time_intervals: intervals }: Readonly<Record<string, unknown>>): Minutes[] {
  const parts = type === 'closed' ? [] : minutesIn(intervals);
  return inOrder(parts.map(([start, end]) => [start, Math.min(end, minutesOfDay)]));
}

function minutesIn(intervals: unknown): Minutes[] {
  return (Array.isArray(intervals) ? intervals : []).flatMap((interval): Minutes[] => {
    if (!isObject(interval)) return [];
    const [start, end] = [Number(interval.start_minute), Number(interval.end_minute)];
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start ? [[start, end]] : [];
  });
}

/** The days of holidays, or what is wrong with one of them. */
export function readHolidays(holidays: readonly string[]): Map<string, readonly Minutes[]> | string {
  const days = new Map<string, readonly Minutes[]>();
  for (const text of holidays) {
    // Every day of a year is one of a leap year.
    const whole = /^\d\d-\d\d$/.test(text) ? `2024-${text}` : text;
    if (!/^\d{4}-\d\d-\d\d$/.test(whole) || !isDay(whole)) {
      return `holds ${describeValue(text)}: expected days such as 2026-12-25, or 12-25 for every year`;
    }
    days.set(text, []);
  }
  return days;
}
