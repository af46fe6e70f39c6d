import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly rank: number | undefined;
  readonly colours: readonly string[];
}

const open = () =>
  createCollection<Item, 'colour', 'rank'>({
    keys: { colour: (item) => item.colours },
    sorted: { rank: (item) => item.rank },
  });

const change = fc.record({
  id: fc.integer({ min: 100, max: 130 }).map(String),
  rank: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  colours: fc.uniqueArray(fc.constantFrom('red', 'green', 'blue')),
  deletes: fc.boolean(),
});

describe('a collection', () => {
  it('keeps its indexes true through any inserts, updates and deletes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
        const collection = open();
        const model = new Map<string, Item>();
        for (const { deletes, ...item } of changes) {
          const present = collection.get(item.id);
          if (present === undefined) collection.insert({ ...item });
          else if (deletes) collection.delete(present);
          else collection.update(present, { rank: item.rank, colours: item.colours });
          if (present !== undefined && deletes) model.delete(item.id);
          else model.set(item.id, item);
        }
        const ranked = [...model.values()]
          .filter((item) => item.rank !== undefined)
          .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || (left.id < right.id ? -1 : 1))
          .map((item) => item.id);
        const list = collection.sorted('rank');
        const ids = (items: Iterable<Item>) => [...items].map((item) => item.id);
        expect(ids(list.range({}))).toEqual(ranked);
        expect(ids(list.range({}, true))).toEqual([...ranked].reverse());
        expect(ids(list.slice(1, 4, false))).toEqual(ranked.slice(1, 4));
        expect(ids(list.slice(1, 4, true))).toEqual([...ranked].reverse().slice(1, 4));
        expect(list.size).toBe(ranked.length);
        const within = ranked.filter((id) => (model.get(id)?.rank ?? -1) >= 2 && (model.get(id)?.rank ?? -1) <= 4);
        expect(ids(list.range({ from: 2, to: 4 }))).toEqual(within);
        expect(list.count({ from: 2, to: 4 })).toBe(within.length);
        for (const colour of ['red', 'green', 'blue']) {
          const expected = [...model.values()].filter((item) => item.colours.includes(colour)).map((item) => item.id);
          expect(ids(collection.by('colour', colour)).sort()).toEqual(expected.sort());
          expect(collection.countBy('colour', colour)).toBe(expected.length);
        }
      }),
    );
  });

  it('pages by position without loss or repeat, in both directions, while records come and go', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (numbers, limit, descending) => {
          const collection = open();
          for (const number of numbers) collection.insert({ id: String(number), rank: number % 5, colours: [] });
          const list = collection.sorted('rank');
          const seen: string[] = [];
          let page = list.take({ limit, descending });
          while (page.length > 0) {
            const last = page.at(-1);
            const after = last === undefined ? undefined : list.position(last);
            seen.push(...page.map((item) => item.id));
            // The record that the cursor names goes away, and one arrives behind the cursor.
            if (last !== undefined) collection.delete(last);
            collection.insert({ id: `9${seen.length}${last?.id}`, rank: descending ? 99 : -1, colours: [] });
            page = after === undefined ? [] : list.take({ limit, descending, after });
          }
          expect(seen.sort()).toEqual(numbers.map(String).sort());
        },
      ),
    );
  });

  it('refuses two records of one id', () => {
    const collection = open();
    collection.insert({ id: '1', rank: 1, colours: [] });
    expect(() => collection.insert({ id: '1', rank: 1, colours: [] })).toThrow('id 1');
  });
});
