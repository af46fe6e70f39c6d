import type { Rows } from './column.js';

/** Rows of a zone; a multiple of the bits of a word, and a part of the least room for rows. */
export const ZONE = 256;

/** What is known of the numbers of so many rows on end, so that most of them need no look. */
export interface Zones {
  /** Takes the number of a row in place of another; NaN for none. */
  replace(row: number, before: number, after: number): void;
  /** No number of the zone lies within the bounds. */
  isBeyond(zone: number, from: number, to: number): boolean;
  /** Every row of the zone has a number, and each lies between the bounds and is neither. */
  isInside(zone: number, from: number, to: number): boolean;
}

export function createZones(rows: Rows): Zones {
  let least = new Float64Array(0);
  let greatest = new Float64Array(0);
  /** Rows with a number. */
  let counts = new Uint32Array(0);

  function grow(): void {
    const size = Math.ceil(rows.capacity / ZONE);
    const [oldLeast, oldGreatest, oldCounts] = [least, greatest, counts];
    least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    greatest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    counts = new Uint32Array(size);
    least.set(oldLeast);
    greatest.set(oldGreatest);
    counts.set(oldCounts);
  }
  return {
    replace(row, before, after) {
      const zone = Math.floor(row / ZONE);
      if (zone >= counts.length) grow();
      counts[zone] = (counts[zone] ?? 0) - Number(!Number.isNaN(before)) + Number(!Number.isNaN(after));
      // Bounds grow wider and never narrower: what was replaced may have been the only one so far out.
      if (after < (least[zone] ?? 0)) least[zone] = after;
      if (after > (greatest[zone] ?? 0)) greatest[zone] = after;
    },
    isBeyond: (zone, from, to) => (counts[zone] ?? 0) === 0 || (greatest[zone] ?? 0) < from || (least[zone] ?? 0) > to,
    isInside: (zone, from, to) => counts[zone] === ZONE && (least[zone] ?? 0) > from && (greatest[zone] ?? 0) < to,
  };
}
