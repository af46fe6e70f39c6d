import { type ToolObjectOptions, type ToolSource, toolObjects, type WritableSchema } from './source.js';

/** A tool for OpenAI's Responses API. */
export interface OpenAIResponsesTool {
  type: 'function';
  name: string;
  description: string;
  parameters: WritableSchema;
  strict: boolean;
}

/** A tool for OpenAI's Chat Completions API. */
export interface OpenAIChatTool {
  type: 'function';
  function: Omit<OpenAIResponsesTool, 'type'>;
}

/** The APIs of OpenAI that take tools. */
export type OpenAIApi = 'responses' | 'chat';

/** Tool objects for OpenAI's `tools`, in the shape of its Responses API unless `api` says `chat`. */
export function openaiTools(source: ToolSource, options: ToolObjectOptions & { api: 'chat' }): OpenAIChatTool[];
export function openaiTools(
  source: ToolSource,
  options?: ToolObjectOptions & { api?: 'responses' | undefined },
): OpenAIResponsesTool[];
export function openaiTools(
  source: ToolSource,
  { api = 'responses', ...options }: ToolObjectOptions & { api?: OpenAIApi | undefined } = {},
): OpenAIChatTool[] | OpenAIResponsesTool[] {
  // Said out loud in both cases: the Responses API takes a tool that does not say for a strict one.
  const strict = options.strict === true;
  if (api === 'chat') {
    return toolObjects(source, options, (name, description, parameters) => ({
      type: 'function',
      function: { name, description, parameters, strict },
    }));
  }
  return toolObjects(source, options, (name, description, parameters) => ({
    type: 'function',
    name,
    description,
    parameters,
    strict,
  }));
}
