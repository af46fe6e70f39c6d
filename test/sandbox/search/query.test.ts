import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../../src/sandbox/http/errors.js';
import type { JsonValue } from '../../../src/sandbox/json.js';
import { compileQuery } from '../../../src/sandbox/search/compile.js';
import { DAY_DIALECT, type Dialect, type Field, INSTANT_DIALECT } from '../../../src/sandbox/search/field.js';
import { parseQuery } from '../../../src/sandbox/search/query.js';

interface Person {
  readonly email: string | null;
  readonly age: number | null;
  readonly vip: boolean | null;
  readonly seen: number | null;
  readonly tags: readonly string[];
}

const fields: Record<string, Field<Person>> = {
  email: { type: 'string', read: (person) => person.email, caseless: true },
  age: { type: 'integer', read: (person) => person.age },
  vip: { type: 'boolean', read: (person) => person.vip },
  seen: { type: 'date', read: (person) => person.seen },
  tag_id: { type: 'tag', read: (person) => person.tags },
};

function matches(query: JsonValue, person: Partial<Person>, dialect: Dialect = DAY_DIALECT): boolean {
  const compiled = compileQuery(parseQuery(query), { dialect, field: (name) => fields[name], timeZone: 'UTC' });
  return compiled.matches({ email: null, age: null, vip: null, seen: null, tags: [], ...person });
}

function refusal(query: JsonValue, dialect?: Dialect): [number, string | undefined, string | undefined] {
  try {
    matches(query, {}, dialect);
  } catch (error) {
    if (error instanceof RefusedError) return [error.status, error.entries[0]?.code, error.entries[0]?.message];
    throw error;
  }
  throw new Error('The query was accepted.');
}

const filter = (field: string, operator: string, value: JsonValue) => ({ field, operator, value });
const and = (...value: JsonValue[]) => ({ operator: 'AND', value });
const or = (...value: JsonValue[]) => ({ operator: 'OR', value });
const adult = filter('age', '>', 17);

describe('the grammar of a query', () => {
  it('takes one filter, a group, and groups two levels deep', () => {
    expect(matches(adult, { age: 18 })).toBe(true);
    expect(matches(and(adult, or(filter('vip', '=', true), filter('age', '=', 18))), { age: 18 })).toBe(true);
    expect(matches(and(or(adult), or(filter('vip', '=', true))), { age: 18 })).toBe(false);
  });

  it('refuses a third level', () => {
    expect(refusal(and(or(and(adult))))).toEqual([400, 'invalid_query', expect.stringContaining('2 levels')]);
  });

  it('takes 15 filters in a group and refuses 16', () => {
    expect(matches(and(...Array(15).fill(adult)), { age: 20 })).toBe(true);
    expect(refusal(and(...Array(16).fill(adult)))).toEqual([
      400,
      'invalid_value',
      'Number of elements in composite query is greater than 15, please try again with a smaller list',
    ]);
  });

  it.each([
    ['no query', null],
    ['a text', 'email = x'],
    ['a filter without a value', { field: 'email', operator: '=' }],
    ['a filter without an operator', { field: 'email', value: 'x' }],
    ['a group whose value is one filter', { operator: 'AND', value: adult }],
    ['an empty group', and()],
  ])('refuses %s as invalid_query', (_name, query) => {
    expect(refusal(query).slice(0, 2)).toEqual([400, 'invalid_query']);
  });

  it('refuses other composite operators in Intercom’s words', () => {
    expect(refusal({ operator: 'NOT', value: [adult] })).toEqual([
      400,
      'invalid_operator',
      'Composite operators must be of type AND or OR ',
    ]);
  });

  it('refuses unknown fields and operators', () => {
    expect(refusal(filter('nickname', '=', 'x'))).toEqual([400, 'invalid_field', 'nickname is not a valid field']);
    expect(refusal(filter('email', '>', 'x'))).toEqual([400, 'invalid_operator', 'email does not support operator: >']);
    expect(refusal(filter('email', 'like', 'x'))[1]).toBe('invalid_operator');
  });
});

describe('value types', () => {
  it.each([
    ['email', '=', 123, '123 is not a valid string'],
    ['email', '=', true, 'true is not a valid string'],
    ['vip', '=', 'true', 'true is not a valid boolean'],
    ['age', '=', 'many', 'many is not a valid integer'],
    ['age', '=', 1.5, '1.5 is not a valid integer'],
    ['seen', '>', 'yesterday', 'yesterday is not a valid date'],
    ['email', 'IN', 'a@b.c', 'a@b.c is not a valid array'],
    ['email', 'IN', ['a@b.c', 1], '1 is not a valid string'],
    ['email', '=', ['a@b.c'], '["a@b.c"] is not a valid string'],
    ['age', '>', null, 'null is not a valid integer'],
  ])('%s %s %j fails the query', (field, operator, value, message) => {
    expect(refusal(filter(field, operator, value))).toEqual([400, 'invalid_value', message]);
  });

  it('takes whole numbers and times as text, as Intercom’s examples do', () => {
    expect(matches(filter('age', '=', '42'), { age: 42 })).toBe(true);
    expect(matches(filter('seen', '>', '0'), { seen: 90_000 })).toBe(true);
  });
});

