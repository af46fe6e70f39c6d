import {
  type AgentClient,
  type AgentOptions,
  type AgentTool,
  createAgentTools,
  throwIfFailed,
} from '../../agent/index.js';
import { isObject } from '../../tool/json.js';
import { type OpenStandardSchema, openStandardSchema } from '../open-standard-schema.js';

/** What a call gave: the text is what the model sees, the output is for code. */
export interface MastraOutput {
  readonly text: string;
  /** The output of the tool as Intercom returned it. It holds customers' words unmarked, so no model should get it. */
  readonly output: Record<string, unknown>;
  readonly warnings: readonly string[];
}

/** What `createTool` of Mastra is given to make one tool. */
export interface MastraToolOptions {
  id: string;
  description: string;
  inputSchema: OpenStandardSchema;
  requireApproval(input: unknown): boolean;
  mcp: { annotations: AgentTool['annotations'] };
  execute(input: unknown, context?: unknown): Promise<MastraOutput>;
  toModelOutput(output: unknown): { type: 'text'; value: string };
}

/**
 * Makes the tools of a client for Mastra, with Mastra's own `createTool`, by their names. A call that needs approval
 * suspends the run of the agent, which `approveToolCall` continues. Outside an agent's run nobody is asked that way: there
 * `approve` of the options is.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function mastraTools<Tool>(
  client: AgentClient,
  createTool: (options: MastraToolOptions) => Tool,
  options: AgentOptions = {},
): Record<string, Tool> {
  const tools = createAgentTools(client, options);
  return Object.fromEntries(tools.map((tool) => [tool.name, createTool(toolOptions(tool, options))]));
}

function toolOptions(tool: AgentTool, { approve }: AgentOptions): MastraToolOptions {
  return {
    id: tool.name,
    description: tool.description,
    inputSchema: openStandardSchema(tool.inputSchema),
    mcp: { annotations: tool.annotations },
    // With an approver of our own nobody else is asked.
    requireApproval: (input) => approve === undefined && tool.needsApproval(input),
    async execute(input, context) {
      const isApproved = approve === undefined && isRunByAgent(context);
      const call = { signal: signalOf(context), ...(isApproved ? { decided: true } : {}) };
      const { text, structured, warnings } = throwIfFailed(await tool.execute(input, call));
      return { text, output: structured, warnings };
    },
    toModelOutput: (output) => ({
      type: 'text',
      value: isObject(output) && typeof output.text === 'string' ? output.text : '',
    }),
  };
}

/**
 * Whether the loop of an agent made the call: it asks `requireApproval` before each. What resumed the call says nothing, as
 * Mastra takes `resumeData` from arguments too, which the model writes.
 */
function isRunByAgent(context: unknown): boolean {
  return isObject(context) && isObject(context.agent) && typeof context.agent.toolCallId === 'string';
}

function signalOf(context: unknown): AbortSignal | undefined {
  return isObject(context) && context.abortSignal instanceof AbortSignal ? context.abortSignal : undefined;
}
