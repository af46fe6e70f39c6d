import type { HttpAnswer } from '../tool/service.js';
import type { Failure } from './failure.js';
import type { AttemptResult } from './transport.js';

/** How often and how soon a call is repeated. */
export interface RetryRules {
  /** Repeats after failures other than the rate limit. */
  readonly repeats: number;
  /** First pause in milliseconds; it doubles with each repeat. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const defaultRetry: RetryRules = { repeats: 3, firstPauseMs: 500, longestPauseMs: 8_000 };

/** What an attempt amounts to. */
export type Verdict =
  /** The answer can be used. `body` is its JSON, or undefined where the operation answers with none. */
  | { readonly verdict: 'done'; readonly body: unknown }
  /** Nothing was carried out: repeat whatever the call is. */
  | { readonly verdict: 'not-done'; readonly failure: Failure }
  | { readonly verdict: 'limited'; readonly answer: HttpAnswer }
  /** It may have been carried out: repeat only what has the same effect twice. */
  | { readonly verdict: 'unclear'; readonly why: string; readonly failure?: Failure; readonly answer?: HttpAnswer }
  | { readonly verdict: 'refused'; readonly answer: HttpAnswer }
  | { readonly verdict: 'aborted'; readonly inFlight: boolean };

/** Judges one attempt, whose answer has the status that it amounts to. `answers` says whether it is to be JSON. */
export function judge(result: AttemptResult, answers: 'json' | 'nothing'): Verdict {
  if ('failure' in result) return judgeFailure(result.failure);
  const { answer } = result;
  const { status } = answer;
  if (status === 429) return { verdict: 'limited', answer };
  if (status === 408 || status >= 500) return { verdict: 'unclear', why: `it answered ${status}`, answer };
  if (status < 200 || status >= 300) return { verdict: 'refused', answer };
  // A web page shows that something in between answered, and not the service.
  if (answers === 'nothing' && !isWebPage(answer)) return { verdict: 'done', body: undefined };
  const body = parseJson(answer.text);
  return body === undefined ? { verdict: 'unclear', why: whyUnreadable(answer), answer } : { verdict: 'done', body };
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

function whyUnreadable(answer: HttpAnswer): string {
  if (answer.text.trim() === '') return 'the answer is empty';
  return isWebPage(answer) ? 'the answer is HTML in place of JSON' : 'the answer is not whole JSON';
}

function isWebPage({ text, headers }: HttpAnswer): boolean {
  return text.trim() !== '' && (/^\s*</.test(text) || headers['content-type']?.includes('html') === true);
}

/** The pause before a repeat, in milliseconds: doubling, with a random half so that callers do not return together. */
export function pauseBefore(repeat: number, { firstPauseMs, longestPauseMs }: RetryRules): number {
  const full = Math.min(longestPauseMs, firstPauseMs * 2 ** (repeat - 1));
  return full / 2 + (Math.random() * full) / 2;
}
