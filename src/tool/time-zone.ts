/** Whether a text is the IANA name of a time zone that this machine knows. Offsets such as `+01:00`, which newer engines take, are none. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/**
 * The moment of a local time in a zone. A time that a clock change skips is read as the one an hour later; of one that comes
 * twice the first is meant.
 *
 * @param local the local time as if it were in UTC, in unix milliseconds.
 * @returns unix milliseconds.
 */
export function momentIn(timeZone: string, local: number): number {
  // The offset at that moment is not known before the moment is: the second look is right, but in a skipped hour.
  const near = local - aheadOfUtc(local, timeZone);
  return local - aheadOfUtc(near, timeZone);
}

/** What clocks in a zone show. The month counts from 1. */
export interface LocalParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What clocks in a zone show at a moment, in unix milliseconds. */
export function localParts(timeZone: string, moment: number): LocalParts {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const year = parts.some(({ type, value }) => type === 'era' && value.startsWith('B'))
    ? 1 - part('year')
    : part('year');
  return {
    year,
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** Formatters are expensive to make, so those of the zones in use are kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 100;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(timeZone, formatter);
  return formatter;
}

/** How far a zone is ahead of UTC at a moment; all in milliseconds. */
function aheadOfUtc(moment: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localParts(timeZone, moment);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
