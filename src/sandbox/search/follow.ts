import type { Watcher } from '../world/collection.js';
import { createKeyIndex } from '../world/key-index.js';

/** Tells of each record a value of which changed, because something else did that it is read from. */
export type Follow<R> = (changed: (record: R) => void) => void;

/** What is needed of a collection to follow it. */
interface Watched<T> {
  values(): Iterable<T>;
  watch(watcher: Watcher<T>): void;
}

/**
 * Follows values that are read from other records. Until somebody listens nothing is kept.
 *
 * @param keyOf the id of the record that a value of one of `records` is read from
 */
export function followed<R extends object>(
  records: Watched<R>,
  keyOf: (record: R) => string,
  others: readonly Watched<{ readonly id: string }>[],
): Follow<R> {
  const listeners: ((record: R) => void)[] = [];

  function begin(): void {
    const index = createKeyIndex<R>();
    const keys = new Map<R, string>();
    const removed = (record: R) => {
      const key = keys.get(record);
      if (key !== undefined) index.remove(key, record);
      keys.delete(record);
    };
    const changed = (record: R) => {
      const key = keyOf(record);
      if (keys.get(record) === key) return;
      removed(record);
      index.add(key, record);
      keys.set(record, key);
    };
    for (const record of records.values()) changed(record);
    records.watch({ changed, removed });
    const tell = ({ id }: { readonly id: string }) => {
      for (const record of index.all(id)) for (const listener of listeners) listener(record);
    };
    for (const other of others) other.watch({ changed: tell, removed: tell });
  }

  return (listener) => {
    listeners.push(listener);
    if (listeners.length === 1) begin();
  };
}
