import type { AllowanceFacts, Service } from '../tool/service.js';
import { dateOf, numberIn, unixSeconds, usualWindowSeconds, windowMarginSeconds } from './retry-after.js';

/** The headers in which a service tells its rate limit. Names in lower case. */
export interface RateLimitHeaders {
  readonly limit?: string;
  readonly remaining: string;
  readonly reset: string;
  /** `time` for the end of the window in unix seconds, `seconds` for how long the window still lasts; `time` unless given. */
  readonly resetIs?: 'time' | 'seconds';
  /** How long a window lasts at the most, in seconds; 3,600 unless given. An end further off is a mistake, and is cut to it. */
  readonly windowSeconds?: number;
}

/** Reads the allowance from headers. */
export function rateLimitHeaders(names: RateLimitHeaders): NonNullable<Service['allowanceIn']> {
  const { windowSeconds = usualWindowSeconds } = names;
  return ({ headers }, now): AllowanceFacts => {
    const reset = numberIn(headers[names.reset]);
    const serverNow = (dateOf(headers) ?? now) / 1000;
    const latest = Math.ceil(serverNow + windowSeconds + windowMarginSeconds);
    const end = reset === undefined || names.resetIs !== 'seconds' ? reset : Math.ceil(serverNow + reset);
    return {
      limit: wholeIn(names.limit === undefined ? undefined : headers[names.limit]),
      remaining: wholeIn(headers[names.remaining]),
      resetAt: end === undefined ? undefined : Math.min(unixSeconds(end), latest),
      ...(names.windowSeconds === undefined ? {} : { windowSeconds }),
    };
  };
}

function wholeIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
