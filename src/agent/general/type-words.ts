import type { JsonSchema } from '../../json-schema/index.js';
import { isObject } from '../../tool/json.js';

/** How much of a type is spelled out. */
export interface TypeLimits {
  /** Choices of a text, and fields of an object, at most. */
  readonly members: number;
  /** How deep objects are spelled out. */
  readonly depth: number;
}

/** A JSON Schema in a few words, as a programmer would note a type: `draft|published`, `{id*: string, name: string}[]`. */
export function typeWords(schema: JsonSchema, limits: TypeLimits): string {
  const { type, items, anyOf, properties, const: only } = schema;
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(schema.enum)) return choices(schema.enum.map(String), limits);
  if (Array.isArray(anyOf))
    return [...new Set(anyOf.filter(isObject).map((one) => typeWords(one, limits)))].join(' or ');
  if (type === 'array') return listWords(isObject(items) ? typeWords(items, limits) : 'value');
  if (type === 'object') return isObject(properties) ? objectWords(schema, properties, limits) : 'object';
  if (type === 'integer' || type === 'number') return type + rangeWords(schema);
  return typeof type === 'string' ? type : 'value';
}

function choices(words: readonly string[], { members }: TypeLimits): string {
  const shown = words.slice(0, members);
  return [...shown, ...(words.length > shown.length ? [`…${words.length - shown.length} more`] : [])].join('|');
}

function listWords(item: string): string {
  return /[ |]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
}

function objectWords(
  { required }: JsonSchema,
  properties: Readonly<Record<string, unknown>>,
  { members, depth }: TypeLimits,
): string {
  const names = Object.keys(properties);
  if (depth <= 0 || names.length > members) return `{…${names.length} fields}`;
  const inner = names.map((name) => {
    const part = properties[name];
    const star = Array.isArray(required) && required.includes(name) ? '*' : '';
    return `${name}${star}: ${isObject(part) ? typeWords(part, { members, depth: depth - 1 }) : 'value'}`;
  });
  return `{${inner.join(', ')}}`;
}

function rangeWords({ minimum, maximum }: JsonSchema): string {
  if (typeof minimum === 'number' && typeof maximum === 'number') return ` ${minimum} to ${maximum}`;
  if (typeof minimum === 'number') return ` from ${minimum}`;
  return typeof maximum === 'number' ? ` to ${maximum}` : '';
}
