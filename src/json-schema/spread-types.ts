import type { JsonSchema } from './json-schema.js';

/** The keywords that say something about values of one type only. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};

/**
 * Writes a list of types as `anyOf`, since several hosts refuse or misread the list: each type gets the keywords that
 * are about it, and what is about the value as a whole (`description`, `enum`) stays outside.
 */
export function spreadTypes(schema: JsonSchema): JsonSchema {
  const { type: types, ...rest } = schema;
  if (!Array.isArray(types)) return schema;
  const spread = new Set(types.flatMap((type) => keywordsOf[String(type)] ?? []));
  const anyOf = types.map((type) => ({
    type,
    ...pick(rest, (key) => keywordsOf[String(type)]?.includes(key) ?? false),
  }));
  return { ...pick(rest, (key) => !spread.has(key)), anyOf };
}

function pick(schema: JsonSchema, keep: (keyword: string) => boolean): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keep(keyword)));
}
