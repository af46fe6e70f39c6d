import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { anthropicTools, openaiTools } from '../../../src/json-schema/index.js';
import { isObject } from '../../../src/tool/json.js';
import { objectsIn, shownTool, vendorDriver } from './vendor-loop.js';

const model = 'scripted';

export const openaiResponses = vendorDriver({
  name: 'OpenAI, Responses API',
  strict: true,
  answers: ({ tool, args }) => ({
    call: {
      object: 'response',
      output: [{ type: 'function_call', call_id: 'call-1', name: tool, arguments: textOf(args) }],
    },
    end: { object: 'response', output: [] },
  }),
  async converse(url, agentTools, run) {
    const openai = new OpenAI({ apiKey: 'none', baseURL: url, maxRetries: 0 });
    const tools = openaiTools(agentTools, { strict: true });
    const { output } = await openai.responses.create({ model, input: 'go', tools });
    const [call] = output.filter((item) => item.type === 'function_call');
    if (call === undefined) return;
    const result = await run({ name: call.name, args: call.arguments });
    if (result === undefined) return;
    const answer = { type: 'function_call_output' as const, call_id: call.call_id, output: result.text };
    await openai.responses.create({ model, input: [call, answer], tools });
  },
  shown: ({ tools }) => objectsIn(tools).map((tool) => shownTool(tool, 'parameters')),
  told: ({ input }) => objectsIn(input).at(-1)?.output,
});

export const openaiChat = vendorDriver({
  name: 'OpenAI, Chat Completions API',
  strict: false,
  answers: ({ tool, args }) => {
    const call = { id: 'call-1', type: 'function', function: { name: tool, arguments: textOf(args) } };
    return {
      call: { choices: [{ message: { role: 'assistant', content: null, tool_calls: [call] } }] },
      end: { choices: [{ message: { role: 'assistant', content: 'done' } }] },
    };
  },
  async converse(url, agentTools, run) {
    const openai = new OpenAI({ apiKey: 'none', baseURL: url, maxRetries: 0 });
    const tools = openaiTools(agentTools, { api: 'chat' });
    const { choices } = await openai.chat.completions.create({ model, messages: [], tools });
    const [{ message } = { message: undefined }] = choices;
    const [call] = message?.tool_calls ?? [];
    if (message === undefined || call?.type !== 'function') return;
    const result = await run({ name: call.function.name, args: call.function.arguments });
    if (result === undefined) return;
    const answer = { role: 'tool' as const, tool_call_id: call.id, content: result.text };
    await openai.chat.completions.create({ model, messages: [message, answer], tools });
  },
  shown: ({ tools }) =>
    objectsIn(tools).flatMap((tool) => (isObject(tool.function) ? [shownTool(tool.function, 'parameters')] : [])),
  told: ({ messages }) => objectsIn(messages).at(-1)?.content,
});

export const anthropic = vendorDriver({
  name: 'Anthropic',
  strict: true,
  answers: ({ tool, args }) => ({
    call: { role: 'assistant', content: [{ type: 'tool_use', id: 'call-1', name: tool, input: args }] },
    end: { role: 'assistant', content: [{ type: 'text', text: 'done' }] },
  }),
  async converse(url, agentTools, run) {
    const client = new Anthropic({ apiKey: 'none', baseURL: url, maxRetries: 0 });
    const tools = anthropicTools(agentTools, { strict: true });
    const { content } = await client.messages.create({ model, max_tokens: 100, messages: [], tools });
    const [call] = content.filter((block) => block.type === 'tool_use');
    if (call === undefined) return;
    const result = await run({ name: call.name, args: call.input });
    if (result === undefined) return;
    const answer = { type: 'tool_result' as const, tool_use_id: call.id, content: result.text, is_error: !result.ok };
    const messages = [
      { role: 'assistant' as const, content },
      { role: 'user' as const, content: [answer] },
    ];
    await client.messages.create({ model, max_tokens: 100, messages, tools });
  },
  shown: ({ tools }) => objectsIn(tools).map((tool) => shownTool(tool, 'input_schema')),
  told: ({ messages }) => objectsIn(objectsIn(messages).at(-1)?.content).at(-1)?.content,
});

/** Arguments as the model writes them for OpenAI: text, which they may be already. */
function textOf(args: unknown): string {
  return typeof args === 'string' ? args : JSON.stringify(args);
}
