import { Agent } from '@mastra/core/agent';
import type { MastraModelConfig } from '@mastra/core/llm';
import { Mastra } from '@mastra/core/mastra';
import { InMemoryStore } from '@mastra/core/storage';
import { createTool } from '@mastra/core/tools';
import { MockLanguageModelV4 } from 'ai/test';
import { mastraTools } from '../../../src/hosts/mastra/index.js';
import type { Driver } from '../driver.js';
import { scriptedModel, shownBy, toldBy } from './ai-sdk.js';

export const mastra: Driver = {
  name: 'Mastra',
  abortsTools: true,
  async run(intercom, options, { tool, args }, { signal, answer } = {}) {
    const model = scriptedModel(tool, args);
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
    const first = await agent.generate('go', { maxSteps: 3, ...(signal === undefined ? {} : { abortSignal: signal }) });
    const asked = first.finishReason === 'suspended';
    if (asked && answer !== undefined) {
      const { runId = '' } = first;
      if (answer === 'yes') await agent.approveToolCallGenerate({ runId, toolCallId: 'call-1' });
      else await agent.declineToolCallGenerate({ runId, toolCallId: 'call-1' });
    }
    return { shown: shownBy(model.doGenerateCalls[0]), asked, told: toldBy(model.doGenerateCalls.at(-1)) };
  },
};

/** Mastra carries types of the AI SDK of its own, which say the same in other words. */
function isModel(model: unknown): model is Exclude<MastraModelConfig, string> & MockLanguageModelV4 {
  return model instanceof MockLanguageModelV4;
}
