import type * as z from 'zod';
import {
  type AgentClient,
  type AgentOptions,
  type AgentTool,
  createAgentTools,
  throwIfFailed,
} from '../../agent/index.js';
import type { Approval } from '../../run-tool/gate.js';
import type { Effect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';
import { openZodSchema } from './open-zod-schema.js';

/** What a paused graph shows to the person who decides. */
export interface LangchainQuestion {
  /** The tool that changes something: the one that is named in the call where another runs it. */
  readonly tool: string;
  readonly title: string;
  readonly effect: Effect;
  readonly args: unknown;
}

export interface LangchainOptions extends AgentOptions {
  /**
   * LangGraph's `interrupt`: a call that needs approval pauses the graph, and goes on by what it is resumed with: `true`,
   * or `{ approved, reason }`. Needs a checkpointer.
   */
  readonly interrupt?: ((question: LangchainQuestion) => unknown) | undefined;
}

/** What `tool` of LangChain takes for one tool. */
export interface LangchainToolFields {
  name: string;
  description: string;
  schema: z.ZodType;
  responseFormat: 'content_and_artifact';
}

/** The text for the model, and the output for code, which holds customers' words unmarked. */
export type LangchainOutput = [text: string, output: Record<string, unknown>];

/**
 * Makes the tools of a client for LangChain and LangGraph, with LangChain's own `tool`. A call that needs approval is put to
 * `interrupt` or to `approve` of the options.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function langchainTools<Tool>(
  client: AgentClient,
  make: (run: (input: unknown, config: unknown) => Promise<LangchainOutput>, fields: LangchainToolFields) => Tool,
  options: LangchainOptions = {},
): Tool[] {
  return createAgentTools(client, options).map((tool) => {
    const { name, description, inputSchema } = tool;
    const schema = openZodSchema(inputSchema);
    return make((input, config) => run(tool, input, config, options), {
      name,
      description,
      schema,
      responseFormat: 'content_and_artifact',
    });
  });
}

async function run(
  tool: AgentTool,
  args: unknown,
  config: unknown,
  { interrupt, approve }: LangchainOptions,
): Promise<LangchainOutput> {
  const signal = isObject(config) && config.signal instanceof AbortSignal ? config.signal : undefined;
  const call = tool.prepare(args);
  let answered: { decided: Approval } | undefined;
  if (interrupt !== undefined && approve === undefined && call.needsApproval) {
    // Outside of our own gate: it pauses the graph by throwing, and the graph has to see that.
    const answer = answerIn(interrupt({ tool: call.tool, title: call.title, effect: call.effect, args: call.args }));
    answered = { decided: answer };
  }
  const { text, structured } = throwIfFailed(await call.execute({ signal, ...answered }));
  return [text, structured];
}

function answerIn(resumed: unknown): Approval {
  if (resumed === true) return true;
  if (!isObject(resumed)) return false;
  const { approved, reason } = resumed;
  return { approved: approved === true, ...(typeof reason === 'string' ? { reason } : {}) };
}
