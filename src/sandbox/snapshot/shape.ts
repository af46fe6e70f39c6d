/*
 * What parts of a document look like. A shape is checked by the compiler against the type that it stands for, so that
 * a field added to a record cannot be forgotten here.
 */

/** What is wrong with a value: where, from the outside in, and what should be there. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

interface Check {
  /** Undefined when the value fits. */
  fault(value: unknown): Fault | undefined;
}

export interface Shape<T> extends Check {
  /** Never there: it lets the compiler tell shapes of different types apart. */
  readonly of?: (value: T) => T;
}

/** A place in a document as people write it: `records.contacts[3].email`. */
export function placeOf(path: Fault['path']): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^\w+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
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
export const time = simple<number>('a time in unix seconds', (value) => Number.isSafeInteger(value));

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return simple(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    fault(value) {
      const found = value === null ? undefined : shape.fault(value);
      return found?.path.length === 0 ? { path: [], expected: `${found.expected} or null` } : found;
    },
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    fault(value) {
      if (!Array.isArray(value)) return { path: [], expected: 'an array' };
      for (let at = 0; at < value.length; at += 1) {
        const found = shape.fault(value[at]);
        if (found !== undefined) return { ...found, path: [at, ...found.path] };
      }
      return undefined;
    },
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

type Fields<T> = { readonly [K in keyof T]-?: Shape<Required<T>[K]> };

/** An object with these keys and no others. @param optional keys that may be absent */
export function object<T extends object>(fields: Fields<T>, optional: readonly (keyof T & string)[] = []): Shape<T> {
  const shapes: [name: string, shape: Check][] = Object.entries<Check>(fields);
  const known = new Set(shapes.map(([name]) => name));
  const mayLack = new Set<string>(optional);
  return {
    fault(value) {
      if (!isObject(value)) return { path: [], expected: 'an object' };
      for (const [name, shape] of shapes) {
        const item = Object.hasOwn(value, name) ? value[name] : undefined;
        if (item === undefined && mayLack.has(name)) continue;
        const found = shape.fault(item);
        if (found !== undefined) return { ...found, path: [name, ...found.path] };
      }
      const unknown = Object.keys(value).find((name) => !known.has(name));
      return unknown === undefined ? undefined : { path: [unknown], expected: 'left out: it is not known here' };
    },
  };
}

/** One of several objects, told apart by the text of one key. */
export function variant<K extends string, T extends { readonly [key in K]: string }>(
  key: K,
  shapes: { readonly [V in T[K]]: Shape<Extract<T, { readonly [key in K]: V }>> },
): Shape<T> {
  const byName = new Map<string, Check>(Object.entries<Check>(shapes));
  return {
    fault(value) {
      if (!isObject(value)) return { path: [], expected: 'an object' };
      const name = value[key];
      const shape = typeof name === 'string' ? byName.get(name) : undefined;
      return shape === undefined
        ? { path: [key], expected: `one of ${[...byName.keys()].join(', ')}` }
        : shape.fault(value);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
