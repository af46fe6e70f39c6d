import type { FieldValue, Scalar } from '../field.js';
import { type Bits, bitsFor, combine, without } from './bits.js';
import type { Column, Rows } from './column.js';
import { createZones, ZONE } from './zones.js';

/** One number a row. Of numbers that rise with the rows, as times do, few are looked at. */
export function createNumberColumn(rows: Rows): Column {
  let numbers = new Float64Array(rows.capacity).fill(Number.NaN);
  const zones = createZones(rows);

  /** A word of bits at a time, without a call for each number. */
  function look(found: Bits, zone: number, { from, to, open }: Wanted): void {
    const end = Math.min((zone + 1) * ZONE, numbers.length);
    for (let start = zone * ZONE; start < end; start += 32) {
      let word = 0;
      const last = Math.min(32, end - start);
      for (let bit = 0; bit < last; bit += 1) {
        const value = numbers[start + bit] ?? Number.NaN;
        if (value >= from && value <= to && !(open && (value === from || value === to))) word |= 1 << bit;
      }
      found[start >>> 5] = word;
    }
  }
  function within(from: number, to: number, open: boolean): Bits {
    const found = bitsFor(rows.capacity);
    const wanted = { from, to, open };
    const end = Math.ceil(Math.min(numbers.length, rows.capacity) / ZONE);
    for (let zone = 0; zone < end; zone += 1) {
      if (zones.isBeyond(zone, from, to)) continue;
      if (zones.isInside(zone, from, to)) found.fill(ALL, (zone * ZONE) >>> 5, ((zone + 1) * ZONE) >>> 5);
      else look(found, zone, wanted);
    }
    return found;
  }
  function put(row: number, value: number): void {
    zones.replace(row, numbers[row] ?? Number.NaN, value);
    numbers[row] = value;
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
      put(row, value ?? Number.NaN);
      return true;
    },
    clear: (row) => put(row, Number.NaN),
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

const ALL = 0xffffffff;

interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}
