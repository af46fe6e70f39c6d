import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTest } from '../../../src/sandbox/search/text-test.js';

/** The plain meaning of the operators. */
const MEANINGS = {
  '~': (text: string, wanted: string) => text.toLowerCase().includes(wanted.toLowerCase()),
  '^': (text: string, wanted: string) => text.toLowerCase().startsWith(wanted.toLowerCase()),
  $: (text: string, wanted: string) => text.toLowerCase().endsWith(wanted.toLowerCase()),
};

// Characters whose case is not plain (İ ı K ß ẞ ſ Σ ς Å), signs that mean something in a pattern, and a few letters.
const character = fc.constantFrom(...'aAbiIkKsSzZ09 _-.*+?^$()[]{}|\\/\n', ...'İıKßẞſΣσςÅåÄé😀', 'i\u0307');
const words = fc.array(character, { maxLength: 4 }).map((parts) => parts.join(''));

describe('a text operator', () => {
  it.each(Object.entries(MEANINGS))('%s compares lower-case forms, whatever the characters', (operator, meaning) => {
    if (operator !== '~' && operator !== '^' && operator !== '$') throw new TypeError(operator);
    let hits = 0;
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (before, wanted, after, raised) => {
        const text = before + (raised ? wanted.toUpperCase() : wanted) + after;
        const test = textTest(operator, wanted);
        for (const candidate of [text, wanted + after, before + wanted, before + after]) {
          if (meaning(candidate, wanted)) hits += 1;
          expect(test(candidate), JSON.stringify([candidate, wanted])).toBe(meaning(candidate, wanted));
        }
      }),
      { numRuns: 2000 },
    );
    expect(hits).toBeGreaterThan(2000);
  });

  it('finds each character of Unicode by every part of its lower case', () => {
    const plain = new Map(
      Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).map((one) => [one, textTest('~', one)]),
    );
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const text = String.fromCodePoint(code);
      for (const part of text.toLowerCase()) if (plain.get(part)?.(text) === false) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });
});
