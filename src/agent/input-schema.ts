import { type JsonSchema, type ObjectSchema, paramsJsonSchema } from '../json-schema/index.js';
import { worstEffect } from '../tool/effect.js';
import type { Tool } from '../tool/tool.js';
import { type ResponseFormat, responseFormats } from './agent-tool.js';
import { hasView } from './arguments/view-arguments.js';
import { pagedList } from './pages/paged-list.js';

/**
 * The JSON Schema of a tool's arguments: its parameters, and for a read what says how much of the result to show. A
 * write takes that as well, but does not offer it: every request to a model repeats these descriptions for each tool, and
 * what a write changed can be read.
 */
export function inputSchema(tool: Tool, defaultFormat: ResponseFormat): ObjectSchema {
  const schema = paramsJsonSchema(tool);
  if (!hasView(tool) || worstEffect(tool.effect) !== 'read') return schema;
  return { ...schema, properties: { ...schema.properties, ...viewProperties(tool, defaultFormat) } };
}

function viewProperties(tool: Tool, defaultFormat: ResponseFormat): Record<string, JsonSchema> {
  return {
    response_format: { type: 'string', enum: responseFormats, description: `${defaultFormat} unless given` },
    fields: {
      type: 'array',
      items: { type: 'string' },
      description: 'Only these, in full: contact.email, body[0:900]',
    },
    ...(pagedList(tool) === undefined
      ? {}
      : { all: { type: 'boolean', description: 'Read on page by page, as far as it fits' } }),
  };
}
