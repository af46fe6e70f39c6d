import type { CallPriority, Quota, RateLimitStore } from '../client/rate-limit-store.js';
import type { RetryRules } from '../client/retry.js';
import type { Trace } from '../client/trace.js';
import type { StateStore } from '../tool/local-context.js';
import type { ClaimStore } from './claim-store.js';
import type { Policy } from './gate.js';

/** How a client carries out calls. Everything has a default. */
export interface ClientOptions extends Policy {
  /** Milliseconds one request may take from connecting to the last byte of its answer; 30,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** Most bytes of an answer; 32 MiB unless given. */
  readonly maxResponseBytes?: number | undefined;
  /** Milliseconds one request may wait for the rate limit in all; 120,000 unless given. */
  readonly maxWaitMs?: number | undefined;
  readonly retry?: Partial<RetryRules> | undefined;
  /** Milliseconds between a lost answer and each look at whether the write happened; none switches the looks off. */
  readonly confirmPausesMs?: readonly number[] | undefined;
  /** Who waits for its calls, unless a call says otherwise. Nothing is kept back where nobody says it. */
  readonly priority?: CallPriority | undefined;
  /** Limits beside the one that answers tell of, which several clients may share. */
  readonly quotas?: readonly Quota[] | undefined;
  /** Shares the rate limit beyond this process. */
  readonly rateLimits?: RateLimitStore | undefined;
  /** Shares beyond this process which writes are settled and what they made. */
  readonly claims?: ClaimStore | undefined;
  readonly trace?: Trace | undefined;
  /** What local tools may ask for by name. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Where local tools keep values between calls; in this client unless given. */
  readonly state?: StateStore | undefined;
}
