import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/sandbox/json.js';
import { compileQuery } from '../../../src/sandbox/search/compile.js';
import { CONTACT_DIALECT, type Field } from '../../../src/sandbox/search/field.js';
import { byId, byKey, bySortedList } from '../../../src/sandbox/search/indexed.js';
import { parseQuery } from '../../../src/sandbox/search/query.js';
import { placeComparer, selectPage } from '../../../src/sandbox/search/select.js';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly at: number;
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
    score: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { selector: (item) => item.id, maxLength: 40 },
);

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
  fc.record({
    field: fc.constant('at'),
    operator: fc.constantFrom('=', '<', '>'),
    value: fc.integer({ min: 0, max: 6 * DAY }),
  }),
  fc.record({
    field: fc.constant('score'),
    operator: fc.constantFrom('=', '!=', '<', '>', '<=', '>='),
    value: fc.integer({ min: 0, max: 4 }),
  }),
);
const group = (member: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> =>
  fc.record({ operator: fc.constantFrom('AND', 'OR'), value: fc.array(member, { minLength: 1, maxLength: 4 }) });
const queries = fc.oneof(leaf, group(leaf), group(fc.oneof(leaf, group(leaf))));

/** The plain meaning of a query, one record at a time, written without the engine. */
function naive(query: JsonValue, item: Item): boolean {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw new TypeError('no query');
  const { field, operator, value } = query;
  if (field === undefined) {
    const members = Array.isArray(value) ? value : [];
    return operator === 'AND' ? members.every((one) => naive(one, item)) : members.some((one) => naive(one, item));
  }
  if (field === 'tags') return item.tags.some((tag) => tag === value) === (operator === '=');
  if (field === 'id') return item.id === value;
  if (field === 'at') {
    const [mine, wanted] = [Math.floor(item.at / DAY), Math.floor(Number(value) / DAY)];
    return operator === '=' ? mine === wanted : operator === '>' ? mine > wanted : mine < wanted;
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
  const collection = createCollection<Item, 'name' | 'tag', 'at'>({
    keys: { name: (item) => item.name ?? undefined, tag: (item) => item.tags },
    sorted: { at: (item) => item.at },
  });
  for (const record of records) collection.insert(record);
  const fields: Record<string, Field<Item>> = {
    id: { type: 'string', read: (item) => item.id, lookup: byId(collection) },
    name: { type: 'string', read: (item) => item.name, lookup: byKey(collection, 'name') },
    tags: { type: 'tag', read: (item) => item.tags, lookup: byKey(collection, 'tag') },
    at: { type: 'date', read: (item) => item.at, ...bySortedList(collection.sorted('at')) },
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
          dialect: CONTACT_DIALECT,
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
      }),
      { numRuns: 500 },
    );
    expect(offered).toBeGreaterThan(100);
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
