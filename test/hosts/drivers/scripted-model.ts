import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import type { ScriptedCall, ShownTool } from '../driver.js';

type Call = MockLanguageModelV4['doGenerateCalls'][number];
type Answer = Awaited<ReturnType<MockLanguageModelV4['doGenerate']>>;
type Streamed = Awaited<ReturnType<MockLanguageModelV4['doStream']>>;
type StreamPart = Streamed['stream'] extends ReadableStream<infer Part> ? Part : never;

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const end: Answer = {
  content: [{ type: 'text', text: 'done' }],
  finishReason: { unified: 'stop', raw: undefined },
  usage,
  warnings: [],
};

/** A model that makes one call and, when it is asked again, ends. It answers whole or in a stream, as it is asked. */
export function scriptedModel({ tool, args }: ScriptedCall): MockLanguageModelV4 {
  const call: Answer = {
    content: [{ type: 'tool-call', toolCallId: 'call-1', toolName: tool, input: JSON.stringify(args) }],
    finishReason: { unified: 'tool-calls', raw: undefined },
    usage,
    warnings: [],
  };
  const answerTo = ({ prompt }: Call) => (prompt.some(({ role }) => role === 'tool') ? end : call);
  return new MockLanguageModelV4({
    doGenerate: async (asked) => answerTo(asked),
    doStream: async (asked) => ({ stream: convertArrayToReadableStream(partsOf(answerTo(asked))) }),
  });
}

function partsOf({ content, finishReason }: Answer): StreamPart[] {
  const parts = content.flatMap((part): StreamPart[] => {
    if (part.type === 'tool-call') return [part];
    if (part.type !== 'text') return [];
    const id = 'text-1';
    return [
      { type: 'text-start', id },
      { type: 'text-delta', id, delta: part.text },
      { type: 'text-end', id },
    ];
  });
  return [{ type: 'stream-start', warnings: [] }, ...parts, { type: 'finish', finishReason, usage }];
}

/** What the model was shown first, and what it was told last. */
export function seenBy(model: MockLanguageModelV4): { shown: ShownTool[]; told: string | undefined } {
  const calls = [...model.doGenerateCalls, ...model.doStreamCalls];
  return { shown: shownBy(calls[0]), told: toldBy(calls.at(-1)) };
}

function shownBy(call: Call | undefined): ShownTool[] {
  return (call?.tools ?? []).flatMap((tool) =>
    tool.type === 'function'
      ? [{ name: tool.name, description: tool.description ?? '', schema: tool.inputSchema }]
      : [],
  );
}

function toldBy(call: Call | undefined): string | undefined {
  const results = (call?.prompt ?? []).flatMap(({ role, content }) => (role === 'tool' ? content : []));
  const [result] = results.filter((part) => part.type === 'tool-result');
  if (result === undefined) return undefined;
  const { output } = result;
  return 'value' in output && typeof output.value === 'string' ? output.value : JSON.stringify(output);
}
