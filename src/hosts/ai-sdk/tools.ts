import {
  type AgentClient,
  type AgentOptions,
  type AgentTool,
  type ArgumentsOf,
  createAgentTools,
  type PartOf,
  throwIfFailed,
} from '../../agent/index.js';
import type { ToolById } from '../../registry.js';
import type { ResultOf, Tool } from '../../tool/tool.js';
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
export interface AiSdkOutput<Output = Record<string, unknown>> {
  readonly text: string;
  /**
   * The output of the tool as Intercom returned it, whole, or only the `fields` of it that the call asked for. It holds
   * customers' words unmarked, so no model should get it.
   */
  readonly output: Output;
  readonly warnings: readonly string[];
}

/** A tool in the shape of the AI SDK, whose `Tool<INPUT, OUTPUT>` takes `Input` from its schema and `Output` from `execute`. */
export interface AiSdkTool<Input = unknown, Output = Record<string, unknown>> {
  readonly title: string;
  readonly description: string;
  readonly inputSchema: OpenStandardSchema<Input>;
  readonly strict?: true;
  needsApproval(input: Input): boolean;
  execute(input: Input, context: CallContext): Promise<AiSdkOutput<Output>>;
  toModelOutput(result: { readonly output: AiSdkOutput<Output> }): { type: 'text'; value: string };
}

/** The type of an option among options whose type is known; undefined where it was left out. */
type OptionOf<Options, Name extends string> = Name extends keyof Options ? Options[Name] : undefined;

/** The ids that the options name; `string` where that is known at run time only. */
type NamedIds<Tools extends readonly Tool[], Options> = [OptionOf<Options, 'tools'>] extends [undefined | 'all']
  ? Tools[number]['id']
  : OptionOf<Options, 'tools'> extends readonly (infer Id)[]
    ? Id & string
    : string;

/** Whether an option is surely left out or false. */
type IsOff<Option> = [Option] extends [false | undefined] ? true : false;

type ToolOf<T extends Tool, Options> = AiSdkTool<
  // The strict profile has forms of its own.
  IsOff<OptionOf<Options, 'strict'>> extends true ? ArgumentsOf<T> : Record<string, unknown>,
  IsOff<OptionOf<Options, 'dryRun'>> extends true ? PartOf<ResultOf<T>> : Record<string, unknown>
>;

/** Whether the options name the tools: all of them, or each. Otherwise a tool may be missing. */
type AreNamed<Options> = [OptionOf<Options, 'tools'>] extends [undefined] ? false : true;

/**
 * The tools that options choose, by their names: those of `tools`. Without it, and with `toolsets` or `readOnly`, each of those
 * of the client may be missing. Where the names are not known to the compiler, it is a record of any.
 */
export type AiSdkTools<Tools extends readonly Tool[], Options> =
  string extends NamedIds<Tools, Options>
    ? Record<string, AiSdkTool>
    : [OptionOf<Options, 'toolsets'>, IsOff<OptionOf<Options, 'readOnly'>>, AreNamed<Options>] extends [
          undefined,
          true,
          true,
        ]
      ? { [Id in NamedIds<Tools, Options>]: ToolOf<ToolById<Tools, Id>, Options> }
      : { [Id in NamedIds<Tools, Options>]?: ToolOf<ToolById<Tools, Id>, Options> };

/** Refuses what is no option: the type of the options is inferred, and would let it pass. */
type OnlyOptions<Options> = { readonly [Name in Exclude<keyof Options, keyof AiSdkOptions>]: never };

/**
 * Makes the tool set of a client for the AI SDK, by the names of the tools. A call that needs approval makes the SDK ask its
 * user; it runs when the messages say that the user agreed, or when `approve` of the options does.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function aiSdkTools<
  Tools extends readonly Tool[],
  const Options extends AiSdkOptions = Readonly<Record<never, never>>,
>(client: AgentClient<Tools>, options?: Options & OnlyOptions<Options>): AiSdkTools<Tools, Options>;
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
