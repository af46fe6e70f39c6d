import type { ApiVersion } from '../api-version.js';
import type { Answer, Call, Route, View } from '../http/route.js';
import type { Scope } from '../http/scopes.js';
import type { World } from '../world/world.js';
import { shownFields } from './field.js';
import type { Row, Table } from './table.js';

/** How calls get at the records of a table. */
export interface Access<T extends Row> {
  /** What a token must be allowed to `read_` and `write_`: `users_and_companies`. */
  readonly scope: string;
  /** The record in answers and notifications; its type, id and shown fields when absent. */
  show?(record: T, view: View): object;
  /** Topics of the events that writing emits. */
  readonly emits?: Partial<Readonly<Record<'create' | 'update' | 'remove', string>>>;
  /** What becomes of a body with a key that is no field: it is ignored unless `refuse` is said. */
  readonly unknownKeys?: 'ignore' | 'refuse';
  /** The status of a refused body; 400 when absent. */
  readonly refusedWith?: 422;
}

/** The same, complete. */
export interface Described<T extends Row> {
  readonly table: Table<T>;
  readonly scope: string;
  readonly refusesUnknownKeys: boolean;
  show(record: T, view: View): object;
  emit(world: World, what: 'create' | 'update' | 'remove', record: T): void;
}

export function describe<T extends Row, K extends string, S extends string>(
  table: Table<T, K, S>,
  access: Access<T>,
): Described<T> {
  const type = table.ids.name;
  const show = (record: T, view: View) =>
    access.show?.(record, view) ?? { type, id: record.id, ...shownFields(table.fields, record, view.version) };
  return {
    table,
    scope: access.scope,
    refusesUnknownKeys: access.unknownKeys === 'refuse',
    show,
    emit(world, what, record) {
      const topic = access.emits?.[what];
      if (topic === undefined) return;
      const about = { type, id: record.id };
      world.events.emit({ topic, about, item: (version) => show(record, { world, version }) });
    },
  };
}

/** An operation before it is known whose it is and how it is called. */
export type Operation<T extends Row> = (described: Described<T>) => Omit<Route, 'id'>;

export interface RouteOptions {
  /** First and last API version that has it. */
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
  /** What the token must be allowed to do; `read` for GET and `write` for all others when absent. */
  readonly access?: 'read' | 'write';
  /** Another scope than that of the resource. */
  readonly scope?: Scope;
  /** The media type of the answer, where that is not JSON. */
  readonly answers?: string;
}

/**
 * An operation that does something of its own.
 * @param at `GET /contacts/{contact_id}/notes`
 */
export function route(at: string, handle: (call: Call) => Answer, options: RouteOptions = {}): Operation<Row> {
  return ({ scope }) => placed(at, scope, options, handle);
}

/** The parts of a route that follow from where it is. */
export function placed(
  at: string,
  scope: string,
  { since, until, access, scope: other, answers }: RouteOptions,
  handle: Route['handle'],
): Omit<Route, 'id'> {
  const [method = '', path = ''] = at.split(' ');
  if (!isMethod(method)) throw new Error(`${at} must begin with GET, POST, PUT, PATCH or DELETE.`);
  const may = access ?? (method === 'GET' ? 'read' : 'write');
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, ':$1'),
    scope: other ?? `${may}_${scope}`,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(answers === undefined ? {} : { answers }),
    handle,
  };
}

/** The parameters of a path, from left to right. */
export function pathParameters(at: string): string[] {
  return [...at.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function isMethod(text: string): text is Route['method'] {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(text);
}
