import { isObject } from '../../tool/json.js';
import { numberFrom } from '../../tool/operation/request-plan.js';
import type { JsonSchema } from '../../tool/param/facts.js';
import { alternatives, onlyValueOf, propertiesOf, requiredOf, type Schemas, typesOf } from './schema-parts.js';

/** An object as far as it is known, and which parts of it nobody gave. */
export interface Known {
  readonly value: Readonly<Record<string, unknown>>;
  /** Dotted paths into `value`. */
  readonly invented: ReadonlySet<string>;
}

/** What a draft invents values from. */
export interface Inventions {
  readonly schemas: Schemas;
  /** Unix seconds at the start of the call. */
  readonly now: number;
  /** An id for what the key names: `id` the object itself, `company_id` a company. */
  id(key: string): string;
  isInventedId(value: unknown): boolean;
  /** The words that a key of the object itself can be, where a parameter of the same name lists them. */
  words(key: string): readonly unknown[];
}

/**
 * Writes values that fit schemas: what is given is taken over, what is required and not given is invented, and whatever
 * else is left out. It keeps the paths of what it invented.
 */
export class Draft {
  readonly invented: Set<string>;
  readonly #from: Inventions;
  readonly #base: Known | undefined;

  /** `base` is what the object was before: it stays where nothing else is given. */
  constructor(from: Inventions, base?: Known, invented = new Set<string>()) {
    this.#from = from;
    this.#base = base;
    this.invented = invented;
  }

  /** An object of a schema. Keys that are given and that the schema does not have are left out. */
  object(schema: JsonSchema, given: Readonly<Record<string, unknown>>, at: string): Record<string, unknown> {
    const before = this.#before(at);
    const properties = propertiesOf(schema);
    if (Object.keys(properties).length === 0) return this.#freeObject(before, given, at);
    const made: Record<string, unknown> = {};
    for (const name of Object.keys(properties)) {
      const value = this.#property(schema, name, given, at);
      if (value !== undefined) made[name] = value;
    }
    return made;
  }

