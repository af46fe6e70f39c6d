import { isJsonObject, type JsonObject, type JsonValue } from '../../json.js';
import type { DataConnector } from './model.js';

type ResponseField = DataConnector['response_fields'][number];

/** The fields of an answer that a connector was shown, by their paths. */
export function responseFields(sample: JsonObject): ResponseField[] {
  return Object.entries(sample).flatMap(([key, value]) => fieldsAt(key, value));
}

function fieldsAt(path: string, value: JsonValue): ResponseField[] {
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, inner]) => fieldsAt(`${path}.${key}`, inner));
  const first = Array.isArray(value) ? value[0] : undefined;
  if (first !== undefined) return fieldsAt(`${path}[]`, first);
  return [{ path, type: typeOf(value), example_value: value, redacted: false }];
}

function typeOf(value: JsonValue): string {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? 'datetime' : 'string';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  return typeof value === 'boolean' ? 'boolean' : 'unknown';
}
