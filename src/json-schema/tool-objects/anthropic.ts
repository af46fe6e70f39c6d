import { type ToolObjectOptions, type ToolSource, toolObjects, type WritableSchema } from './source.js';

/** A tool for Anthropic's Messages API. */
export interface AnthropicTool {
  name: string;
  description: string;
  input_schema: WritableSchema;
  strict?: true;
}

/** Tool objects for Anthropic's `tools`. */
export function anthropicTools(source: ToolSource, options: ToolObjectOptions = {}): AnthropicTool[] {
  return toolObjects(source, options, (name, description, input_schema) => ({
    name,
    description,
    input_schema,
    ...(options.strict === true ? { strict: true } : {}),
  }));
}
