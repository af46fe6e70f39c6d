import { describe, expect, it } from 'vitest';
import { refusalOf, refusalTexts, verificationRecipe } from '../../src/triggers/index.js';
import { signatureHeader, signBody } from '../../src/webhooks/index.js';

const secret = 'the-client-secret';
const body = '{"topic":"ping","say":"Größe 🐞"}';
const signature = signBody(body, secret);

describe('a body', () => {
  it('is taken with any of the secrets, as bytes or as their text', () => {
    expect(refusalOf(body, signature, [secret])).toBeUndefined();
    expect(refusalOf(Buffer.from(body), signature, ['another', secret])).toBeUndefined();
    expect(refusalOf(body, signature, ['', undefined, secret])).toBeUndefined();
  });

  it.each([
    ['no_secret', body, signature, []],
    ['no_secret', body, signature, ['', ' \n', null, undefined, 7, {}]],
    ['missing', body, undefined, [secret]],
    ['missing', body, '', [secret]],
    ['malformed', body, 'sha1=', [secret]],
    ['malformed', body, signature.replace('sha1', 'sha256'), [secret]],
    ['malformed', body, signature.toUpperCase(), [secret]],
    ['wrong', body, signature, ['another']],
    ['wrong', `${body}\n`, signature, [secret]],
    ['wrong', body, signBody(body, ''), [secret]],
  ] as const)('is refused as %s', (refusal, sent, given, secrets) => {
    expect(refusalOf(sent, given, secrets)).toBe(refusal);
  });
});

describe('what is told', () => {
  it('of a refusal holds neither secret nor signature', () => {
    for (const text of Object.values(refusalTexts)) expect(text).not.toMatch(/[0-9a-f]{8}/);
  });

  it('to other programs is how Intercom signs', () => {
    expect(verificationRecipe.header.toLowerCase()).toBe(signatureHeader);
    expect(signature.startsWith(verificationRecipe.prefix)).toBe(true);
  });
});
