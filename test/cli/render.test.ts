import { describe, expect, it } from 'vitest';
import { callLine } from '../../src/cli/describe/command-line.js';
import { fieldLines } from '../../src/cli/render/fields.js';
import { toJson, toJsonLine } from '../../src/cli/render/json.js';
import { oneLine, plain } from '../../src/cli/render/plain.js';

describe('text from outside', () => {
  it('loses what drives a terminal and keeps the rest', () => {
    expect(plain('\u001b[31mred\u001b]0;title\u0007\r\nnext\u009b2J\u202eabc\tend')).toBe(
      '[31mred]0;title\nnext2Jabc\tend',
    );
  });

  it('begins no line of its own as the name of a field', () => {
    expect(fieldLines({ 'k\nfoo': 'v', 'a\u2028b': 'w' })).toEqual(['k foo: v', 'a b: w']);
  });

  it('is cut by characters, not in the middle of one', () => {
    expect(oneLine('  a\n b  😀😀😀😀 ', 6)).toBe('a b 😀…');
    expect(oneLine('abc', 3)).toBe('abc');
  });

  it('cannot drive a terminal as JSON either, and stays the same value', () => {
    const value = { text: '\u001b[31m \u009b2J é' };
    for (const json of [toJson(value), toJsonLine(value)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(JSON.parse(json)).toEqual(value);
    }
  });
});

describe('fields for a person', () => {
  it('are shown without what is null or empty, with dates for moments and words for HTML', () => {
    const contact = {
      id: '1',
      name: null,
      phone: '',
      open: false,
      count: 0,
      created_at: 1_767_225_600,
      signed_up_at: null,
      snoozed_until: 1_767_225_600,
      body: '<p>Hello <b>you</b></p>',
      note: 'a < b',
      tags: { type: 'tag.list', tags: [], total_count: 0 },
      attributes: {},
      ids: ['a', 'b'],
    };
    expect(fieldLines({ contact })).toEqual([
      'contact:',
      '  id: 1',
      '  open: false',
      '  count: 0',
      '  created_at: 2026-01-01 00:00:00 UTC',
      '  snoozed_until: 2026-01-01 00:00:00 UTC',
      '  body: Hello you',
      '  note: a < b',
      '  ids: a, b',
    ]);
  });

  it('show lists of objects, however deep', () => {
    const parts = [
      { id: '1', author: { name: 'Ada', more: { deep: 1 } } },
      { id: '2', list: [[1, { a: 2 }]] },
    ];
    expect(fieldLines({ parts })).toEqual([
      'parts:',
      '  - id: 1',
      '    author:',
      '      name: Ada',
      '      more:',
      '        deep: 1',
      '  - id: 2',
      '    list:',
      '      - - 1',
      '        - a: 2',
    ]);
  });

  it('cannot be forged by names or texts', () => {
    expect(fieldLines({ 'a\u001b[2J': 'one\nadmin: yes' })).toEqual(['a[2J: one admin: yes']);
  });
});

describe('a command line as an example', () => {
  it('is quoted for the shell', () => {
    const line = callLine('intercom_x', { a: "it's", b: -5, c: true, d: false, e: { f: 1 }, g: undefined, h: '' });
    expect(line).toBe(`intercom-tools call intercom_x --a 'it'\\''s' --b=-5 --c --no-d --e '{"f":1}' --h ''`);
  });
});
