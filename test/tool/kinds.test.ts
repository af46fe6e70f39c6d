import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InvalidParamsError } from '../../src/errors.js';
import { param, path } from '../../src/index.js';
import { Param } from '../../src/tool/param/param.js';

const read = ({ schema }: Param, value: unknown) => {
  const result = z.strictObject({ it: schema }).safeParse({ it: value });
  return result.success ? result.data.it : `refused: ${result.error.issues[0]?.message}`;
};

const tooLong = (digits: number) => `a whole number of ${digits} digits, more than a number keeps, so put it in quotes`;

describe('Each kind takes a real value and its text form, and refuses the rest by what it is', () => {
  it.each<[string, Param, unknown, unknown]>([
    ['text', param.text('T'), '', ''],
    ['text', param.text('T'), 5, 'refused: is 5: expected text'],
    ['text', param.text('T'), undefined, 'refused: is missing: expected text'],
    ['text or null', param.text('T').nullable(), null, null],
    ['text', param.text('T'), null, 'refused: is null: expected text'],
    [
      'text with something in it',
      param.nonEmptyText('T'),
      '  ',
      'refused: is the text "  ": expected text that is not empty',
    ],
    ['integer', param.integer('I'), '-12', -12],
    ['integer', param.integer('I'), 0, 0],
    ['integer', param.integer('I'), 1.5, 'refused: is 1.5: expected a whole number'],
    ['integer', param.integer('I'), '1e3', 'refused: is the text "1e3": expected a whole number'],
    ['integer', param.integer('I'), '', 'refused: is an empty text: expected a whole number'],
    ['integer', param.integer('I'), true, 'refused: is true: expected a whole number'],
    ['integer', param.integer('I'), Number.NaN, 'refused: is NaN: expected a whole number'],
    [
      'page size',
      param.perPage({ default: 20 }),
      '151',
      'refused: is the text "151": expected a whole number from 1 to 150',
    ],
    ['number', param.number('N'), '2.5e2', 250],
    ['number', param.number('N'), 'Infinity', 'refused: is the text "Infinity": expected a number'],
    ['flag', param.flag('F'), 'false', false],
    ['flag', param.flag('F'), 0, 'refused: is 0: expected true or false'],
    ['flag', param.flag('F'), 'yes', 'refused: is the text "yes": expected true or false'],
    ['id', param.id('I'), 215470000000001, '215470000000001'],
    ['id', param.id('I'), 2 ** 60, `refused: is ${2 ** 60}: expected the id of an existing object`],
    ['id', param.id('I'), '\ud800', 'refused: is the text "\\ud800": expected the id of an existing object'],
    ['ids', param.idList('I', { max: 2 }), 'a, b', ['a', 'b']],
    ['ids', param.idList('I'), ['a', 7], ['a', '7']],
    ['ids', param.idList('I'), '["1"]', ['1']],
    ['ids', param.idList('I'), ' ["a,b", 7]', ['a,b', '7']],
    [
      'ids',
      param.idList('I'),
      '[',
      'refused: is not valid JSON (it ends too early): expected a list of ids, or ids with commas between them',
    ],
    [
      'ids',
      param.idList('I'),
      '["1", 12345678901234567]',
      `refused: holds ${tooLong(17)}: expected a list of ids, or ids with commas between them`,
    ],
    [
      'object',
      param.jsonObject('J'),
      '{"a":[{"b":9007199254740993}]}',
      `refused: holds ${tooLong(16)}: expected a JSON object`,
    ],
    [
      'object',
      param.jsonObject('J'),
      '{"a":"90071992547409931","b":1e30,"c":1152921504606847000}',
      { a: '90071992547409931', b: 1e30, c: 2 ** 60 },
    ],
    ['time', param.unixTime('U'), '1767225600', 1767225600],
    ['time', param.unixTime('U'), '2026-01-01T01:00:00+01:00', 1767225600],
    ['time', param.unixTime('U'), 0, 0],
    ['object', param.jsonObject('J'), '{"a":null}', { a: null }],
    ['object', param.jsonObject('J'), '[1]', 'refused: is a list: expected a JSON object'],
    [
      'object',
      param.jsonObject('J'),
      '{"a":',
      'refused: is not valid JSON (it ends too early): expected a JSON object',
    ],
    [
      'object',
      param.jsonObject('J'),
      `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`,
      'refused: is nested more than 24 levels deep: expected a JSON object',
    ],
    ['object', param.jsonObject('J'), { a: [1n] }, 'refused: holds a bigint: expected a JSON object'],
    ['object', param.jsonObject('J'), '{"__proto__":{}}', 'refused: has the key "__proto__": expected a JSON object'],
    ['texts', param.textList('L'), 'a, b', ['a', 'b']],
    ['texts', param.textList('L'), '["a, b"]', ['a, b']],
    ['texts', param.textList('L'), [], []],
    [
      'texts',
      param.textList('L'),
      ['a', 5],
      'refused: holds what is no text: expected a list of texts, or texts with commas between them',
    ],
    [
      'texts',
      param.textList('L'),
      ' ',
      'refused: is the text " ": expected a list of texts, or texts with commas between them',
    ],
    [
      'texts',
      param.textList('L'),
      { a: 1 },
      'refused: is an object: expected a list of texts, or texts with commas between them',
    ],
    ['objects', param.objectList('L'), '[{"a":1}]', [{ a: 1 }]],
    ['objects', param.objectList('L'), [{ a: 1 }, {}], [{ a: 1 }, {}]],
    ['objects', param.objectList('L'), { a: 1 }, 'refused: is an object: expected a list of JSON objects'],
    ['objects', param.objectList('L'), [{}, 'x'], 'refused: holds the text "x": expected a list of JSON objects'],
    [
      'objects',
      param.objectList('L'),
      '[',
      'refused: is not valid JSON (it ends too early): expected a list of JSON objects',
    ],
    ['objects', param.objectList('L'), undefined, 'refused: is missing: expected a list of JSON objects'],
    ['choice', param.choice(['a', 'b'], 'C'), 'A', 'refused: is the text "A": expected one of a, b'],
    ['choice', param.choice(['a'], 'C', { aliases: { x: 'a' } }), 'x', 'a'],
    [
      'choice',
      param.choice(['a'], 'C', { aliases: { x: 'a' } }),
      'constructor',
      'refused: is the text "constructor": expected one of a',
    ],
  ])('%s: %o %o', (_, one, given, expected) => {
    expect(read(one, given)).toEqual(expected);
  });

  it('times in milliseconds are told apart from seconds', () => {
    expect(read(param.unixTime('U'), 1767225600000)).toContain('divide by 1000');
  });

  it.each(['2026-13-01', '2026-01-01T25:00', '01.02.2026', 'tomorrow', '', 1.5, null])('%j is no time', (value) => {
    expect(read(param.unixTime('U'), value)).toMatch(/expected a time in unix seconds|is no day of the calendar/);
  });

  it.each([
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23T09:30', '2026-11-23T09:30:00Z'],
    ['2026-11-23T09:30:15', '2026-11-23T09:30:15Z'],
    ['2026-11-23T09:30:15.75', '2026-11-23T09:30:15Z'],
    ['2026-11-23T09:30+02:00', '2026-11-23T07:30:00Z'],
    ['2026-11-23T09:30:00-05:00', '2026-11-23T14:30:00Z'],
  ])('a time without a zone is one of UTC: %s', (given, same) => {
    expect(read(param.unixTime('U'), given)).toBe(Date.parse(same) / 1000);
  });

  it.each(['2026-02-31', '2026-02-29T10:00:00Z', '2025-04-31T00:00'])('%s is on no day of the calendar', (value) => {
    expect(read(param.unixTime('U'), value)).toMatch(/ \d{4}-\d\d-\d\d is no day of the calendar$/);
  });

  it('any moment is the same as a number, as its digits and as its text, in the zone of any machine', () => {
    const zones = ['', 'Z', '+00:00'];
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_000, max: 99_999_999_999 }),
        fc.constantFrom(...zones),
        (time, zone) => {
          const text = new Date(time * 1000).toISOString().replace('Z', zone);
          expect([time, String(time), text].map((form) => read(param.unixTime('U'), form))).toEqual([time, time, time]);
        },
      ),
    );
  });

  it('a text of two megabytes is read, and never quoted whole', () => {
    const long = 'x'.repeat(2_000_000);
    expect(read(param.text('T'), long)).toBe(long);
    expect(String(read(param.flag('F'), long)).length).toBeLessThan(200);
  });

  it('what looks like a token is never quoted', () => {
    expect(read(param.flag('F'), 'dG9rOmFiY2RlZmdoaWprbG1ub3A=')).not.toContain('dG9rOm');
  });
});

