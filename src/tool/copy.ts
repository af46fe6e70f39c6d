import { isObject } from './json.js';

/** A copy of plain data that shares no list and no object with it. What is neither is kept as it is. */
export function copyOf<Value>(value: Value): Value {
  return copied(value) as Value;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlain(value)) return value;
  // Every call is copied: a loop takes a fraction of what `Object.fromEntries` does.
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) setKey(copy, key, copied(value[key]));
  return copy;
}

/** Sets a key of an object; assigning to `__proto__` would set the prototype. */
export function setKey(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** An instance of a class, such as a date, may hold more than its keys show. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
