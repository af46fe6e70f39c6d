import { isObject } from './json.js';

/** How many members a list has, where it holds fewer; undefined where it holds all of them. */
export function missingParts(
  list: unknown,
  parts: string,
): { readonly total: number; readonly given: number } | undefined {
  if (!isObject(list)) return undefined;
  const { total_count: total, [parts]: members } = list;
  if (typeof total !== 'number' || !Array.isArray(members) || members.length >= total) return undefined;
  return { total, given: members.length };
}
