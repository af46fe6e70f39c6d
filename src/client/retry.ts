import type { AnswerKind } from '../tool/answer.js';
import type { HttpAnswer, Service } from '../tool/service.js';
import type { Failure } from './failure.js';
import type { AttemptResult } from './transport.js';

/**
 * What a repeat may follow. `rate_limit`: 429. `network`: no connection, or one that broke. `timeout`: no whole answer before
 * the deadline, or 408. `server_error`: 5xx, or an answer that makes no sense.
 */
export const retryClasses = ['rate_limit', 'network', 'timeout', 'server_error'] as const;
export type RetryClass = (typeof retryClasses)[number];

/** How often and how soon a call is repeated. A write whose answer was lost is not, whatever stands here. */
export interface RetryRules {
  /** Repeats after failures other than the rate limit, which is waited for as long as the client's `maxWaitMs` allows. */
  readonly repeats: number;
  /** First pause in milliseconds. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** By what each pause is longer than the one before. */
  readonly backoffRate: number;
  /** Whether a random half is taken off each pause, so that callers do not return together. */
  readonly jitter: boolean;
  /** What is repeated at all. */
  readonly on: readonly RetryClass[];
}

export const defaultRetry: RetryRules = {
  repeats: 3,
  firstPauseMs: 500,
  longestPauseMs: 8_000,
  backoffRate: 2,
  jitter: true,
  on: retryClasses,
};

/** What an attempt amounts to. */
export type Verdict =
  /** The answer can be used. `body` is its JSON, text, stream or location, or undefined where the operation answers with none. */
  | { readonly verdict: 'done'; readonly body: unknown }
  /** Nothing was carried out: repeat whatever the call is. */
  | { readonly verdict: 'not-done'; readonly failure: Failure }
  | { readonly verdict: 'limited'; readonly answer: HttpAnswer }
  /** It may have been carried out: repeat only what has the same effect twice. */
  | { readonly verdict: 'unclear'; readonly why: string; readonly failure?: Failure; readonly answer?: HttpAnswer }
  | { readonly verdict: 'refused'; readonly answer: HttpAnswer }
  | { readonly verdict: 'aborted'; readonly inFlight: boolean };

/**
 * Judges one attempt, whose answer has the status that it amounts to.
 *
 * @param answers what the answer is to be.
 */
export function judge(
  result: AttemptResult,
  answers: AnswerKind,
  service: Pick<Service, 'baseUrl' | 'refusesForGood'>,
): Verdict {
  if ('failure' in result) return judgeFailure(result.failure);
  const { answer } = result;
  const { status } = answer;
  if (status === 429) return { verdict: service.refusesForGood?.(answer) === true ? 'refused' : 'limited', answer };
  if (status === 408 || status >= 500) return { verdict: 'unclear', why: `it answered ${status}`, answer };
  if (answers === 'location') return judgeRedirect(answer, service.baseUrl);
  if (status < 200 || status >= 300) return { verdict: 'refused', answer };
  const body = bodyOf(result, answers);
  return body === unreadable
    ? { verdict: 'unclear', why: whyUnreadable(answer, answers), answer }
    : { verdict: 'done', body };
}

const unreadable = Symbol('unreadable');

/** What an operation answers with. A web page shows that something in between answered, and not the service. */
function bodyOf({ answer, stream }: Extract<AttemptResult, { answer: unknown }>, answers: AnswerKind): unknown {
  switch (answers) {
    case 'nothing':
      return isWebPage(answer) ? unreadable : undefined;
    case 'text':
      return isHtml(answer) || /^\s*<(!doctype|html)\b/i.test(answer.text) ? unreadable : answer.text;
    case 'file':
      if (stream === undefined || !isHtml(answer)) return stream ?? unreadable;
      stream.destroy();
      return unreadable;
    default:
      return parseJson(answer.text) ?? unreadable;
  }
}

/** The address of a redirect, which is an answer where the operation redirects. It is never followed. */
function judgeRedirect(answer: HttpAnswer, baseUrl: string): Verdict {
  const { status, headers } = answer;
  const to = headers.location;
  if (status >= 300 && status < 400 && to !== undefined && URL.canParse(to, baseUrl)) {
    const { protocol, href } = new URL(to, baseUrl);
    if (protocol === 'https:' || protocol === 'http:') return { verdict: 'done', body: { location: href } };
  }
  if (status >= 400) return { verdict: 'refused', answer };
  return { verdict: 'unclear', why: 'the answer names no web address to go to', answer };
}

function judgeFailure(failure: Failure): Verdict {
  switch (failure.kind) {
    case 'unreachable':
      return { verdict: 'not-done', failure };
    case 'aborted':
      return { verdict: 'aborted', inFlight: failure.code === 'IN_FLIGHT' };
    case 'timeout':
      return { verdict: 'unclear', why: 'no whole answer came before the deadline', failure };
    case 'too-large':
      return { verdict: 'unclear', why: 'the answer is larger than allowed', failure };
    case 'lost':
      return { verdict: 'unclear', why: `the connection broke (${failure.code})`, failure };
  }
}

/** JSON objects and lists only: no operation answers with a bare value, so one is a sign of something in between. */
function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function whyUnreadable(answer: HttpAnswer, answers: AnswerKind): string {
  if (answers === 'text' || answers === 'file') return `the answer is a web page in place of a ${answers}`;
  if (answer.text.trim() === '') return 'the answer is empty';
  return isWebPage(answer) ? 'the answer is HTML in place of JSON' : 'the answer is not whole JSON';
}

function isWebPage(answer: HttpAnswer): boolean {
  return answer.text.trim() !== '' && (/^\s*</.test(answer.text) || isHtml(answer));
}

function isHtml({ headers }: HttpAnswer): boolean {
  return headers['content-type']?.includes('html') === true;
}

/** What a repeat after this verdict is counted as; undefined for a verdict that is final. */
export function retryClassOf(verdict: Verdict): RetryClass | undefined {
  switch (verdict.verdict) {
    case 'limited':
      return 'rate_limit';
    case 'not-done':
      return 'network';
    case 'unclear':
      if (verdict.failure?.kind === 'timeout' || verdict.answer?.status === 408) return 'timeout';
      return verdict.failure?.kind === 'lost' ? 'network' : 'server_error';
    default:
      return undefined;
  }
}

/**
 * Whether it is certain that nothing was carried out. A redirect is no proof: 303 is how a service answers what it did. What
 * may mean that (408, 5xx, no whole answer) is `unclear`.
 */
export function provesNotDone(verdict: Verdict): boolean {
  switch (verdict.verdict) {
    case 'not-done':
    case 'limited':
      return true;
    case 'refused':
      return verdict.answer.status >= 400;
    case 'aborted':
      return !verdict.inFlight;
    default:
      return false;
  }
}

/** The pause before a repeat, in milliseconds. */
export function pauseBefore(repeat: number, { firstPauseMs, longestPauseMs, backoffRate, jitter }: RetryRules): number {
  const full = Math.min(longestPauseMs, firstPauseMs * backoffRate ** (repeat - 1));
  return jitter ? full / 2 + (Math.random() * full) / 2 : full;
}
