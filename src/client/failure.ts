import { isObject } from '../tool/json.js';

/**
 * What went wrong with one attempt.
 *
 * - `unreachable`: no connection was made, so nothing was received.
 * - `lost`: the connection broke, so the request may or may not have been carried out.
 * - `timeout`: the deadline passed.
 * - `too-large`: the answer is larger than the cap.
 * - `aborted`: the caller gave up; the code is `NOT_SENT` or `IN_FLIGHT`.
 */
export interface Failure {
  readonly kind: 'unreachable' | 'lost' | 'timeout' | 'too-large' | 'aborted';
  /** Error code of the system, such as `ECONNRESET`. */
  readonly code: string;
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENETUNREACH', 'EHOSTUNREACH']);
const brokenCertificate = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)|^HOSTNAME_MISMATCH$|^EPROTO$/;

/** Sorts the error of a request that got no whole answer. */
export function failureOf(error: unknown): Failure {
  const { code, syscall, message } = facts(error);
  if (message.startsWith('maxContentLength')) return { kind: 'too-large', code: 'TOO_LARGE' };
  if (neverConnected.has(code) || syscall === 'connect' || brokenCertificate.test(code))
    return { kind: 'unreachable', code };
  // How Node reports a connection that ended during the TLS handshake, before any byte of the request.
  if (message.includes('before secure TLS connection was established')) return { kind: 'unreachable', code };
  return { kind: 'lost', code };
}

interface Facts {
  readonly code: string;
  readonly syscall: string;
  readonly message: string;
}

/** The facts of an error, or of the error that it wraps. Nothing else of it is kept: it holds the request's headers. */
function facts(error: unknown): Facts {
  if (!isObject(error)) return { code: 'UNKNOWN', syscall: '', message: String(error) };
  const cause: unknown = error.cause;
  const inner = isObject(cause) ? cause : {};
  const pick = (key: string) => String(error[key] ?? inner[key] ?? '');
  return { code: pick('code') || 'UNKNOWN', syscall: pick('syscall'), message: pick('message') };
}