describe('A parameter', () => {
  it('is data, and builds its schema once, when it is first read', () => {
    let built = 0;
    const one = new Param({ ...param.text('T').data }, () => {
      built++;
      return z.string();
    });
    const { data } = one.nullable().optional();
    expect(data).toEqual({
      description: 'T',
      required: false,
      nullable: true,
      schema: { type: 'string' },
      sample: 'text',
    });
    expect(built).toBe(0);
    expect([one.schema, one.schema]).toEqual([one.schema, one.schema]);
    expect(built).toBe(1);
  });

  it('keeps its notes, and leaves out those that say nothing', () => {
    const { data } = param.integer('I', { min: 1, since: '2.14', as: 'page.size', default: 5, example: undefined });
    expect(data).toMatchObject({ since: '2.14', as: 'page.size', default: 5, schema: { type: 'integer', minimum: 1 } });
    expect(Object.keys(data)).not.toContain('example');
  });

  it('has further values refused by a check, in the words of the check', () => {
    const even = param.integer('I').check((value, refuse) => {
      if (value % 2 !== 0) refuse('is odd: expected an even number');
    });
    expect([read(even, '4'), read(even, 5), read(even, 'x')]).toEqual([
      4,
      'refused: is odd: expected an even number',
      'refused: is the text "x": expected a whole number',
    ]);
  });

  it('cuts decimals off where the service keeps whole numbers', () => {
    const spend = param.number('N', { max: 10, truncate: true });
    expect([read(spend, '2.9'), read(spend, -2.9), read(spend, 10.5)]).toEqual([
      2,
      -2,
      'refused: is 10.5: expected a number, 10 at the most',
    ]);
    expect(spend.data.truncates).toBe(true);
  });
});

