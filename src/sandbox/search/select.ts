import { compareIds } from '../world/ids.js';

/** What a record is sorted by; records without a value come last in both directions. */
type SortKey = string | number | null;

/** A place in a sorted result. */
export interface SortPlace {
  readonly key: SortKey;
  readonly id: string;
}

export interface SortOrder<R> {
  readonly key: (record: R) => SortKey;
  readonly descending: boolean;
}

/** One page of the records that match, and how many match in all. */
export interface Selection<R> {
  readonly items: R[];
  readonly total: number;
  /** Whether matching records follow the page. */
  readonly more: boolean;
}

interface Selecting<R> {
  readonly records: Iterable<R>;
  /** The records come in the wanted order already. */
  readonly sorted: boolean;
  readonly matches: (record: R) => boolean;
  readonly order: SortOrder<R>;
  readonly after: SortPlace | undefined;
  readonly limit: number;
  /** How many records match, where that is known without looking. Sorted records are then read no further than needed. */
  readonly total?: number;
}

/**
 * Picks a page in one pass. Nothing is sorted but the page: of the records after the cursor the best `limit` are kept
 * in a heap, so 100,000 matches cost 100,000 comparisons.
 */
export function selectPage<R extends { readonly id: string }>(selecting: Selecting<R>): Selection<R> {
  const { records, sorted, matches, order, after, limit } = selecting;
  const enough = sorted && selecting.total !== undefined ? limit + 1 : Number.POSITIVE_INFINITY;
  const compare = placeComparer(order.descending);
  const best = sorted ? undefined : createBest<R>(limit, compare);
  const items: R[] = [];
  let total = 0;
  let following = 0;
  for (const record of records) {
    if (following >= enough) break;
    if (!matches(record)) continue;
    total += 1;
    if (sorted && after === undefined) {
      if (items.length < limit) items.push(record);
      following += 1;
      continue;
    }
    const place = { key: order.key(record), id: record.id };
    if (after !== undefined && compare(place, after) <= 0) continue;
    following += 1;
    if (best !== undefined) best.offer(place, record);
    else if (items.length < limit) items.push(record);
  }
  return { items: best?.sorted() ?? items, total: selecting.total ?? total, more: following > limit };
}

/** Which of two places comes first; ids break ties by age, in the direction of the sort. */
export function placeComparer(descending: boolean): (left: SortPlace, right: SortPlace) => number {
  const direction = descending ? -1 : 1;
  return (left, right) => {
    if (left.key !== right.key) {
      if (left.key === null) return 1;
      if (right.key === null) return -1;
      return left.key < right.key ? -direction : direction;
    }
    return direction * compareIds(left.id, right.id);
  };
}

interface Entry<R> {
  readonly place: SortPlace;
  readonly record: R;
}

/** The best few of many: a heap with the worst kept entry on top. */
function createBest<R>(limit: number, compare: (left: SortPlace, right: SortPlace) => number) {
  const heap: Entry<R>[] = [];
  const worse = (left: Entry<R>, right: Entry<R>) => compare(left.place, right.place) > 0;

  function swap(first: number, second: number, one: Entry<R>, other: Entry<R>): void {
    heap[first] = other;
    heap[second] = one;
  }
  function rise(start: number): void {
    for (let index = start; index > 0; ) {
      const parent = (index - 1) >> 1;
      const [one, above] = [heap[index], heap[parent]];
      if (one === undefined || above === undefined || !worse(one, above)) return;
      swap(index, parent, one, above);
      index = parent;
    }
  }
  function sink(): void {
    for (let index = 0; ; ) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      const one = heap[index];
      if (one === undefined || left === undefined) return;
      const takeRight = right !== undefined && worse(right, left);
      const child = takeRight ? right : left;
      if (!worse(child, one)) return;
      const childIndex = 2 * index + (takeRight ? 2 : 1);
      swap(index, childIndex, one, child);
      index = childIndex;
    }
  }

  return {
    offer(place: SortPlace, record: R): void {
      const top = heap[0];
      if (heap.length < limit) {
        heap.push({ place, record });
        rise(heap.length - 1);
      } else if (top !== undefined && compare(place, top.place) < 0) {
        heap[0] = { place, record };
        sink();
      }
    },
    sorted: (): R[] => heap.sort((left, right) => compare(left.place, right.place)).map((entry) => entry.record),
  };
}
