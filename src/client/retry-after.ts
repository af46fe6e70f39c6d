import type { HttpAnswer } from '../tool/service.js';

type Headers = HttpAnswer['headers'];

/**
 * Seconds until another attempt can succeed, by `Retry-After` (seconds or a date) or else by the end of the rate limit's
 * window; undefined when the answer says nothing.
 *
 * @param resetAt end of the window in unix seconds of the service's clock.
 * @param localNow milliseconds of our clock.
 */
export function retryAfterSeconds(headers: Headers, resetAt: number | undefined, localNow: number): number | undefined {
  const after = headers['retry-after'];
  const serverNow = dateOf(headers) ?? localNow;
  if (after !== undefined) {
    const seconds = numberIn(after) ?? secondsBetween(serverNow, timeIn(after));
    if (seconds !== undefined) return seconds;
  }
  return resetAt === undefined ? undefined : secondsBetween(serverNow, resetAt * 1000);
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
