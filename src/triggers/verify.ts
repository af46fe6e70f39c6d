import { createSignatureVerifier, type SignatureProblem } from '../webhooks/signature.js';

/** Why a notification is not taken. */
export type Refusal = 'no_secret' | SignatureProblem;

/** What to tell about a refusal. None of it helps whoever guesses. */
export const refusalTexts: Readonly<Record<Refusal, string>> = {
  no_secret: 'No client secret is set, so nothing can be trusted: enter the client secret of the Intercom app',
  missing: 'The request carries no X-Hub-Signature',
  malformed: 'The X-Hub-Signature is not sha1= and 40 small hexadecimal digits',
  wrong: 'The X-Hub-Signature does not fit the body',
};

/**
 * Checks who sent a body, in constant time and over the bytes as they came. Secrets that are empty count as none, and
 * without any nothing is taken.
 *
 * @param body the bytes, or their text where a host keeps only that.
 */
export function refusalOf(
  body: Uint8Array | string,
  signature: string | null | undefined,
  secrets: readonly unknown[],
): Refusal | undefined {
  const known = secrets.filter((secret) => typeof secret === 'string').filter((secret) => secret.trim() !== '');
  if (known.length === 0) return 'no_secret';
  const verdict = createSignatureVerifier(known)(typeof body === 'string' ? Buffer.from(body) : body, signature);
  return verdict.valid ? undefined : verdict.problem;
}

/** How to check a notification, as data for programs that do it themselves. */
export const verificationRecipe = {
  header: 'X-Hub-Signature',
  prefix: 'sha1=',
  algorithm: 'hmac-sha1',
  encoding: 'hex',
  over: 'raw body',
  key: 'client secret of the app',
  compare: 'constant time',
  withoutSecret: 'refuse',
  refuseWithStatus: 401,
} as const;
