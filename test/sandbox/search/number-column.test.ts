import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bits, bitsFor, forEachBit, setBit } from '../../../src/sandbox/search/columns/bits.js';
import { createNumberColumn } from '../../../src/sandbox/search/columns/number-column.js';

const CAPACITY = 1024;

function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  forEachBit(bits, (row) => rows.unshift(row));
  return rows;
}

/** Numbers that rise with the rows, as times do, and what may come later. */
const change = fc.record({
  row: fc.integer({ min: 0, max: 2 * CAPACITY - 1 }),
  value: fc.option(fc.oneof(fc.integer({ min: -5, max: 2 * CAPACITY }), fc.constantFrom(-Infinity, Infinity, -0))),
});
const bound = fc.oneof(
  fc.integer({ min: -5, max: 2 * CAPACITY }),
  fc.integer({ min: 0, max: 8 }).map((zone) => zone * 256),
  fc.constantFrom(-Infinity, Infinity),
);

it('finds the rows within bounds, whatever was changed and cleared', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: CAPACITY }),
      fc.array(change, { maxLength: 20 }),
      fc.array(fc.tuple(bound, bound, fc.boolean()), { minLength: 1, maxLength: 6 }),
      (filled, changes, wanted) => {
        const rows = { capacity: CAPACITY, present: bitsFor(CAPACITY) };
        const column = createNumberColumn(rows);
        const numbers: (number | null)[] = [];
        const set = (row: number, value: number | null) => {
          if (row >= rows.capacity) Object.assign(rows, { capacity: 2 * CAPACITY, present: bitsFor(2 * CAPACITY) });
          numbers[row] = value;
          if (value === null) column.clear(row);
          else column.set(row, value);
        };
        for (let row = 0; row < filled; row += 1) set(row, row);
        for (const { row, value } of changes) if (row < rows.capacity || value !== null) set(row, value);
        for (const row of numbers.keys()) setBit(rows.present, row);

        const where = (test: (value: number | null) => boolean) =>
          [...numbers.keys()].filter((row) => test(numbers[row] ?? null));
        for (const [from, to, open] of wanted) {
          const inside = (value: number) => (open ? value > from && value < to : value >= from && value <= to);
          expect(rowsOf(column.between?.({ from, to }, open) ?? bitsFor(0))).toEqual(
            where((value) => value !== null && inside(value)),
          );
          expect(rowsOf(column.among(new Set([from])))).toEqual(where((value) => value === from));
        }
        expect(rowsOf(column.absent(7))).toEqual(where((value) => value === null || value === 7));
      },
    ),
    { numRuns: 200 },
  );
});
