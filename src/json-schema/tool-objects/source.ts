import type { Tool } from '../../tool/tool.js';
import type { ObjectSchema } from '../json-schema.js';
import { paramsJsonSchema } from '../params-json-schema.js';
import { strictForm } from '../strict/strict-form.js';

/** What a tool object needs to know of a tool. The tools of an agent have all of it. */
export interface DescribedTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  strictInputSchema(): ObjectSchema;
}

/** Where tool objects come from: a registry, or the tools of an agent. */
export type ToolSource = { list(): readonly Tool[] } | readonly DescribedTool[];

export interface ToolObjectOptions {
  /** Write schemas in the strict profile, and ask the vendor to hold its model to them. `decodeStrict` reads such calls. */
  readonly strict?: boolean | undefined;
}

/** A JSON Schema as the types of vendors want it: lists that could be changed. */
export interface WritableSchema {
  type: 'object';
  properties: Record<string, unknown>;
  required?: string[];
  [keyword: string]: unknown;
}

/** Makes one object a tool, from its name, its description and the schema of its arguments. */
export function toolObjects<Made>(
  source: ToolSource,
  { strict }: ToolObjectOptions,
  make: (name: string, description: string, schema: WritableSchema) => Made,
): Made[] {
  const described = 'list' in source ? source.list().map(describe) : source;
  return described.map((tool) => {
    const schema = strict === true ? tool.strictInputSchema() : tool.inputSchema;
    return make(tool.name, tool.description, writable(schema));
  });
}

function describe(tool: Tool): DescribedTool {
  return {
    name: tool.id,
    description: tool.description,
    inputSchema: paramsJsonSchema(tool),
    strictInputSchema: () => strictForm(tool).schema,
  };
}

function writable({ type, properties, required, ...rest }: ObjectSchema): WritableSchema {
  return {
    type,
    properties: { ...properties },
    ...(required === undefined ? {} : { required: [...required] }),
    ...rest,
  };
}
