import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toStrictJsonSchema } from 'openai/lib/transform';
import { describe, expect, it } from 'vitest';
import { type AgentTool, createAgentTools } from '../../src/agent/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { type JsonSchema, type ObjectSchema, paramFacts } from '../../src/json-schema/index.js';
import { isObject } from '../../src/tool/json.js';

const ajv = new Ajv2020({ strict: false });
const client = createIntercom({ accessToken: 'none' });
const every = createAgentTools(client, { tools: 'all' });
// Those that reach the others by name are in the list that an agent gets unless it asks for all.
const general = createAgentTools(client).filter(({ name }) => !client.registry.list().some(({ id }) => id === name));
const tools = [...every, ...general];

describe('arguments in the strict profile', () => {
  it.each(tools.map((tool) => [tool.name, tool] as const))(
    'fit what both vendors make of the schema, and come back as they were meant: %s',
    (_, tool) => {
      const strict = tool.strictInputSchema();
      const copy = () => structuredClone<Record<string, unknown>>(strict);
      const schemas = [strict, Object(toStrictJsonSchema(copy())), Object(transformJSONSchema(copy()))];
      const validators = schemas.map((schema) => ajv.compile(schema));
      const plain = ajv.compile(tool.inputSchema);
      fc.assert(
        fc.property(argumentsOf(tool.inputSchema), (args) => {
          expect(plain(args), ajv.errorsText(plain.errors)).toBe(true);
          const meant = withQueriesAsText(tool, args);
          const written = withMapsAsText(strict, writtenObject(tool.inputSchema, meant), meant);
          for (const fits of validators) expect(fits(written), ajv.errorsText(fits.errors)).toBe(true);
          expect(tool.fromStrict(JSON.stringify(written))).toEqual(meant);
        }),
        { numRuns: 50 },
      );
    },
  );
});

/** A query travels as JSON text, and the parser of the tool reads it there. */
function withQueriesAsText({ name }: AgentTool, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tool = registry.list().find(({ id }) => id === name);
  const queries = tool === undefined ? [] : paramFacts(tool).filter(({ format }) => format === 'search-query');
  const texts = queries.flatMap((query) =>
    query.name in args ? [[query.name, JSON.stringify(args[query.name])]] : [],
  );
  return { ...args, ...Object.fromEntries(texts) };
}

/** A map of anything at all has no strict form but JSON text. */
function withMapsAsText(strict: ObjectSchema, written: Record<string, unknown>, meant: Record<string, unknown>) {
  const texts = Object.entries(meant).flatMap(([name, value]) => {
    const part = strict.properties[name];
    const isText = part !== undefined && choicesOf(part).every(({ type }) => type === 'string' || type === 'null');
    return isText && isObject(value) ? [[name, JSON.stringify(value)]] : [];
  });
  return { ...written, ...Object.fromEntries(texts) };
}

/** Arguments as a model writes them in the strict profile, by the rules in the docs. */
function writtenObject(schema: ObjectSchema, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties, required = [] } = schema;
  const entries = Object.entries(properties).map(([name, part]): [string, unknown] => {
    if (!Object.hasOwn(args, name)) return [name, null];
    const value = args[name];
    return [name, value === null && !required.includes(name) ? '(clear)' : written(part, value)];
  });
  return Object.fromEntries(entries);
}

function written(schema: JsonSchema, value: unknown): unknown {
  const choices = choicesOf(schema);
  if (Array.isArray(value)) {
    const items = choices.map((choice) => choice.items).find(isSchema);
    return items === undefined ? value : value.map((member) => written(items, member));
  }
  if (!isObject(value)) return value;
  const fixed = choices.find(isFixed);
  if (fixed !== undefined) return writtenObject(fixed, value);
  const each = choices.map((choice) => choice.additionalProperties).find(isSchema);
  return Object.entries(value).map(([name, member]) => ({
    name,
    value: each === undefined ? member : written(each, member),
  }));
}

function choicesOf(schema: JsonSchema): readonly JsonSchema[] {
  return Array.isArray(schema.anyOf) ? schema.anyOf.filter(isSchema) : [schema];
}

function isSchema(value: unknown): value is JsonSchema {
  return isObject(value);
}

function isFixed(schema: JsonSchema): schema is ObjectSchema {
  return schema.type === 'object' && isObject(schema.properties);
}

/** Any arguments that a schema takes. */
function argumentsOf(schema: ObjectSchema): fc.Arbitrary<Record<string, unknown>> {
  const parts = Object.entries(schema.properties).map(([name, part]) => [name, anyValueOf(part)] as const);
  const requiredKeys = [...(schema.required ?? [])];
  return fc.record<Record<string, unknown>>(Object.fromEntries(parts), { requiredKeys, noNullPrototype: true });
}

function anyValueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { type, minLength, minimum, maximum, minItems, maxItems, items } = schema;
  if (Array.isArray(schema.anyOf)) return fc.oneof(...choicesOf(schema).map(anyValueOf));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (isFixed(schema)) return argumentsOf(schema);
  if (type === 'object')
    return fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      isSchema(schema.additionalProperties) ? anyValueOf(schema.additionalProperties) : simple,
    );
  if (type === 'array' && isSchema(items)) return fc.array(anyValueOf(items), { ...size(minItems, maxItems) });
  if (type === 'string') return fc.string({ ...size(minLength, undefined) });
  if (type === 'integer' || type === 'number') {
    return fc.integer({
      min: typeof minimum === 'number' ? minimum : -1_000_000,
      max: typeof maximum === 'number' ? maximum : 2_000_000_000,
    });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  throw new Error(`no value is known for ${JSON.stringify(schema)}`);
}

const simple = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

function size(least: unknown, most: unknown): { minLength: number; maxLength?: number } {
  const minLength = typeof least === 'number' ? least : 0;
  return typeof most === 'number' ? { minLength, maxLength: most } : { minLength };
}
