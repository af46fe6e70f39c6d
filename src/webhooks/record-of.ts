/** A record with the same value under every key. */
export function recordOf<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  const record: Partial<Record<Key, Value>> = {};
  for (const key of keys) record[key] = value;
  const isWhole = (found: typeof record): found is Record<Key, Value> => keys.every((key) => key in found);
  if (!isWhole(record)) throw new TypeError('A key got lost.');
  return record;
}
