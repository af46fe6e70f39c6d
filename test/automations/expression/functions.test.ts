import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, type Scope } from '../../../src/automations/expression/expression.js';
import { helpers } from '../../../src/automations/expression/functions/calls.js';

const now = Date.UTC(2026, 2, 1, 12);

function evaluate(source: string, scope: Scope = {}): unknown {
  return compileExpression(source, { names: Object.keys(scope) }).evaluate(scope, { now });
}

it.each(helpers.map((helper) => [helper.name, ...helper.example] as const))(
  '%s: its example is right',
  (_name, source, value) => {
    expect(evaluate(source)).toEqual(value);
  },
);

describe('command', () => {
  it.each<[string, unknown]>([
    ["command('/draft', ['/draft'])", ''],
    ["command('  @Bot   DRAFT: in German', ['/draft', '@bot draft'])", 'in German'],
    ["command('<div><b>/draft</b>&nbsp;two<br>lines</div>', ['/draft'])", 'two\nlines'],
    ["command('/drafts', ['/draft'])", null],
    ["command('@botdraft', ['@bot draft'])", null],
    ["command('please /draft', ['/draft'])", null],
    ["command(null, ['/draft'])", null],
    ["command('anything', [''])", null],
  ])('%s', (source, value) => {
    expect(evaluate(source)).toEqual(value);
  });
});

