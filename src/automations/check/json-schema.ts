import * as z from 'zod';
import { type JsonSchema, paramsJsonSchema } from '../../json-schema/index.js';
import type { Registry } from '../../registry.js';
import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';
import { listTriggers } from '../../triggers/index.js';
import { listTopics, topicAliases } from '../../webhooks/index.js';
import { automation } from '../format/automation.js';

/**
 * The format as JSON Schema (draft-07, which editors know best): what the zod source says, and for each tool of the
 * registry what its `with` holds, where every value may also be a text with `{{ }}`.
 */
export function automationJsonSchema(registry: Registry): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(automation, { io: 'input', target: 'draft-07' });
  const shared = new Shared();
  const tools = registry.list().map((tool) => branchOf(tool, shared));
  const definitions = {
    ...inNames(made.definitions),
    EventName: eventName(made.definitions),
    Template: { type: 'string', pattern: '\\{\\{', description: 'A text with {{ … }}' },
    ...shared.definitions,
  };
  return { ...made, definitions: withTools(definitions, registry, tools) };
}

function inNames(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** The names that `event` takes, for completion. Families are told by their end. */
function eventName(definitions: unknown): JsonSchema {
  const { EventName: written } = inNames(definitions);
  const { type: _, minLength: __, ...said } = inNames(written);
  const triggers = listTriggers();
  return {
    ...said,
    anyOf: [
      ...triggers.map(({ id, description }) => ({ const: id, description })),
      { enum: listTopics().filter((topic) => topic !== 'ping') },
      { enum: Object.keys(topicAliases), description: 'An older name' },
      { type: 'string', pattern: '^(.+\\.)?\\*$', description: 'A family of topics' },
    ],
  };
}

/** What a step with a tool holds: its ids to choose from, and for each of them the schema of `with`. */
function withTools(
  definitions: Record<string, unknown>,
  registry: Registry,
  branches: readonly JsonSchema[],
): Record<string, unknown> {
  const { Step: step } = definitions;
  const kinds = isObject(step) && Array.isArray(step.anyOf) ? step.anyOf : [];
  const anyOf = kinds.map((kind: unknown) => {
    const properties = isObject(kind) ? inNames(kind.properties) : {};
    if (!isObject(kind) || properties.uses === undefined) return kind;
    const uses = {
      ...inNames(properties.uses),
      enum: registry.list().map(({ id }) => id),
      enumDescriptions: registry.list().map(({ description }) => description),
    };
    return { ...kind, properties: { ...properties, uses }, allOf: branches };
  });
  return { ...definitions, Step: { ...inNames(step), anyOf } };
}

function branchOf(tool: Tool, shared: Shared): JsonSchema {
  const { required, ...given } = filledSchema(paramsJsonSchema(tool), shared);
  return {
    if: { properties: { uses: { const: tool.id } }, required: ['uses'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: { with: required === undefined ? given : { ...given, required } },
      // Without any `with` what is required would not be asked for.
      ...(required === undefined ? {} : { required: ['with'] }),
    },
  };
}

/** Parts that several tools have in common, each written once. */
class Shared {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #names = new Map<string, string>();

  /** A pointer at a part that is long enough to be worth one. */
  pointer(part: JsonSchema): JsonSchema {
    const text = JSON.stringify(part);
    if (text.length < shortest) return part;
    const name = this.#names.get(text) ?? `Part${this.#names.size + 1}`;
    this.#names.set(text, name);
    this.definitions[name] = part;
    return { $ref: `#/definitions/${name}` };
  }
}

/** Characters of a part that is written in its place. */
const shortest = 400;

const template: JsonSchema = { $ref: '#/definitions/Template' };

/** A schema in which every inner value may be a text with `{{ }}` as well. */
function filledSchema(schema: JsonSchema, shared: Shared): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, unknown] => {
      if (keyword === 'properties' && isObject(value)) {
        return [
          keyword,
          Object.fromEntries(Object.entries(value).map(([name, part]) => [name, orTemplate(part, shared)])),
        ];
      }
      if (keyword === 'items' || keyword === 'additionalProperties') return [keyword, orTemplate(value, shared)];
      if (['anyOf', 'oneOf', 'allOf'].includes(keyword) && Array.isArray(value)) {
        return [keyword, value.map((part: unknown) => (isObject(part) ? filledSchema(part, shared) : part))];
      }
      return [keyword, value];
    }),
  );
}

function orTemplate(part: unknown, shared: Shared): unknown {
  if (!isObject(part)) return part;
  const filled = filledSchema(part, shared);
  if (takesAnyText(filled)) return filled;
  const { description, anyOf, ...rest } = filled;
  const said = description === undefined ? {} : { description };
  const forms =
    Array.isArray(anyOf) && Object.keys(rest).length === 0
      ? anyOf
      : [{ ...rest, ...(anyOf === undefined ? {} : { anyOf }) }];
  return { ...said, anyOf: [...forms.map((form: JsonSchema) => shared.pointer(form)), template] };
}

/** Whether a text with `{{ }}` is a value of a schema already. */
function takesAnyText(schema: JsonSchema): boolean {
  if (Array.isArray(schema.anyOf)) return schema.anyOf.some((form) => isObject(form) && takesAnyText(form));
  const limits = ['enum', 'const', 'pattern', 'format', 'maxLength', 'allOf', 'oneOf', 'not', '$ref'];
  // Four characters are in each: {{}}.
  if (typeof schema.minLength === 'number' && schema.minLength > 4) return false;
  const types = [schema.type].flat();
  return (types.includes('string') || schema.type === undefined) && !limits.some((limit) => limit in schema);
}
