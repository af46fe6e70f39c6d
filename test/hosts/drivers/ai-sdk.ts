import { generateText, isStepCount, type ModelMessage } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { aiSdkTools } from '../../../src/hosts/ai-sdk/index.js';
import type { Driver, ShownTool } from '../driver.js';

type Prompt = MockLanguageModelV4['doGenerateCalls'][number];
type Answer = Awaited<ReturnType<MockLanguageModelV4['doGenerate']>>;

/** A model that makes one call and, when it is asked again, ends. */
export function scriptedModel(tool: string, args: unknown): MockLanguageModelV4 {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  const input = typeof args === 'string' ? args : JSON.stringify(args);
  const call: Answer = {
    content: [{ type: 'tool-call', toolCallId: 'call-1', toolName: tool, input }],
    finishReason: { unified: 'tool-calls', raw: undefined },
    usage,
    warnings: [],
  };
  const end: Answer = {
    content: [{ type: 'text', text: 'done' }],
    finishReason: { unified: 'stop', raw: undefined },
    usage,
    warnings: [],
  };
  return new MockLanguageModelV4({
    doGenerate: async ({ prompt }) => (prompt.some(({ role }) => role === 'tool') ? end : call),
  });
}

export const aiSdk: Driver = {
  name: 'AI SDK',
  abortsTools: true,
  async run(intercom, options, { tool, args }, { signal, answer } = {}) {
    const model = scriptedModel(tool, args);
    const tools = aiSdkTools(intercom, options);
    const messages: ModelMessage[] = [{ role: 'user', content: 'go' }];
    const rest = { model, tools, stopWhen: isStepCount(3), ...(signal === undefined ? {} : { abortSignal: signal }) };
    const first = await generateText({ ...rest, messages });
    const request = first.content.find((part) => part.type === 'tool-approval-request');
    if (request !== undefined && answer !== undefined) {
      const approved = answer === 'yes';
      messages.push(...first.responseMessages, {
        role: 'tool',
        content: [{ type: 'tool-approval-response', approvalId: request.approvalId, approved }],
      });
      await generateText({ ...rest, messages });
    }
    return {
      shown: shownBy(model.doGenerateCalls[0]),
      asked: request !== undefined,
      told: toldBy(model.doGenerateCalls.at(-1)),
    };
  },
};

export function shownBy(call: Prompt | undefined): ShownTool[] {
  return (call?.tools ?? []).flatMap((tool) =>
    tool.type === 'function'
      ? [{ name: tool.name, description: tool.description ?? '', schema: tool.inputSchema }]
      : [],
  );
}

export function toldBy(call: Prompt | undefined): string | undefined {
  const results = (call?.prompt ?? []).flatMap(({ role, content }) => (role === 'tool' ? content : []));
  const [result] = results.filter((part) => part.type === 'tool-result');
  if (result === undefined) return undefined;
  const { output } = result;
  return 'value' in output && typeof output.value === 'string' ? output.value : JSON.stringify(output);
}
