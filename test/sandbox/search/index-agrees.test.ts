import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/sandbox/json.js';
import { compileQuery } from '../../../src/sandbox/search/compile.js';
import { DAY_DIALECT, type Field, INSTANT_DIALECT } from '../../../src/sandbox/search/field.js';
import { byId, byKey, bySortedList } from '../../../src/sandbox/search/indexed.js';
import { parseQuery } from '../../../src/sandbox/search/query.js';
import { placeComparer, selectPage } from '../../../src/sandbox/search/select.js';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly at: number;
  readonly seen: number | null;
  readonly score: number | null;
}

const DAY = 86_400;
const names = ['ann', 'bob', 'cy'];
const tags = ['1', '2', '3'];

const items = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 400 }).map(String),
    name: fc.option(fc.constantFrom(...names)),
    tags: fc.uniqueArray(fc.constantFrom(...tags)),
    at: fc.integer({ min: 0, max: 6 * DAY }),
    seen: fc.option(fc.integer({ min: 0, max: 6 * DAY })),
    score: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { selector: (item) => item.id, maxLength: 40 },
);

/** Often several on one field, with the ends of days among them. */
const bound: fc.Arbitrary<JsonValue> = fc.record({
  field: fc.constantFrom('at', 'at', 'seen'),
  operator: fc.constantFrom('=', '<', '>'),
  value: fc.oneof(
    fc.integer({ min: 0, max: 6 * DAY }),
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -1, max: 1 })).map(([day, step]) => day * DAY + step),
  ),
});
const leaf: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.record({
    field: fc.constant('name'),
    operator: fc.constantFrom('=', '!='),
    value: fc.constantFrom(...names, null),
  }),
  fc.record({ field: fc.constant('name'), operator: fc.constantFrom('IN', 'NIN'), value: fc.subarray(names) }),
  fc.record({ field: fc.constant('tags'), operator: fc.constantFrom('=', '!='), value: fc.constantFrom(...tags) }),
  fc.record({
    field: fc.constant('id'),
    operator: fc.constant('='),
    value: fc.integer({ min: 1, max: 400 }).map(String),
  }),
  bound,
  fc.record({
    field: fc.constant('score'),
    operator: fc.constantFrom('=', '!=', '<', '>', '<=', '>='),
    value: fc.integer({ min: 0, max: 4 }),
  }),
);
const group = (member: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> =>
  fc.record({ operator: fc.constantFrom('AND', 'OR'), value: fc.array(member, { minLength: 1, maxLength: 4 }) });
const queries = fc.oneof(leaf, group(leaf), group(bound), group(fc.oneof(bound, group(bound), group(leaf), leaf)));

/** The plain meaning of a query, one record at a time, written without the engine. */
function naive(query: JsonValue, item: Item, unit = DAY): boolean {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw new TypeError('no query');
  const { field, operator, value } = query;
  if (field === undefined) {
    const members = Array.isArray(value) ? value : [];
    return operator === 'AND'
      ? members.every((one) => naive(one, item, unit))
      : members.some((one) => naive(one, item, unit));
  }
  if (field === 'tags') return item.tags.some((tag) => tag === value) === (operator === '=');
  if (field === 'id') return item.id === value;
  if (field === 'at' || field === 'seen') {
    const time = item[field];
    if (time === null) return false;
    const [mine, wanted] = [Math.floor(time / unit), Math.floor(Number(value) / unit)];
    // Seconds include the bound itself, days do not.
    if (operator === '=' || (unit === 1 && mine === wanted)) return mine === wanted;
    return operator === '>' ? mine > wanted : mine < wanted;
  }
  if (field === 'score') {
    const { score } = item;
    if (operator === '!=') return score !== value;
    if (score === null) return false;
    const wanted = Number(value);
    const answers = {
      '=': score === wanted,
      '<': score < wanted,
      '>': score > wanted,
      '<=': score <= wanted,
      '>=': score >= wanted,
    };
    return Object.entries(answers).some(([name, answer]) => name === operator && answer);
  }
  if (operator === 'IN' || operator === 'NIN') {
    const inside = Array.isArray(value) && item.name !== null && value.includes(item.name);
    return inside === (operator === 'IN');
  }
  return (item.name === value) === (operator === '=');
}

function collectionOf(records: readonly Item[]) {
  const collection = createCollection<Item, 'name' | 'tag', 'at' | 'seen'>({
    keys: { name: (item) => item.name ?? undefined, tag: (item) => item.tags },
    sorted: { at: (item) => item.at, seen: (item) => item.seen ?? undefined },
  });
  for (const record of records) collection.insert(record);
  const fields: Record<string, Field<Item>> = {
    id: { type: 'string', read: (item) => item.id, lookup: byId(collection) },
    name: { type: 'string', read: (item) => item.name, lookup: byKey(collection, 'name') },
    tags: { type: 'tag', read: (item) => item.tags, lookup: byKey(collection, 'tag') },
    at: { type: 'date', read: (item) => item.at, ...bySortedList(collection.sorted('at')) },
    seen: { type: 'date', read: (item) => item.seen, ...bySortedList(collection.sorted('seen')) },
    score: { type: 'integer', read: (item) => item.score },
  };
  return { collection, fields };
}

describe('a compiled query', () => {
  it('means what its words say, and its index offers every match', () => {
    let offered = 0;
    fc.assert(
      fc.property(items, queries, (records, query) => {
        const { collection, fields } = collectionOf(records);
        const compiled = compileQuery(parseQuery(query), {
          dialect: DAY_DIALECT,
          field: (name) => fields[name],
          timeZone: 'UTC',
        });
        const wanted = records.filter((record) => naive(query, record)).map((record) => record.id);
        const scanned = [...collection.values()].filter(compiled.matches).map((record) => record.id);
        expect(new Set(scanned)).toEqual(new Set(wanted));
        if (compiled.candidates === undefined) return;
        offered += 1;
        const candidates = [...compiled.candidates.records()];
        expect(candidates.length).toBeLessThanOrEqual(compiled.candidates.size);
        const found = candidates.filter(compiled.matches).map((record) => record.id);
        expect(found.sort()).toEqual(wanted.sort());
        if (compiled.candidates.exact) expect(compiled.candidates.size).toBe(wanted.length);
        for (const [field, { from, to }] of compiled.bounds ?? []) {
          const values = records.filter((record) => naive(query, record)).map((record) => Number(field.read(record)));
          expect(values.every((value) => value >= from && value <= to)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(offered).toBeGreaterThan(100);
  });

  it.each([
    ['days', DAY_DIALECT, DAY],
    ['seconds', INSTANT_DIALECT, 1],
  ])('makes one range of all bounds of a field, in %s, and looks at nothing outside of it', (_name, dialect, unit) => {
    const bounds = fc.array(bound, { minLength: 2, maxLength: 5 });
    const other = fc.option(fc.constantFrom<JsonValue>({ field: 'name', operator: '!=', value: 'ann' }));
    fc.assert(
      fc.property(items, bounds, other, fc.boolean(), (records, [first, ...rest], also, nested) => {
        if (first === undefined) return;
        const inner: JsonValue[] = nested ? [{ operator: 'AND', value: rest }] : rest;
        const query = { operator: 'AND', value: [first, ...inner, ...(also === null ? [] : [also])] };
        const { fields } = collectionOf(records);
        const compiled = compileQuery(parseQuery(query), { dialect, field: (name) => fields[name], timeZone: 'UTC' });
        const candidates = [...(compiled.candidates?.records() ?? [])];
        const fitting = (name: string) =>
          [first, ...rest].filter(
            (one) => typeof one === 'object' && one !== null && 'field' in one && one.field === name,
          );
        const inRange = ['at', 'seen'].flatMap((name) => {
          const asked = fitting(name);
          if (asked.length === 0) return [];
          return [records.filter((record) => asked.every((one) => naive(one, record, unit))).length];
        });
        expect(compiled.candidates?.size).toBe(Math.min(...inRange));
        expect(compiled.candidates?.exact === true).toBe(inRange.length === 1 && also === null);
        const wanted = records.filter((record) => naive(query, record, unit)).map((record) => record.id);
        const found = candidates.filter(compiled.matches).map((record) => record.id);
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page of a result', () => {
  it('is the same slice that sorting everything gives, for any sort, cursor and size', () => {
    const orders = fc.record({
      by: fc.constantFrom<'score' | 'name' | 'at'>('score', 'name', 'at'),
      descending: fc.boolean(),
      limit: fc.integer({ min: 1, max: 7 }),
      skip: fc.nat({ max: 12 }),
    });
    fc.assert(
      fc.property(items, orders, (records, { by, descending, limit, skip }) => {
        const order = { key: (item: Item) => item[by], descending };
        const place = (item: Item) => ({ key: order.key(item), id: item.id });
        const compare = placeComparer(descending);
        const all = [...records].sort((left, right) => compare(place(left), place(right)));
        const before = all[skip - 1];
        const page = selectPage({
          records,
          sorted: false,
          matches: () => true,
          order,
          after: before === undefined ? undefined : place(before),
          limit,
        });
        const start = before === undefined ? 0 : skip;
        expect(page.items).toEqual(all.slice(start, start + limit));
        expect(page.total).toBe(all.length);
        expect(page.more).toBe(all.length > start + limit);
      }),
    );
  });

  it('puts records without a sort value last in both directions', () => {
    for (const descending of [true, false]) {
      const compare = placeComparer(descending);
      expect(compare({ key: null, id: '1' }, { key: 5, id: '2' })).toBeGreaterThan(0);
    }
  });
});
