import { type ContentPart, generateText, isStepCount, type ModelMessage, streamText, type ToolSet } from 'ai';
import { aiSdkTools } from '../../../src/hosts/ai-sdk/index.js';
import type { Driver } from '../driver.js';
import { scriptedModel, seenBy } from './scripted-model.js';

type Settings = Omit<Parameters<typeof generateText>[0], 'prompt'> & { messages: ModelMessage[] };

interface Turn {
  readonly content: readonly ContentPart<ToolSet>[];
  readonly responseMessages: readonly ModelMessage[];
}

export const aiSdk = driver('AI SDK', (settings) => generateText(settings));

export const aiSdkStreaming = driver('AI SDK, streaming', async (settings) => {
  const stream = streamText({ ...settings, onError: () => undefined });
  await stream.consumeStream();
  return { content: await stream.content, responseMessages: await stream.responseMessages };
});

function driver(name: string, takeTurn: (settings: Settings) => Promise<Turn>): Driver {
  return {
    name,
    abortsTools: true,
    unknownTool: /tried to call unavailable tool/,
    async run(intercom, options, call, { signal, answer } = {}) {
      const model = scriptedModel(call);
      const tools = aiSdkTools(intercom, options);
      const messages: ModelMessage[] = [{ role: 'user', content: 'go' }];
      const rest = { model, tools, stopWhen: isStepCount(3), ...(signal === undefined ? {} : { abortSignal: signal }) };
      const first = await takeTurn({ ...rest, messages });
      const request = first.content.find((part) => part.type === 'tool-approval-request');
      if (request !== undefined && answer !== undefined) {
        const approved = answer === 'yes';
        messages.push(...first.responseMessages, {
          role: 'tool',
          content: [{ type: 'tool-approval-response', approvalId: request.approvalId, approved }],
        });
        await takeTurn({ ...rest, messages });
      }
      return { ...seenBy(model), asked: request !== undefined };
    },
  };
}
