import { isObject } from '../../tool/json.js';
import type { JsonSchema } from '../../tool/param/facts.js';

/** The schemas of the service's objects by their names. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** The schema itself where it points at another one, also from inside an `allOf` with a single part. */
export function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const { $ref, allOf } = schema;
  if (typeof $ref === 'string') return schemas[$ref.replace(/\.json$/, '')] ?? {};
  if (Array.isArray(allOf) && allOf.length === 1 && isObject(allOf[0])) return resolve(allOf[0], schemas);
  return schema;
}

/** The alternatives of a schema, references resolved: the schema alone where it has none. */
export function alternatives(schema: JsonSchema, schemas: Schemas): JsonSchema[] {
  const resolved = resolve(schema, schemas);
  const listed = resolved.anyOf ?? resolved.oneOf;
  return Array.isArray(listed) ? listed.filter(isObject).flatMap((part) => alternatives(part, schemas)) : [resolved];
}

/** The types that a schema names; none when any will do. */
export function typesOf({ type }: JsonSchema): readonly unknown[] {
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

export function propertiesOf({ properties }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return isObject(properties) ? (properties as Record<string, JsonSchema>) : {};
}

export function requiredOf({ required }: JsonSchema): readonly unknown[] {
  return Array.isArray(required) ? required : [];
}

/** The only value that a schema has, or undefined. */
export function onlyValueOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  return Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : undefined;
}
