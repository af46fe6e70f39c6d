import { spend } from './evaluation.js';

/**
 * Data in which objects with a key `constructor` are maps. The CEL library looks at that key to tell what an object is,
 * and customers choose the keys of their custom attributes.
 */
export function readableData<Data extends object>(data: Data): Data | Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, readable(value)]));
}

function readable(value: unknown): unknown {
  spend(0.25);
  if (Array.isArray(value)) return value.map(readable);
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (typeof value !== 'object' || value === null || prototype !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [key, readable(member)]);
  return Object.hasOwn(value, 'constructor') ? new Map(entries) : Object.fromEntries(entries);
}
