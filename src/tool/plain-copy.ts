import { setKey } from './copy.js';
import { isObject } from './json.js';
import { maxLevels } from './kinds/json-problem.js';
import { describeValue } from './kinds/kind.js';

/** A part of what was given that is no plain data. */
export interface NotPlain {
  /** Names of the fields that lead to it; empty for the whole. */
  readonly path: readonly string[];
  readonly problem: string;
}

/** A copy, and what could not be copied. */
export interface PlainCopy {
  readonly copy: Record<string, unknown>;
  readonly problems: readonly NotPlain[];
}

/**
 * Copies parameters into plain data, reading everything once: getters and `toJSON` are asked now and never again, and
 * nobody who holds what was given can change the copy. Bytes stay bytes. An object is one by what it holds, so a proxy of
 * an object is copied like one.
 *
 * Values that are no objects are left to the parameters themselves, which know better what they expect.
 */
export function plainCopy(given: unknown): PlainCopy {
  const problems: NotPlain[] = [];
  const copy: Record<string, unknown> = {};
  const refuse = (path: readonly string[], problem: string) => void problems.push({ path, problem });
  const object = reading(() => (isObject(given) ? given : undefined));
  if (object === undefined) {
    refuse([], `are ${describeValue(given)}: expected an object`);
    return { copy, problems };
  }
  const keys = object === unreadable ? unreadable : reading(() => Object.keys(object));
  if (keys === unreadable) refuse([], `cannot be read: ${cannotBeRead}`);
  else {
    for (const key of keys) {
      const value = reading(() => Reflect.get(Object(given), key) as unknown);
      if (value === unreadable) refuse([key], `cannot be read: ${cannotBeRead}`);
      else setKey(copy, key, typeof value === 'object' ? copied(value, [key], refuse, false) : value);
    }
  }
  return { copy, problems };
}

type RefusePart = (path: readonly string[], problem: string) => void;

const expected = 'expected what JSON can hold';
const cannotBeRead = 'it throws an error';
const unreadable = Symbol('unreadable');

function copied(value: unknown, path: readonly string[], refuse: RefusePart, isFromJson: boolean): unknown {
  if (typeof value !== 'object' || value === null) {
    if (isScalar(value)) return value;
    refuse(path, `is ${describeValue(value)}: ${expected}`);
    return undefined;
  }
  // The value itself is the first level.
  if (path.length > maxLevels + 1) {
    refuse(path.slice(0, 1), `is nested more than ${maxLevels} levels deep`);
    return undefined;
  }
  const read = reading(() => readObject(value, isFromJson));
  if (read === unreadable) refuse(path, `cannot be read: ${cannotBeRead}`);
  else if ('json' in read) return copied(read.json, path, refuse, true);
  else if ('list' in read) return read.list.map((member, at) => copied(member, [...path, String(at)], refuse, false));
  else if ('bytes' in read) return read.bytes;
  else if ('what' in read) refuse(path, `is ${read.what}: ${expected}`);
  else {
    const copy: Record<string, unknown> = {};
    for (const [key, member] of read.entries) setKey(copy, key, copied(member, [...path, key], refuse, false));
    return copy;
  }
  return undefined;
}

type ReadObject =
  | { readonly json: unknown }
  | { readonly list: readonly unknown[] }
  | { readonly bytes: Uint8Array }
  | { readonly what: string }
  | { readonly entries: readonly (readonly [string, unknown])[] };

/** What an object holds. Everything that can throw is asked here, because all of it may be somebody's code. */
function readObject(value: object, isFromJson: boolean): ReadObject {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  // A copy: whoever holds the bytes could change them.
  if (ArrayBuffer.isView(value) && tag === 'Uint8Array') return { bytes: new Uint8Array(value as Uint8Array) };
  if (tag === 'Date' && Number.isNaN(Number(value))) return { what: 'an invalid date' };
  const toJson: unknown = Reflect.get(value, 'toJSON');
  if (typeof toJson === 'function' && !isFromJson) return { json: toJson.call(value, '') };
  if (Array.isArray(value)) return { list: Array.from({ length: value.length }, (_, at): unknown => value[at]) };
  if (tag === 'Object' || tag === 'Module')
    return { entries: Object.keys(value).map((key) => [key, Reflect.get(value, key)]) };
  if (tag === 'String' || tag === 'Number' || tag === 'Boolean') return { json: value.valueOf() };
  return { what: `${/^[AEIOU]/.test(tag) ? 'an' : 'a'} ${tag}` };
}

function reading<Value>(read: () => Value): Value | typeof unreadable {
  try {
    return read();
  } catch {
    return unreadable;
  }
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || ['string', 'boolean', 'undefined'].includes(typeof value);
}
