import type { Service } from '../tool/service.js';
import type { RateLimitStore } from './rate-limit-store.js';
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
}
