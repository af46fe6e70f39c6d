import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/sandbox/json.js';
import { countBits, forEachBit } from '../../../src/sandbox/search/columns/bits.js';
import { createColumns } from '../../../src/sandbox/search/columns/columns.js';
import { selectRows } from '../../../src/sandbox/search/columns/select-rows.js';
import { compileQuery } from '../../../src/sandbox/search/compile.js';
import { DAY_DIALECT, type Field } from '../../../src/sandbox/search/field.js';
import { followed } from '../../../src/sandbox/search/follow.js';
import { parseQuery } from '../../../src/sandbox/search/query.js';
import { placeComparer } from '../../../src/sandbox/search/select.js';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly name: string | null;
  readonly words: readonly string[];
  readonly at: number;
  readonly score: number | null;
  readonly flag: boolean;
  readonly mixed: string | number | null;
  readonly isHidden: boolean;
  readonly owner: string;
}

/** Somebody whose name stands at the items of which they are the owner. */
interface Owner {
  readonly id: string;
  readonly name: string | null;
}

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'B', 'é', 'İ', 'K', '\u0001', '\u0002', '\u0003', ' ', '😀'),
    maxLength: 7,
  }),
  fc.constantFrom('', 'Ann Example', 'ann@example.org', 'BOB@EXAMPLE.ORG', 'aaaa'),
);
const wantedText = fc.oneof(text, fc.constantFrom('ann', 'example', '.org', 'EXAMPLE.', 'a', 'aa', 'n@e'));
const ids = fc.integer({ min: 1, max: 60 }).map(String);
const content = {
  name: fc.option(text),
  words: fc.array(text, { maxLength: 4 }),
  at: fc.integer({ min: 0, max: 50 }),
  score: fc.option(fc.constantFrom(0, 1, 2, 3)),
  flag: fc.boolean(),
  mixed: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 2, null) }, { weight: 1, arbitrary: fc.constant('one') }),
  isHidden: fc.boolean(),
  owner: fc.constantFrom('1', '2', '3'),
};
const owner = fc.record<Owner>({ id: fc.constantFrom('1', '2', '3'), name: fc.option(text) });
const item = fc.record<Item>({ id: ids, ...content });
const change = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), item }),
  fc.record({ do: fc.constant('update' as const), id: ids, patch: fc.record(content, { requiredKeys: [] }) }),
  fc.record({ do: fc.constant('delete' as const), id: ids }),
  fc.record({ do: fc.constant('name owner' as const), owner }),
  fc.record({ do: fc.constant('delete owner' as const), owner }),
);

