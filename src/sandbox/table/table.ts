import { type RefusedError, resourceNotFound } from '../http/errors.js';
import { type Collection, createCollection, type IndexSource, type Keys } from '../world/collection.js';
import type { IdKind } from '../world/ids.js';
import type { MemberOrder } from '../world/member-order.js';
import { perWorld } from '../world/per-world.js';
import { revisionOf } from '../world/revision.js';
import type { Requester, World, WorldTable } from '../world/world.js';
import { completeRecord, type FieldTable } from './field.js';
import {
  type Fault,
  fits,
  GONE,
  isObject,
  list,
  type ObjectOf,
  object,
  placeOf,
  RECORD_GONE,
  type Shape,
  text,
  type Visitor,
} from './shape.js';

/** What every record has. */
export interface Row {
  readonly id: string;
}

/** What a table is made of. Everything else about its records follows. */
export interface Definition<T, F, K extends string, S extends string> {
  readonly ids: IdKind;
  readonly fields: F;
  /** Indexes that find records by a text: the name of a field that holds ids or texts, or what reads them. */
  readonly keys?: Readonly<Record<K, IndexSource<T, Keys>>>;
  /** Indexes that keep records in an order: the name of a number field, or what reads a number. */
  readonly sorted?: Readonly<Record<S, IndexSource<T, number | undefined>>>;
  /** How many `GET /_sandbox` counts; all of them when absent. */
  readonly count?: false | ((records: Collection<T, K, S>) => number);
  /** Fields that no two records share. */
  readonly unique?: Readonly<Record<string, (record: T) => string | null>>;
  /** What has to hold between the fields of a record. */
  readonly check?: (record: T) => Fault | undefined;
  /** The error for an id without a record; 404 `Resource Not Found` when absent. */
  readonly notFound?: () => RefusedError;
  /** Why a call does not get a record that there is. */
  readonly unreachable?: (record: T, call: Requester, records: Collection<T, K, S>) => RefusedError | undefined;
}

/** All that goes over every kind of record needs of one. */
export interface AnyTable extends WorldTable {
  readonly ids: IdKind;
  readonly fields: FieldTable;
  /** Undefined for one that is not counted. */
  count(world: World): number | undefined;
  /** Every record, oldest insert first. */
  save(world: World): readonly unknown[];
  order(world: World): MemberOrder;
  /** Fills the empty table; gives back what is wrong instead. The records become the table's own. */
  load(world: World, records: unknown): Fault | undefined;
  reorder(world: World, order: MemberOrder): boolean;
  /** Every reference and every id in it. */
  visit(world: World, visitor: Visitor): void;
  /** What no sequence of calls could have led to. */
  faults(world: World): Iterable<Fault>;
}

/** One kind of record. */
export interface Table<T extends Row, K extends string = string, S extends string = string> extends AnyTable {
  /** The records of a world. */
  in(world: World): Collection<T, K, S>;
  get(world: World, id: string): T | undefined;
  /** The record that a call names. @throws RefusedError in the words of the resource */
  require(call: Requester, id: string): T;
  /** Adds a record under a new id. */
  insert(world: World, fields: Omit<T, 'id'>): T;
  /** Deletes a record and every reference to it. */
  remove(world: World, record: T): void;
  /** A value as a record. @throws Error for one that is none */
  asRecord(value: unknown): T;
  /** True when a field is the id, or a list with the id in it. */
  holds(record: T, field: string, id: string): boolean;
  /** Every record whose field holds the id; an index that reads the field is used. */
  having(world: World, field: string, id: string): T[];
  /** The error for an id without a record. */
  readonly notFound: () => RefusedError;
  /** The name of a unique field that another record has the same value of. */
  conflict(world: World, record: T): string | undefined;
}

/** The record type of a table. */
export type RecordOf<T> = T extends Table<infer R, infer _K, infer _S> ? R : never;

type RecordOfFields<F> = Row & ObjectOf<F>;

function rowShape<F extends FieldTable>(fields: F): Shape<RecordOfFields<F>> {
  const { fault, links } = object({ id: text, ...fields });
  return { fault, ...(links === undefined ? {} : { links }) };
}

/** @param name how documents and references name it */
export function table<F extends FieldTable, K extends string = never, S extends string = never>(
  name: string,
  definition: Definition<RecordOfFields<F>, F, K, S>,
): Table<RecordOfFields<F>, K, S> {
  return createTable(name, rowShape(definition.fields), definition);
}

