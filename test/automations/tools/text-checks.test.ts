import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf, problemIn } from '../../../src/automations/tools/ai/text-checks.js';
import { readDocument } from '../../../src/automations/tools/reply/document.js';

const known = { links: ['https://help.example.com/exports'], addresses: [] };

describe('links of a text that a model wrote', () => {
  it.each([
    "https://help.example.com'@1.2.3.4/phish",
    "https://help.example.com'.evil.com/login",
    'https://help.example.com).evil.com/login',
    'https://help.example.com`.evil.com/login',
    'https://user@help.example.com/exports',
    '1.https://evil.icu',
    'evil.icu?x=1',
    'evil.icu:8443/x',
    'evil.xn--p1ai/x',
    '1.2.3.4/login',
  ])('are refused where they lead elsewhere: %s', (link) => {
    expect(problemIn(`See ${link} for more.`, known)).toBe('foreign_link');
  });

  it.each(['https://help.example.com/exports.', '(https://help.example.com/exports)', 'help.example.com'])(
    'count where they are those of a source: %s',
    (link) => {
      expect(problemIn(`See ${link}`, known)).toBeUndefined();
    },
  );

  it('become anchors only where the check saw them', () => {
    const part = fc.constantFrom(
      'https://',
      'help.example.com',
      '/exports',
      'evil.com',
      "'",
      '@',
      '.',
      ')',
      '`',
      ' ',
      '"',
      '?',
      ':',
      '1',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (problemIn(text, known) !== undefined) return;
        const hosts = [...htmlOf(text).matchAll(/href="([^"]*)"/g)].map(([, url]) => new URL(url ?? '').hostname);
        expect(hosts.filter((host) => host !== 'help.example.com')).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a file for teammates alone', () => {
  it.each([
    ['a.md', '---\naudience: teammate\n---\nx'],
    ['a.html', '---\naudience: teammate\n---\n<p>x</p>'],
    ['a.md', '---\naudience: teammate # internal\n---\nx'],
    ['a.md', '---\naudience: Teammate\n---\nx'],
    ['a.md', '--- \naudience : teammate\n---\nx'],
    ['a.md', '---\naudience: teammate\n...\nx'],
    ['a.md', '---\naudience: staff\n---\nx'],
    ['a.md', '---\naudience: teammate\nno end'],
    ['a.md', `---\nnote: ${'x'.repeat(20_000)}\naudience: teammate\n---\nx`],
  ])('is one however that is written: %s %j', (path, content) => {
    expect(readDocument(path, content, undefined).isInternal).toBe(true);
  });

  it.each(['x', '---\ntitle: A\n---\nx', '---\naudience: customer\n---\nx'])('is no other: %j', (content) => {
    expect(readDocument('a.md', content, undefined).isInternal).toBe(false);
  });
});
