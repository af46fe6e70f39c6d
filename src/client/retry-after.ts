import type { HttpAnswer } from '../tool/service.js';

type Headers = HttpAnswer['headers'];

/** Unix seconds at which the rate limit's window ends, by the server's clock. */
export function resetSeconds(headers: Headers): number | undefined {
  return positive(headers['x-ratelimit-reset']);
}

/**
 * Seconds until another attempt can succeed, by `Retry-After` (seconds or a date) or else by the end of the rate limit's
 * window; undefined when the answer says nothing.
 */
export function retryAfterSeconds(headers: Headers, localNow: number): number | undefined {
  const after = headers['retry-after'];
  const serverNow = dateOf(headers.date) ?? localNow;
  if (after !== undefined) {
    const seconds = positive(after) ?? secondsBetween(serverNow, dateOf(after));
    if (seconds !== undefined) return seconds;
  }
  const reset = resetSeconds(headers);
  return reset === undefined ? undefined : secondsBetween(serverNow, reset * 1000);
}

function dateOf(value: string | undefined): number | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

function secondsBetween(from: number, to: number | undefined): number | undefined {
  return to === undefined ? undefined : Math.max(0, Math.ceil((to - from) / 1000));
}

/** A header is text from outside: a number that is not one, or below zero, counts as absent. */
function positive(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}
