import { invalid } from '../http/input.js';
import { isJsonObject, type JsonValue } from '../json.js';
import type { IdKind } from '../world/ids.js';
import type { Requester } from '../world/world.js';

/*
 * What a value looks like: in a document, in the body of a call, and which records it refers to. The types of records
 * follow from their shapes, so that a field cannot be added to the one and forgotten in the other.
 */

/** Where something stands, from the outside in. */
export type Path = readonly (string | number)[];

/** What is wrong with a value: where, and what should be there. */
export interface Fault {
  readonly path: Path;
  readonly expected: string;
}

/** Called for the references and ids that a value holds. */
export interface Visitor {
  /** An id that must be one of a record of the table. */
  reference(path: Path, table: string, id: string): void;
  /** An id of a kind that was given out for this value. */
  issued(kind: IdKind, id: string): void;
}

/** What becomes of a value whose reference is taken out: it goes, or the whole record around it does. */
export const GONE = Symbol('gone');
export const RECORD_GONE = Symbol('record gone');

export interface Shape<T> {
  /** Undefined when the value fits. */
  fault(value: unknown): Fault | undefined;
  /** A value of a body. Whatever JSON fits when absent. @throws RefusedError 400 that names the field */
  read?(value: JsonValue, field: string, call: Requester): T;
  /** The key may be absent. */
  readonly optional?: true;
  /** What it refers to; absent when it refers to nothing and holds no ids. */
  readonly links?: Links;
  /** Never there: it lets the compiler tell shapes of different types apart. */
  readonly of?: T;
}

export interface Links {
  /** Names of the tables that are referred to. */
  readonly tables: ReadonlySet<string>;
  readonly idKinds: ReadonlySet<IdKind>;
  visit(value: unknown, path: Path, visitor: Visitor): void;
  /** The value without references to a record: the same value when it had none. */
  without(value: unknown, table: string, id: string): unknown;
}

/** The type that a shape stands for. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** A place in a document as people write it: `records.contacts[3].email`. */
export function placeOf(path: Path): string {
  return stepsOf(path).replace(/^\./, '');
}

function stepsOf(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^\w+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('');
}

/** True when the value is what the shape describes. */
export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return shape.fault(value) === undefined;
}

export function simple<T>(expected: string, holds: (value: unknown) => boolean): Shape<T> {
  const fault: Fault = { path: [], expected };
  return { fault: (value) => (holds(value) ? undefined : fault) };
}

export const text = simple<string>('a string', (value) => typeof value === 'string');
export const flag = simple<boolean>('a boolean', (value) => typeof value === 'boolean');
export const number = simple<number>('a number', (value) => typeof value === 'number');
export const whole = simple<number>('a whole number', Number.isSafeInteger);
/** Unix seconds. */
export const time = simple<number>('a time in unix seconds', Number.isSafeInteger);
export const json = simple<JsonValue>('JSON', (value) => value !== undefined);

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return simple(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value));
}

/** Reads a value of a body by its shape. @throws RefusedError 400 that names the field */
export function readValue<T>(shape: Shape<T>, value: JsonValue, field: string, call: Requester): T {
  if (shape.read !== undefined) return shape.read(value, field, call);
  if (fits(shape, value)) return value;
  const fault = shape.fault(value) ?? { path: [], expected: 'something else' };
  throw invalid(`${field}${stepsOf(fault.path)}`, fault.expected);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  const { links } = shape;
  return {
    fault(value) {
      const found = value === null ? undefined : shape.fault(value);
      return found?.path.length === 0 ? { path: [], expected: `${found.expected} or null` } : found;
    },
    read: (value, field, call) => (value === null ? null : readValue(shape, value, field, call)),
    ...(links === undefined
      ? {}
      : {
          links: {
            ...links,
            without(value, table, id) {
              const rest = value === null ? null : links.without(value, table, id);
              return rest === GONE ? null : rest;
            },
          },
        }),
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  const { links } = shape;
  return {
    fault(value) {
      if (!Array.isArray(value)) return { path: [], expected: 'an array' };
      for (let at = 0; at < value.length; at += 1) {
        const found = shape.fault(value[at]);
        if (found !== undefined) return { ...found, path: [at, ...found.path] };
      }
      return undefined;
    },
    read(value, field, call) {
      if (!Array.isArray(value)) throw invalid(field, 'an array');
      return value.map((item, at) => readValue(shape, item, `${field}[${at}]`, call));
    },
    ...(links === undefined
      ? {}
      : {
          links: {
            ...links,
            visit(value, path, visitor) {
              if (!Array.isArray(value)) return;
              for (let at = 0; at < value.length; at += 1) links.visit(value[at], [...path, at], visitor);
            },
            without(value, table, id) {
              if (!Array.isArray(value)) return value;
              const rest = value.map((item) => links.without(item, table, id));
              if (rest.includes(RECORD_GONE)) return RECORD_GONE;
              return rest.every((item, at) => item === value[at]) ? value : rest.filter((item) => item !== GONE);
            },
          },
        }),
  };
}

/** An object with any keys. */
export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    fault(value) {
      if (!isObject(value)) return { path: [], expected: 'an object' };
      for (const [key, item] of Object.entries(value)) {
        const found = shape.fault(item);
        if (found !== undefined) return { ...found, path: [key, ...found.path] };
      }
      return undefined;
    },
  };
}

