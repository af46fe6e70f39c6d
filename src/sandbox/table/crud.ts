import { badKey, refuse } from '../http/errors.js';
import { missing } from '../http/input.js';
import { type Answer, type Call, emptyAnswer, ok } from '../http/route.js';
import { compareIds } from '../world/ids.js';
import { bodyNames, readFields } from './field.js';
import { type Described, type Operation, pathParameters, placed, type RouteOptions } from './operation.js';
import { everything, type Paging } from './paging.js';
import type { Row } from './table.js';

/*
 * The operations that most resources have. A parameter of the path that is a field of the table (`{contact_id}`) names
 * the record that the field refers to; the last one of the others is the id.
 */

interface ListOptions<T> extends RouteOptions {
  /** Type of the answer and the key of its items; `list` and `data` when absent. */
  readonly as?: readonly [type: string, key: string];
  readonly paging?: Paging;
  /** Newest first; the oldest comes first when absent. Pages by cursor have an order of their own. */
  readonly newest?: boolean;
  /** Greatest first in a sorted index: `updated_at`. */
  readonly by?: string;
  where?(record: T, call: Call): boolean;
  /** How items are shown where that differs from the record alone. */
  show?(record: T, call: Call): object;
}

/** All records, or those that the path and `where` choose. */
export function list<T extends Row>(at: string, options: ListOptions<T> = {}): Operation<T> {
  const { as: [type, key] = ['list', 'data'], paging = everything, newest = false, by, where, ...rest } = options;
  return (described) =>
    placed(at, described.scope, rest, (call) => {
      const all = described.table.in(call.world);
      const parents = Object.entries(parentsOf(at, described, call));
      const isWhole = parents.length === 0 && where === undefined && !newest && by === undefined;
      const chosen = isWhole
        ? undefined
        : withParents(described, call, parents, by).filter((record) => where?.(record, call) ?? true);
      const { items, about } = paging(call, all, newest ? newestFirst(chosen ?? []) : chosen);
      const show = (record: T) => options.show?.(record, call) ?? described.show(record, call);
      return ok({ type, [key]: items.map(show), ...about });
    });
}

interface OneOptions<T> extends RouteOptions {
  show?(record: T, call: Call): object;
}

/** One record. */
export function get<T extends Row>(at: string, options: OneOptions<T> = {}): Operation<T> {
  return (described) =>
    placed(at, described.scope, options, (call) => {
      const record = requireNamed(at, described, call);
      return ok(options.show?.(record, call) ?? described.show(record, call));
    });
}

interface WriteOptions<T> extends OneOptions<T> {
  readonly status?: number;
  /** Looks at the call before its body is read. @throws RefusedError */
  check?(call: Call): void;
  /** Checks or completes what is going to be written. @throws RefusedError */
  prepare?(record: T, call: Call): T;
}

/** Makes a record of the body. */
export function create<T extends Row>(at: string, options: WriteOptions<T> = {}): Operation<T> {
  return (described) =>
    placed(at, described.scope, options, (call) => {
      const { table } = described;
      options.check?.(call);
      checkKeys(described, 'create', call);
      const fields = readFields(table.fields, 'create', call, parentsOf(at, described, call));
      const wanted = prepared(described, options, call, table.asRecord({ id: '', ...fields }));
      const record = table.in(call.world).insert({ ...wanted, id: call.world.nextId(table.ids) });
      described.emit(call.world, 'create', record);
      return written(described, options, call, record);
    });
}

interface UpdateOptions<T> extends WriteOptions<T> {
  /** What a body has to name although it may stay as it is. */
  readonly needs?: readonly string[];
}

