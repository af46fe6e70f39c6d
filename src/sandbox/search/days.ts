/** A calendar day in a time zone: its first second and the first second of the day after. Unix seconds. */
export interface Day {
  readonly start: number;
  readonly end: number;
}

const HOUR = 3600;

const DAY = 86_400;

/** Days that were asked for, by zone and by each UTC day that they reach into: a look at the calendar takes half a millisecond. */
const known = new Map<string, Map<number, readonly Day[]>>();

/** Most UTC days that are kept of a zone: about ten years. */
const mostKept = 4000;

/**
 * The calendar day of an instant. Days with a clock change are 23 or 25 hours long, and where the change is at
 * midnight a day begins at 01:00; so the boundaries are looked for instead of computed from an offset.
 * @param instant unix seconds
 * @param timeZone IANA name
 */
export function dayOf(instant: number, timeZone: string): Day {
  const days = known.get(timeZone) ?? new Map<number, readonly Day[]>();
  known.set(timeZone, days);
  const found = days.get(Math.floor(instant / DAY))?.find(({ start, end }) => start <= instant && instant < end);
  if (found !== undefined) return found;
  const day = findDay(instant, timeZone);
  if (days.size > mostKept) days.clear();
  for (let utc = Math.floor(day.start / DAY); utc * DAY < day.end; utc += 1) {
    days.set(utc, [...(days.get(utc) ?? []), day]);
  }
  return day;
}

function findDay(instant: number, timeZone: string): Day {
  const dateAt = localDate(timeZone);
  const date = dateAt(instant);
  // A day has at most 25 hours, so both boundaries lie within 26 hours of any instant in it.
  return {
    start: firstSecond(instant - 26 * HOUR, instant, (second) => dateAt(second) >= date),
    end: firstSecond(instant, instant + 26 * HOUR, (second) => dateAt(second) > date),
  };
}

/** The first second in (low, high] for which `reached` holds; it holds at `high` and stays true once it is. */
function firstSecond(low: number, high: number, reached: (second: number) => boolean): number {
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (reached(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** Formatters are expensive to make and are kept, one a zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Gives the day number (days since 1970 of the calendar date) that clocks in the zone show at an instant. */
function localDate(timeZone: string): (instant: number) => number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
    formatters.set(timeZone, formatter);
  }
  const format = formatter;
  return (instant) => {
    const part = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, value]));
    return Date.UTC(Number(part.get('year')), Number(part.get('month')) - 1, Number(part.get('day'))) / 86_400_000;
  };
}
