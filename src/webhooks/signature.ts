import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { InvalidParamsError } from '../errors.js';

/** The header that carries the signature. */
export const signatureHeader = 'x-hub-signature';

/** Why a signature is refused. What it should have been is never told. */
export type SignatureProblem = 'missing' | 'malformed' | 'wrong';

export type SignatureVerdict =
  | {
      readonly valid: true;
      /** Which of the secrets it was made with, from 0: tells when an old one is no longer needed. */
      readonly secret: number;
    }
  | { readonly valid: false; readonly problem: SignatureProblem };

/** Checks the bytes of a body, exactly as they came, against the value of its signature header. */
export type SignatureVerifier = (body: Uint8Array, signature: string | null | undefined) => SignatureVerdict;

/** Exactly what Intercom sends. Capitals are refused: they would make two values of a header mean one signature. */
const wellFormed = /^sha1=[0-9a-f]{40}$/;
const signaturePrefix = 'sha1=';

/** What Intercom puts in `X-Hub-Signature`: `sha1=` and the HMAC of the body's bytes under the app's client secret. */
export function signBody(body: Uint8Array | string, secret: string): string {
  return `${signaturePrefix}${createHmac('sha1', secret).update(body).digest('hex')}`;
}

/**
 * A check under the client secret of an app, or under several while one takes the place of another. Every secret is
 * tried on every body and compared in constant time.
 *
 * @throws InvalidParamsError when a secret is empty, or there is none: that would let everybody in.
 */
export function createSignatureVerifier(secrets: string | readonly string[]): SignatureVerifier {
  const known = typeof secrets === 'string' ? [secrets] : [...secrets];
  checkSecrets(known);
  const keys = known.map((secret) => createSecretKey(secret, 'utf8'));
  return (body, signature) => {
    if (signature === null || signature === undefined || signature === '') return { valid: false, problem: 'missing' };
    if (!wellFormed.test(signature)) return { valid: false, problem: 'malformed' };
    const given = Buffer.from(signature.slice(signaturePrefix.length), 'hex');
    let matched = -1;
    keys.forEach((key, index) => {
      const fits = timingSafeEqual(given, createHmac('sha1', key).update(body).digest());
      if (fits && matched === -1) matched = index;
    });
    return matched === -1 ? { valid: false, problem: 'wrong' } : { valid: true, secret: matched };
  };
}

/** @throws InvalidParamsError */
function checkSecrets(secrets: readonly string[]): void {
  const advice = "Give the client secret of the app, from Basic information in Intercom's Developer Hub";
  if (secrets.length === 0) throw new InvalidParamsError([{ field: 'secrets', message: `must hold one. ${advice}` }]);
  const empty = secrets.findIndex((secret) => typeof secret !== 'string' || secret.trim() === '');
  if (empty === -1) return;
  throw new InvalidParamsError([{ field: 'secrets', message: `has an empty one at position ${empty}. ${advice}` }]);
}
