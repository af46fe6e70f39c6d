import type { AgentTool } from '../../../agent/agent-tool.js';
import { withEvenSigns } from '../../../agent/text/mark.js';
import { AbortError } from '../../../errors.js';
import { changesSomething, type Effect } from '../../../tool/effect.js';
import type { InnerSteps } from '../../../tool/inner-steps.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { ask, roundCost } from '../ai/ask.js';
import type { FunctionCall, Message } from '../ai/message.js';
import { textOfModel } from '../ai/text-checks.js';
import { argumentsOf, endings, endingText, functionsFor, isEnding } from './functions.js';

/** Within which the work has to end. */
export interface Bounds {
  readonly maxSteps: number;
  readonly maxWrites: number;
  readonly maxTokens: number;
  readonly maxCost: number | undefined;
}

/** What an agent works with. */
export interface Work {
  readonly tools: readonly AgentTool[];
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly bounds: Bounds;
  readonly system: string;
  readonly user: string;
  /** What makes the work this one and no other. */
  readonly identity: unknown;
}

/** One call that the model asked for. */
export interface MadeCall {
  readonly tool: string;
  readonly effect: Effect;
  readonly ok: boolean;
}

/** What came of the work. */
export interface Outcome {
  readonly status: string;
  /** What the model said at the end; empty where it came to none. */
  readonly text: string;
  readonly calls: readonly MadeCall[];
  readonly steps: number;
  /** All that the model was shown of results. */
  readonly seen: readonly string[];
  readonly usage: { input_tokens: number; output_tokens: number; cost: number | null };
}

/** Calls that one answer may ask for. */
const mostCalls = 10;

/** The time of the step is over, or its run is left: nothing further begins. */
function stopIfAborted({ signal }: LocalContext): void {
  if (signal?.aborted === true) throw new AbortError('ai_agent: stopped by its caller.', { tool: 'ai_agent' });
}

/** Lets a model call tools until it says that it is done, or a bound is reached. */
export async function workOn(work: Work, steps: InnerSteps, context: LocalContext): Promise<Outcome> {
  const { tools, fixed, bounds, system, user, identity } = work;
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const functions = functionsFor(tools, fixed);
  const messages: Message[] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const calls: MadeCall[] = [];
  const seen: string[] = [];
  const usage: Outcome['usage'] = { input_tokens: 0, output_tokens: 0, cost: null };
  let step = 0;
  const end = (status: string, text = ''): Outcome => ({ status, text, calls, seen, usage, steps: step });

  for (;;) {
    if (step >= bounds.maxSteps) return end('step_limit');
    if (usage.input_tokens + usage.output_tokens >= bounds.maxTokens) return end('token_limit');
    if (bounds.maxCost !== undefined && (usage.cost ?? 0) >= bounds.maxCost) return end('cost_limit');
    stopIfAborted(context);
    step += 1;
    const said = await steps.once('model', async () => {
      const history = withEvenSigns(JSON.stringify(messages.slice(2)));
      const request = { tool: 'ai_agent', messages, functions, identity: [identity, history] };
      const { usage: took, ...answer } = await ask(request, context);
      return { ...answer, ...took };
    });
    usage.input_tokens += said.input_tokens;
    usage.output_tokens += said.output_tokens;
    if (said.cost !== null) usage.cost = roundCost((usage.cost ?? 0) + said.cost);
    if (said.isOverLimit) return end('over_cap');
    if (said.calls.length === 0) {
      const text = textOfModel(said.content);
      if (text !== '') return end('finished', text);
      messages.push({ role: 'user', content: 'You said nothing. Call a function.' });
      continue;
    }
    messages.push({ role: 'assistant', content: said.content, tool_calls: said.calls });
    for (const [at, call] of said.calls.entries()) {
      stopIfAborted(context);
      const { name } = call.function;
      if (isEnding(name)) return end(endings[name].status, textOfModel(endingText(call.function.arguments)));
      const content =
        at < mostCalls
          ? await carryOut(call, byName.get(name))
          : `Not carried out: at most ${mostCalls} calls at a time.`;
      seen.push(content);
      messages.push({ role: 'tool', tool_call_id: call.id, content });
    }
  }

  async function carryOut({ function: asked }: FunctionCall, tool: AgentTool | undefined): Promise<string> {
    if (tool === undefined) return `There is no function ${JSON.stringify(asked.name.slice(0, 80))}.`;
    const prepared = tool.prepare(argumentsOf(asked.arguments, tool, fixed));
    const { effect } = prepared;
    const writes = calls.filter((call) => changesSomething(call.effect)).length;
    if (changesSomething(effect) && writes >= bounds.maxWrites) {
      return `Not carried out: this task may change something ${bounds.maxWrites} times, and did. Finish, or hand over.`;
    }
    const result = await prepared.execute();
    calls.push({ tool: tool.name, effect, ok: result.ok });
    return result.text;
  }
}
