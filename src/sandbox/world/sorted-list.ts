import { compareIds } from './ids.js';

/** A place in a sorted list. It stays meaningful after the record that stood there moved or went away. */
export interface Position {
  readonly key: number;
  readonly id: string;
}

/** A run of records between two keys, both included; a missing bound is open. */
interface KeyRange {
  readonly from?: number;
  readonly to?: number;
}

/** Records in the order of a number, ties by age. Reading a page costs O(log n + page). */
export interface SortedList<T> {
  readonly size: number;
  /** Where a record stands; what a cursor is made of. */
  position(record: T): Position | undefined;
  /** The next records after a position (or from the start) in the chosen direction. */
  take(options: { limit: number; descending: boolean; after?: Position }): T[];
  /** Records by rank, as numbered pages need them. */
  slice(start: number, end: number, descending: boolean): T[];
  /** Every record whose key lies in the range. */
  range(range: KeyRange, descending?: boolean): Iterable<T>;
  /** How many records have a key in the range, in O(log n). */
  count(range: KeyRange): number;
}

/** The writing side, which only the collection holds. */
export interface WritableSortedList<T> extends SortedList<T> {
  add(key: number, record: T): void;
  remove(key: number, record: T): void;
}

interface Entry<T> {
  readonly key: number;
  readonly record: T;
}

export function createSortedList<T extends { readonly id: string }>(
  keyOf: (record: T) => number | undefined,
): WritableSortedList<T> {
  const entries: Entry<T>[] = [];

  /** Index of the first entry for which `isBefore` is false. */
  function bisect(isBefore: (entry: Entry<T>) => boolean): number {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = entries[middle];
      if (entry !== undefined && isBefore(entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  const compare = (entry: Entry<T>, key: number, id: string) => entry.key - key || compareIds(entry.record.id, id);
  const firstFrom = (key: number, id: string) => bisect((entry) => compare(entry, key, id) < 0);
  const firstAfter = (key: number, id: string) => bisect((entry) => compare(entry, key, id) <= 0);
  const bounds = ({ from, to }: KeyRange): [number, number] => [
    from === undefined ? 0 : bisect((entry) => entry.key < from),
    to === undefined ? entries.length : bisect((entry) => entry.key <= to),
  ];

  function collect(start: number, end: number, descending: boolean): T[] {
    const records = entries.slice(Math.max(0, start), Math.max(0, end)).map((entry) => entry.record);
    return descending ? records.reverse() : records;
  }

  return {
    get size() {
      return entries.length;
    },
    position(record) {
      const key = keyOf(record);
      return key === undefined ? undefined : { key, id: record.id };
    },
    take({ limit, descending, after }) {
      if (descending) {
        const end = after === undefined ? entries.length : firstFrom(after.key, after.id);
        return collect(end - limit, end, true);
      }
      const start = after === undefined ? 0 : firstAfter(after.key, after.id);
      return collect(start, start + limit, false);
    },
    slice(start, end, descending) {
      return descending ? collect(entries.length - end, entries.length - start, true) : collect(start, end, false);
    },
    *range(range, descending = false) {
      const [start, end] = bounds(range);
      const step = descending ? -1 : 1;
      for (let index = descending ? end - 1 : start; index >= start && index < end; index += step) {
        const entry = entries[index];
        if (entry !== undefined) yield entry.record;
      }
    },
    count(range) {
      const [start, end] = bounds(range);
      return Math.max(0, end - start);
    },
    add(key, record) {
      const last = entries.at(-1);
      if (last === undefined || compare(last, key, record.id) < 0) entries.push({ key, record });
      else entries.splice(firstFrom(key, record.id), 0, { key, record });
    },
    remove(key, record) {
      const index = firstFrom(key, record.id);
      if (entries[index]?.record === record) entries.splice(index, 1);
    },
  };
}