describe('operators', () => {
  it('finds missing values with null', () => {
    expect(matches(filter('email', '=', null), {})).toBe(true);
    expect(matches(filter('email', '!=', null), { email: 'a@b.c' })).toBe(true);
    expect(matches(filter('tag_id', '=', null), {})).toBe(true);
    expect(matches(filter('seen', '=', null), {})).toBe(true);
    expect(matches(filter('email', '=', 'null'), {})).toBe(false);
  });

  it('counts records without a value as different', () => {
    expect(matches(filter('email', '!=', 'a@b.c'), {})).toBe(true);
    expect(matches(filter('email', 'NIN', ['a@b.c']), {})).toBe(true);
    expect(matches(filter('email', '!~', 'a'), {})).toBe(true);
    expect(matches(filter('email', '~', 'a'), {})).toBe(false);
  });

  it('compares texts without regard to case', () => {
    const person = { email: 'Ada@Example.com' };
    expect(matches(filter('email', '~', 'ADA@ex'), person)).toBe(true);
    expect(matches(filter('email', '^', 'ada'), person)).toBe(true);
    expect(matches(filter('email', '$', '.COM'), person)).toBe(true);
    expect(matches(filter('email', '$', 'ada'), person)).toBe(false);
    expect(matches(filter('email', '!~', 'example'), person)).toBe(false);
    expect(matches(filter('email', '=', 'ada@example.com'), person)).toBe(true);
  });

  it('matches a list when one of its values does', () => {
    const person = { tags: ['1', '2'] };
    expect(matches(filter('tag_id', '=', '2'), person)).toBe(true);
    expect(matches(filter('tag_id', '!=', '2'), person)).toBe(false);
    expect(matches(filter('tag_id', '!=', '3'), person)).toBe(true);
  });

  it.each(['IN', 'NIN', '~', '^'])('refuses %s on tag_id of contacts', (operator) => {
    expect(refusal(filter('tag_id', operator, ['1']))[1]).toBe('invalid_operator');
  });

  it('leaves the bounds of contact numbers out and lets <= and >= include them', () => {
    const edge = { age: 18 };
    expect(matches(filter('age', '>', 18), edge)).toBe(false);
    expect(matches(filter('age', '<', 18), edge)).toBe(false);
    expect(matches(filter('age', '>=', 18), edge)).toBe(true);
    expect(matches(filter('age', '<=', 18), edge)).toBe(true);
  });

  it('includes the bounds of conversation and ticket numbers and times', () => {
    const edge = { age: 18, seen: 1_577_869_200 };
    expect(matches(filter('age', '>', 18), edge, INSTANT_DIALECT)).toBe(true);
    expect(matches(filter('seen', '<', 1_577_869_200), edge, INSTANT_DIALECT)).toBe(true);
    expect(matches(filter('seen', '=', 1_577_869_200), edge, INSTANT_DIALECT)).toBe(true);
    expect(matches(filter('seen', '>', 1_577_869_201), edge, INSTANT_DIALECT)).toBe(false);
    expect(refusal(filter('seen', '>=', 1), INSTANT_DIALECT)[1]).toBe('invalid_operator');
  });
});

describe('dates of contacts are whole days', () => {
  const nine = 1_577_869_200;
  const midnight = 1_577_836_800;
  const nextMidnight = midnight + 86_400;

  it('= matches the whole day', () => {
    for (const seen of [midnight, nine, nextMidnight - 1]) {
      expect(matches(filter('seen', '=', nine), { seen })).toBe(true);
    }
    expect(matches(filter('seen', '=', nine), { seen: midnight - 1 })).toBe(false);
    expect(matches(filter('seen', '=', nine), { seen: nextMidnight })).toBe(false);
  });

  it('> begins with the next day', () => {
    expect(matches(filter('seen', '>', nine), { seen: nextMidnight - 1 })).toBe(false);
    expect(matches(filter('seen', '>', nine), { seen: nextMidnight })).toBe(true);
  });

  it('< ends before that day', () => {
    expect(matches(filter('seen', '<', nine), { seen: midnight })).toBe(false);
    expect(matches(filter('seen', '<', nine), { seen: midnight - 1 })).toBe(true);
  });

  it.each(['!=', '>=', '<=', 'IN', 'NIN', '~'])('%s is an error', (operator) => {
    expect(refusal(filter('seen', operator, nine))).toEqual([
      400,
      'invalid_operator',
      `seen does not support operator: ${operator}`,
    ]);
  });
});