describe('Older names of kinds', () => {
  it('still work', () => {
    expect([param.ownId, param.filledText]).toEqual([param.externalId, param.nonEmptyText]);
  });

  it.each<[Param, Param]>([
    [param.idList('I', { most: 2 }), param.idList('I', { max: 2 })],
    [param.idList('I'), param.idList('I', {})],
    [param.urlList('U', { most: 2 }), param.urlList('U', { max: 2 })],
    [param.perPage({ usual: 20 }), param.perPage({ default: 20 })],
    [param.perPage({ usual: 20, most: 50 }), param.perPage({ default: 20, max: 50 })],
  ])('mean the same as the new ones: %#', (older, newer) => {
    expect(older.data).toEqual(newer.data);
    for (const value of ['1, 2', '1,2,3', '30', '51', 'https://a.example', []]) {
      expect(read(older, value)).toEqual(read(newer, value));
    }
  });
});

describe('A path', () => {
  it('keeps its route whatever the values are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        let built: string;
        try {
          built = path`/contacts/${one}/tags/${other}`;
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidParamsError);
          return;
        }
        const segments = new URL(built, 'https://api.intercom.io').pathname.split('/');
        expect(segments.map(decodeURIComponent)).toEqual(['', 'contacts', one, 'tags', other]);
      }),
    );
  });

  it.each(['', '.', '..', '\ud800'])('refuses %j', (value) => {
    expect(() => path`/contacts/${value}`).toThrow(InvalidParamsError);
  });
});

describe('a choice', () => {
  it('takes no default that is none of its words', () => {
    const words: [string, ...string[]] = ['a', 'b'];
    expect(() => param.choice(words, 'C', { default: 'c' })).toThrow('The default "c" is none of a, b.');
  });
});
