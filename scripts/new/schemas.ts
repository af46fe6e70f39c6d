import type { FlatSchema, Operation, Schema } from './description.js';
import { humanized, sentence } from './words.js';

/** The name of the file in schemas/ for a schema of a description: `news_item` is `news-item`. */
export function schemaName(name: string): string {
  return name.replaceAll('_', '-').toLowerCase();
}

/**
 * Drafts a file in schemas/. Fields may be missing and may be null where the description says so; words are not closed,
 * since later versions add some.
 */
export function draftSchema(
  name: string,
  schema: FlatSchema,
  operation: Operation,
  existing: readonly string[],
): object {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => [
    key,
    propertyOf(key, operation.flat(property), operation, existing),
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaName(name)}.json`,
    title: schemaName(name)
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    description: `${sentence(schema.description, humanized(name))}.`,
    type: 'object',
    required: ['type', 'id'].filter((key) => schema.properties?.[key] !== undefined),
    properties: Object.fromEntries(properties),
  };
}

function propertyOf(key: string, schema: FlatSchema, operation: Operation, existing: readonly string[]): object {
  const { enum: words = [], nullable } = schema;
  const choices = words.length > 1 ? `; one of ${words.join(', ')}` : '';
  const unit = /time/.test(schema.format ?? '') && schema.type === 'integer' ? ', in unix seconds' : '';
  const description = `${sentence(schema.description, humanized(key))}${choices}${unit}.`;
  const reference = referenceTo(schema, existing);
  if (reference !== undefined) {
    return { description, anyOf: [reference, ...(nullable === true ? [{ type: 'null' }] : [])] };
  }
  const plain = schema.type ?? (schema.properties === undefined ? 'string' : 'object');
  const type = nullable === true ? [plain, 'null'] : plain;
  if (key === 'type' && words.length === 1) return { type, description, const: words[0] };
  return plain === 'array'
    ? { type, description, items: itemsOf(schema.items ?? {}, operation, existing) }
    : { type, description };
}

function itemsOf(items: Schema, operation: Operation, existing: readonly string[]): object {
  const schema = operation.flat(items);
  return referenceTo(schema, existing) ?? { type: schema.type ?? 'object' };
}

function referenceTo({ name }: FlatSchema, existing: readonly string[]): object | undefined {
  if (name === undefined || !existing.includes(schemaName(name))) return undefined;
  return { $ref: `${schemaName(name)}.json` };
}
