import { isTimeZone, localParts, momentIn } from '../../../tool/time-zone.js';
import { currentTime } from '../evaluation.js';
import { formatDate } from './format-date.js';
import { type Helper, HelperProblem, kindOf, textOf } from './helper.js';

const steps = () => 130;

export const timeHelpers: readonly Helper[] = [
  {
    name: 'now',
    params: [],
    returns: 'int',
    description: 'The time now, in unix seconds',
    example: ['now() - 86400', 1_772_280_000],
    run: () => BigInt(Math.floor(currentTime() / 1000)),
  },
  {
    name: 'date',
    params: ['time', 'format', 'zone?'],
    returns: 'string',
    description:
      'A time in words: yyyy, MM, dd, HH, mm, ss; MMM and MMMM (Mar, March), EEE and EEEE (Sun, Sunday), d, M, H, h with a (AM, PM), xxx (+01:00). Words stand in quotes',
    example: ["date(1767225600, 'd MMMM yyyy HH:mm', 'Europe/Berlin')", '1 January 2026 01:00'],
    steps,
    run: ([time, format, zone]) => formatDate(momentOf(time), textOf(format), zoneOf(zone)),
  },
  {
    name: 'parseDate',
    params: ['text', 'zone?'],
    returns: 'dyn',
    description:
      'Unix seconds of a date or time in ISO 8601, or null where the text is none. The zone counts where the text names none',
    example: ["parseDate('2026-07-01 09:00', 'Europe/Dublin')", 1_782_892_800],
    steps: () => 250,
    run([text, zone]) {
      const moment = readDate(textOf(text).trim(), zoneOf(zone));
      return moment === undefined ? null : BigInt(Math.floor(moment / 1000));
    },
  },
  {
    name: 'weekday',
    params: ['time', 'zone?'],
    returns: 'int',
    description: 'The day of the week: 1 is Monday, 7 is Sunday',
    example: ["weekday(now(), 'Europe/Dublin')", 7],
    steps,
    run([time, zone]) {
      const { year, month, day } = localParts(zoneOf(zone), momentOf(time));
      return BigInt(new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7);
    },
  },
  {
    name: 'hour',
    params: ['time', 'zone?'],
    returns: 'int',
    description: 'The hour of the day, from 0 to 23',
    example: ["hour(now(), 'America/New_York')", 7],
    steps,
    run: ([time, zone]) => BigInt(localParts(zoneOf(zone), momentOf(time)).hour),
  },
];

/** Seconds from which a time is taken for one in milliseconds: the year 5138. */
const tooLate = 1e11;

/** Unix milliseconds of a time that an expression has: unix seconds, or a timestamp of CEL. */
function momentOf(time: unknown): number {
  if (time instanceof Date) return time.getTime();
  if (typeof time !== 'bigint' && typeof time !== 'number')
    throw new HelperProblem(`expects a time in unix seconds, and this is ${kindOf(time)}`);
  const seconds = Number(time);
  if (Number.isFinite(seconds) && Math.abs(seconds) < tooLate) return seconds * 1000;
  throw new HelperProblem('expects a time in unix seconds: divide milliseconds by 1000');
}

function zoneOf(zone: unknown): string {
  if (zone === undefined) return 'UTC';
  if (typeof zone === 'string' && isTimeZone(zone)) return zone;
  throw new HelperProblem('expects the IANA name of a time zone, such as Europe/Dublin');
}

const isoDate =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/i;

/** Unix milliseconds, or undefined when the text is no date of the calendar. */
function readDate(text: string, zone: string): number | undefined {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) return undefined;
  const offset = match[7];
  if (offset === undefined) return momentIn(zone, date.getTime());
  if (/z/i.test(offset)) return date.getTime();
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.replace(':', '').slice(3, 5))];
  if (hours > 18 || minutes > 59) return undefined;
  return date.getTime() - (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
