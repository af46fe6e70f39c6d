import {
  type AgentClient,
  type AgentOptions,
  type AgentTool,
  AgentToolError,
  createAgentTools,
  failureOf,
  throwIfFailed,
} from '../../agent/index.js';
import { InvalidParamsError } from '../../errors.js';
import { changesSomething } from '../../tool/effect.js';

/** The state of a run: it knows which calls a user approved. */
interface RunState {
  isToolApproved(call: { toolName: string; callId: string }): boolean | undefined;
}

/** What the SDK gives a tool beside the arguments. */
interface CallDetails {
  readonly toolCall?: { readonly callId: string } | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What `tool` of the SDK is given to make one tool. */
export interface OpenAIAgentsToolOptions {
  name: string;
  description: string;
  parameters: {
    type: 'object';
    properties: Record<string, Record<string, unknown>>;
    required: string[];
    additionalProperties: false;
  };
  strict: true;
  needsApproval: false | ((state: unknown, input: unknown) => Promise<boolean>);
  execute(input: unknown, state?: RunState, details?: CallDetails): Promise<string>;
  errorFunction(state: unknown, error: unknown): string;
}

/**
 * Makes the tools of a client for the OpenAI Agents SDK, with the SDK's own `tool`. Schemas are in the strict profile. A
 * call that needs approval interrupts the run; it goes through once the state of the run says that the user agreed, or
 * when `approve` of the options does.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function openaiAgentsTools<Tool>(
  client: AgentClient,
  make: (options: OpenAIAgentsToolOptions) => Tool,
  options: AgentOptions = {},
): Tool[] {
  return createAgentTools(client, options).map((tool) => make(toolOptions(tool, options)));
}

function toolOptions(tool: AgentTool, { approve }: AgentOptions): OpenAIAgentsToolOptions {
  const { name, description } = tool;
  const { properties, required = [] } = tool.strictInputSchema();
  return {
    name,
    description,
    parameters: { type: 'object', properties: { ...properties }, required: [...required], additionalProperties: false },
    strict: true,
    // With an approver of our own nobody else is asked. Said without a function where nothing has to be asked: the SDK puts
    // arguments that are no object to the user before it asks a function.
    needsApproval:
      approve === undefined && changesSomething(tool.effect)
        ? async (_, input) => tool.needsApproval(tool.fromStrict(input))
        : false,
    async execute(input, state, { toolCall, signal } = {}) {
      const isApproved =
        approve === undefined &&
        toolCall !== undefined &&
        state?.isToolApproved({ toolName: name, callId: toolCall.callId }) === true;
      const call = { signal, ...(isApproved ? { decided: true } : {}) };
      return throwIfFailed(await tool.execute(tool.fromStrict(input), call)).text;
    },
    errorFunction: (_, error) => wordsFor(error, name),
  };
}

/** The text for the model: ours also for arguments that the SDK itself cannot read. */
function wordsFor(error: unknown, tool: string): string {
  if (error instanceof AgentToolError) return error.message;
  const isUnreadable = error instanceof Error && error.constructor.name === 'InvalidToolInputError';
  const message = 'the arguments are not valid JSON: expected one JSON object';
  return failureOf(isUnreadable ? new InvalidParamsError([{ field: '', message }], { tool }) : error).text;
}
