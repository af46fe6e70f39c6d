import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { type RefusedError, refuse } from './errors.js';

/** 400 for a value that the field cannot have. */
export function invalid(field: string, expected: string): RefusedError {
  return refuse(400, 'parameter_invalid', `${field} must be ${expected}`, field);
}

/** 400 for a field that has to be there. */
export function missing(field: string): RefusedError {
  return refuse(400, 'parameter_not_found', `${field} is required`, field);
}

/*
 * Readers of one field of a body: undefined = the caller did not give it, null = the caller gave null.
 * Each throws a 400 that names the field when the value has the wrong type.
 */

export function readText(body: JsonObject, field: string): string | null | undefined {
  return read(body, field, 'a string', (value) => (typeof value === 'string' ? value : undefined));
}

export function readFlag(body: JsonObject, field: string): boolean | null | undefined {
  return read(body, field, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
}

export function readNumber(body: JsonObject, field: string): number | null | undefined {
  return read(body, field, 'a number', (value) => (typeof value === 'number' ? value : undefined));
}

/** Unix seconds. */
export function readTime(body: JsonObject, field: string): number | null | undefined {
  return read(body, field, 'a UNIX timestamp in seconds', (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined,
  );
}

/** An id: Intercom takes text and whole numbers alike. */
export function readId(body: JsonObject, field: string): string | null | undefined {
  return read(body, field, 'an id', (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    return typeof value === 'string' ? value : undefined;
  });
}

export function readObject(body: JsonObject, field: string): JsonObject | null | undefined {
  return read(body, field, 'an object', (value) => (isJsonObject(value) ? value : undefined));
}

export function readList(body: JsonObject, field: string): JsonValue[] | null | undefined {
  return read(body, field, 'an array', (value) => (Array.isArray(value) ? value : undefined));
}

/** The id in a body, which must be there and not be empty. */
export function requireId(body: JsonObject, field: string): string {
  const id = readId(body, field);
  if (id === undefined || id === null || id === '') throw missing(field);
  return id;
}

/** The text in a body, which must be there and not be empty. */
export function requireText(body: JsonObject, field: string): string {
  const text = readText(body, field);
  if (text === undefined || text === null || text === '') throw missing(field);
  return text;
}

/** `?flag=true`; anything but `true` and `1` counts as not given. */
export function queryFlag(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  return value === 'true' || value === '1';
}

function read<T>(
  body: JsonObject,
  field: string,
  expected: string,
  accept: (value: JsonValue) => T | undefined,
): T | null | undefined {
  const value = Object.hasOwn(body, field) ? body[field] : undefined;
  if (value === undefined || value === null) return value;
  const accepted = accept(value);
  if (accepted === undefined) throw invalid(field, expected);
  return accepted;
}
