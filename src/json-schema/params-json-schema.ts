import * as z from 'zod';
import type { Tool } from '../tool/define-tool.js';
import { isObject } from '../tool/json.js';
import type { JsonSchema, ObjectSchema, SchemaOptions } from './json-schema.js';
import { mapSchema } from './map-schema.js';
import { spreadTypes } from './spread-types.js';

/**
 * The JSON Schema of what a caller gives to a tool. It shows real types only, although the text form of a value is taken
 * as well, and closes the object: an unknown key is refused. Rules between parameters have no form in it; the
 * description of the tool says them.
 */
export function paramsJsonSchema(tool: Tool, { target = 'draft-2020-12' }: SchemaOptions = {}): ObjectSchema {
  const { properties } = tidy(z.toJSONSchema(tool.params, { io: 'input', target }));
  // Asked of the parser itself: zod's own list loses a kind that is nullable and must be there.
  const shape = Object.entries(tool.params.shape);
  const required = shape.filter(([, schema]) => !z.safeParse(schema, undefined).success).map(([name]) => name);
  return {
    type: 'object',
    properties: isObject(properties) ? onlySchemas(properties) : {},
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function tidy(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => raiseDescription(spreadTypes(plain(part))));
}

/** What only our own forms and docs know about a parameter. */
const ownKeywords = ['since', 'multiline', 'of'];

/** The formats of the JSON Schema standard; the others are notes of ours on text forms. */
const knownFormats = 'date-time date time duration email hostname ipv4 ipv6 uri uri-reference uuid'.split(' ');

/** The bounds that zod gives every whole number: true of each one that JSON can carry safely, and only noise. */
const everyInteger = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Only what hosts understand: no notes of ours, `anyOf` in place of `oneOf`, `true` in place of an empty schema. */
function plain({ propertyNames: _, $schema: __, oneOf, ...schema }: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([keyword, value]) =>
      !ownKeywords.includes(keyword) &&
      !(keyword === 'format' && !knownFormats.includes(String(value))) &&
      !((keyword === 'minimum' || keyword === 'maximum') && value === everyInteger[keyword]),
  );
  const open = isObject(schema.additionalProperties) && Object.keys(schema.additionalProperties).length === 0;
  return {
    ...Object.fromEntries(kept),
    ...(oneOf === undefined ? {} : { anyOf: oneOf }),
    ...(open ? { additionalProperties: true } : {}),
  };
}

/** Puts the description of a value that may also be null on the whole of it, where readers look for it. */
function raiseDescription(schema: JsonSchema): JsonSchema {
  const { anyOf, description, ...rest } = schema;
  if (!Array.isArray(anyOf) || description !== undefined) return schema;
  const [first, second, third] = anyOf.filter(isObject);
  if (first?.description === undefined || second?.type !== 'null' || third !== undefined) return schema;
  const { description: raised, ...value } = first;
  return { description: raised, ...rest, anyOf: [value, second] };
}

function onlySchemas(properties: Record<string, unknown>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isObject(entry[1])),
  );
}
