import { isObject } from '../json.js';
import type { Condition, ParamData } from '../param/facts.js';
import { now } from '../param/facts.js';
import type { Params } from '../param/param.js';
import { type EncodedPath, encodeSegment } from '../path.js';
import type { HttpRequest, Method, QueryValue } from '../request.js';
import { checkPlan } from './check-plan.js';

/** Method and path of an operation; `{name}` stands for a parameter. */
export type Http = `${Method} /${string}`;

/** The names in the braces of a path. */
export type PathNames<H extends string> = H extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

/** Where one parameter goes in a request. */
export interface Slot {
  readonly param: string;
  readonly place: 'query' | 'body';
  /** Its keys from the outside in; a query has one. */
  readonly keys: readonly string[];
  readonly default?: string | number | boolean | typeof now | undefined;
  readonly asNumber?: boolean | undefined;
  readonly when?: Condition | undefined;
}

/** A request as data: what always stands in it, and what its parameters fill. */
export interface RequestPlan {
  readonly method: Method;
  /** The path in pieces: texts, and the parameters between them. */
  readonly path: readonly (string | { readonly param: string })[];
  readonly query: Readonly<Record<string, QueryValue>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the request has a body, whatever is given. */
  readonly hasBody: boolean;
  /** Of two slots for one place the first that is given fills it. */
  readonly slots: readonly Slot[];
  /** The `Accept` header, where the answer is no JSON. */
  readonly accept?: string | undefined;
  /** Other requests for the same wish, by the parameter that asks for each: the first that is given decides. */
  readonly routes?: Readonly<Record<string, RequestPlan>> | undefined;
}

/** What always stands in the request of an operation. */
export interface Constants {
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly accept?: string | undefined;
}

/** What else decides how the request of an operation is made. */
interface Alternatives {
  /** Other routes by the parameter that asks for each. */
  readonly routes?: Readonly<Record<string, Http>> | undefined;
  /** The parameters that lookups find. */
  readonly lookups?: readonly string[] | undefined;
}

/** Takes apart what an operation declares. */
export function requestPlan(
  http: Http,
  params: Params,
  constants: Constants,
  { routes = {}, lookups = [] }: Alternatives = {},
): RequestPlan {
  const inMain = pathOf(http).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.param]));
  const asking = Object.keys(routes);
  const unknown = asking.find((name) => !Object.hasOwn(params, name));
  if (unknown !== undefined) throw new Error(`${http}: ${unknown} asks for another route, but is no parameter`);
  const others = asking.map((name) => {
    const left = [...inMain, ...asking.filter((other) => other !== name)];
    return [name, planOf(routes[name] ?? http, without(params, left), constants, [name])] as const;
  });
  const found = asking.length > 0 ? inMain : lookups;
  const plan = planOf(http, without(params, asking), constants, found);
  return others.length === 0 ? plan : { ...plan, routes: Object.fromEntries(others) };
}

function without(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}

/** The pieces of a path: texts, and the parameters between them. */
function pathOf(http: string): RequestPlan['path'] {
  const [, , template = ''] = /^(\S+) (.*)$/.exec(http) ?? [];
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { param: piece.slice(1, -1) } : piece));
}

/** One request. `found` are the parameters that may be left out although they stand in its path. */
function planOf(
  http: Http,
  params: Params,
  { query = {}, body, accept }: Constants,
  found: readonly string[],
): RequestPlan {
  const [method = ''] = http.split(' ');
  const path = pathOf(http);
  const inPath = new Set(path.map((piece) => (typeof piece === 'string' ? '' : piece.param)));
  const usualPlace = method === 'GET' || method === 'DELETE' ? 'query' : 'body';
  const slots = Object.entries(params).flatMap(([name, { data }]) =>
    inPath.has(name) || data.in === 'elsewhere' ? [] : [slotOf(name, data, usualPlace)],
  );
  checkPlan(
    http,
    params,
    [...inPath].filter((name) => name !== '' && !found.includes(name)),
    slots,
  );
  const hasBody = body !== undefined || slots.some(({ place }) => place === 'body');
  const said = accept === undefined ? {} : { accept };
  return { method: method as Method, path, query, body: body ?? {}, hasBody, slots, ...said };
}

function slotOf(param: string, data: ParamData, usualPlace: Slot['place']): Slot {
  const { as = param, default: otherwise, asNumber, when } = data;
  const place = data.in === 'query' || data.in === 'body' ? data.in : usualPlace;
  return { param, place, keys: place === 'query' ? [as] : as.split('.'), default: otherwise, asNumber, when };
}

/** The request that a plan says for these parameters. `at` is the time of the call in unix seconds. */
export function buildRequest(plan: RequestPlan, params: Readonly<Record<string, unknown>>, at: number): HttpRequest {
  const other = Object.entries(plan.routes ?? {}).find(([name]) => params[name] !== undefined);
  if (other !== undefined) return buildRequest(other[1], params, at);
  const path = plan.path.map((piece) => (typeof piece === 'string' ? piece : encodeSegment(piece.param, params)));
  const query: Record<string, QueryValue> = { ...plan.query };
  const body: Record<string, unknown> = { ...plan.body };
  for (const slot of plan.slots) {
    const value = slotValue(slot, params, at);
    if (value === undefined) continue;
    const [first = ''] = slot.keys;
    if (slot.place === 'query') query[first] ??= (Array.isArray(value) ? value.join(',') : value) as QueryValue;
    else fill(body, slot.keys, value);
  }
  return {
    method: plan.method,
    path: path.join('') as EncodedPath,
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(plan.hasBody ? { body } : {}),
    ...(plan.accept === undefined ? {} : { headers: { Accept: plan.accept } }),
  };
}

function slotValue(slot: Slot, params: Readonly<Record<string, unknown>>, at: number): unknown {
  if (slot.when !== undefined && !holds(slot.when, params)) return undefined;
  const given = params[slot.param] ?? (params[slot.param] === null ? null : slot.default);
  const value = given === now ? at : given;
  if (slot.asNumber !== true) return value;
  const asNumber = (one: unknown) => (typeof one === 'string' ? numberFrom(one) : one);
  return Array.isArray(value) ? value.map(asNumber) : asNumber(value);
}

/** Whether a condition on another parameter holds. */
export function holds({ param, is }: Condition, params: Readonly<Record<string, unknown>>): boolean {
  const value = params[param];
  if (is === undefined || value === undefined) return value !== undefined;
  return typeof is === 'string' ? value === is : is.some((word) => word === value);
}

/** A number where the text is one that JavaScript holds exactly, else the text itself. */
export function numberFrom(digits: string): number | string {
  const read = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(read) ? read : digits;
}

function fill(body: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...inner] = keys;
  if (inner.length === 0) {
    if (body[key] === undefined) body[key] = value;
    return;
  }
  const object = isObject(body[key]) ? { ...body[key] } : {};
  body[key] = object;
  fill(object, inner, value);
}
