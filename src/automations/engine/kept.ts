import { isObject } from '../../tool/json.js';
import type { Reference } from '../expression/expression.js';

/** Which part of a value is read: keys from the outside in. An empty path is all of it. */
export type Path = readonly (string | number)[];

/** Longest JSON text of what is kept of one step, in characters. */
export const longestValue = 1_000_000;

/** The paths that are read of a name, and of a key below it where one is given. */
export function pathsOf(references: readonly Reference[], name: string, key?: string): Path[] {
  return references.flatMap(([root, ...path]): Path[] => {
    if (root !== name) return [];
    if (key === undefined || path.length === 0) return [path];
    return path[0] === key ? [path.slice(1)] : [];
  });
}

/**
 * What of a value is read by these paths. Lists stay whole: what is done with their members no path says. What is left out is
 * what nothing asks for, so every expression has the same value on what is left.
 */
export function partOf(value: unknown, paths: readonly Path[]): unknown {
  if (!isObject(value) || paths.some((path) => path.length === 0)) return value;
  const entries = Object.entries(value).flatMap(([key, member]) => {
    const below = paths.filter(([first]) => String(first) === key).map(([, ...rest]) => rest);
    return below.length === 0 ? [] : [[key, partOf(member, below)]];
  });
  return Object.fromEntries(entries);
}

/** The length of a value as JSON text. */
export function lengthOf(value: unknown): number {
  const text: string | undefined = JSON.stringify(value);
  return text?.length ?? 0;
}

const longestText = 300;
const mostMembers = 20;
const deepest = 6;

/** A value as a trace shows it: long texts and lists cut, so that it stays small. */
export function shortened(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length <= longestText ? value : `${value.slice(0, longestText)}…`;
  if (Array.isArray(value)) {
    const members = value
      .slice(0, mostMembers)
      .map((member) => (depth >= deepest ? '…' : shortened(member, depth + 1)));
    return value.length > mostMembers ? [...members, `… ${value.length - mostMembers} more`] : members;
  }
  if (!isObject(value)) return value;
  if (depth >= deepest) return '…';
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostMembers)
      .map(([key, member]) => [key, shortened(member, depth + 1)]),
  );
}
