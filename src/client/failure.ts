import { isObject } from '../tool/json.js';

/**
 * What went wrong with one attempt.
 *
 * - `unreachable`: no byte of the request left, so nothing was received.
 * - `lost`: the connection broke, so the request may or may not have been carried out.
 * - `timeout`: the deadline passed after the request may have left.
 * - `too-large`: the answer is larger than the cap.
 * - `aborted`: the caller gave up; the code is `NOT_SENT` or `IN_FLIGHT`.
 */
export interface Failure {
  readonly kind: 'unreachable' | 'lost' | 'timeout' | 'too-large' | 'aborted';
  /** Error code of the system, such as `ECONNRESET`. */
  readonly code: string;
}

/**
 * Sorts the error of a request that got no whole answer.
 *
 * @param mayHaveLeft whether a byte of the request can have been sent. The error itself does not say it.
 */
export function failureOf(error: unknown, mayHaveLeft: boolean): Failure {
  const code = failureCode(error);
  if (!mayHaveLeft) return { kind: 'unreachable', code };
  return messageOf(error).startsWith('maxContentLength')
    ? { kind: 'too-large', code: 'TOO_LARGE' }
    : { kind: 'lost', code };
}

/** The system's name for what went wrong. Nothing else of an error is kept: it holds the request's headers. */
export function failureCode(error: unknown): string {
  if (!isObject(error)) return 'UNKNOWN';
  const cause: unknown = error.cause;
  return String(error.code ?? (isObject(cause) ? cause.code : undefined) ?? '') || 'UNKNOWN';
}

function messageOf(error: unknown): string {
  return isObject(error) ? String(error.message ?? '') : '';
}
