import { isObject } from '../../src/tool/json.js';
import type { Schema } from './description.js';

/** Keywords that say nothing about a value, or nothing that holds: formats are wrong in many places (dates on integers). */
const dropped = new Set(['format', 'title', 'description', 'example', 'default', 'discriminator', 'readOnly']);

/** The id under which the shared schemas of the description are known to the validator. */
export const sharedId = 'description';

/**
 * A schema of OpenAPI 3.0 in JSON Schema draft-07. `nullable` counts wherever it stands: without `type`, and beside a
 * `$ref`, whose neighbours both dialects ignore.
 */
export function toDraft07(schema: Schema): Schema {
  const { nullable, $ref, ...rest } = schema;
  const plain = typeof $ref === 'string' ? { $ref: $ref.replace(/^#/, `${sharedId}#`) } : convertKeywords(rest);
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}

function convertKeywords(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => !dropped.has(keyword) && !keyword.startsWith('x-'));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, convert(keyword, value)]));
}

function convert(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'properties':
      return isObject(value) ? convertEach(value) : value;
    case 'items':
    case 'additionalProperties':
      return isObject(value) ? toDraft07(value) : value;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return Array.isArray(value) ? value.filter(isObject).map(toDraft07) : value;
    default:
      return value;
  }
}

/** A map of schemas by name. */
export function convertEach(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, isObject(schema) ? toDraft07(schema) : schema]),
  );
}
