import { Agent } from '@mastra/core/agent';
import type { MastraModelConfig } from '@mastra/core/llm';
import { Mastra } from '@mastra/core/mastra';
import { InMemoryStore } from '@mastra/core/storage';
import { createTool } from '@mastra/core/tools';
import { MockLanguageModelV4 } from 'ai/test';
import { mastraTools } from '../../../src/hosts/mastra/index.js';
import type { Driver } from '../driver.js';
import { scriptedModel, seenBy } from './scripted-model.js';

/** How a program runs an agent and continues a run that waits: whole, or as a stream. */
interface Way {
  start(agent: Agent, settings: { maxSteps: number; abortSignal?: AbortSignal }): Promise<Turn>;
  resume(agent: Agent, answer: 'yes' | 'no', call: { runId: string; toolCallId: string }): Promise<unknown>;
}

interface Turn {
  readonly finishReason?: string | undefined;
  readonly runId?: string | undefined;
}

export const mastra = driver('Mastra', {
  start: (agent, settings) => agent.generate('go', settings),
  resume: (agent, answer, call) =>
    answer === 'yes' ? agent.approveToolCallGenerate(call) : agent.declineToolCallGenerate(call),
});

export const mastraStreaming = driver('Mastra, streaming', {
  async start(agent, settings) {
    const stream = await agent.stream('go', settings);
    await stream.consumeStream();
    return { finishReason: await stream.finishReason, runId: stream.runId };
  },
  async resume(agent, answer, call) {
    const stream = answer === 'yes' ? await agent.approveToolCall(call) : await agent.declineToolCall(call);
    await stream.consumeStream();
  },
});

function driver(name: string, { start, resume }: Way): Driver {
  return {
    name,
    abortsTools: true,
    unknownTool: /not found/,
    async run(intercom, options, call, { signal, answer } = {}) {
      const model = scriptedModel(call);
      if (!isModel(model)) throw new Error('Mastra takes no such model');
      const support = new Agent({
        id: 'support',
        name: 'support',
        instructions: 'help',
        model,
        tools: mastraTools(intercom, createTool, options),
      });
      const owner = new Mastra({ agents: { support }, storage: new InMemoryStore(), logger: false });
      const agent = owner.getAgent('support');
      const first = await start(agent, { maxSteps: 3, ...(signal === undefined ? {} : { abortSignal: signal }) });
      const asked = first.finishReason === 'suspended';
      if (asked && answer !== undefined) {
        const { runId = '' } = first;
        await resume(agent, answer, { runId, toolCallId: 'call-1' });
      }
      return { ...seenBy(model), asked };
    },
  };
}

/** Mastra carries types of the AI SDK of its own, which say the same in other words. */
function isModel(model: unknown): model is Exclude<MastraModelConfig, string> & MockLanguageModelV4 {
  return model instanceof MockLanguageModelV4;
}
