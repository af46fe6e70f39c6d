import type { JsonSchema, ParamData } from './facts.js';

interface HasData {
  readonly data: ParamData;
}

/** The JSON Schema of one parameter, null included where it may be null. */
export function paramSchema({ description, schema, nullable }: ParamData): JsonSchema {
  if (!nullable) return { description, ...schema };
  const forms: unknown[] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return { description, anyOf: [...forms, { type: 'null' }] };
}

/** Parameters as an object: the part of its JSON Schema that lists them. */
export function propertiesOf(params: Readonly<Record<string, HasData>>): {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
} {
  const entries = Object.entries(params);
  const required = entries.filter(([, { data }]) => data.required).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { data }]) => [name, paramSchema(data)])),
    ...(required.length === 0 ? {} : { required }),
  };
}
