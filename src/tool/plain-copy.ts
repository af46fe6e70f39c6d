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
  const copying: Copying = { refuse, left: mostValues };
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
      else setKey(copy, key, typeof value === 'object' ? copiedField(value, key, copying) : value);
    }
  }
  return { copy, problems };
}

/** More values than these are never copied: an object that many places share is copied for each of them. */
const mostValues = 1_000_000;

interface Copying {
  readonly refuse: (path: readonly string[], problem: string) => void;
  /** How many values may still be copied. */
  left: number;
}

/** A field that is not copied to its end: what refers to itself from several places has more parts than can be walked. */
class Endless extends Error {}

function copiedField(value: unknown, key: string, copying: Copying): unknown {
  try {
    return copied(value, [key], copying, false);
  } catch (error) {
    if (!(error instanceof Endless)) throw error;
    copying.refuse([key], error.message);
    return undefined;
  }
}

/** @throws Endless */
function spend(copying: Copying, values: number): void {
  if (values > copying.left) throw new Endless(`holds more than ${mostValues.toLocaleString('en')} values`);
  copying.left -= values;
}

const expected = 'expected what JSON can hold';
const cannotBeRead = 'it throws an error';
const unreadable = Symbol('unreadable');

function copied(value: unknown, path: readonly string[], copying: Copying, isFromJson: boolean): unknown {
  const { refuse } = copying;
  if (typeof value !== 'object' || value === null) {
    if (isScalar(value)) return value;
    refuse(path, `is ${describeValue(value)}: ${expected}`);
    return undefined;
  }
  // The value itself is the first level.
  if (path.length > maxLevels + 1) throw new Endless(`is nested more than ${maxLevels} levels deep`);
  const read = reading(() => readObject(value, isFromJson, copying.left));
  if (read === unreadable) refuse(path, `cannot be read: ${cannotBeRead}`);
  else if ('json' in read) return copied(read.json, path, copying, true);
  else if ('length' in read) spend(copying, read.length);
  else if ('list' in read) {
    spend(copying, read.list.length);
    return read.list.map((member, at) => copied(member, [...path, String(at)], copying, false));
  } else if ('bytes' in read) return read.bytes;
  else if ('what' in read) refuse(path, `is ${read.what}: ${expected}`);
  else {
    const copy: Record<string, unknown> = {};
    spend(copying, read.entries.length);
    for (const [key, member] of read.entries) setKey(copy, key, copied(member, [...path, key], copying, false));
    return copy;
  }
  return undefined;
}

type ReadObject =
  | { readonly json: unknown }
  | { readonly list: readonly unknown[] }
  /** Of a list that is too long to be read. */
  | { readonly length: number }
  | { readonly bytes: Uint8Array }
  | { readonly what: string }
  | { readonly entries: readonly (readonly [string, unknown])[] };

/** What an object holds. Everything that can throw is asked here, because all of it may be somebody's code. */
function readObject(value: object, isFromJson: boolean, most: number): ReadObject {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  // A copy: whoever holds the bytes could change them.
  if (ArrayBuffer.isView(value) && tag === 'Uint8Array') return { bytes: new Uint8Array(value as Uint8Array) };
  if (tag === 'Date' && Number.isNaN(Number(value))) return { what: 'an invalid date' };
  const toJson: unknown = Reflect.get(value, 'toJSON');
  if (typeof toJson === 'function' && !isFromJson) return { json: toJson.call(value, '') };
  if (Array.isArray(value)) {
    const { length } = value;
    return length > most ? { length } : { list: Array.from({ length }, (_, at): unknown => value[at]) };
  }
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
