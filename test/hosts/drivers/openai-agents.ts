import {
  Agent,
  type Model,
  type ModelRequest,
  tool as makeTool,
  Runner,
  setTracingDisabled,
  Usage,
} from '@openai/agents';
import { openaiAgentsTools } from '../../../src/hosts/openai-agents/index.js';
import type { Driver } from '../driver.js';

setTracingDisabled(true);

/** A model that makes one call and, when it is asked again, ends. */
class ScriptedModel implements Model {
  readonly requests: ModelRequest[] = [];
  readonly #tool: string;
  readonly #args: string;

  constructor(tool: string, args: unknown) {
    this.#tool = tool;
    this.#args = typeof args === 'string' ? args : JSON.stringify(args);
  }

  async getResponse(request: ModelRequest): ReturnType<Model['getResponse']> {
    this.requests.push(request);
    const isAnswered = resultIn(request) !== undefined;
    return {
      usage: new Usage(),
      output: isAnswered
        ? [
            {
              type: 'message',
              role: 'assistant',
              status: 'completed',
              content: [{ type: 'output_text', text: 'done' }],
            },
          ]
        : [{ type: 'function_call', callId: 'call-1', name: this.#tool, arguments: this.#args, status: 'completed' }],
    };
  }

  getStreamedResponse(): never {
    throw new Error('no test streams');
  }
}

export const openaiAgents: Driver = {
  name: 'OpenAI Agents',
  abortsTools: true,
  async run(intercom, options, { tool, args }, { signal, answer } = {}) {
    const model = new ScriptedModel(tool, args);
    const agent = new Agent({ name: 'support', model, tools: openaiAgentsTools(intercom, makeTool, options) });
    const runner = new Runner({ tracingDisabled: true });
    const rest = signal === undefined ? {} : { signal };
    const first = await runner.run(agent, 'go', rest);
    const [interruption] = first.interruptions;
    if (interruption !== undefined && answer !== undefined) {
      if (answer === 'yes') first.state.approve(interruption);
      else first.state.reject(interruption);
      await runner.run(agent, first.state, rest);
    }
    const shown = (model.requests[0]?.tools ?? []).flatMap((one) =>
      one.type === 'function' ? [{ name: one.name, description: one.description, schema: one.parameters }] : [],
    );
    return { shown, asked: interruption !== undefined, told: resultIn(model.requests.at(-1)) };
  },
};

function resultIn(request: ModelRequest | undefined): string | undefined {
  const items = Array.isArray(request?.input) ? request.input : [];
  const [result] = items.filter((item) => item.type === 'function_call_result');
  if (result === undefined) return undefined;
  const { output } = result;
  if (typeof output === 'string') return output;
  return 'text' in output && typeof output.text === 'string' ? output.text : JSON.stringify(output);
}
