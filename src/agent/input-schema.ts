import { type ObjectSchema, paramsJsonSchema } from '../json-schema/index.js';
import type { Tool } from '../tool/define-tool.js';
import { type ResponseFormat, responseFormats } from './agent-tool.js';
import { hasView } from './arguments/view-arguments.js';

/** The JSON Schema of a tool's arguments: its parameters, and what says how much of the result to show. */
export function inputSchema(tool: Tool, usual: ResponseFormat): ObjectSchema {
  const schema = paramsJsonSchema(tool);
  if (!hasView(tool)) return schema;
  return {
    ...schema,
    properties: {
      ...schema.properties,
      response_format: {
        type: 'string',
        enum: responseFormats,
        description: `Detail of the result; ${usual} unless given`,
      },
      fields: {
        type: 'array',
        items: { type: 'string' },
        description: 'Only these fields, in full: dotted names; [from:to] takes a piece of a list or text',
      },
    },
  };
}
