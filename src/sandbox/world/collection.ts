import { createKeyIndex, type KeyIndex } from './key-index.js';
import { arrangeMembers, type MemberOrder, movedMembers } from './member-order.js';
import { createSortedList, type SortedList, type WritableSortedList } from './sorted-list.js';

/** What an index reads from a record: one key, several, or none (the record is then not in that index). */
export type Keys = string | readonly string[] | undefined;

/** How an index reads a record: the name of a field, or a function. */
export type IndexSource<T, V> = (keyof T & string) | ((record: T) => V);

/** The indexes of a collection: `keys` answer "which records have this text", `sorted` answer "in which order". */
export interface Indexes<T, K extends string, S extends string> {
  readonly keys?: Readonly<Record<K, IndexSource<T, Keys>>> | undefined;
  readonly sorted?: Readonly<Record<S, IndexSource<T, number | undefined>>> | undefined;
}

/** Hears what happens to the records of a collection. */
export interface Watcher<T> {
  /** A record came or was changed. */
  changed(record: T): void;
  removed(record: T): void;
}

/**
 * All records of one kind. Records are changed only through `update`, with new arrays and objects in the patch:
 * a record changed behind the collection's back would stay in its old place of every index.
 */
export interface Collection<T, K extends string, S extends string> {
  readonly size: number;
  get(id: string): T | undefined;
  /** Every record, oldest insert first. */
  values(): Iterable<T>;
  insert(record: T): T;
  update(record: T, patch: Partial<T>): T;
  delete(record: T): void;
  /** Every record that has the key in the named index. */
  by(index: K, key: string): Iterable<T>;
  firstBy(index: K, key: string): T | undefined;
  countBy(index: K, key: string): number;
  /** Tells of every change from now on, after the indexes know of it. */
  watch(watcher: Watcher<T>): void;
  /** The named sorted list. */
  sorted(index: S): SortedList<T>;
  /**
   * Where records that share a key do not stand in the order of their inserts: the ids by index and key. Together
   * with the records this is everything that a collection knows.
   */
  order(): MemberOrder;
  /** Puts records that share keys into that order. False for one that does not name exactly the present records. */
  reorder(order: MemberOrder): boolean;
}

/** @param written called at each write, before anybody could see it */
export function createCollection<T extends { readonly id: string }, K extends string, S extends string>(
  indexes: Indexes<T, K, S>,
  written: () => void = () => undefined,
): Collection<T, K, S> {
  const records = new Map<string, T>();
  const keyed = mapValues(indexes.keys, (source: IndexSource<T, Keys>): KeyedIndex<T> => {
    return { read: typeof source === 'string' ? readKeys(source) : source, index: createKeyIndex<T>() };
  });
  const sorted = mapValues(indexes.sorted, (source: IndexSource<T, number | undefined>): OrderedIndex<T> => {
    const read = typeof source === 'string' ? readNumber<T>(source) : source;
    return { read, list: createSortedList(read) };
  });
  const keyedList = [...keyed.values()];
  const sortedList = [...sorted.values()];
  const watchers: Watcher<T>[] = [];

  return {
    get size() {
      return records.size;
    },
    get: (id) => records.get(id),
    values: () => records.values(),
    insert(record) {
      if (records.has(record.id)) throw new Error(`Two records would have the id ${record.id}.`);
      written();
      records.set(record.id, record);
      for (const { read, index } of keyedList) addKeys(index, read(record), record);
      for (const { read, list } of sortedList) addKey(list, read(record), record);
      for (const watcher of watchers) watcher.changed(record);
      return record;
    },
    update(record, patch) {
      written();
      const oldKeys = keyedList.map(({ read }) => read(record));
      const oldOrder = sortedList.map(({ read }) => read(record));
      Object.assign(record, patch);
      keyedList.forEach(({ read, index }, at) => {
        const before = oldKeys[at];
        const after = read(record);
        if (before === after) return;
        // Keys that stay keep their place: attaching one more company must not reorder the members of the others.
        removeKeys(index, without(before, after), record);
        addKeys(index, without(after, before), record);
      });
      sortedList.forEach(({ read, list }, at) => {
        const before = oldOrder[at];
        const after = read(record);
        if (before === after) return;
        if (before !== undefined) list.remove(before, record);
        addKey(list, after, record);
      });
      for (const watcher of watchers) watcher.changed(record);
      return record;
    },
    delete(record) {
      if (!records.delete(record.id)) return;
      written();
      for (const { read, index } of keyedList) removeKeys(index, read(record), record);
      for (const { read, list } of sortedList) {
        const key = read(record);
        if (key !== undefined) list.remove(key, record);
      }
      for (const watcher of watchers) watcher.removed(record);
    },
    watch: (watcher) => void watchers.push(watcher),
    by: (name, key) => named(keyed, name).index.all(key),
    firstBy: (name, key) => named(keyed, name).index.first(key),
    countBy: (name, key) => named(keyed, name).index.count(key),
    sorted: (name) => named(sorted, name).list,
    order() {
      const ranks = new Map([...records.keys()].map((id, rank) => [id, rank]));
      const lists = [...keyed].map(([name, { index }]) => [name, movedMembers(index, ranks)] as const);
      return Object.fromEntries(lists.filter(([, moved]) => Object.keys(moved).length > 0));
    },
    reorder(order) {
      written();
      const indexes: ReadonlyMap<string, KeyedIndex<T>> = keyed;
      const find = (id: string) => records.get(id);
      return Object.entries(order).every(([name, lists]) => {
        const index = indexes.get(name)?.index;
        return (
          index !== undefined && Object.entries(lists).every(([key, ids]) => arrangeMembers(index, key, ids, find))
        );
      });
    },
  };
}

interface KeyedIndex<T> {
  readonly read: (record: T) => Keys;
  readonly index: KeyIndex<T>;
}

interface OrderedIndex<T> {
  readonly read: (record: T) => number | undefined;
  readonly list: WritableSortedList<T>;
}

function addKeys<T>(index: KeyIndex<T>, keys: Keys, record: T): void {
  if (typeof keys === 'string') index.add(keys, record);
  else for (const key of keys ?? []) index.add(key, record);
}

function removeKeys<T>(index: KeyIndex<T>, keys: Keys, record: T): void {
  if (typeof keys === 'string') index.remove(keys, record);
  else for (const key of keys ?? []) index.remove(key, record);
}

function without(keys: Keys, others: Keys): readonly string[] {
  const kept = asList(others);
  return asList(keys).filter((key) => !kept.includes(key));
}

function asList(keys: Keys): readonly string[] {
  if (keys === undefined) return [];
  return typeof keys === 'string' ? [keys] : keys;
}

function addKey<T>(list: WritableSortedList<T>, key: number | undefined, record: T): void {
  if (key !== undefined) list.add(key, record);
}

function mapValues<V, R>(source: Readonly<Record<string, V>> | undefined, make: (value: V) => R): Map<string, R> {
  return new Map(Object.entries(source ?? {}).map(([name, value]) => [name, make(value)]));
}

function readKeys<T>(field: keyof T): (record: T) => Keys {
  return (record) => {
    const value: unknown = record[field];
    return typeof value === 'string' || isTexts(value) ? value : undefined;
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function readNumber<T>(field: keyof T): (record: T) => number | undefined {
  return (record) => {
    const value: unknown = record[field];
    return typeof value === 'number' ? value : undefined;
  };
}

function named<R>(indexes: ReadonlyMap<string, R>, name: string): R {
  const index = indexes.get(name);
  if (index === undefined) throw new Error(`There is no index ${name}.`);
  return index;
}
