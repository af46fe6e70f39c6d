import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** The header in which Intercom signs what it sends to an app outside of webhooks. */
const header = 'x-body-signature';

const wellFormed = /^[0-9a-f]{64}$/;

/** How a body came: signed by Intercom, with a signature that does not fit, or with none. */
export type BodySignature = 'signed' | 'wrong' | 'none';

/** A check of requests against the client secret of the app: the HMAC-SHA256 of the body's bytes, in small hex digits. */
export function createBodyCheck(clientSecret: string): (headers: Headers, body: Uint8Array) => BodySignature {
  const key = createSecretKey(clientSecret, 'utf8');
  return (headers, body) => {
    const given = headers.get(header);
    if (given === null) return 'none';
    if (!wellFormed.test(given)) return 'wrong';
    const fits = timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', key).update(body).digest());
    return fits ? 'signed' : 'wrong';
  };
}
