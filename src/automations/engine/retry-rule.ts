import type { RetryRules } from '../../client/retry.js';
import { durationMs } from '../format/duration.js';
import type { ErrorClass, Retry } from '../format/retry.js';

/** Longest pause that is spent inside a call, in milliseconds. Before a longer one the run is given back. */
const longestPauseInside = 60_000;

/** How often a call that the rate limit refused is tried again where its step says nothing. */
const roundsOfLimit = 10;

/** How a step's call is repeated: inside the call, and by taking the run up again. */
export interface RetryRule {
  /** For the client; undefined leaves its own. */
  readonly inside: Partial<RetryRules> | undefined;
  /** Milliseconds until the run is taken up for the next try, after so many; undefined when it has failed for good. */
  later(error: ErrorClass, tries: number, retryAfterMs: number | undefined): number | undefined;
  /** The tries that a round makes which begins after so many. */
  triesOfRound(before: number): number;
}

/**
 * Reads how a step is tried again.
 *
 * @param before tries that were made in earlier rounds
 */
export function retryRule(retry: Retry | undefined, before: number): RetryRule {
  if (retry === undefined) {
    return {
      inside: undefined,
      triesOfRound: () => 1,
      later: (error, tries, after) =>
        error === 'rate_limit' && tries < roundsOfLimit ? Math.max(after ?? 0, longestPauseInside) : undefined,
    };
  }
  const { maxAttempts, backoffRate, jitter, on } = retry;
  const firstPauseMs = durationMs(retry.interval);
  const longestPauseMs = retry.maxInterval === undefined ? Number.MAX_SAFE_INTEGER : durationMs(retry.maxInterval);
  const pauseAfter = (tries: number) => Math.min(longestPauseMs, firstPauseMs * backoffRate ** (tries - 1));
  const isInside = (tries: number) => pauseAfter(tries) <= longestPauseInside;
  const triesOfRound = (made: number) => {
    let tries = made + 1;
    while (tries < maxAttempts && isInside(tries)) tries += 1;
    return tries - made;
  };
  return {
    inside: {
      repeats: triesOfRound(before) - 1,
      firstPauseMs: Math.min(pauseAfter(before + 1), longestPauseInside),
      longestPauseMs: Math.min(longestPauseMs, longestPauseInside),
      backoffRate,
      jitter,
      on,
    },
    triesOfRound,
    later(error, tries, after = 0) {
      const isMeant = on.some((one) => one === error);
      return isMeant && tries < maxAttempts ? Math.max(pauseAfter(tries), after) : undefined;
    },
  };
}
