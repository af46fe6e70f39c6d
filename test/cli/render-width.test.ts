import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cutTo, wrapTo } from '../../src/cli/render/width.js';

const long = [
  ['wide letters', '漢'.repeat(100_000)],
  ['emoji', '👩‍👩‍👧'.repeat(20_000)],
  ['an address', `https://example.com/${'a'.repeat(1_000_000)}`],
  ['characters of no width', '\u200b'.repeat(100_000)],
  ['marks on one letter', `e${'\u0301'.repeat(100_000)}`],
] as const;

describe('A text without a space', () => {
  it.each(long)('of %s is wrapped to the width, in a time that grows with its length', (_, text) => {
    const started = performance.now();
    const lines = wrapTo(text, 80, '  ');
    const cut = cutTo(text, 20);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(
      Math.max(...[...lines.slice(0, 20), ...lines.slice(-20)].map((line) => stringWidth(line))),
    ).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.slice(2)).join('')).toBe(text);
    expect(stringWidth(cut)).toBeLessThanOrEqual(20);
    expect(cut.endsWith('…')).toBe(true);
  });

  it('stands between words that are wrapped as usual', () => {
    expect(wrapTo(`see ${'x'.repeat(250)} for more`, 100)).toEqual([
      'see',
      'x'.repeat(100),
      'x'.repeat(100),
      'x'.repeat(50),
      'for more',
    ]);
  });
});

describe('A text that is cut', () => {
  it('keeps what a reader takes for one character', () => {
    expect(cutTo('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
    expect(cutTo('漢字漢字', 5)).toBe('漢字…');
    expect(cutTo('abc', 3)).toBe('abc');
    expect(cutTo('abcd', 1)).toBe('…');
    expect(cutTo('abcd', 0)).toBe('');
  });
});