function createTable<T extends Row, F extends FieldTable, K extends string, S extends string>(
  name: string,
  shape: Shape<T>,
  definition: Definition<T, F, K, S>,
): Table<T, K, S> {
  const { ids, fields, unique = {}, notFound = resourceNotFound } = definition;
  const { links } = shape;
  const all = perWorld((world) => {
    const revision = revisionOf(world);
    const written = () => {
      revision.count += 1;
    };
    return createCollection<T, K, S>({ keys: definition.keys, sorted: definition.sorted }, written);
  });
  const records = list(shape);
  const checks = Object.entries(unique);

  function insertAll(world: World, given: readonly T[]): Fault | undefined {
    const collection = all(world);
    for (const [at, record] of given.entries()) {
      if (collection.get(record.id) !== undefined) return { path: [at, 'id'], expected: 'an id of its own' };
      collection.insert(record);
    }
    return undefined;
  }
  function having(world: World, field: string, id: string): T[] {
    const index = indexOf(definition.keys, field);
    if (index !== undefined) return [...all(world).by(index, id)];
    return [...all(world).values()].filter((record) => holds(record, field, id));
  }
  /** Records that may refer to a record of another table. */
  function referring(world: World, other: string, id: string): Iterable<T> {
    const linked = Object.entries(fields).filter(([, field]) => field.links?.tables.has(other) === true);
    const [only] = linked;
    if (linked.length !== 1 || only === undefined || indexOf(definition.keys, only[0]) === undefined) {
      return [...all(world).values()];
    }
    return having(world, only[0], id);
  }
  const made: Table<T, K, S> = {
    name,
    ids,
    fields,
    idKinds: [ids, ...(links?.idKinds ?? [])],
    in: all,
    get: (world, id) => all(world).get(id),
    require(call, id) {
      const found = all(call.world).get(id);
      if (found === undefined) throw notFound();
      const refused = definition.unreachable?.(found, call, all(call.world));
      if (refused !== undefined) throw refused;
      return found;
    },
    insert: (world, values) => all(world).insert(made.asRecord({ id: world.nextId(ids), ...values })),
    remove(world, record) {
      all(world).delete(record);
      for (const other of world.tables) other.forget(world, name, record.id);
    },
    forget(world, other, id) {
      if (links?.tables.has(other) !== true) return;
      for (const record of referring(world, other, id)) {
        const rest = links.without(record, other, id);
        if (rest === GONE || rest === RECORD_GONE) made.remove(world, record);
        else if (rest !== record) all(world).update(record, made.asRecord(rest));
      }
    },
    asRecord(value) {
      if (fits(shape, value)) return value;
      const { path = [], expected = 'a record' } = shape.fault(value) ?? {};
      throw new Error(`${placeOf([name, ...path])} must be ${expected}.`);
    },
    conflict(world, record) {
      const same = (read: (one: T) => string | null) => {
        const value = read(record);
        if (value === null) return false;
        for (const other of all(world).values()) if (other.id !== record.id && read(other) === value) return true;
        return false;
      };
      return checks.find(([, read]) => same(read))?.[0];
    },
    holds,
    having,
    notFound,
    count(world) {
      if (definition.count === false) return undefined;
      return definition.count?.(all(world)) ?? all(world).size;
    },
    save: (world) => [...all(world).values()],
    order: (world) => all(world).order(),
    load(world, given) {
      const complete = Array.isArray(given) ? given.map((record) => completeRecord(fields, record)) : given;
      return fits(records, complete) ? insertAll(world, complete) : records.fault(complete);
    },
    reorder: (world, order) => all(world).reorder(order),
    visit(world, visitor) {
      let at = 0;
      for (const record of all(world).values()) {
        visitor.issued(ids, record.id);
        links?.visit(record, ['records', name, at], visitor);
        at += 1;
      }
    },
    *faults(world) {
      for (const [field, read] of checks) yield* repeated(name, field, all(world).values(), read);
      let at = 0;
      for (const record of definition.check === undefined ? [] : all(world).values()) {
        const fault = definition.check?.(record);
        if (fault !== undefined) yield { ...fault, path: ['records', name, at, ...fault.path] };
        at += 1;
      }
    },
  };
  return made;
}

function holds(record: object, field: string, id: string): boolean {
  const value = isObject(record) ? record[field] : undefined;
  return value === id || (Array.isArray(value) && value.includes(id));
}

/** Two records that share what only one may have. */
function* repeated<T>(
  name: string,
  field: string,
  records: Iterable<T>,
  read: (record: T) => string | null,
): Iterable<Fault> {
  const seen = new Set<string>();
  let at = 0;
  for (const record of records) {
    const value = read(record);
    if (value !== null && seen.has(value)) {
      yield { path: ['records', name, at, field], expected: 'one that no record before it has' };
    }
    if (value !== null) seen.add(value);
    at += 1;
  }
}

/** The name of the index that reads a field as it is. */
function indexOf<K extends string>(keys: Readonly<Record<K, unknown>> | undefined, field: string | undefined) {
  for (const name in keys) if (keys[name] === field) return name;
  return undefined;
}
