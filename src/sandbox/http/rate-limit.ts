import type { Random } from '../world/random.js';
import { RefusedError } from './errors.js';

export interface RateLimitOptions {
  /** Calls allowed in a window. */
  readonly limit: number;
  /** Length of a window in milliseconds; 10,000 at Intercom. */
  readonly windowMs?: number;
  /** Where in real time windows start, in milliseconds; by chance when absent, as a caller cannot know it. */
  readonly offsetMs?: number;
}

/** Calls of one window. */
export interface RateLimitWindow {
  /** Unix milliseconds. */
  readonly startedAtMs: number;
  allowed: number;
  refused: number;
}

export interface RateLimitState {
  readonly limit: number;
  readonly windowMs: number;
  /** Calls let through and refused since the start or the last reset. */
  readonly allowed: number;
  readonly refused: number;
  /** The latest windows that saw a call, oldest first. */
  readonly windows: readonly RateLimitWindow[];
}

export interface RateLimiter {
  /** Counts a call and gives the headers of its answer. @throws RefusedError 429 when the window is spent. */
  take(): Record<string, string>;
  /** The headers of a 429 that a fault rule makes up. */
  spentHeaders(): Record<string, string>;
  state(): RateLimitState;
  clear(): void;
}

const KEPT_WINDOWS = 1000;

/**
 * Counts calls in fixed windows. Windows follow the machine's clock even when the sandbox's own time is frozen:
 * otherwise a caller that waits for `X-RateLimit-Reset` would wait for ever.
 */
export function createRateLimiter(options: RateLimitOptions, random: Random, nowMs = Date.now): RateLimiter {
  const { limit, windowMs = 10_000 } = options;
  const offsetMs = options.offsetMs ?? random.integer(0, windowMs - 1);
  let windows: RateLimitWindow[] = [];
  let allowed = 0;
  let refused = 0;

  function currentWindow(): RateLimitWindow {
    const startedAtMs = Math.floor((nowMs() - offsetMs) / windowMs) * windowMs + offsetMs;
    const last = windows.at(-1);
    if (last?.startedAtMs === startedAtMs) return last;
    const window = { startedAtMs, allowed: 0, refused: 0 };
    windows.push(window);
    if (windows.length > KEPT_WINDOWS) windows.shift();
    return window;
  }
  function headers(window: RateLimitWindow, remaining: number): Record<string, string> {
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.ceil((window.startedAtMs + windowMs) / 1000)),
    };
  }
  return {
    take() {
      const window = currentWindow();
      if (window.allowed >= limit) {
        window.refused += 1;
        refused += 1;
        const message = `Exceeded rate limit of ${limit} in ${windowMs / 1000}_seconds`;
        throw new RefusedError(429, [{ code: 'rate_limit_exceeded', message }], headers(window, 0));
      }
      window.allowed += 1;
      allowed += 1;
      return headers(window, limit - window.allowed);
    },
    spentHeaders: () => headers(currentWindow(), 0),
    state: () => ({ limit, windowMs, allowed, refused, windows: windows.map((window) => ({ ...window })) }),
    clear() {
      windows = [];
      allowed = 0;
      refused = 0;
    },
  };
}
