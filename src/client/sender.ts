import type { Service } from '../tool/service.js';
import type { CallPriority, Quota, RateLimitStore } from './rate-limit-store.js';
import type { AnswerAsked, RetryRules } from './retry.js';
import type { CallTrace } from './trace.js';
import type { AttemptLimits, Transport } from './transport.js';

/** How calls of one service are carried out. */
export interface Sender {
  readonly service: Service;
  readonly transport: Transport;
  readonly rateLimits: RateLimitStore;
  readonly retry: RetryRules;
  readonly limits: AttemptLimits;
  /** Who waits for its calls. */
  readonly priority?: CallPriority | undefined;
  /** Limits beside the allowance that answers tell of. */
  readonly quotas: readonly Quota[];
  /** Longest that one request may wait for the rate limit in all, in milliseconds. */
  readonly maxWaitMs: number;
}

/** One request and what is known about it. */
export interface SendOptions {
  readonly tool: string;
  /** Whether a repeat has the same effect as one call. */
  readonly idempotent: boolean;
  readonly answers: AnswerAsked;
  readonly signal?: AbortSignal | undefined;
  readonly trace: CallTrace;
  /** How it is repeated, where that is not as the sender says. */
  readonly retry?: RetryRules | undefined;
  /** Keeps what became of a request that must not be sent twice. */
  readonly ledger?: SendLedger | undefined;
}

/** Is told of each attempt of a request that must not be sent twice. */
export interface SendLedger {
  /**
   * Before an attempt, with the milliseconds at which it begins. What it returns stands in for the answer, and nothing is
   * sent; nor when it throws.
   */
  begin(sentAt: number): Promise<{ readonly body: unknown } | undefined>;
  /** After an attempt that certainly did nothing. */
  notSent(): Promise<void>;
}
