import { compareIds } from '../../world/ids.js';
import type { Selection, SortPlace } from '../select.js';
import { type Bits, countBits, forEachBit } from './bits.js';
import type { Columns } from './columns.js';

interface Selecting<R> {
  readonly columns: Columns<R>;
  readonly rows: Bits;
  /** What the page is sorted by, by row; NaN for a record without it, which comes last. */
  readonly keys: Float64Array;
  readonly descending: boolean;
  readonly after: SortPlace | undefined;
  readonly limit: number;
}

/**
 * Picks a page of rows, all of which match. Of the rows after the cursor the best are kept; hardly any other record is
 * looked at, since most rows are told apart by their keys.
 */
export function selectRows<R extends { readonly id: string }>(selecting: Selecting<R>): Selection<R> {
  const { columns, rows, keys, descending, after, limit } = selecting;
  const direction = descending ? -1 : 1;
  // Missing ones come last in both directions.
  const rank = (key: number | null) => (key === null || Number.isNaN(key) ? Number.POSITIVE_INFINITY : direction * key);
  const afterRank =
    after === undefined ? Number.NEGATIVE_INFINITY : rank(typeof after.key === 'number' ? after.key : null);
  /** The best so far, the last of the page at the end, and one more that tells whether others follow. */
  const best: { readonly rank: number; readonly record: R }[] = [];
  let worst = Number.POSITIVE_INFINITY;
  forEachBit(rows, (row) => {
    const own = rank(keys[row] ?? Number.NaN);
    if (own < afterRank || (best.length > limit && own > worst)) return;
    const record = columns.recordAt(row);
    if (record === undefined) return;
    const { id } = record;
    if (after !== undefined && own === afterRank && direction * compareIds(id, after.id) <= 0) return;
    let at = best.length;
    while (at > 0 && isBefore(own, id, best[at - 1])) at -= 1;
    if (at > limit) return;
    best.splice(at, 0, { rank: own, record });
    if (best.length > limit + 1) best.pop();
    worst = best.at(-1)?.rank ?? worst;
  });
  function isBefore(own: number, id: string, other: (typeof best)[number] | undefined): boolean {
    if (other === undefined) return false;
    return own === other.rank ? direction * compareIds(id, other.record.id) < 0 : own < other.rank;
  }
  return {
    items: best.slice(0, limit).map(({ record }) => record),
    total: countBits(rows),
    more: best.length > limit,
  };
}
