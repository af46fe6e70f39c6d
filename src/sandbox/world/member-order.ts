import type { KeyIndex } from './key-index.js';

/** Ids of the records that share a key, by index and key. */
export type MemberOrder = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The keys of an index whose records do not stand in the order in which the collection holds them. */
export function movedMembers<T extends { readonly id: string }>(
  index: KeyIndex<T>,
  ranks: ReadonlyMap<string, number>,
): Readonly<Record<string, readonly string[]>> {
  const rank = (id: string | undefined) => ranks.get(id ?? '') ?? 0;
  const lists = [...index.shared()].map(([key, members]) => [key, [...members].map(({ id }) => id)] as const);
  const moved = lists.filter(([, ids]) => ids.some((id, at) => at > 0 && rank(id) < rank(ids[at - 1])));
  // Sorted, because the order in which keys came up says nothing.
  return Object.fromEntries(moved.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Puts the records of a key into an order. False when the ids do not name exactly those records. */
export function arrangeMembers<T extends object>(
  index: KeyIndex<T>,
  key: string,
  ids: readonly string[],
  find: (id: string) => T | undefined,
): boolean {
  const present = new Set(index.all(key));
  const wanted = new Set(ids.flatMap((id) => find(id) ?? []));
  if (wanted.size !== ids.length || wanted.size !== present.size) return false;
  for (const record of wanted) if (!present.has(record)) return false;
  for (const record of wanted) {
    index.remove(key, record);
    index.add(key, record);
  }
  return true;
}
