import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, reservedNames, type Scope } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';

const now = Date.UTC(2026, 2, 1, 12);

function evaluate(source: string, scope: Scope = {}): unknown {
  return compileExpression(source, { names: Object.keys(scope) }).evaluate(scope, { now });
}

const data = {
  a: { n: 7, big: 2 ** 53, s: 'text', none: null, list: [1, 2, 3], b: { c: 'deep' } },
};

describe('the value of an expression', () => {
  it.each<[string, unknown]>([
    ['a.n + 1', 8],
    ['1 + a.n', 8],
    ['a.n - 1 == 6 && 1 - a.n == -6', true],
    ['a.n * 2 / 4', 3.5],
    ['7 / 2', 3],
    ['a.n % 2', 1],
    ['7.5 % 2.0', 1.5],
    ['[1, a.n, {"k": 2}]', [1, 7, { k: 2 }]],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['18446744073709551615u', '18446744073709551615'],
    ['{"n": {"m": [9007199254740993]}}', { n: { m: ['9007199254740993'] } }],
    ['b"abc"', 'YWJj'],
    ['timestamp("2026-01-02T03:04:05Z")', '2026-01-02T03:04:05Z'],
    ['timestamp("2026-01-02T03:04:05.670Z")', '2026-01-02T03:04:05.670Z'],
    ['int(timestamp("1970-01-01T00:01:00Z"))', 60],
    ['duration("90m")', '5400s'],
    ['a.?nope', null],
    ['a.?s', 'text'],
    ['a.?nope.orValue("other")', 'other'],
    ['a.n > 5 ? "high" : null', 'high'],
    ['a.n > 9 ? {"k": 1} : "low"', 'low'],
    ['has(a.list) && !has(a.nope) && has(get(a, "b").c) && !has([a][0].nope)', true],
    ['default(a.nope.never.there, 5) + default(a.none, 6) + default(a.list[9], 7)', 18],
    ['[].map(x, x / 2) == [] && [].all(x, x > 0)', true],
    ['a.list.filter(x, x > 1).map(x, x * 10)', [20, 30]],
    ['a.list.map(x, x > 1, string(x))', ['2', '3']],
    ['cel.bind(x, a.n, x * x)', 49],
    ['a', data.a],
  ])('%s', (source, value) => {
    expect(evaluate(source, data)).toEqual(value);
  });

  it('is the same JSON for any data that is read and given back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(evaluate('x', { x: value })).toEqual(value);
        expect(evaluate('[x, {"y": x}]', { x: value })).toEqual([value, { y: value }]);
      }),
    );
  });

  it('leaves the data as it was, and the same when nothing had to be changed', () => {
    const list = Object.freeze([Object.freeze({ id: 1 })]);
    expect(evaluate('x', { x: list })).toBe(list);
    expect(evaluate('x.map(i, {"was": i, "n": 1})', { x: list })).toEqual([{ was: { id: 1 }, n: 1 }]);
  });

  it('tells the time that it was given', () => {
    expect(compileExpression('now()', { names: [] }).evaluate({}, { now: 1999 })).toBe(1);
  });

  it('is right in the zone of any machine where CEL reads a timestamp in a zone', () => {
    const zone = process.env.TZ;
    try {
      for (const machine of ['UTC', 'Europe/Berlin', 'America/Santiago']) {
        process.env.TZ = machine;
        // The clocks of Berlin go from 2 to 3 o'clock there; in Berlin's own zone no hour 2 can be told by way of local time.
        expect(evaluate('timestamp("2026-03-29T07:30:00Z").getHours("America/New_York")')).toBe(3);
        expect(evaluate('timestamp("2026-03-29T06:30:00Z").getHours("America/New_York")')).toBe(2);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('objects of the data', () => {
  const keys = ['constructor', '__proto__', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];

  it.each(keys)('have no key %s that is not theirs', (key) => {
    expect(evaluate(`get(x, '${key}')`, { x: {} })).toBeNull();
    expect(evaluate(`get(x, 'list.${key}')`, { x: { list: [] } })).toBeNull();
    expect(evaluate(`has(x.${key === 'prototype' ? 'constructor' : key})`, { x: {} })).toBe(false);
    expect(() => evaluate(`x['${key}']`, { x: {} })).toThrow('The data has no');
    expect(() => evaluate(`x['${key}']['${key}']`, { x: 'text' })).toThrow('The data has no');
  });

  it.each(keys)('may have a key %s of their own, which customers can choose', (key) => {
    const x: unknown = JSON.parse(`{"list": [{"${key}": "mine", "id": 5}], "${key}": 1}`);
    expect(evaluate(`x.list.map(i, i['${key}'])`, { x })).toEqual(['mine']);
    expect(evaluate('x.list[0].id', { x })).toBe(5);
    expect(evaluate(`get(x, '${key}')`, { x })).toBe(1);
    expect(evaluate('x', { x })).toEqual(x);
    expect(Object.prototype).not.toHaveProperty('id');
  });
});

describe('a value that JSON does not have', () => {
  it.each([
    ['type(1)', 'The value is a type and no value.'],
    ['[double("inf")]', 'The value is no finite number.'],
    ['x.n / 0', 'This divides by zero.'],
    ['x.n / x.zero > 5.0', 'This divides by zero.'],
    ['5 % 0', 'This divides by zero.'],
    ['9223372036854775807 + 1', 'This number is larger than'],
    ['-(-9223372036854775808)', 'This number is larger than'],
    ['int(1e40)', 'This number is larger than'],
    ['{null: 1}', 'A key of an object is a text, and this is null.'],
    ['{x: 1}', 'A key of an object is a text, and this is an object.'],
  ])('%s is an error', (source, message) => {
    expect(() => evaluate(source, { x: { n: 1, zero: 0 } })).toThrow(message);
  });

  it('is refused in data too', () => {
    expect(() => evaluate('x', { x: { f: () => 1 } })).toThrow(ExpressionError);
    expect(() => evaluate('x', { x: [Number.NaN] })).toThrow('The value is no finite number.');
  });
});

it('No name may be one of those that CEL has', () => {
  expect(reservedNames()).toEqual(expect.arrayContaining(['list', 'map', 'string', 'type', 'cel']));
  expect(() => compileExpression('list', { names: ['list'] })).toThrow("No name can be list: it is one of CEL's own.");
});
