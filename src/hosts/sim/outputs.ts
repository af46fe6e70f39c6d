import { type JsonSchema, outputJsonSchema } from '../../json-schema/index.js';
import { isLocal, type OutputField, type Tool } from '../../tool/index.js';
import type { SimOutput } from './sim-tool.js';

/** How many levels below the keys of an output are listed. Deeper ones stay whole objects. */
const levels = 2;

/** What a call may say although it succeeded, such as that a second step of it failed. */
const warnings: SimOutput = {
  type: 'array',
  description: 'What went wrong although the call succeeded',
  optional: true,
  items: {
    type: 'object',
    properties: {
      step: { type: 'string', description: 'Which part of the call it is about' },
      message: { type: 'string', description: 'What happened, and what is missing' },
    },
  },
};

/** What a dry run gives in place of the other outputs. */
const requests: SimOutput = {
  type: 'array',
  description: 'The requests of a dry run',
  optional: true,
};

/** What was listed of a tool: tools and blocks ask for it again and again. */
const listed = new WeakMap<Tool, Record<string, SimOutput>>();

/**
 * The outputs of a tool as Sim lists them, down to two levels below them: those of the definition, warnings where the call
 * changes something, and what a dry run tells.
 */
export function simOutputs(tool: Tool): Record<string, SimOutput> {
  const outputs = listed.get(tool) ?? outputsTo(levels, tool);
  listed.set(tool, outputs);
  return outputs;
}

/** The outputs without what is in them. An object of the service is `json`. */
export function flatOutputs(tool: Tool): Record<string, SimOutput> {
  return outputsTo(0, tool);
}

function outputsTo(depth: number, tool: Tool): Record<string, SimOutput> {
  const { properties, ...shared } = outputJsonSchema(tool, { definitions: depth > 0 });
  const schemas = partsOf(shared);
  const own = Object.entries(tool.output).map(([name, field]) => [
    name,
    outputOf(field, properties[name] ?? {}, schemas, depth),
  ]);
  return {
    ...Object.fromEntries(own),
    ...(mayWarn(tool) ? { warnings } : {}),
    ...(isLocal(tool) ? {} : { requests }),
  };
}

/** Reads end in an answer or in an error; whatever else happened is said of calls that change something. */
function mayWarn(tool: Tool): boolean {
  return !isLocal(tool) && tool.effect !== 'read';
}

type Parts = Readonly<Record<string, JsonSchema>>;

function partsOf({ $defs = {} }: { readonly $defs?: Parts }): Parts {
  return $defs;
}

function outputOf(
  { type, description, optional }: OutputField,
  schema: JsonSchema,
  parts: Parts,
  depth: number,
): SimOutput {
  const read = toOutput(schema, parts, depth === 0 ? 0 : depth + (type === 'array' ? 1 : 0));
  return { ...read, description, ...(optional === true ? { optional } : {}) };
}

/** A JSON Schema in Sim's words. What may be of several types is `json`. */
function toOutput(schema: JsonSchema, parts: Parts, depth: number): SimOutput {
  const forms = formsOf(schema, parts);
  const values = forms.filter(({ type }) => type !== 'null');
  const [form = {}] = values;
  const description = schema.description ?? form.description;
  return {
    type: values.length === 1 ? typeOf(form) : 'json',
    ...(typeof description === 'string' ? { description } : {}),
    ...(values.length < forms.length ? { nullable: true } : {}),
    ...(values.length === 1 && depth > 0 ? inside(form, parts, depth) : {}),
  };
}

/** The forms that a value can have, with what they point at in place of the pointer. */
function formsOf(schema: JsonSchema, parts: Parts): JsonSchema[] {
  const { $ref, anyOf } = schema;
  if (Array.isArray(anyOf)) return anyOf.flatMap((form: JsonSchema) => formsOf(form, parts));
  if (typeof $ref !== 'string') return [schema];
  return formsOf(parts[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, parts);
}

function inside(form: JsonSchema, parts: Parts, depth: number): Pick<SimOutput, 'properties' | 'items'> {
  const { properties, items, required } = form;
  if (isSchema(items)) {
    const { type, description, properties: members } = toOutput(items, parts, depth - 1);
    return {
      items: {
        type,
        ...(description === undefined ? {} : { description }),
        ...(members === undefined ? {} : { properties: members }),
      },
    };
  }
  if (!isSchema(properties)) return {};
  const always: readonly unknown[] = Array.isArray(required) ? required : [];
  const entries = Object.entries(properties).map(([name, schema]) => [
    name,
    {
      ...toOutput(isSchema(schema) ? schema : {}, parts, depth - 1),
      ...(always.includes(name) ? {} : { optional: true }),
    },
  ]);
  return { properties: Object.fromEntries(entries) };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf({ type }: JsonSchema): SimOutput['type'] {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'object':
    case 'array':
      return type;
    default:
      return 'json';
  }
}
