import { isObject } from '../../tool/json.js';
import type { JsonSchema, ObjectSchema } from '../json-schema.js';

/** Stands for null where null itself means that a field is left alone. */
export const clearWord = '(clear)';

/**
 * A schema in the strict profile of model vendors: every property is required, objects are closed, and what may be left
 * out may be null. Free maps travel as name and value pairs. `fromStrict` takes arguments back.
 */
export function strictSchema(schema: ObjectSchema): ObjectSchema {
  const { required = [], properties } = schema;
  const strict = Object.entries(properties).map(([name, part]) => {
    return [name, required.includes(name) ? strictPart(part) : leftOut(part)] as const;
  });
  return {
    ...schema,
    properties: Object.fromEntries(strict),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** Whether a schema takes an object with free keys. */
export function isFreeMap(schema: JsonSchema): boolean {
  return schema.type === 'object' && !isObject(schema.properties);
}

/** Whether a schema takes an object with known keys. */
export function isFixedObject(schema: JsonSchema): schema is ObjectSchema {
  return schema.type === 'object' && isObject(schema.properties);
}

/** The choices of a schema that may also be null, without the null; the schema itself otherwise. */
export function choicesOf(schema: JsonSchema): readonly JsonSchema[] {
  const choices: readonly unknown[] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return choices.filter(isSchema).filter(({ type }) => type !== 'null');
}

/** Whether null is a value of a schema. */
export function takesNull(schema: JsonSchema): boolean {
  return schema.type === 'null' || (Array.isArray(schema.anyOf) && schema.anyOf.filter(isSchema).some(takesNull));
}

function isSchema(value: unknown): value is JsonSchema {
  return isObject(value);
}

/** A part that a caller may leave out: null says so, and where null would clear the field another word does. */
function leftOut(part: JsonSchema): JsonSchema {
  const { description, anyOf: _, ...rest } = strictPart(part);
  const clears = takesNull(part);
  const value = rest.type === undefined ? choicesOf(strictPart(part)) : [rest];
  const spoken = clears ? [{ type: 'string', enum: [clearWord] }] : [];
  const said = clears ? `${description ?? ''}; null leaves it as it is, "${clearWord}" takes it away` : description;
  return { ...(said === undefined ? {} : { description: said }), anyOf: [...value, ...spoken, { type: 'null' }] };
}

function strictPart(part: JsonSchema): JsonSchema {
  if (isFreeMap(part)) return pairs(part);
  if (isFixedObject(part)) return { ...part, ...strictSchema(part) };
  if (Array.isArray(part.anyOf)) return { ...part, anyOf: part.anyOf.map((choice) => strictPart(choice)) };
  return isSchema(part.items) ? { ...part, items: strictPart(part.items) } : part;
}

function pairs({ description, additionalProperties }: JsonSchema): JsonSchema {
  const plain = { anyOf: ['string', 'number', 'boolean', 'null'].map((type) => ({ type })) };
  const value = isSchema(additionalProperties) ? strictPart(additionalProperties) : plain;
  return {
    ...(description === undefined ? {} : { description }),
    type: 'array',
    items: {
      type: 'object',
      properties: { name: { type: 'string' }, value },
      required: ['name', 'value'],
      additionalProperties: false,
    },
  };
}
