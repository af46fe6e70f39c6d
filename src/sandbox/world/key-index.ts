/** Records by a text key, several records a key allowed. A lone record is kept bare: most keys have just one. */
export interface KeyIndex<T> {
  add(key: string, record: T): void;
  remove(key: string, record: T): void;
  /** The records of a key, oldest membership first. */
  all(key: string): Iterable<T>;
  first(key: string): T | undefined;
  count(key: string): number;
  /** Every key that several records have, with those records. */
  shared(): Iterable<readonly [key: string, records: Iterable<T>]>;
}

export function createKeyIndex<T extends object>(): KeyIndex<T> {
  const slots = new Map<string, T | Set<T>>();
  return {
    add(key, record) {
      const slot = slots.get(key);
      if (slot === undefined) slots.set(key, record);
      else if (slot instanceof Set) slot.add(record);
      else if (slot !== record) slots.set(key, new Set([slot, record]));
    },
    remove(key, record) {
      const slot = slots.get(key);
      if (slot instanceof Set) {
        slot.delete(record);
        if (slot.size === 0) slots.delete(key);
      } else if (slot === record) slots.delete(key);
    },
    all(key) {
      const slot = slots.get(key);
      if (slot === undefined) return [];
      return slot instanceof Set ? slot : [slot];
    },
    first(key) {
      const slot = slots.get(key);
      if (!(slot instanceof Set)) return slot;
      for (const record of slot) return record;
      return undefined;
    },
    count(key) {
      const slot = slots.get(key);
      if (slot === undefined) return 0;
      return slot instanceof Set ? slot.size : 1;
    },
    *shared() {
      for (const [key, slot] of slots) if (slot instanceof Set && slot.size > 1) yield [key, slot];
    },
  };
}
