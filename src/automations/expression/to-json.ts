import { ownTypeToJson, timestampText } from './cel.js';
import { spend } from './evaluation.js';

/** Why a value is none that JSON has: the end of a sentence. */
export class NoJson extends Error {}

const maxDepth = 200;

/**
 * A value of CEL as plain JSON data. Integers are numbers, above 2^53 texts of digits; bytes are base64; timestamps and
 * durations are texts; an optional value is itself, or null. What is plain already stays the same object.
 *
 * @throws NoJson for a type, a number that is not finite, and what is nested too deeply.
 */
export function toJson(value: unknown, depth = 0): unknown {
  spend(typeof value === 'string' ? 0.25 + value.length / 256 : 0.25);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
    case 'number':
      if (Number.isFinite(value)) return value;
      throw new NoJson('is no finite number');
    case 'object':
      break;
    default:
      throw new NoJson('is nothing that JSON has');
  }
  if (value === null) return null;
  if (depth > maxDepth) throw new NoJson(`is nested more than ${maxDepth} levels deep`);
  if (Array.isArray(value)) return listToJson(value, depth);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Date) return timestampText(value);
  if (value instanceof Map) return objectToJson(Object.fromEntries(value), depth);
  const plain = ownTypeToJson(value);
  if (plain !== undefined) return toJson(plain, depth + 1);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return objectToJson(value, depth);
  throw new NoJson('is a type and no value');
}

function listToJson(list: readonly unknown[], depth: number): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const plain = toJson(item, depth + 1);
    if (plain !== item) changed ??= list.slice(0, index);
    changed?.push(plain);
  }
  return changed ?? list;
}

function objectToJson(object: object, depth: number): object {
  const entries = Object.entries(object);
  let isSame = true;
  for (const entry of entries) {
    const plain = entry[1] === undefined ? undefined : toJson(entry[1], depth + 1);
    if (plain === entry[1] && plain !== undefined) continue;
    isSame = false;
    entry[1] = plain;
  }
  return isSame ? object : Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}