/** A key that may be absent. */
export function maybe<T>(shape: Shape<T>): Shape<T> & { readonly optional: true } {
  return { ...shape, optional: true };
}

export type Fields = Readonly<Record<string, Shape<unknown>>>;

type OptionalKey<F> = { [K in keyof F]: F[K] extends { readonly optional: true } ? K : never }[keyof F];

/** The object that has these fields. */
export type ObjectOf<F> = {
  readonly [K in keyof ({ readonly [K in Exclude<keyof F, OptionalKey<F>>]: ValueOf<F[K]> } & {
    readonly [K in OptionalKey<F>]?: ValueOf<F[K]>;
  })]: ({ readonly [K in Exclude<keyof F, OptionalKey<F>>]: ValueOf<F[K]> } & {
    readonly [K in OptionalKey<F>]?: ValueOf<F[K]>;
  })[K];
};

/** An object with these keys and no others. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  const known = new Set(shapes.map(([name]) => name));
  const made: Shape<ObjectOf<F>> = {
    fault(value) {
      if (!isObject(value)) return { path: [], expected: 'an object' };
      for (const [name, shape] of shapes) {
        const item = Object.hasOwn(value, name) ? value[name] : undefined;
        if (item === undefined && shape.optional === true) continue;
        const found = shape.fault(item);
        if (found !== undefined) return { ...found, path: [name, ...found.path] };
      }
      const unknown = Object.keys(value).find((name) => !known.has(name));
      return unknown === undefined ? undefined : { path: [unknown], expected: 'left out: it is not known here' };
    },
    read(value, field, call) {
      if (!isJsonObject(value)) throw invalid(field, 'an object');
      const read: Record<string, unknown> = { ...value };
      for (const [name, shape] of shapes) {
        const item = Object.hasOwn(value, name) ? value[name] : undefined;
        if (item !== undefined) read[name] = readValue(shape, item, `${field}.${name}`, call);
      }
      if (fits(made, read)) return read;
      const { path = [], expected = 'an object' } = made.fault(read) ?? {};
      throw invalid(`${field}${stepsOf(path)}`, expected);
    },
    ...linksOfFields(shapes),
  };
  return made;
}

function linksOfFields(shapes: readonly (readonly [string, Shape<unknown>])[]): { readonly links?: Links } {
  const linked = shapes.flatMap(([name, { links }]) => (links === undefined ? [] : [[name, links] as const]));
  if (linked.length === 0) return {};
  return {
    links: {
      tables: new Set(linked.flatMap(([, links]) => [...links.tables])),
      idKinds: new Set(linked.flatMap(([, links]) => [...links.idKinds])),
      visit(value, path, visitor) {
        if (!isObject(value)) return;
        for (const [name, links] of linked) links.visit(value[name], [...path, name], visitor);
      },
      without(value, table, id) {
        if (!isObject(value)) return value;
        const changed: Record<string, unknown> = {};
        for (const [name, links] of linked) {
          if (!links.tables.has(table)) continue;
          const rest = links.without(value[name], table, id);
          if (rest === GONE || rest === RECORD_GONE) return rest;
          if (rest !== value[name]) changed[name] = rest;
        }
        return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
      },
    },
  };
}

/** One of several objects, told apart by the text of one key. */
export function variant<const S extends Fields>(key: string, shapes: S): Shape<ValueOf<S[keyof S]>> {
  const byName = new Map(Object.entries<Shape<unknown>>(shapes));
  const linked = [...byName.values()].flatMap(({ links }) => links ?? []);
  const shapeOf = (value: unknown) => {
    const name = isObject(value) ? value[key] : undefined;
    return typeof name === 'string' ? byName.get(name) : undefined;
  };
  return {
    fault(value) {
      if (!isObject(value)) return { path: [], expected: 'an object' };
      const shape = shapeOf(value);
      return shape === undefined
        ? { path: [key], expected: `one of ${[...byName.keys()].join(', ')}` }
        : shape.fault(value);
    },
    ...(linked.length === 0
      ? {}
      : {
          links: {
            tables: new Set(linked.flatMap(({ tables }) => [...tables])),
            idKinds: new Set(linked.flatMap(({ idKinds }) => [...idKinds])),
            visit: (value, path, visitor) => shapeOf(value)?.links?.visit(value, path, visitor),
            without: (value, table, id) => shapeOf(value)?.links?.without(value, table, id) ?? value,
          },
        }),
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
