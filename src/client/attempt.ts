import type { HttpRequest } from '../tool/request.js';
import type { AllowanceFacts, HttpAnswer, Service } from '../tool/service.js';
import type { AllowanceSeen } from './rate-limit-store.js';
import { judge, pauseBefore, type RetryRules, type Verdict } from './retry.js';
import { dateOf, retryAfterSeconds, usualWindowSeconds, windowMarginSeconds } from './retry-after.js';
import type { Sender, SendOptions } from './sender.js';
import type { AttemptResult } from './transport.js';

/** What came of an attempt, and how long to pause before the next one. */
interface Attempted {
  readonly verdict: Verdict;
  readonly answer: HttpAnswer | undefined;
  readonly seen: AllowanceSeen | undefined;
  readonly pauseMs: number;
}

/** Makes an attempt that the rate limit allowed, and tells the limit what came of it, whatever that is. */
export async function attemptAllowed(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  attempt: number,
  repeats: number,
  retry: RetryRules,
): Promise<Attempted> {
  const { service } = sender;
  let seen: AllowanceSeen | undefined;
  try {
    const sentAt = Date.now();
    const result = withStatus(await attemptOnce(sender, request, options), service);
    const answer = 'answer' in result ? result.answer : undefined;
    options.trace({ type: 'answer', status: answer?.status, ms: Date.now() - sentAt });
    const verdict = judge(result, options.answers, service);
    const facts = (answer && service.allowanceIn?.(answer, Date.now())) ?? {};
    const pauseMs =
      verdict.verdict === 'limited'
        ? limitPause(verdict.answer, facts, attempt, retry)
        : pauseBefore(repeats + 1, retry);
    seen = answer && seenIn(answer, verdict.verdict === 'limited', facts, sentAt, pauseMs);
    return { verdict, answer, seen, pauseMs };
  } finally {
    if (service.allowanceIn !== undefined) await sender.rateLimits.learn(service.allowanceKey, seen);
  }
}

function attemptOnce({ transport, limits }: Sender, request: HttpRequest, { answers, signal }: SendOptions) {
  return answers === 'file' ? transport.open(request, limits, signal) : transport.attempt(request, limits, signal);
}

/** The result with the status that its answer amounts to. */
function withStatus(result: AttemptResult, service: Service): AttemptResult {
  if ('failure' in result || service.statusOf === undefined) return result;
  return { ...result, answer: { ...result.answer, status: service.statusOf(result.answer) } };
}

/** Milliseconds until a call that was refused for the limit can go again. */
function limitPause({ headers }: HttpAnswer, facts: AllowanceFacts, attempt: number, retry: RetryRules): number {
  const told = retryAfterSeconds(headers, facts.resetAt, Date.now());
  if (told === undefined) return pauseBefore(attempt, retry);
  // What lies beyond the window that calls are counted in is a mistake: one call finds out whether it is over.
  const seconds = Math.min(told, (facts.windowSeconds ?? usualWindowSeconds) + windowMarginSeconds);
  // The end of a window is cut to whole seconds, and everybody comes back at it.
  return seconds * 1000 + (headers['retry-after'] === undefined ? 1000 : 0) + Math.random() * 250;
}

function seenIn(
  { headers }: HttpAnswer,
  refused: boolean,
  facts: AllowanceFacts,
  sentAt: number,
  pauseMs: number,
): AllowanceSeen {
  return {
    ...facts,
    sentAt,
    receivedAt: Date.now(),
    serverDate: dateOf(headers),
    refused,
    retryAfterMs: refused ? pauseMs : undefined,
  };
}
