import { isObject } from '../../../tool/json.js';
import type { HttpRequest } from '../../../tool/request.js';

/** A request as its leaves by their places: `["path", 1]`, `["query", "per_page"]`, `["body", "pagination", "per_page"]`. */
export type FlatRequest = ReadonlyMap<string, unknown>;

/** One place in a request. */
export type Place = readonly string[];

export function keyOf(place: Place): string {
  return JSON.stringify(place);
}

/** Takes a request apart. Lists are leaves; what is undefined is not there, as on the wire. */
export function flatten({ method, path, query = {}, body }: HttpRequest): FlatRequest {
  const leaves = new Map<string, unknown>([[keyOf(['method']), method]]);
  for (const [at, segment] of path.split('/').entries()) leaves.set(keyOf(['path', String(at)]), segment);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) leaves.set(keyOf(['query', name]), value);
  }
  if (body !== undefined) addLeaves(leaves, ['body'], JSON.parse(JSON.stringify(body)));
  return leaves;
}

function addLeaves(leaves: Map<string, unknown>, place: Place, value: unknown): void {
  if (!isObject(value)) {
    leaves.set(keyOf(place), value);
    return;
  }
  // The body itself counts as there, whatever is in it.
  if (place.length === 1 || Object.keys(value).length === 0) leaves.set(keyOf(place), {});
  for (const [name, member] of Object.entries(value)) addLeaves(leaves, [...place, name], member);
}

/** Whether two leaves are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The places at which two requests differ. */
export function differences(one: FlatRequest, other: FlatRequest): Place[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  const changed = [...keys].filter((key) => one.has(key) !== other.has(key) || !isSame(one.get(key), other.get(key)));
  return changed.map((key): Place => JSON.parse(key));
}

/** The value at a place, put together again from its leaves. */
export function valueAt(request: FlatRequest, place: Place): unknown {
  if (request.has(keyOf(place)) && !isObject(request.get(keyOf(place)))) return request.get(keyOf(place));
  const names = placesIn(request)
    .filter((other) => other.length > place.length && isWithin(other, place))
    .map((other) => other[place.length] ?? '');
  if (names.length === 0) return request.get(keyOf(place));
  return Object.fromEntries([...new Set(names)].map((name) => [name, valueAt(request, [...place, name])]));
}

/** All places of a request that hold something. */
export function placesIn(request: FlatRequest): Place[] {
  return [...request.keys()].map((key): Place => JSON.parse(key));
}

/** Whether a place lies at or below another. */
export function isWithin(place: Place, other: Place): boolean {
  return other.every((part, at) => place[at] === part);
}
