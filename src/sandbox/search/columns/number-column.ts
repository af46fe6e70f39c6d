import type { FieldValue, Scalar } from '../field.js';
import { type Bits, bitsFor, combine, without } from './bits.js';
import type { Column, Rows } from './column.js';

/** One number a row. A look at 100,000 of them takes a tenth of a millisecond. */
export function createNumberColumn(rows: Rows): Column {
  let numbers = new Float64Array(rows.capacity).fill(Number.NaN);

  /** A word of bits at a time, without a call for each number. */
  function within(from: number, to: number, open: boolean): Bits {
    const found = bitsFor(rows.capacity);
    const end = Math.min(numbers.length, rows.capacity);
    for (let start = 0; start < end; start += 32) {
      let word = 0;
      const last = Math.min(32, end - start);
      for (let bit = 0; bit < last; bit += 1) {
        const value = numbers[start + bit] ?? Number.NaN;
        if (value >= from && value <= to && !(open && (value === from || value === to))) word |= 1 << bit;
      }
      found[start >>> 5] = word;
    }
    return found;
  }
  return {
    get numbers() {
      return numbers;
    },
    set(row: number, value: FieldValue) {
      if (value !== null && value !== undefined && typeof value !== 'number') return false;
      if (row >= numbers.length) {
        const grown = new Float64Array(rows.capacity).fill(Number.NaN);
        grown.set(numbers);
        numbers = grown;
      }
      numbers[row] = value ?? Number.NaN;
      return true;
    },
    clear(row) {
      numbers[row] = Number.NaN;
    },
    among(wanted) {
      let found = bitsFor(rows.capacity);
      for (const value of wanted) {
        if (typeof value === 'number') found = combine(found, within(value, value, false), 'OR');
      }
      return found;
    },
    between: ({ from, to }, open) => within(from, to, open),
    absent(none: Scalar | undefined) {
      const missing = without(rows.present, within(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false));
      return typeof none === 'number' ? combine(missing, within(none, none, false), 'OR') : missing;
    },
  };
}
