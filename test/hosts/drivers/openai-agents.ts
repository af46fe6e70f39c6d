import {
  Agent,
  type AgentOutputType,
  type Model,
  type ModelRequest,
  type ModelResponse,
  tool as makeTool,
  type protocol,
  Runner,
  type RunResult,
  type RunState,
  type StreamEvent,
  type StreamedRunResult,
  setTracingDisabled,
  Usage,
} from '@openai/agents';
import { openaiAgentsTools } from '../../../src/hosts/openai-agents/index.js';
import type { Driver, ScriptedCall } from '../driver.js';

setTracingDisabled(true);

/** A model that makes one call and, when it is asked again, ends. It answers whole or in a stream, as it is asked. */
export class ScriptedModel implements Model {
  readonly requests: ModelRequest[] = [];
  readonly #call: ScriptedCall;

  constructor(call: ScriptedCall) {
    this.#call = call;
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    return { usage: new Usage(), output: this.#answer(request) };
  }

  async *getStreamedResponse(request: ModelRequest): AsyncIterable<StreamEvent> {
    const usage = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };
    yield { type: 'response_started' };
    yield { type: 'response_done', response: { id: 'response-1', usage, output: this.#answer(request) } };
  }

  #answer(request: ModelRequest): (protocol.AssistantMessageItem | protocol.FunctionCallItem)[] {
    this.requests.push(request);
    if (resultIn(request) !== undefined) {
      const content = [{ type: 'output_text' as const, text: 'done' }];
      return [{ type: 'message', role: 'assistant', status: 'completed', content }];
    }
    const { tool: name, args } = this.#call;
    return [{ type: 'function_call', callId: 'call-1', name, arguments: JSON.stringify(args), status: 'completed' }];
  }
}

type SupportAgent = Agent<unknown, AgentOutputType>;
type Input = string | RunState<unknown, SupportAgent>;
type Result = RunResult<unknown, SupportAgent> | StreamedRunResult<unknown, SupportAgent>;
type Run = (agent: SupportAgent, input: Input, options: { signal?: AbortSignal }) => Promise<Result>;

const runner = new Runner({ tracingDisabled: true });

export const openaiAgents = driver('OpenAI Agents', (agent, input, options) => runner.run(agent, input, options));

export const openaiAgentsStreaming = driver('OpenAI Agents, streaming', async (agent, input, options) => {
  const result = await runner.run(agent, input, { ...options, stream: true });
  for await (const _ of result) {
    // A program shows these events to its user.
  }
  await result.completed;
  return result;
});

function driver(name: string, run: Run): Driver {
  return {
    name,
    abortsTools: true,
    unknownTool: /not found in agent/,
    async run(intercom, options, call, { signal, answer } = {}) {
      const model = new ScriptedModel(call);
      const agent = new Agent<unknown, AgentOutputType>({
        name: 'support',
        model,
        tools: openaiAgentsTools(intercom, makeTool, options),
      });
      const rest = signal === undefined ? {} : { signal };
      const first = await run(agent, 'go', rest);
      const [interruption] = first.interruptions;
      if (interruption !== undefined && answer !== undefined) {
        if (answer === 'yes') first.state.approve(interruption);
        else first.state.reject(interruption);
        await run(agent, first.state, rest);
      }
      const shown = (model.requests[0]?.tools ?? []).flatMap((one) =>
        one.type === 'function' ? [{ name: one.name, description: one.description, schema: one.parameters }] : [],
      );
      return { shown, asked: interruption !== undefined, told: resultIn(model.requests.at(-1)) };
    },
  };
}

function resultIn(request: ModelRequest | undefined): string | undefined {
  const items = Array.isArray(request?.input) ? request.input : [];
  const [result] = items.filter((item) => item.type === 'function_call_result');
  if (result === undefined) return undefined;
  const { output } = result;
  if (typeof output === 'string') return output;
  return 'text' in output && typeof output.text === 'string' ? output.text : JSON.stringify(output);
}
