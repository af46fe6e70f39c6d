import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorText } from '../../src/queue/worker/error-text.js';

describe('what is kept of an error', () => {
  it.each<[unknown, string]>([
    [new TypeError('of a type'), 'TypeError: of a type'],
    ['a text', 'a text'],
    [undefined, 'a thrown undefined'],
    [Object.create(null), 'a thrown object'],
    [new Error('two\nlines\t and \u001b[31mcolour'), 'Error: two lines and [31mcolour'],
    [new Error('token dG9rOmFiY2RlZjEyMzQ1Njc4'), 'Error: token [redacted]'],
    [new Error('{"access_token":"abc","x":1}'), 'Error: {"access_token":"[redacted]","x":1}'],
    [new Error('postgres://me:pass@host/db'), 'Error: postgres://me:[redacted]@host/db'],
    [new Error(`X-Hub-Signature: sha1=${'0f'.repeat(20)}`), 'Error: X-Hub-Signature: sha1=[redacted]'],
    [new Error('Authorization: Bearer abcdefghijk'), 'Error: Authorization: Bearer [redacted]'],
  ])('is $1', (error, text) => {
    expect(errorText(error)).toBe(text);
  });

  it('is one line of 300 characters at most, without the secrets that are known', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme-ascii' }),
        (before, after, more) => {
          const secret = `hush${more.replaceAll(/[^0-9a-f]/g, '')}`;
          const text = errorText(new Error(before + secret + after), [secret]);
          expect(text).not.toContain(secret);
          expect(text.length).toBeLessThanOrEqual(300);
          expect(text).not.toMatch(/\p{Cc}/u);
          expect(text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
