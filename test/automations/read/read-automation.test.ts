import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { AutomationSyntaxError, type Finding } from '../../../src/automations/read/finding.js';
import { fileLimits } from '../../../src/automations/read/limits.js';
import { pathText } from '../../../src/automations/read/path.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { positionOf } from '../../../src/automations/read/source.js';

const read = async (text: string, name = 'a.yaml') => (await readAutomation(text, { name })).data;

async function findingsOf(text: string, name: string): Promise<readonly Finding[]> {
  try {
    return (await readAutomation(text, { name })).warnings;
  } catch (error) {
    if (error instanceof AutomationSyntaxError) return error.findings;
    throw error;
  }
}

const lines = async (text: string, name: string) =>
  (await findingsOf(text, name)).map(
    ({ code, path, message, position }) => `${position?.line}:${position?.column} ${code} ${path}: ${message}`,
  );

describe('a text that is read', () => {
  it.each([
    [
      'yes, on and dates stay text',
      'on: yes\nno: off\nat: 2026-01-02\nt: 12:30',
      { on: 'yes', no: 'off', at: '2026-01-02', t: '12:30' },
    ],
    ['keys are text', '1: a\ntrue: b\nnull: c', { 1: 'a', true: 'b', null: 'c' }],
    [
      'numbers, null, true',
      'a: 1\nb: -0\nc: 1.5\nd: ~\ne: true\nf:',
      { a: 1, b: 0, c: 1.5, d: null, e: true, f: null },
    ],
    ['an alias repeats its value', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['byte order mark and CRLF', '\ufeffa: 1\r\nb: "x\\ny"\r\n', { a: 1, b: 'x\ny' }],
    ['blocks of lines', 'a: |\n  one\n  two\nb: >-\n  one\n  two\n', { a: 'one\ntwo\n', b: 'one two' }],
    ['comments are left out', '# first\na: 1 # here\n', { a: 1 }],
    ['braces as in JSON', '{"a": [1, {b: 2}]}', { a: [1, { b: 2 }] }],
  ])('YAML: %s', async (_, text, data) => {
    expect(await read(text)).toEqual(data);
  });

  it.each([
    ['\ufeff{"a": "\\u00e9\\n\\"", "b": [true, null, -1.5e2]}\r\n', { a: 'é\n"', b: [true, null, -150] }],
    [' {} ', {}],
  ])('JSON: %j', async (text, data) => {
    expect(await read(text, 'a.json')).toEqual(data);
  });

  it('is JSON or YAML by its name, and by its beginning without one', async () => {
    expect((await readAutomation('{"a": 1}', { name: 'stdin' })).source.format).toBe('json');
    expect((await readAutomation('a: 1', { name: 'stdin' })).source.format).toBe('yaml');
    expect(await lines('a: 1', 'x.json')).toEqual(['1:1 syntax : has "a" where a value is expected']);
  });
});

describe('a text that is refused', () => {
  it.each([
    ['a: {{ event.id }}', '1:5 syntax : has {{ without quotes, which YAML reads as the beginning of an object'],
    ['- {{ x }} and more', '1:4 syntax : has {{ without quotes, which YAML reads as the beginning of an object'],
    ['a: text: more', '1:4 syntax : has a second colon in a text without quotes'],
    ['a:\n\tb: 1', '2:1 syntax : has a tab as indent'],
    ['a: 1\na: 2', '2:1 duplicate-key a: stands twice, first in line 1'],
    ['x: {b: 1, c: 2, b: 3}', '1:17 duplicate-key x.b: stands twice, first in line 1'],
    ['a: &a {b: 1}\nc:\n  <<: *a', '3:3 syntax c["<<"]: is a merge key, which YAML 1.2 does not have'],
    ['__proto__: {a: 1}', '1:1 unknown-key __proto__: is a key with a meaning of its own in JavaScript'],
    ['a: .nan', '1:4 not-json a: is .nan, which no JSON can hold'],
    ['a: .inf', '1:4 not-json a: is .inf, which no JSON can hold'],
    ['a: 007', '1:4 not-json a: is read as the number 7, and not as it is written: 007'],
    ['a: +353', '1:4 not-json a: is read as the number 353, and not as it is written: +353'],
    ['a: 2.10', '1:4 not-json a: is read as the number 2.1, and not as it is written: 2.10'],
    ['a: 0x1F', '1:4 not-json a: is read as the number 31, and not as it is written: 0x1F'],
    [
      'a: 12345678901234567890',
      '1:4 not-json a: is a number with more digits than are kept: 12345678901234567890 would become 12345678901234567000',
    ],
    ['a: !!binary aGk=', '1:13 not-json a: has the tag tag:yaml.org,2002:binary'],
    ['a: !thing x', '1:11 not-json a: has the tag !thing'],
    ['%YAML 1.1\n---\na: yes', '1:1 syntax : is said to be YAML 1.1'],
    ['a: 1\n---\nb: 2', '2:1 syntax : holds several documents'],
    ['a: *nothing', '1:4 syntax a: names no anchor before it: *nothing'],
    ['a: &a [*a]', '1:8 syntax a[0]: is an alias within what it names: *a'],
    ['? [a]\n: b', '1:3 syntax : has a list or an object as a key'],
    ['a: @b', '1:4 syntax : has a text that begins with a character of YAML'],
    ['', '1:1 syntax : is empty'],
    ['# nothing\n', '1:1 syntax : is empty'],
    ['a: "\\ud800"', '1:4 not-json a: holds half of a character (a lone surrogate)'],
    ['a: Order #12 came', '1:9 cut-by-comment a: ends before the #: what follows is a comment'],
  ])('YAML: %j', async (text, finding) => {
    expect(await lines(text, 'a.yaml')).toEqual([finding]);
  });

  it.each([
    ['{"a": 1,}', '1:8 syntax : has a comma before its }'],
    ['{"a": 1 "b": 2}', '1:9 syntax : has "\\"" where a comma or } is expected'],
    ['{"a": 1} // x', '1:10 syntax : has a comment, which JSON does not know'],
    ["{'a': 1}", '1:2 syntax : has "\'" where a key is expected'],
    ['{"a": NaN}', '1:7 syntax a: has "NaN" where a value is expected'],
    ['{"a": 01}', '1:7 syntax a: is 01, which is no number in JSON'],
    ['{"a" 1}', '1:6 syntax a: is followed by "1", where a colon is expected'],
    ['{"a": "x\n"}', '1:7 syntax a: has a text whose closing quote is missing'],
    ['{"a": "\\q"}', '1:8 syntax a: has \\q in a text, which means nothing'],
    ['{"a": "\t"}', '1:8 syntax a: has a control character in a text'],
    ['{"a": [1, 2', '1:12 syntax a: ends before its ]'],
    ['{"a": 1}}', '1:9 syntax : goes on after its end, with "}"'],
    ['{"a": 1, "a": 2}', '1:10 duplicate-key a: stands twice, first in line 1'],
    ['{"__proto__": 1}', '1:2 unknown-key __proto__: is a key with a meaning of its own in JavaScript'],
    ['[1e999]', '1:2 not-json [0]: is 1e999, which no JSON can hold'],
    [
      '{"a": 12345678901234567890}',
      '1:7 not-json a: is a number with more digits than are kept: 12345678901234567890 would become 12345678901234567000',
    ],
    ['{"a": "\\udc00"}', '1:7 not-json a: holds half of a character (a lone surrogate)'],
    ['', '1:1 syntax : is empty'],
  ])('JSON: %j', async (text, finding) => {
    expect(await lines(text, 'a.json')).toEqual([finding]);
  });

  const nested = (open: string, close: string) => open.repeat(100) + close.repeat(100);
  const billion = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
    .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
    .join('\n')}`;
  it.each([
    ['a.json', nested('[', ']')],
    ['a.yaml', nested('[', ']')],
    ['a.yaml', '['.repeat(100_000)],
    ['a.yaml', '- '.repeat(100_000)],
    ['a.json', '{"a":'.repeat(40_000)],
    ['a.yaml', billion],
    ['a.json', `[${'1,'.repeat(fileLimits.values)}1]`],
    ['a.json', ' '.repeat(fileLimits.characters + 1)],
    ['a.yaml', `a: ${'x'.repeat(fileLimits.characters)}`],
  ])('too large or too deep: %s %#', async (name, text) => {
    const found = await findingsOf(text, name);
    expect(found.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('says what to do, in one sentence with the place', async () => {
    await expect(read('a: 1\nb: {{ x }}')).rejects.toThrow(
      'a.yaml:2:5: The file has {{ without quotes, which YAML reads as the beginning of an object. Put the whole text into quotes: "{{ event.id }}".',
    );
  });
});

describe('the place of a part', () => {
  const yaml = 'steps:\n  - id: a # first\n    with: { "to": "x {{ y }}", n: 5 }\n';
  const json = '{\n  "steps": [\n    { "id": "a", "with": { "to": "x {{ y }}", "n": 5 } }\n  ]\n}';
  it.each([
    [
      'a.yaml',
      yaml,
      [
        { line: 3, column: 19, length: 11 },
        { line: 3, column: 13, length: 4 },
        { line: 3, column: 25, length: 1 },
      ],
    ],
    [
      'a.json',
      json,
      [
        { line: 3, column: 34, length: 11 },
        { line: 3, column: 28, length: 4 },
        { line: 3, column: 40, length: 1 },
      ],
    ],
  ])('%s: value, key, within a text', async (name, text, [value, key, inside]) => {
    const { source } = await readAutomation(text, { name });
    const path = ['steps', 0, 'with', 'to'];
    expect(positionOf(source, path)).toEqual(value);
    expect(positionOf(source, path, 'key')).toEqual(key);
    expect(positionOf(source, path, { at: 5 })).toEqual(inside);
    // What is missing is shown at what it is missing from.
    expect(positionOf(source, ['steps', 0, 'with', 'nothing'])).toEqual(
      positionOf(source, ['steps', 0, 'with'], 'key'),
    );
  });

  it('is written as people write it', () => {
    expect(pathText(['steps', 2, 'with', 'a b', 0])).toBe('steps[2].with["a b"][0]');
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('{{ a }}', 'yes', '2026-01-02', '007', '~', '# x', 'a: b', '- x', ''),
);
const keys = texts.filter((key) => key !== '__proto__' && key !== '<<');
const { value: plain } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const wellFormed = (value: unknown) =>
  !/[\ud800-\udfff]/.test(JSON.stringify(value).replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')) &&
  !/\\ud[89a-f]/i.test(JSON.stringify(value));

describe('any data', () => {
  it('is the same from JSON and from YAML', async () => {
    await fc.assert(
      fc.asyncProperty(plain.filter(wellFormed), async (value) => {
        const data = { value };
        expect(await read(JSON.stringify(data), 'a.json')).toEqual(data);
        expect(await read(JSON.stringify(data, null, 2), 'a.json')).toEqual(data);
        expect(await read(JSON.stringify(data), 'a.yaml')).toEqual(data);
        expect(await read(stringify(data, { lineWidth: 0 }))).toEqual(data);
        expect(await read(stringify(data))).toEqual(data);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with JSON.parse about what JSON is, but for what is stricter', async () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '1',
        '-',
        '0.5',
        'e1',
        'true',
        'null',
        ' ',
        '"',
        '\\',
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        pieces.map((list) => list.join('')),
        async (text) => {
          let expected: unknown;
          try {
            expected = JSON.parse(text);
          } catch {
            await expect(read(text, 'a.json')).rejects.toThrow(AutomationSyntaxError);
            return;
          }
          const found = await findingsOf(text, 'a.json');
          if (found.length > 0) expect(found[0]?.code).toBe('duplicate-key');
          else expect(await read(text, 'a.json')).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('makes reading throw nothing but its own error', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '{{',
          '}}',
          ': ',
          '- ',
          '&a ',
          '*a',
          '\n',
          '  ',
          '#',
          '"',
          "'",
          '|',
          '>',
          '!!',
          '%',
          '---',
          '\t',
          '?',
          '[',
          ']',
          '{',
          '}',
          '<<',
          '\r\n',
          '\ufeff',
        ),
      ),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(
        pieces.map((list) => list.join('')),
        fc.constantFrom('a.json', 'a.yaml', 'stdin'),
        async (text, name) => {
          const found = await findingsOf(text, name);
          for (const { position, message, fix } of found) {
            expect(position?.line).toBeGreaterThan(0);
            expect(message === '' || fix === '').toBe(false);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
