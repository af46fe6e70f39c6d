import { isObject } from '../tool/json.js';
import type { JsonSchema } from './json-schema.js';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const inner = {
  one: ['items', 'additionalProperties', 'not'],
  list: ['anyOf', 'oneOf', 'allOf'],
  named: ['properties', 'definitions', '$defs'],
};

/** Applies a change to a schema and to every schema in it, the inner ones first. What stands in data stays as it is. */
export function mapSchema(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const next = (part: unknown) => (isObject(part) ? mapSchema(part, change) : part);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (inner.one.includes(keyword)) return [keyword, next(value)];
    if (inner.list.includes(keyword) && Array.isArray(value)) return [keyword, value.map(next)];
    if (inner.named.includes(keyword) && isObject(value)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, next(part)]))];
    }
    return [keyword, value];
  });
  return change(Object.fromEntries(entries));
}
