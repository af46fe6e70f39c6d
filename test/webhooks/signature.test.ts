import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import { createSignatureVerifier, signBody } from '../../src/webhooks/index.js';

const secret = 'b2f1c0de-test-secret';
const verify = createSignatureVerifier(secret);
const bytes = (text: string) => Buffer.from(text, 'utf8');
const bodies = fc.uint8Array({ maxLength: 400 });
const secrets = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');

describe('the signature', () => {
  it('is the HMAC-SHA1 that RFC 2202 describes', () => {
    const rfc = 'sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79';
    expect(signBody('what do ya want for nothing?', 'Jefe')).toBe(rfc);
  });

  it('fits a body that Intercom would send', () => {
    const ping =
      '{"type":"notification_event","app_id":"k3v9ws01","data":{"type":"notification_event_data","item":{"type":"ping",' +
      '"message":"hello from the sandbox"}},"links":{},"id":null,"topic":"ping","delivery_status":null,' +
      '"delivery_attempts":1,"delivered_at":0,"first_sent_at":1769900001,"created_at":1769900000,"self":null}';
    const signature = 'sha1=3769b23277bc42564f15efdab4bce785c94ac8f7';
    expect(signBody(ping, 'sandbox-secret')).toBe(signature);
    expect(createSignatureVerifier('sandbox-secret')(bytes(ping), signature)).toEqual({ valid: true, secret: 0 });
  });

  it('is over bytes: other bytes that a reader would call the same text do not fit', () => {
    const composed = bytes('{"name":"Zo\u00eb"}'.normalize('NFC'));
    const decomposed = bytes('{"name":"Zo\u00eb"}'.normalize('NFD'));
    expect(verify(decomposed, signBody(composed, secret)).valid).toBe(false);
    expect(verify(bytes('{"a": 1}'), signBody('{"a":1}', secret)).valid).toBe(false);
  });
});

describe('the verifier', () => {
  it('accepts what was signed with its secret, whatever the body and the secret', () => {
    fc.assert(
      fc.property(bodies, secrets, (body, key) => {
        expect(createSignatureVerifier(key)(body, signBody(body, key))).toEqual({ valid: true, secret: 0 });
      }),
    );
  });

  it('refuses a body with one bit flipped', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(), (body, at) => {
        const forged = Uint8Array.from(body);
        const bit = at % (body.length * 8);
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verify(forged, signBody(body, secret))).toEqual({ valid: false, problem: 'wrong' });
      }),
    );
  });

  it('refuses a signature with one bit flipped', () => {
    fc.assert(
      fc.property(bodies, fc.nat({ max: 45 * 8 - 1 }), (body, bit) => {
        const forged = Buffer.from(signBody(body, secret), 'latin1');
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verify(body, forged.toString('latin1')).valid).toBe(false);
      }),
    );
  });

  it('refuses a body that was cut short or added to', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(), bodies, (body, at, more) => {
        const signature = signBody(body, secret);
        expect(verify(body.subarray(0, at % body.length), signature).valid).toBe(false);
        fc.pre(more.length > 0);
        expect(verify(Buffer.concat([body, more]), signature).valid).toBe(false);
        expect(verify(Buffer.concat([more, body]), signature).valid).toBe(false);
      }),
    );
  });

  it('refuses a signature that is cut short, or has something before or after it', () => {
    fc.assert(
      fc.property(bodies, fc.nat({ max: 44 }), fc.string({ minLength: 1, maxLength: 10 }), (body, length, more) => {
        const signature = signBody(body, secret);
        for (const forged of [signature.slice(0, length), signature + more, more + signature]) {
          expect(verify(body, forged).valid, forged).toBe(false);
        }
      }),
    );
  });

  it('refuses what another secret signed', () => {
    fc.assert(
      fc.property(bodies, secrets, secrets, (body, key, other) => {
        // HMAC pads short keys with zeros.
        const same = (text: string) => text.replace(/\0+$/, '');
        fc.pre(same(key) !== same(other));
        expect(createSignatureVerifier(key)(body, signBody(body, other)).valid).toBe(false);
      }),
    );
  });

  it('refuses a body without signature, in words of its own', () => {
    for (const none of [undefined, null, '']) {
      expect(verify(bytes('{}'), none)).toEqual({ valid: false, problem: 'missing' });
    }
  });

  it('takes only the exact form that Intercom sends', () => {
    const good = signBody('{}', secret);
    const digest = good.slice(5);
    const variants = [good.toUpperCase(), `sha1=${digest.toUpperCase()}`, digest, `sha256=${digest}`, ` ${good}`];
    for (const form of [...variants, `${good}, ${good}`, `sha1:${digest}`]) {
      expect(verify(bytes('{}'), form), form).toEqual({ valid: false, problem: 'malformed' });
    }
  });

  it('tells which of several secrets fitted, and nothing of the secret', () => {
    const rotating = createSignatureVerifier(['new-secret', 'old-secret']);
    expect(rotating(bytes('{}'), signBody('{}', 'new-secret'))).toEqual({ valid: true, secret: 0 });
    expect(rotating(bytes('{}'), signBody('{}', 'old-secret'))).toEqual({ valid: true, secret: 1 });
    expect(rotating(bytes('{}'), signBody('{}', 'older-secret')).valid).toBe(false);
  });

  it('is not made without a secret', () => {
    for (const none of ['', '  ', [], [secret, '']]) {
      expect(() => createSignatureVerifier(none), JSON.stringify(none)).toThrow(InvalidParamsError);
    }
    expect(() => createSignatureVerifier([secret, ''])).toThrow(/position 1/);
    expect(() => createSignatureVerifier([secret, ''])).not.toThrow(secret);
  });
});
