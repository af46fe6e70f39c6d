import type { Collection } from '../world/collection.js';
import type { SortedList } from '../world/sorted-list.js';
import type { Candidates, Field, Scalar } from './field.js';

/*
 * Pieces of a field that read an index of a collection.
 */

/** Equality by a key index. @param keyOf the key under which a wanted value is filed */
export function byKey<R, K extends string>(
  collection: Collection<R, K, string>,
  index: K,
  keyOf: (value: Scalar) => string = String,
): (value: Scalar) => Candidates<R> {
  return (value) => {
    const key = keyOf(value);
    return { size: collection.countBy(index, key), records: () => collection.by(index, key) };
  };
}

/** Equality of an id for which 0 means none; records without one are in no index. */
export function byKeyOrZero<R, K extends string>(
  collection: Collection<R, K, string>,
  index: K,
): (value: Scalar) => Candidates<R> | undefined {
  const assigned = byKey(collection, index);
  return (value) => (Number(value) === 0 ? undefined : assigned(value));
}

/** Equality by the id itself. */
export function byId<R>(collection: Collection<R, string, string>): (value: Scalar) => Candidates<R> {
  return (value) => {
    const record = collection.get(String(value));
    return record === undefined ? { size: 0, records: () => [] } : { size: 1, records: () => [record] };
  };
}

/** Ranges and sorting by a sorted list. */
export function bySortedList<R>(list: SortedList<R>): Required<Pick<Field<R>, 'range' | 'ordered'>> {
  return {
    range: (bounds) => ({ size: list.count(bounds), exact: true, records: () => list.range(bounds) }),
    ordered: (descending, bounds) => list.range(bounds, descending),
  };
}
