import type { JsonSchema, ObjectSchema } from '../../json-schema/index.js';
import { isObject } from '../../tool/json.js';

/**
 * The first level of an output schema: which fields a result has, and their types. What stands inside an object
 * of Intercom would cost a model thousands of tokens. Nothing is required, since a result may show only some fields.
 */
export function compactOutputSchema({ properties }: JsonSchema): ObjectSchema {
  const fields = isObject(properties) ? Object.entries(properties) : [];
  return { type: 'object', properties: Object.fromEntries(fields.map(([name, field]) => [name, compact(field)])) };
}

function compact(field: unknown): JsonSchema {
  if (!isObject(field)) return {};
  const { description, anyOf } = field;
  const about = description === undefined ? {} : { description };
  return Array.isArray(anyOf) ? { ...about, anyOf: anyOf.map(typeOnly) } : { ...about, ...typeOnly(field) };
}

function typeOnly(schema: unknown): JsonSchema {
  if (!isObject(schema)) return {};
  const type = typeof schema.$ref === 'string' ? 'object' : schema.type;
  return typeof type === 'string' ? { type } : {};
}
