import { isObject } from '../../tool/json.js';
import type { Selection } from './selection.js';

/**
 * The selected fields of a value, as they came. An object keeps its id, so that it can be named in another call, and a list
 * inside it how many members it has.
 */
export function project(value: unknown, { range, fields }: Selection): unknown {
  if (Array.isArray(value)) {
    const piece = range === undefined ? value : value.slice(range.from, range.to);
    return fields === undefined ? piece : piece.map((member) => project(member, { fields }));
  }
  if (fields === undefined || !isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const selection = fields.get(key) ?? (isIdName(key) || key === 'total_count' ? {} : undefined);
    return selection === undefined ? [] : [[key, project(part, selection)] as const];
  });
  return Object.fromEntries(kept);
}

/** Whether a field holds the id of the object that it belongs to. */
export function isIdName(name: string): boolean {
  return name === 'id';
}
