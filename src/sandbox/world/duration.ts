import { CLOCK_YEARS, ClockRangeError, isClockTime } from './time.js';

/** Milliseconds in each unit that a text may use. */
const UNITS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
]);

const WORDS = 'milliseconds, or a text such as 90s, 15m, 2h, 7d, 1w or 1h30m';

/** A length of time in milliseconds. @throws ClockRangeError for anything else than a length that is not negative. */
export function readDuration(value: number | string): number {
  const ms = typeof value === 'number' ? value : textToMs(value.trim());
  if (!Number.isFinite(ms) || ms < 0) throw new ClockRangeError('advance', WORDS, value);
  return ms;
}

/** The time in unix milliseconds to which a length of time leads. @throws ClockRangeError where a sandbox cannot be */
export function timeAfter(fromMs: number, byMs: number, given: number | string): number {
  if (isClockTime(fromMs + byMs)) return fromMs + byMs;
  throw new ClockRangeError('advance', `${WORDS}, and lead to a time from ${CLOCK_YEARS}`, given);
}

function textToMs(text: string): number {
  if (!/^(\d+(\.\d+)?(ms|[smhdw]))+$/.test(text)) return Number.NaN;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)) {
    total += Number(amount) * (UNITS.get(unit ?? '') ?? Number.NaN);
  }
  return total;
}
