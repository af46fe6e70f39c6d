const MINUTE = 60_000;
const PAUSE = 15 * MINUTE;
const WEEK = 7 * 24 * 60 * MINUTE;
const MAX_THROTTLE = 120 * MINUTE;
const MAX_ERRORS = 1000;

/** How long after a failure the one retry comes, in milliseconds. */
export const RETRY_AFTER = MINUTE;

/** How a receiver has behaved, as Intercom's rules count it. Times are unix milliseconds. */
export interface Health {
  /** `disabled` by a 410, `suspended` after a week of errors; only setting it live again ends either. */
  state: 'live' | 'disabled' | 'suspended';
  /** Everything until then is dropped. */
  pausedUntil: number | null;
  /** Everything until then waits. */
  throttle: { readonly until: number; readonly delay: number } | null;
  /** Errors in a row within the last 15 minutes. */
  errors: number[];
  /** The first error after the last success. */
  failingSince: number | null;
}

export const healthy = (): Health => ({
  state: 'live',
  pausedUntil: null,
  throttle: null,
  errors: [],
  failingSince: null,
});

/** What becomes of a notification that is to go out: it goes, waits until a time, or is dropped. */
export function admit(health: Health, now: number): 'go' | 'drop' | { readonly waitUntil: number } {
  if (health.state !== 'live') return 'drop';
  if (health.pausedUntil !== null) {
    if (now < health.pausedUntil) return 'drop';
    health.pausedUntil = null;
  }
  return health.throttle !== null && now < health.throttle.until ? { waitUntil: health.throttle.until } : 'go';
}

/** What an answer means for its notification. */
export type Outcome = 'delivered' | 'failed' | 'dropped' | { readonly againAt: number };

/**
 * @param status null when there was no answer in time
 * @param at when the attempt began
 * @param failures how often this notification has failed before
 */
export function recordAnswer(health: Health, status: number | null, at: number, failures: number): Outcome {
  if (status !== null && status >= 200 && status < 300) {
    Object.assign(health, { throttle: null, errors: [], failingSince: null });
    return 'delivered';
  }
  if (status === 410) {
    health.state = 'disabled';
    return 'failed';
  }
  if (status === 429) return throttle(health, at);
  countError(health, at);
  return failures === 0 ? { againAt: at + RETRY_AFTER } : 'failed';
}

/** The delay doubles with each 429 to what came after it, up to two hours; what is refused even then is dropped. */
function throttle(health: Health, at: number): Outcome {
  const present = health.throttle;
  // Refused together with others: the delay that those caused counts for all.
  if (present !== null && at < present.until) return { againAt: present.until };
  const before = present?.delay ?? MINUTE / 2;
  const delay = Math.min(before * 2, MAX_THROTTLE);
  health.throttle = { until: at + delay, delay };
  return before === MAX_THROTTLE ? 'dropped' : { againAt: at + delay };
}

function countError(health: Health, at: number): void {
  health.failingSince ??= at;
  health.errors.push(at);
  while ((health.errors[0] ?? at) <= at - PAUSE) health.errors.shift();
  if (health.errors.length > MAX_ERRORS) {
    health.pausedUntil = at + PAUSE;
    health.errors = [];
  }
  if (at - health.failingSince > WEEK) health.state = 'suspended';
}
