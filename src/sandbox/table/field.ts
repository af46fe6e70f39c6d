import type { ApiVersion } from '../api-version.js';
import { missing } from '../http/input.js';
import type { Call } from '../http/route.js';
import { fits, isObject, nullable, readValue, type Shape, time } from './shape.js';

/** A shape with what calls may do with it. A plain shape is shown, and no call writes it. */
export interface Field<T> extends Shape<T> {
  readonly write?: Write<T>;
  /** Whether and since which API version answers have it. */
  readonly shown?: { readonly since: ApiVersion } | false;
  /** Its value in records of documents that are older than the field. */
  readonly inOlderDocuments?: () => T;
}

interface Write<T> {
  /** Its name in bodies, where that is not the name of the field. */
  readonly as?: string;
  /** Which calls take it from their body. */
  readonly in: readonly ('create' | 'update')[];
  /** The value of a new record whose body has none; without this the body must have one. */
  readonly initial?: (call: Call) => T;
  /** Set again by every update. */
  readonly touched?: boolean;
}

interface WriteOptions {
  readonly as?: string;
  /** Set when the record is made, and fixed from then on. */
  readonly fixed?: boolean;
}

/** A field that a new record must be given; an update may change it. */
export function required<T>(shape: Field<T>, { as, fixed = false }: WriteOptions = {}): Field<T> {
  return { ...shape, write: { ...(as === undefined ? {} : { as }), in: fixed ? ['create'] : ['create', 'update'] } };
}

/** A field that a new record may be given. @param initial its value otherwise */
export function optional<T>(shape: Field<T>, initial: (call: Call) => T, options: WriteOptions = {}): Field<T> {
  const { write } = required(shape, options);
  return write === undefined ? shape : { ...shape, write: { ...write, initial } };
}

/** The same with null as the value of a field that is not given. */
export const optionalOrNull = <T>(shape: Field<T>, options: WriteOptions = {}): Field<T | null> =>
  optional<T | null>(nullable(shape), () => null, options);

/** A field that no body has. @param initial its value in a new record */
export function generated<T>(shape: Field<T>, initial: (call: Call) => T): Field<T> {
  return { ...shape, write: { in: [], initial } };
}

/** When a record was made. */
export const createdAt: Field<number> = generated(time, ({ world }) => world.clock.now());

/** When a record was last written. */
export const updatedAt: Field<number> = {
  ...time,
  write: { in: [], initial: ({ world }) => world.clock.now(), touched: true },
};

/** A field that answers leave out. */
export const hidden = <T>(field: Field<T>): Field<T> => ({ ...field, shown: false });

/** A field that came with an API version: calls of older versions neither write nor see it. */
export const sinceVersion = <T>(since: ApiVersion, field: Field<T>): Field<T> => ({ ...field, shown: { since } });

/** A field that was added to a table of which there are documents without it. @param initial its value in those */
export const addedLater = <T>(field: Field<T>, initial: () => T): Field<T> => ({ ...field, inOlderDocuments: initial });

export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** True when calls of the version know the field. */
export function isKnown({ shown }: Field<unknown>, version: ApiVersion): boolean {
  return shown === undefined || shown === false || version >= shown.since;
}

/** The fields as an answer has them. */
export function shownFields(fields: FieldTable, record: object, version: ApiVersion): object {
  return Object.fromEntries(
    Object.entries<unknown>({ ...record }).filter(([name]) => {
      const field = fields[name];
      return field !== undefined && field.shown !== false && isKnown(field, version);
    }),
  );
}

/** The names that bodies may have. */
export function bodyNames(fields: FieldTable, kind: 'create' | 'update'): string[] {
  return Object.entries(fields).flatMap(([name, { write }]) =>
    write?.in.includes(kind) === true ? [write.as ?? name] : [],
  );
}

/**
 * What a body says about a record. @param given what the path says, which bodies cannot change
 * @throws RefusedError 400 that names the field, 404 for a reference to nothing
 */
export function readFields(
  fields: FieldTable,
  kind: 'create' | 'update',
  call: Call,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(given, name) ? given[name] : readField(name, field, kind, call);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readField(name: string, field: Field<unknown>, kind: 'create' | 'update', call: Call): unknown {
  const { write } = field;
  // A field that no call writes is null where it may be: the path may have set it.
  if (write === undefined) return kind === 'create' && fits(field, null) ? null : undefined;
  const key = write.as ?? name;
  const takes = write.in.includes(kind) && isKnown(field, call.version);
  const value = takes && Object.hasOwn(call.body, key) ? call.body[key] : undefined;
  const absent = value === undefined || (value === null && !fits(field, null));
  if (kind === 'create' && write.initial === undefined && (absent || value === '')) throw missing(key);
  if (!absent) return readValue(field, value, key, call);
  return kind === 'create' || write.touched === true ? write.initial?.(call) : undefined;
}

/** Puts what a record of an older document lacks into it. */
export function completeRecord(fields: FieldTable, record: unknown): unknown {
  if (!isObject(record)) return record;
  const lacking = Object.entries(fields).filter(
    ([name, field]) => field.inOlderDocuments !== undefined && !Object.hasOwn(record, name),
  );
  if (lacking.length === 0) return record;
  return { ...record, ...Object.fromEntries(lacking.map(([name, field]) => [name, field.inOlderDocuments?.()])) };
}