/** Changes what the body names. */
export function update<T extends Row>(at: string, options: UpdateOptions<T> = {}): Operation<T> {
  return (described) =>
    placed(at, described.scope, options, (call) => {
      const { table } = described;
      const record = requireNamed(at, described, call);
      checkKeys(described, 'update', call);
      for (const key of options.needs ?? []) {
        if ((call.body[key] ?? '') === '') throw missing(key);
      }
      const changes = readFields(table.fields, 'update', call);
      const wanted = prepared(described, options, call, table.asRecord({ ...record, ...changes }));
      table.in(call.world).update(record, wanted);
      described.emit(call.world, 'update', record);
      return written(described, options, call, record);
    });
}

interface RemoveOptions<T> extends RouteOptions {
  /** What is answered: nothing with a status, or `{id, object, deleted: true}` when absent. */
  readonly empty?: number;
  answer?(record: T, call: Call): object;
  /** @throws RefusedError for a record that has to stay */
  prepare?(record: T, call: Call): void;
}

/** Deletes a record, and every reference to it. */
export function remove<T extends Row>(at: string, options: RemoveOptions<T> = {}): Operation<T> {
  return (described) =>
    placed(at, described.scope, options, (call) => {
      const record = requireNamed(at, described, call);
      options.prepare?.(record, call);
      described.table.remove(call.world, record);
      described.emit(call.world, 'remove', record);
      if (options.empty !== undefined) return emptyAnswer(options.empty);
      const { id } = record;
      return ok(options.answer?.(record, call) ?? { id, object: described.table.ids.name, deleted: true });
    });
}

function written<T extends Row>(described: Described<T>, options: WriteOptions<T>, call: Call, record: T): Answer {
  const body = options.show?.(record, call) ?? described.show(record, call);
  return { status: options.status ?? 200, body };
}

/** @throws RefusedError 409 for a value that another record has */
function prepared<T extends Row>({ table }: Described<T>, options: WriteOptions<T>, call: Call, wanted: T): T {
  const record = options.prepare?.(wanted, call) ?? wanted;
  const field = table.conflict(call.world, record);
  if (field === undefined) return record;
  throw refuse(409, 'conflict', `Another ${table.ids.name.replaceAll('_', ' ')} has this ${field}`, field);
}

function checkKeys<T extends Row>(described: Described<T>, kind: 'create' | 'update', { body }: Call): void {
  if (!described.refusesUnknownKeys) return;
  const known = bodyNames(described.table.fields, kind);
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) throw badKey(unknown);
}

/** Ids of the records that the path puts this one under, by field. @throws RefusedError 404 */
function parentsOf<T extends Row>(at: string, { table }: Described<T>, call: Call): Record<string, string> {
  const parents: Record<string, string> = {};
  for (const name of pathParameters(at)) {
    const [other] = table.fields[name]?.links?.tables ?? [];
    const parent = call.world.tables.find((one) => one.name === other);
    if (parent !== undefined) parents[name] = parent.require(call, call.param(name)).id;
  }
  return parents;
}

function withParents<T extends Row>(
  { table }: Described<T>,
  call: Call,
  [first, ...others]: readonly (readonly [field: string, id: string])[],
  by?: string,
): T[] {
  const all = table.in(call.world);
  if (first === undefined) return [...(by === undefined ? all.values() : all.sorted(by).range({}, true))];
  const found = table.having(call.world, ...first);
  return found.filter((record) => others.every(([field, id]) => table.holds(record, field, id)));
}

/** By `created_at`, then by age. */
function newestFirst<T extends Row>(records: readonly T[]): T[] {
  const madeAt = (record: T) => ('created_at' in record ? Number(record.created_at) : 0);
  return [...records].sort((left, right) => madeAt(right) - madeAt(left) || compareIds(right.id, left.id));
}

function requireNamed<T extends Row>(at: string, described: Described<T>, call: Call): T {
  const { table } = described;
  const parents = Object.entries(parentsOf(at, described, call));
  const own = pathParameters(at).filter((name) => !parents.some(([parent]) => parent === name));
  const record = table.require(call, call.param(own.at(-1) ?? ''));
  if (parents.every(([field, id]) => table.holds(record, field, id))) return record;
  throw table.notFound();
}
