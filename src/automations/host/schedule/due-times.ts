import { Cron } from 'croner';
import { aheadOfUtc, momentIn } from '../../../tool/time-zone.js';

/** When something is to happen again and again: five fields of cron, in a time zone. */
export interface CronTimes {
  readonly cron: string;
  /** An IANA name. */
  readonly timezone: string;
}

/** The moments at which it is due, in unix milliseconds. */
export interface DueTimes {
  /** The first one after a moment; undefined when there is none. */
  next(after: number): number | undefined;
  /** The last one after a moment and not later than another; undefined when there is none. */
  last(after: number, until: number): number | undefined;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * Reckons with the clocks of the zone. Where the expression says at which hours, each time of day that these clocks show counts
 * once: of one that comes twice the first, and one that a change of clocks skips is due at the first moment after the gap. Where
 * it means every hour, hours are counted as they pass: a doubled hour is two of them, a skipped one none.
 *
 * @throws an Error of the library for an expression that is none: what is checked has none of these
 */
export function dueTimes({ cron, timezone }: CronTimes): DueTimes {
  const next = isEveryHour(cron) ? nextByHours(cron, timezone) : nextByClocks(cron, timezone);
  return {
    next,
    last(after, until) {
      // From near to far, since what is due often is due soon before.
      for (const span of [10 * minuteMs, 2 * hourMs, 2 * dayMs, 40 * dayMs, Number.POSITIVE_INFINITY]) {
        const from = Math.max(after, until - span);
        let last: number | undefined;
        for (let at = next(from); at !== undefined && at <= until; at = next(at)) last = at;
        if (last !== undefined || from === after) return last;
      }
      return undefined;
    },
  };
}

/** Whether the field of hours leaves none out. */
function isEveryHour(cron: string): boolean {
  return /^([*?](\/0*1)?|0*0-23(\/0*1)?)$/.test(cron.trim().split(/\s+/)[1] ?? '');
}

function nextByHours(cron: string, timezone: string): DueTimes['next'] {
  const parsed = new Cron(cron, { timezone, mode: '5-part', paused: true });
  return (after) => parsed.nextRun(new Date(after))?.getTime();
}

/** The library reckons as if clocks never changed, and each time of day is then looked up in the zone. */
function nextByClocks(cron: string, timezone: string): DueTimes['next'] {
  const parsed = new Cron(cron, { timezone: 'UTC', mode: '5-part', paused: true });
  return (after) => {
    let local: number | undefined = after + aheadOfUtc(after, timezone);
    for (;;) {
      local = parsed.nextRun(new Date(local))?.getTime();
      if (local === undefined) return undefined;
      const moment = momentOf(timezone, local);
      if (moment > after) return moment;
    }
  };
}

/** The first moment at which clocks show a time of day, or the first after the gap in which they skip it. */
function momentOf(timezone: string, local: number): number {
  const moment = momentIn(timezone, local);
  if (moment + aheadOfUtc(moment, timezone) === local) return moment;
  // Clocks were set forward between these two: the offset after it holds from the end of the gap on.
  let [before, after] = [moment - dayMs, moment];
  const offset = aheadOfUtc(after, timezone);
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (aheadOfUtc(middle, timezone) === offset) after = middle;
    else before = middle;
  }
  return after;
}
