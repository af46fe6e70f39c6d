import type { HttpAnswer } from '../tool/service.js';

type Headers = HttpAnswer['headers'];

/** How long the windows of a rate limit last at the most, in seconds, where a service does not say. */
export const usualWindowSeconds = 3600;

/**
 * Times are cut or rounded to whole seconds on both sides, so a window may seem to end so many seconds later than it can.
 */
export const windowMarginSeconds = 2;

/** Numbers from here on are no seconds to wait but a time in unix seconds. */
const leastTime = 1_000_000_000;

/** Times from here on are milliseconds: as seconds they lie beyond the year 5138. */
const leastMilliseconds = 100_000_000_000;

/** A wait of more seconds than these (a day) means nothing. */
const mostSeconds = 86_400;

/**
 * Seconds until another attempt can succeed, by `Retry-After` (seconds or a date) or else by the end of the rate limit's
 * window; undefined when the answer says nothing. A time where seconds belong is read as one, and no wait is longer than
 * a day.
 *
 * @param resetAt end of the window in unix seconds of the service's clock.
 * @param localNow milliseconds of our clock.
 */
export function retryAfterSeconds(headers: Headers, resetAt: number | undefined, localNow: number): number | undefined {
  const after = headers['retry-after'];
  const serverNow = dateOf(headers) ?? localNow;
  const seconds = after === undefined ? undefined : secondsIn(after, serverNow);
  const told = seconds ?? (resetAt === undefined ? undefined : secondsBetween(serverNow, resetAt * 1000));
  return told === undefined ? undefined : Math.min(told, mostSeconds);
}

function secondsIn(after: string, serverNow: number): number | undefined {
  const value = numberIn(after);
  if (value === undefined) return secondsBetween(serverNow, timeIn(after));
  return value < leastTime ? value : secondsBetween(serverNow, unixSeconds(value) * 1000);
}

/** A time in unix seconds, also when it came in milliseconds. */
export function unixSeconds(time: number): number {
  return time < leastMilliseconds ? time : Math.ceil(time / 1000);
}

/** The service's clock in milliseconds by the `Date` header, which is cut to whole seconds. */
export function dateOf({ date }: Headers): number | undefined {
  return date === undefined ? undefined : timeIn(date);
}

/** A header is text from outside: a number that is not one, or below zero, counts as absent. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}

function timeIn(value: string): number | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

function secondsBetween(from: number, to: number | undefined): number | undefined {
  return to === undefined ? undefined : Math.max(0, Math.ceil((to - from) / 1000));
}
