import { isObject } from '../../src/tool/json.js';

/**
 * A JSON Schema in the notation of TypeScript, one line a property, with nothing left out: keywords that the notation
 * has no form for follow in parentheses, and what is no schema at all stands there as JSON.
 *
 *     per_page?: integer (minimum 1, maximum 150): How many items one page holds
 *     contacts: {…}[] (minItems 1): Contacts that the ticket is about
 *       id?: string
 */
export function propertyLines(schema: Record<string, unknown>): string[] {
  const { properties = {}, required = [], additionalProperties, ...rest } = schema;
  const names = Array.isArray(required) ? required : [required];
  const own = isObject(properties) ? Object.entries(properties) : [['properties', properties] as const];
  const others = names.filter((name) => !own.some(([property]) => property === name));
  const { type, description, ...keywords } = rest;
  return [
    ...own.flatMap(([name, property]) => lineOf(`${name}${names.includes(name) ? '' : '?'}`, property)),
    ...others.map((name) => `${JSON.stringify(name)} is required`),
    ...restLine(additionalProperties),
    ...(type === 'object' ? [] : [`type: ${JSON.stringify(type)}`]),
    ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    ...Object.entries(keywords).map(([keyword, value]) => `${keyword}: ${JSON.stringify(value)}`),
  ];
}

/** What an object may hold beside its properties. Nothing is said about an object that is closed. */
function restLine(additional: unknown): string[] {
  if (additional === false) return [];
  return [additional === undefined ? '...' : `...: ${additional === true ? 'any' : inline(additional)}`];
}

function lineOf(name: string, schema: unknown): string[] {
  if (!isObject(schema)) return [`${name}: ${JSON.stringify(schema)}`];
  const { description, ...bare } = schema;
  const text = description === undefined ? '' : `: ${oneLine(description)}`;
  const { object, form } = innerObject(bare);
  const nested = object === undefined ? [] : propertyLines(object).map((line) => `  ${line}`);
  return [`${name}: ${form}${text}`, ...nested];
}

/** The object whose properties follow on lines of their own, and the form in which it is used: itself or a list of it. */
function innerObject(schema: Record<string, unknown>): { object?: Record<string, unknown>; form: string } {
  if (isObject(schema.properties)) return { object: schema, form: '{…}' };
  const { type, items, ...keywords } = schema;
  if (type === 'array' && isObject(items) && isObject(items.properties)) {
    return { object: items, form: `{…}[]${inParentheses(keywords)}` };
  }
  return { form: inline(schema) };
}

/** A schema in one line. */
function inline(schema: unknown): string {
  if (!isObject(schema)) return JSON.stringify(schema);
  const { $ref, anyOf, type, enum: words, items, ...rest } = schema;
  const only = (...names: string[]) => Object.keys(schema).every((name) => names.includes(name));
  if (typeof $ref === 'string' && only('$ref')) return `<${$ref.replace(/^#\/\$defs\//, '')}>`;
  if (Array.isArray(anyOf) && only('anyOf')) return anyOf.map(inline).join(' | ');
  if (
    Array.isArray(words) &&
    type === 'string' &&
    only('type', 'enum') &&
    words.every((one) => typeof one === 'string')
  )
    return words.map((one) => JSON.stringify(one)).join(' | ');
  if (type === 'array' && items !== undefined && only('type', 'items', ...Object.keys(rest))) {
    const item = inline(items);
    return `${/[ |]/.test(item) ? `(${item})` : item}[]${inParentheses(rest)}`;
  }
  const simple = ['string', 'integer', 'number', 'boolean', 'null'];
  const withKeywords = only('type', ...Object.keys(rest));
  if (typeof type === 'string' && simple.includes(type) && withKeywords) return `${type}${inParentheses(rest)}`;
  const { additionalProperties, ...more } = rest;
  if (type === 'object' && additionalProperties === true && withKeywords) return `object${inParentheses(more)}`;
  return Object.keys(schema).length === 0 ? 'any' : JSON.stringify(schema);
}

function inParentheses(keywords: Record<string, unknown>): string {
  const words = Object.entries(keywords).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function oneLine(text: unknown): string {
  return typeof text === 'string' && !text.includes('\n') ? text : JSON.stringify(text);
}
