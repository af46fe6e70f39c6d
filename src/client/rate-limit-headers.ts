import type { AllowanceFacts, Service } from '../tool/service.js';
import { dateOf, numberIn } from './retry-after.js';

/** The headers in which a service tells its rate limit. Names in lower case. */
export interface RateLimitHeaders {
  readonly limit?: string;
  readonly remaining: string;
  readonly reset: string;
  /** `time` for the end of the window in unix seconds, `seconds` for how long the window still lasts; `time` unless given. */
  readonly resetIs?: 'time' | 'seconds';
}

/** Reads the allowance from headers. */
export function rateLimitHeaders(names: RateLimitHeaders): NonNullable<Service['allowanceIn']> {
  return ({ headers }, now): AllowanceFacts => {
    const reset = numberIn(headers[names.reset]);
    const isTime = names.resetIs !== 'seconds';
    const serverNow = (dateOf(headers) ?? now) / 1000;
    return {
      limit: wholeIn(names.limit === undefined ? undefined : headers[names.limit]),
      remaining: wholeIn(headers[names.remaining]),
      resetAt: reset === undefined || isTime ? reset : Math.ceil(serverNow + reset),
    };
  };
}

function wholeIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