describe('times', () => {
  it.each<[string, unknown]>([
    // In Dublin summer begins on 29 March 2026 at 1:00 and ends on 25 October at 2:00.
    ["date(1774745999, 'HH:mm xxx', 'Europe/Dublin')", '00:59 +00:00'],
    ["date(1774746000, 'HH:mm xxx', 'Europe/Dublin')", '02:00 +01:00'],
    ["hour(1774746000, 'Europe/Dublin')", 2],
    ["parseDate('2026-03-29 01:30', 'Europe/Dublin')", 1774747800],
    ["parseDate('2026-10-25 01:30', 'Europe/Dublin')", 1792888200],
    ["weekday(parseDate('2026-03-29'))", 7],
    ["weekday(parseDate('2026-03-01 23:00', 'UTC'), 'Asia/Tokyo')", 1],
    ["date(-1, 'yyyy-MM-dd HH:mm:ss')", '1969-12-31 23:59:59'],
    ["date(1772366400.9, 'h:mm a, EEE d MMM yy')", '12:00 PM, Sun 1 Mar 26'],
    ["date(0, \"d 'o''clock' ''yy\")", "1 o'clock '70"],
    ["date(timestamp('2026-03-01T12:00:00Z'), 'HH', 'America/St_Johns')", '08'],
    ["date(1772366400, 'xxx', 'America/St_Johns')", '-03:30'],
    ["parseDate('2026-01-31')", 1769817600],
    ["parseDate('2026-01-31T14:30:15.999Z')", 1769869815],
    ["parseDate('2026-01-31T14:30+01:00')", 1769866200],
    ["parseDate('2026-01-31 14:30:00 -0330')", 1769882400],
    ["parseDate('2026-02-30')", null],
    ["parseDate('31.01.2026')", null],
    ["parseDate('2026-01-31 25:00')", null],
    ["parseDate('')", null],
    ['parseDate(null)', null],
  ])('%s', (source, value) => {
    expect(evaluate(source)).toEqual(value);
  });

  it('are read back as they were written, in every zone', () => {
    const zones = [
      'UTC',
      'Europe/Dublin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Chatham',
      'Africa/Casablanca',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(...zones), (time, zone) => {
        const written = 'date(t, "yyyy-MM-dd\'T\'HH:mm:ssxxx", z)';
        expect(evaluate(`parseDate(${written})`, { t: time, z: zone })).toBe(time);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["date('2026', 'yyyy')", 'date() expects a time in unix seconds, and this is a text.'],
    ["date(null, 'yyyy')", 'date() expects a time in unix seconds, and this is null.'],
    ["date(1772366400000, 'yyyy')", 'date() expects a time in unix seconds: divide milliseconds by 1000.'],
    ["date(1, 'YYYY')", 'date() has letters in its format that mean nothing: expected yyyy, yy, MMMM'],
    ["hour(1, 'Dublin')", 'hour() expects the IANA name of a time zone'],
    ["hour(1, '+01:00')", 'hour() expects the IANA name of a time zone'],
    ["timestamp('2026-01-01T00:00:00Z').getHours('Nowhere')", 'getHours() expects the IANA name of a time zone'],
  ])('%s is an error', (source, message) => {
    expect(() => evaluate(source)).toThrow(message);
  });
});

describe('texts', () => {
  it.each<[string, unknown]>([
    ["containsAny(null, ['a'])", false],
    ["containsAny('ÉCOLE', ['école'])", true],
    ["containsAny('abc', ['', null])", false],
    ['stripHtml(null)', ''],
    ["stripHtml('a < b')", 'a < b'],
    ['lower(5)', '5'],
    ["replace('aaa', 'a', 'b')", 'bbb'],
    ["replace('a.c', '.', '$&')", 'a$&c'],
    ["truncate('Ada 😀😀', 6)", 'Ada…'],
    ["truncate('abc', 3)", 'abc'],
    ["truncate('abc', 0)", ''],
    ["urlEncode('ä/?#')", '%C3%A4%2F%3F%23'],
    ["matches('a\\nb', '(?s)a.b') && 'ABC'.matches('(?i)abc') && !'x'.matches('^y')", true],
    ["extract('order 12 and 13', r'\\d+')", '12'],
    ["extract('none', r'(\\d+)')", null],
    ["extract(null, 'x')", null],
    ["extract('ab', 'a(x)?b')", null],
  ])('%s', (source, value) => {
    expect(evaluate(source)).toEqual(value);
  });

  it.each([
    ["lower(['a'])", 'lower() expects a text, and this is a list.'],
    ["containsAny('a', 'b')", 'containsAny() expects a list of texts, and this is a text.'],
    ["replace('a', '', 'b')", 'replace() expects an old text that is not empty.'],
    ["truncate('a', -1)", 'truncate() expects a whole number that is 0 or more'],
    ["'a'.matches('(?=a)')", 'matches() expects a regular expression as RE2 takes it'],
    ["extract('a', '.{1,1000}.{1,1000}')", 'extract() expects a smaller pattern'],
    ["extract('a', 5)", 'extract() expects a pattern as text, and this is a number.'],
  ])('%s is an error', (source, message) => {
    expect(() => evaluate(source)).toThrow(message);
  });
});

describe('data', () => {
  const x = { a: { 'b.c': 1, list: [{ id: 5 }] }, n: null, 0: 'zero' };
  it.each<[string, unknown]>([
    ["get(x, 'a.list.0.id')", 5],
    ["get(x, ['a', 'b.c'])", 1],
    ["get(x, ['a', 'list', 0, 'id'])", 5],
    ["get(x.a.list, 0) == get(x.a.list, '0')", true],
    ["get(x, '0')", 'zero'],
    ["get(x, 'a.list.1.id')", null],
    ["get(x, 'a.list.-1')", null],
    ["get(x, 'a.list.length')", null],
    ["get(x, 'n.deeper')", null],
    ["get(null, 'a')", null],
    ["get('text', '0')", null],
    ['default(x.nope, x.n) == null', true],
    ["default('', 1) + default(0, 5) + (default(false, true) ? 1 : 2)", 3],
    ["toNumber(' 1e3 ')", 1000],
    ["toNumber('.5')", 0.5],
    ["toNumber('0x10')", null],
    ["toNumber('Infinity')", null],
    ["toNumber('')", null],
    ['toNumber(null)', null],
    ['json(9007199254740993)', '"9007199254740993"'],
    ['json(x.a)', '{"b.c":1,"list":[{"id":5}]}'],
  ])('%s', (source, value) => {
    expect(evaluate(source, { x })).toEqual(value);
  });
});
