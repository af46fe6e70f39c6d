import { isObject } from '../../src/tool/json.js';
import type { Description } from './description.js';

/** A part of the description that is wrong, and how it should read. */
export interface Repair {
  readonly name: string;
  readonly why: string;
  /** An operation where requests or answers need it. */
  readonly shows: string;
  /** Changes the part; `find` gives an object of the description by the keys that lead to it. */
  readonly apply: (find: (...keys: string[]) => Record<string, unknown>) => void;
}

/** A query parameter that an operation takes although the description does not say so. */
export interface UndeclaredQuery {
  readonly operation: string;
  readonly names: readonly string[];
  readonly why: string;
}

/** A status that operations answer although the description does not say so. */
export interface UndeclaredStatus {
  readonly status: number;
  readonly why: string;
  readonly operations: readonly string[];
}

/** A copy of the description with the repairs made. */
export function repaired(description: Description, repairs: readonly Repair[]): Description {
  const copy = structuredClone(description);
  for (const { name, apply } of repairs) apply((...keys) => find(copy, keys, name));
  return copy;
}

function find(description: Description, keys: readonly string[], name: string): Record<string, unknown> {
  let part: unknown = description;
  for (const key of keys) part = isObject(part) ? part[key] : undefined;
  if (!isObject(part))
    throw new Error(`The repair "${name}" finds nothing at ${keys.join(' ')}: the description has changed`);
  return part;
}
