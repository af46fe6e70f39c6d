/** Whether a text is the IANA name of a time zone that this machine knows. Offsets such as `+01:00`, which newer engines take, are none. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
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

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** How far a zone is ahead of UTC at a moment; all in milliseconds. */
export function aheadOfUtc(moment: number, timeZone: string): number {
  const parts = formatIn(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(moment / 1000) * 1000;
}
