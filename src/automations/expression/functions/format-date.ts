import { type LocalParts, localParts } from '../../../tool/time-zone.js';
import { HelperProblem } from './helper.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What the letters of a format stand for, as in Unicode's own table of them. */
const fields: Readonly<Record<string, (at: LocalParts, offsetMinutes: number) => string>> = {
  yyyy: ({ year }) => pad(year, 4),
  yy: ({ year }) => pad(year % 100, 2),
  MMMM: ({ month }) => months[month - 1] ?? '',
  MMM: ({ month }) => (months[month - 1] ?? '').slice(0, 3),
  MM: ({ month }) => pad(month, 2),
  M: ({ month }) => `${month}`,
  dd: ({ day }) => pad(day, 2),
  d: ({ day }) => `${day}`,
  EEEE: (at) => weekdayName(at),
  EEE: (at) => weekdayName(at).slice(0, 3),
  HH: ({ hour }) => pad(hour, 2),
  H: ({ hour }) => `${hour}`,
  hh: ({ hour }) => pad(hour % 12 || 12, 2),
  h: ({ hour }) => `${hour % 12 || 12}`,
  mm: ({ minute }) => pad(minute, 2),
  ss: ({ second }) => pad(second, 2),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  xxx: (_at, offset) =>
    `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}:${pad(Math.abs(offset) % 60, 2)}`,
};

/** Letters that stand together, a text in quotes, or two quotes for one. */
const token = /''|'([^']*)'|([A-Za-z])\2*/g;

/**
 * A moment by a format: `yyyy-MM-dd HH:mm`.
 *
 * @param moment unix milliseconds.
 */
export function formatDate(moment: number, format: string, timeZone: string): string {
  const at = localParts(timeZone, moment);
  const local = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  const offset = Math.round((local - moment) / 60_000);
  return format.replace(token, (text, quoted: string | undefined) => {
    if (text === "''") return "'";
    if (quoted !== undefined) return quoted;
    const field = Object.hasOwn(fields, text) ? fields[text] : undefined;
    if (field !== undefined) return field(at, offset);
    throw new HelperProblem(
      `has no letters ${JSON.stringify(text)} in its format: expected ${Object.keys(fields).join(', ')}. Words stand in quotes`,
    );
  });
}

function weekdayName({ year, month, day }: LocalParts): string {
  return days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