  /** The value of a schema that says what `given` says, or undefined when `given` is no value of it. */
  take(schema: JsonSchema, given: unknown, at: string): unknown {
    if (given === undefined) return undefined;
    for (const one of alternatives(schema, this.#from.schemas)) {
      const taken = this.#takeOne(one, given, at);
      if (taken !== undefined) return taken;
    }
    return undefined;
  }

  /** A value of a schema that nobody gave. With `isFilled` it is not null. */
  invent(schema: JsonSchema, at: string, isFilled = false): unknown {
    const all = alternatives(schema, this.#from.schemas);
    const only = all.length === 1 ? onlyValueOf(all[0] ?? {}) : undefined;
    // The schema knows it: there is nothing to invent.
    if (only !== undefined) return only;
    const key = lastKey(at);
    const isNull = !isFilled && all.some((one) => typesOf(one).includes('null')) && at !== 'id';
    const [first = {}] = all.filter((one) => typesOf(one).some((type) => type !== 'null'));
    const type = typesOf(first).find((name) => name !== 'null');
    if (!isNull && type === 'object' && Object.keys(propertiesOf(first)).length > 0) return this.object(first, {}, at);
    this.invented.add(at);
    if (isNull || type === undefined) return null;
    if (Array.isArray(first.enum)) return first.enum[0];
    return this.#plainValue(String(type), key, at);
  }

  /** Keeps a value of `base` with the marks of what was invented in it. */
  keep(at: string): unknown {
    for (const path of this.#base?.invented ?? []) if (isWithin(path, at)) this.invented.add(path);
    return valueAt(this.#base?.value, at);
  }

  /** Whether the value of `base` at a path was invented. */
  wasInvented(at: string): boolean {
    return this.#base?.invented.has(at) === true;
  }

  #property(schema: JsonSchema, name: string, given: Readonly<Record<string, unknown>>, at: string): unknown {
    const property = propertiesOf(schema)[name] ?? {};
    const path = joined(at, name);
    const isRequired = requiredOf(schema).includes(name);
    const taken = this.take(property, given[name], path);
    if (taken !== undefined) return taken;
    if (isRequired && isId(given[`${name}_id`])) {
      const named = this.#named(property, given[`${name}_id`], path);
      if (named !== undefined) return named;
    }
    // Null clears what is there, also where nothing is how the service shows that.
    const isKept = given[name] !== null && onlyValueOf(property) === undefined;
    if (isKept && valueAt(this.#base?.value, path) !== undefined) return this.keep(path);
    return isRequired ? this.invent(property, path) : undefined;
  }

  /** The object that an id names: `ticket_type_id` gives the id of `ticket_type`. */
  #named(property: JsonSchema, id: unknown, at: string): unknown {
    const object = alternatives(property, this.#from.schemas).find((one) => propertiesOf(one).id !== undefined);
    if (object === undefined) return undefined;
    const before = valueAt(this.#base?.value, at);
    const isSame = isObject(before) && String(before.id) === String(id);
    return (isSame ? this : this.#withoutBase()).object(object, { id }, at);
  }

  /** A draft of something else inside this one: what was known before is not about it. */
  #withoutBase(): Draft {
    return new Draft(this.#from, undefined, this.invented);
  }

  /** An object with free keys, such as custom attributes: what is given goes over what was there. */
  #freeObject(before: unknown, given: Readonly<Record<string, unknown>>, at: string): Record<string, unknown> {
    if (isObject(before)) {
      this.keep(at);
      // It holds something that was given now.
      if (Object.keys(given).length > 0) this.invented.delete(at);
      return { ...before, ...given };
    }
    return { ...given };
  }

  #takeOne(schema: JsonSchema, given: unknown, at: string): unknown {
    const only = onlyValueOf(schema);
    if (only !== undefined) return given === only ? given : undefined;
    if (Array.isArray(schema.enum) && !schema.enum.includes(given)) return undefined;
    const types = typesOf(schema);
    if (types.length === 0) return given;
    const can = (type: string) => types.includes(type);
    if (given === null) return can('null') ? null : undefined;
    if (Array.isArray(given)) return this.#takeList(schema, given, at);
    if (isObject(given)) return can('object') ? this.object(schema, given, at) : undefined;
    if (typeof given === 'boolean') return can('boolean') ? given : undefined;
    if (typeof given === 'number') {
      if (can('number') || (can('integer') && Number.isInteger(given))) return given;
      return can('string') ? String(given) : undefined;
    }
    if (typeof given !== 'string') return undefined;
    if (can('string')) return given;
    const number = can('integer') || can('number') ? numberFrom(given) : given;
    return typeof number === 'number' ? number : undefined;
  }

  /** A list, or the object that services wrap a list in: `{type: 'contact.list', contacts: [...]}`. */
  #takeList(schema: JsonSchema, given: readonly unknown[], at: string): unknown {
    const items = isObject(schema.items) ? schema.items : {};
    if (typesOf(schema).includes('array')) {
      const inside = new Draft(this.#from);
      const taken = given.map((item, index) => inside.take(items, item, joined(at, String(index))));
      if (taken.includes(undefined)) return undefined;
      for (const path of inside.invented) this.invented.add(path);
      return taken;
    }
    const lists = Object.entries(propertiesOf(schema)).filter(([, property]) =>
      alternatives(property, this.#from.schemas).some((one) => typesOf(one).includes('array')),
    );
    const [list] = lists;
    return list === undefined || lists.length > 1 ? undefined : this.object(schema, { [list[0]]: given }, at);
  }

  #plainValue(type: string, key: string, at: string): unknown {
    if (type === 'array') return [];
    if (type === 'object') return {};
    if (type === 'boolean') return false;
    const [word] = at === key ? this.#from.words(key) : [];
    if (typeof word === type) return word;
    if (/(^|_)id$/.test(key)) return type === 'string' ? this.#from.id(key) : numberFrom(this.#from.id(key));
    if (type === 'string') return `(answer.${at})`;
    return key.endsWith('_at') ? this.#from.now : 0;
  }

  #before(at: string): unknown {
    return at === '' ? this.#base?.value : valueAt(this.#base?.value, at);
  }
}

/** Joins a dotted path and a key. */
export function joined(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

/** Whether a path leads to `at` or into it. */
function isWithin(path: string, at: string): boolean {
  return at === '' || path === at || path.startsWith(`${at}.`);
}

/** The value at a dotted path; the whole for an empty one. */
export function valueAt(whole: unknown, at: string): unknown {
  if (at === '') return whole;
  return at.split('.').reduce<unknown>((value, key) => childOf(value, key), whole);
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function lastKey(at: string): string {
  return at.slice(at.lastIndexOf('.') + 1);
}

function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
