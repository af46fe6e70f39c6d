import type { OutputField } from '../tool/output.js';
import type { Tool } from '../tool/tool.js';
import { definitionsOf, pointer, withPointers } from './definitions.js';
import {
  type Draft,
  definitionsKeyword,
  type JsonSchema,
  type ObjectSchema,
  type SchemaOptions,
} from './json-schema.js';

/** How the schema of an output is made. */
export interface OutputSchemaOptions extends SchemaOptions {
  /** False leaves out the objects that are pointed at: most of the work, for who looks at the first level alone. */
  readonly definitions?: boolean | undefined;
}

/**
 * The JSON Schema of what a tool returns in `output`. Objects of the service are pointed at, and just those that can be
 * reached stand in `$defs` (draft-2020-12) or `definitions` (draft-07). It is open: newer API versions add fields.
 */
export function outputJsonSchema(
  tool: Tool,
  { target = 'draft-2020-12', definitions: isWhole = true }: OutputSchemaOptions = {},
): ObjectSchema {
  const fields = Object.entries(tool.output);
  const required = fields.filter(([, field]) => field.optional === undefined).map(([name]) => name);
  const names = fields.flatMap(([, { schema }]) => (schema === undefined ? [] : [schema]));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field, target)])),
    ...(required.length === 0 ? {} : { required }),
    ...(isWhole && names.length > 0 ? { [definitionsKeyword(target)]: definitionsOf(names, target) } : {}),
  };
}

function fieldSchema({ type, schema, description, optional }: OutputField, target: Draft): JsonSchema {
  if (type === 'json') return { description };
  const shared = schema === undefined ? undefined : { $ref: pointer(schema, target) };
  const value = type === 'array' && shared !== undefined ? { type, items: shared } : (shared ?? { type });
  if (optional === true) return { description, anyOf: [value, { type: 'null' }] };
  return withPointers({ description, ...value }, target);
}
