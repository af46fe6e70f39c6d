import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';
import type { JsonSchema, ObjectSchema } from '../json-schema.js';
import { paramFacts } from '../param-facts.js';
import { paramsJsonSchema } from '../params-json-schema.js';
import { fromStrict } from './from-strict.js';
import { strictSchema } from './strict-schema.js';

/** The arguments of a tool in the strict profile, and the way back from it. */
export interface StrictForm {
  readonly schema: ObjectSchema;
  /** Arguments of the strict profile as those of the schema that it was made from. */
  decode(args: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** Makes the strict form of a tool whose arguments have this schema: its parameters, unless a host adds some. */
export function strictForm(tool: Tool, schema: ObjectSchema = paramsJsonSchema(tool)): StrictForm {
  // A query nests as deep as its author likes, which no strict schema can say.
  const searches = paramFacts(tool).filter(({ format }) => format === 'search-query');
  const asText = searches.map(({ name, schema: { description } }): [string, JsonSchema] => {
    return [name, { type: 'string', description: `${description ?? 'A query'}, as JSON text` }];
  });
  const plain = { ...schema, properties: { ...schema.properties, ...Object.fromEntries(asText) } };
  return { schema: strictSchema(plain), decode: (args) => fromStrict(plain, args) };
}

/**
 * Turns arguments that a model gave for a strict tool object into parameters of the tool: null where a parameter is left
 * out, pairs where a map is meant. Takes the arguments as an object or as JSON text. What is neither comes back as it is,
 * for the parser of the tool to refuse.
 */
export function decodeStrict(tool: Tool, args: unknown): unknown {
  const given = typeof args === 'string' ? readJson(args) : args;
  return isObject(given) ? keptForm(tool).decode(given) : given;
}

/** Making a form takes longer than most calls of it, and a tool is called again and again. */
const forms = new WeakMap<Tool, StrictForm>();

function keptForm(tool: Tool): StrictForm {
  const form = forms.get(tool) ?? strictForm(tool);
  forms.set(tool, form);
  return form;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
