import { type AgentClient, type AgentOptions, type AgentTool, createAgentTools } from '../../agent/index.js';
import type { ObjectSchema } from '../../json-schema/index.js';
import type { Approval } from '../../run-tool/gate.js';
import { isObject } from '../../tool/json.js';

/** What Genkit gives a tool beside the arguments. */
interface CallContext {
  readonly abortSignal?: AbortSignal | undefined;
  /** What the program said when it restarted an interrupted call. */
  readonly resumed?: unknown;
  interrupt(metadata?: Record<string, unknown>): never;
}

/** What a call gave, as the model sees it. */
export type GenkitOutput = string | { readonly error: string };

/** The part of a tool of Genkit that describes it. */
interface GenkitAction {
  readonly __action: { inputJsonSchema?: unknown };
}

/** The part of a Genkit instance that makes tools. */
export interface GenkitLike<Action extends GenkitAction> {
  defineTool(
    config: { name: string; description: string },
    run: (input: unknown, context: CallContext) => Promise<GenkitOutput>,
  ): Action;
}

/**
 * Defines the tools of a client in a Genkit instance. A call that needs approval interrupts the generation (a feature of
 * `genkit/beta`), and goes through when it is restarted with `{ approved: true }`, or when `approve` of the options agrees.
 * A failed call returns its error to the model, because one that throws would end the generation.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function defineGenkitTools<Action extends GenkitAction>(
  ai: GenkitLike<Action>,
  client: AgentClient,
  options: AgentOptions = {},
): Action[] {
  return createAgentTools(client, options).map((tool) => {
    const { name, description } = tool;
    const action = ai.defineTool({ name, description }, (input, context) => run(tool, input, context, options));
    return shown(action, tool.inputSchema);
  });
}

/**
 * Shows the schema to models without Genkit's own check of arguments: that one takes no text values, and ends the
 * generation where ours tells the model which field to change.
 */
function shown<Action extends GenkitAction>(action: Action, schema: ObjectSchema): Action {
  action.__action.inputJsonSchema = schema;
  return action;
}

async function run(
  tool: AgentTool,
  input: unknown,
  { interrupt, resumed, abortSignal }: CallContext,
  { approve }: AgentOptions,
): Promise<GenkitOutput> {
  const call = tool.prepare(input);
  const isAsking = approve === undefined && call.needsApproval;
  if (isAsking && resumed === undefined) {
    ask(interrupt, { tool: call.tool, title: call.title, effect: call.effect });
  }
  const result = await call.execute({
    signal: abortSignal,
    ...(isAsking && resumed !== undefined ? { decided: answerIn(resumed) } : {}),
  });
  return result.ok ? result.text : { error: result.text };
}

/** Interrupts the generation. A Genkit without this feature refuses: then our own gate refuses the call. */
function ask(interrupt: CallContext['interrupt'], question: Record<string, unknown>): void {
  try {
    interrupt(question);
  } catch (error) {
    if (error instanceof Error && error.name === 'ToolInterruptError') throw error;
  }
}

function answerIn(resumed: unknown): Approval {
  if (!isObject(resumed)) return false;
  const { approved, reason } = resumed;
  return { approved: approved === true, ...(typeof reason === 'string' ? { reason } : {}) };
}
