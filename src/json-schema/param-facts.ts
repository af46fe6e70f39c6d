import type { ParamData } from '../tool/param/facts.js';
import { paramSchema } from '../tool/param/json-schema.js';
import type { Tool } from '../tool/tool.js';
import type { JsonSchema } from './json-schema.js';

/** What forms, command lines and docs show about one parameter. */
export interface ParamFacts extends Omit<ParamData, 'schema'> {
  readonly name: string;
  /** JSON Schema of the value, null included. */
  readonly schema: JsonSchema;
}

/** The parameters of a tool, in the order in which it declares them. */
export function paramFacts(tool: Pick<Tool, 'fields'>): ParamFacts[] {
  return Object.entries(tool.fields).map(([name, { data }]) => ({ ...data, name, schema: paramSchema(data) }));
}
