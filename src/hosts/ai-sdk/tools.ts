import {
  type AgentClient,
  type AgentOptions,
  type AgentTool,
  createAgentTools,
  throwIfFailed,
} from '../../agent/index.js';
import { type OpenStandardSchema, openStandardSchema } from '../open-standard-schema.js';
import { isApprovedIn } from './approved-call.js';

export interface AiSdkOptions extends AgentOptions {
  /** Show schemas in the strict profile, and ask the provider to hold its model to them. */
  readonly strict?: boolean | undefined;
}

/** What the AI SDK gives a tool beside the arguments. */
interface CallContext {
  readonly toolCallId: string;
  readonly messages: readonly unknown[];
  readonly abortSignal?: AbortSignal | undefined;
}

/** What a call gave: the text is what the model sees, the output is for code. */
export interface AiSdkOutput {
  readonly text: string;
  /** The output of the tool as Intercom returned it. It holds customers' words unmarked, so no model should get it. */
  readonly output: Record<string, unknown>;
  readonly warnings: readonly string[];
}

/** A tool in the shape of the AI SDK. */
export interface AiSdkTool {
  readonly title: string;
  readonly description: string;
  readonly inputSchema: OpenStandardSchema;
  readonly strict?: true;
  needsApproval(input: unknown): boolean;
  execute(input: unknown, context: CallContext): Promise<AiSdkOutput>;
  toModelOutput(result: { readonly output: AiSdkOutput }): { type: 'text'; value: string };
}

/**
 * Makes the tool set of a client for the AI SDK, by the names of the tools. A call that needs approval makes the SDK ask its
 * user; it runs when the messages say that the user agreed, or when `approve` of the options does.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function aiSdkTools(client: AgentClient, options: AiSdkOptions = {}): Record<string, AiSdkTool> {
  return Object.fromEntries(createAgentTools(client, options).map((tool) => [tool.name, aiSdkTool(tool, options)]));
}

function aiSdkTool(tool: AgentTool, { strict, approve }: AiSdkOptions): AiSdkTool {
  const isStrict = strict === true;
  const read = (input: unknown) => (isStrict ? tool.fromStrict(input) : input);
  return {
    title: tool.title,
    description: tool.description,
    inputSchema: openStandardSchema(isStrict ? tool.strictInputSchema() : tool.inputSchema),
    ...(isStrict ? { strict: true } : {}),
    // With an approver of our own nobody else is asked.
    needsApproval: (input) => approve === undefined && tool.needsApproval(read(input)),
    async execute(input, { toolCallId, messages, abortSignal }) {
      const isApproved = approve === undefined && isApprovedIn(messages, toolCallId);
      const result = throwIfFailed(
        await tool.execute(read(input), { signal: abortSignal, ...(isApproved ? { decided: true } : {}) }),
      );
      return { text: result.text, output: result.structured, warnings: result.warnings };
    },
    toModelOutput: ({ output }) => ({ type: 'text', value: output.text }),
  };
}
