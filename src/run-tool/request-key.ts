import { sha256 } from '../client/sha256.js';
import { isObject } from '../tool/json.js';

/** A request of any kind. */
export interface SomeRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** The same for requests of a tool that ask for the same. */
export function requestKey(tool: string, { method, path, query = {}, body }: SomeRequest): string {
  return digest([tool, method, path, sorted(query), sorted(body)]);
}

/** A short text that stands for these values and tells nothing of them. */
export function digest(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts), 'base64url');
}

/** The same value with the keys of every object in one order: they are written in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return keys.map((key) => [key, sorted(value[key])]);
}
