import { DynamicStructuredTool, tool as makeLangchainTool } from '@langchain/core/tools';
import { createTool, noopObserve } from '@mastra/core/tools';
import { tool as makeAgentsTool, RunContext } from '@openai/agents';
import { genkit } from 'genkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AgentOptions } from '../../src/agent/index.js';
import { aiSdkTools } from '../../src/hosts/ai-sdk/index.js';
import { defineGenkitTools } from '../../src/hosts/genkit/index.js';
import { langchainTools } from '../../src/hosts/langchain/index.js';
import { mastraTools } from '../../src/hosts/mastra/index.js';
import { openaiAgentsTools } from '../../src/hosts/openai-agents/index.js';
import { mastra } from './drivers/mastra.js';
import { openWorkspace, token, type Workspace } from './workspace.js';

const reply = 'intercom_reply_conversation';
const getContact = 'intercom_get_contact';
const missing = { contactId: '65f0c0ffee00000000000000' };

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
beforeEach(() => {
  workspace.arrived();
  workspace.ended();
});
afterAll(() => workspace.sandbox.close());

const comment = () => ({ conversationId: workspace.conversationId, message_type: 'comment', body: 'Hello' });

/** One way to run a tool without the loop of its host. */
interface Way {
  readonly name: string;
  run(tool: string, args: unknown, options?: AgentOptions, signal?: AbortSignal): Promise<unknown>;
}

const ways: readonly Way[] = [
  {
    name: 'AI SDK',
    async run(tool, args, options = {}, abortSignal) {
      const made = aiSdkTools(workspace.connect(), options)[tool];
      return made?.execute(args, { toolCallId: 'call-1', messages: [], abortSignal });
    },
  },
  {
    name: 'LangChain',
    async run(tool, args, options = {}, signal) {
      const made = langchainTools(workspace.connect(), makeLangchainTool, options).find(({ name }) => name === tool);
      if (!(made instanceof DynamicStructuredTool)) throw new Error('no tool');
      return made.invoke(args, { ...(signal === undefined ? {} : { signal }) });
    },
  },
  {
    name: 'OpenAI Agents',
    async run(tool, args, options = {}, signal) {
      const made = openaiAgentsTools(workspace.connect(), makeAgentsTool, options).find(({ name }) => name === tool);
      return made?.invoke(new RunContext(), JSON.stringify(args), signal === undefined ? {} : { signal });
    },
  },
  {
    name: 'Mastra',
    async run(tool, args, options = {}, abortSignal) {
      const made = mastraTools(workspace.connect(), createTool, options)[tool];
      return made?.execute?.(args, { observe: noopObserve, ...(abortSignal === undefined ? {} : { abortSignal }) });
    },
  },
  {
    name: 'Genkit, without its beta features',
    async run(tool, args, options = {}, abortSignal) {
      const tools = defineGenkitTools(genkit({}), workspace.connect(), options);
      const made = tools.find((one) => one.__action.name === tool);
      return made?.run(args, abortSignal === undefined ? {} : { abortSignal });
    },
  },
];

/** What came of a run, as text. */
async function outcome(run: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await run);
  } catch (error) {
    return error instanceof Error ? `threw ${error.message}` : 'threw';
  }
}

describe.each(ways)('past the loop of $name', ({ run }) => {
  it('a read works', async () => {
    expect(await outcome(run(getContact, { contactId: workspace.contactId }))).toContain(workspace.contactId);
    expect(workspace.arrived()).toHaveLength(1);
  });

  it('a call that needs approval is refused, as nobody was asked', async () => {
    expect(await outcome(run(reply, comment()))).toContain('not allowed');
    expect(workspace.arrived()).toEqual([]);
  });

  it('an approver of the program is asked', async () => {
    expect(await outcome(run(reply, comment(), { approve: () => true }))).toContain(workspace.conversationId);
    expect(workspace.arrived().filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('a missing argument is refused with nothing sent', async () => {
    expect(await outcome(run(getContact, {}))).toContain('contactId');
    expect(workspace.arrived()).toEqual([]);
  });

  it.each<[what: string, args: () => unknown]>([
    ['a list', () => [comment()]],
    ['a number', () => 7],
    ['a prototype key', () => JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(comment()).slice(1)}`)],
    ['an object of a class', () => Object.assign(new Date(), comment())],
  ])('%s in place of the arguments is refused with nothing sent, also when the call is approved', async (_, args) => {
    expect(await outcome(run(reply, args(), { approve: () => true }))).toContain(reply);
    expect(workspace.arrived()).toEqual([]);
  });

  it('an error of Intercom is told with its status and code, without the token', async () => {
    const told = await outcome(run(getContact, missing));
    expect(told).toContain('404');
    expect(told).toContain('not_found');
    expect(told).not.toContain(token);
  });

  it('an abort stops the call', async () => {
    workspace.sandbox.faults.add({ path: '/contacts/:id', effect: 'timeout' });
    const stop = new AbortController();
    const told = outcome(run(getContact, { contactId: workspace.contactId }, {}, stop.signal));
    await expect.poll(() => workspace.sandbox.requests.list().length).toBe(1);
    expect(workspace.ended()).toEqual([]);
    stop.abort();
    expect(await told).not.toContain('"contact"');
    await expect.poll(workspace.ended).toEqual(['AbortError']);
    workspace.sandbox.faults.clear();
  });
});

describe('errors that a host throws', () => {
  it.each(['AI SDK', 'LangChain', 'Mastra'])('carry the error of the tool as data: %s', async (name) => {
    const way = ways.find((one) => one.name === name);
    await expect(way?.run(getContact, missing)).rejects.toMatchObject({
      name: 'AgentToolError',
      error: { name: 'NotFoundError', status: 404, code: 'not_found' },
    });
  });
});

describe('what code gets beside the text', () => {
  const args = () => ({ contactId: workspace.contactId });

  it('is the output in the result of the AI SDK, of which the model sees the text', async () => {
    const made = aiSdkTools(workspace.connect())[getContact];
    const output = await made?.execute(args(), { toolCallId: 'call-1', messages: [] });
    expect(output?.output).toMatchObject({ contact: { id: workspace.contactId } });
    if (made === undefined || output === undefined) throw new Error('no tool');
    expect(made.toModelOutput({ output })).toEqual({ type: 'text', value: output.text });
  });

  it('is the artifact of a tool message of LangChain', async () => {
    const made = langchainTools(workspace.connect(), makeLangchainTool).find(({ name }) => name === getContact);
    if (!(made instanceof DynamicStructuredTool)) throw new Error('no tool');
    const message: unknown = await made.invoke({ type: 'tool_call', id: '1', name: getContact, args: args() });
    expect(message).toMatchObject({ artifact: { contact: { id: workspace.contactId } } });
  });
});

describe('a model that answers for the user', () => {
  it('gets nothing through in Mastra, which takes resumeData from arguments', async () => {
    const args = { ...comment(), resumeData: { approved: true } };
    const { asked } = await mastra.run(workspace.connect(), {}, { tool: reply, args });
    expect(asked).toBe(true);
    expect(workspace.arrived()).toEqual([]);
  });
});

describe('arguments that are no JSON', () => {
  it('are refused in our words by the OpenAI Agents SDK', async () => {
    const [made] = openaiAgentsTools(workspace.connect(), makeAgentsTool, { tools: [getContact] });
    const told = await made?.invoke(new RunContext(), '{"contactId":');
    expect(told).toContain(`${getContact}: the arguments are not valid JSON`);
  });
});