const leaf: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.record({
    field: fc.constantFrom('name', 'words', 'caseless', 'owner_name'),
    operator: fc.constantFrom('~', '!~', '^', '$', '=', '!='),
    value: wantedText,
  }),
  fc.record({
    field: fc.constantFrom('name', 'words', 'score', 'flag', 'owner_name'),
    operator: fc.constantFrom('=', '!='),
    value: fc.constant(null),
  }),
  fc.record({ field: fc.constant('caseless'), operator: fc.constantFrom('IN', 'NIN'), value: fc.array(wantedText) }),
  fc.record({ field: fc.constant('flag'), operator: fc.constantFrom('=', '!='), value: fc.boolean() }),
  fc.record({
    field: fc.constantFrom('score', 'mixed'),
    operator: fc.constantFrom('=', '!=', '<', '>', '<=', '>='),
    value: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    field: fc.constant('at'),
    operator: fc.constantFrom('=', '<', '>'),
    value: fc.integer({ min: 0, max: 50 }),
  }),
  fc.record({ field: fc.constant('elsewhere'), operator: fc.constant('='), value: wantedText }),
);
const group = (member: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> =>
  fc.record({ operator: fc.constantFrom('AND', 'OR'), value: fc.array(member, { minLength: 1, maxLength: 3 }) });
const query = fc.oneof(leaf, group(leaf), group(fc.oneof(leaf, group(leaf))));

const fields: Readonly<Record<string, Field<Item>>> = {
  name: { type: 'string', read: (one) => one.name },
  caseless: { type: 'string', read: (one) => one.name, caseless: true },
  words: { type: 'string', read: (one) => one.words },
  at: { type: 'date', read: (one) => one.at },
  score: { type: 'integer', read: (one) => one.score, none: 0 },
  flag: { type: 'boolean', read: (one) => one.flag },
  mixed: { type: 'integer', read: (one) => one.mixed },
  elsewhere: { type: 'string', read: (one) => one.name, elsewhere: true },
};
const context = { dialect: DAY_DIALECT, field: (name: string) => fields[name], timeZone: 'UTC' };

function rowsOf(columns: ReturnType<typeof createColumns<Item>>, rows: Uint32Array): Item[] {
  const found: Item[] = [];
  forEachBit(rows, (row) => {
    const record = columns.recordAt(row);
    if (record !== undefined) found.push(record);
  });
  return found;
}

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
type Of<T extends { readonly id: string }> = ReturnType<typeof createCollection<T, never, never>>;

function carryOut(step: Change, items: Of<Item>, owners: Of<Owner>): void {
  switch (step.do) {
    case 'insert':
      if (items.get(step.item.id) === undefined) items.insert({ ...step.item });
      return;
    case 'update': {
      const present = items.get(step.id);
      if (present !== undefined) items.update(present, step.patch);
      return;
    }
    case 'delete': {
      const present = items.get(step.id);
      if (present !== undefined) items.delete(present);
      return;
    }
    case 'name owner': {
      const present = owners.get(step.owner.id);
      if (present === undefined) owners.insert({ ...step.owner });
      else owners.update(present, { name: step.owner.name });
      return;
    }
    default: {
      const present = owners.get(step.owner.id);
      if (present !== undefined) owners.delete(present);
    }
  }
}

describe('columns', () => {
  it('find what a look at every record finds, after any changes', () => {
    let answered = 0;
    let exactly = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 30 }),
        fc.array(fc.tuple(change, query), { minLength: 1, maxLength: 12 }),
        (records, steps) => {
          const collection = createCollection<Item, never, never>({});
          for (const record of records) collection.insert({ ...record });
          const owners = createCollection<Owner, never, never>({});
          const fieldsHere: typeof fields = {
            ...fields,
            owner_name: {
              type: 'string',
              read: (one) => owners.get(one.owner)?.name,
              elsewhere: followed(collection, (one) => one.owner, [owners]),
            },
          };
          const here = { ...context, field: (name: string) => fieldsHere[name] };
          const columns = createColumns<Item>(collection, ({ isHidden }) => !isHidden);
          for (const [step, asked] of steps) {
            carryOut(step, collection, owners);
            const { ask, matches } = compileQuery(parseQuery(asked), here);
            const wanted = [...collection.values()].filter((one) => !one.isHidden && matches(one));
            const found = columns.find(ask);
            if (found === undefined) continue;
            answered += 1;
            const offered = rowsOf(columns, found.rows);
            expect(new Set(offered.filter(matches))).toEqual(new Set(wanted));
            if (!found.exact) continue;
            exactly += 1;
            expect(countBits(found.rows)).toBe(wanted.length);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThan(1000);
    expect(exactly).toBeGreaterThan(1000);
  });

  it('give the page that sorting everything gives, for any sort, cursor and size', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 30 }),
        fc.constantFrom<'at' | 'score'>('at', 'score'),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        fc.nat({ max: 12 }),
        (records, by, descending, limit, skip) => {
          const collection = createCollection<Item, never, never>({});
          for (const record of records) collection.insert(record);
          const columns = createColumns<Item>(collection);
          const place = (one: Item) => ({ key: one[by], id: one.id });
          const compare = placeComparer(descending);
          const all = [...records].sort((left, right) => compare(place(left), place(right)));
          const before = all[skip - 1];
          const { ask } = compileQuery(parseQuery({ field: 'id', operator: '!=', value: 'none' }), {
            ...context,
            field: () => ({ type: 'string', read: ({ id }: Item) => id }),
          });
          const page = selectRows({
            columns,
            rows: columns.find(ask)?.rows ?? new Uint32Array(),
            keys: columns.numbers(by, fields[by] ?? { type: 'integer', read: () => null }) ?? new Float64Array(),
            descending,
            after: before === undefined ? undefined : place(before),
            limit,
          });
          const start = before === undefined ? 0 : skip;
          expect(page.items.map(({ id }) => id)).toEqual(all.slice(start, start + limit).map(({ id }) => id));
          expect(page.total).toBe(all.length);
          expect(page.more).toBe(all.length > start + limit);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are made anew when most of their values are gone, and hold thousands of records', () => {
    const collection = createCollection<Item, never, never>({});
    const columns = createColumns<Item>(collection);
    const count = (operator: string, value: string) => {
      const { ask } = compileQuery(parseQuery({ field: 'name', operator, value }), context);
      return countBits(columns.find(ask)?.rows ?? new Uint32Array());
    };
    const usual = { words: [], at: 0, score: null, flag: true, mixed: null, isHidden: false, owner: '1' };
    for (let at = 0; at < 3000; at += 1) collection.insert({ ...usual, id: String(at), name: `person ${at}` });
    expect([count('~', 'son 29'), count('$', ' 7'), count('^', 'person 299')]).toEqual([111, 1, 11]);
    for (const record of collection.values()) collection.update(record, { name: `somebody ${record.id}` });
    for (const record of collection.values()) collection.update(record, { name: `other ${record.id}` });
    expect([count('~', 'person'), count('~', 'body'), count('~', 'other 29')]).toEqual([0, 0, 111]);
  });
});
