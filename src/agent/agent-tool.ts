import type { JsonSchema, ObjectSchema, OutputSchemaOptions } from '../json-schema/index.js';
import type { Approval, PendingCall } from '../run-tool/gate.js';
import type { Effect } from '../tool/effect.js';
import type { AgentResult } from './agent-result.js';

/** How much of what a tool returns the model is shown. */
export const responseFormats = ['concise', 'detailed'] as const;

export type ResponseFormat = (typeof responseFormats)[number];

/** What a host shows its model and its user of a tool before it is called. The names are those of MCP. */
export interface ToolAnnotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** Asked before a call that no rule lets through; anything but a clear yes is a no. */
export type Approve = (call: PendingCall) => Approval | Promise<Approval>;

/** Which tools an agent gets, and what a call of it may do. */
export interface AgentOptions {
  /** Only tools of these resources, such as `conversations`. */
  readonly toolsets?: readonly string[] | undefined;
  /**
   * Only the tools with these ids, or `all` of them. Unless `tools` or `toolsets` is given, a service with more tools than a
   * model can choose among well shows its core tools, and three that find, read with and write with the others by name.
   */
  readonly tools?: readonly string[] | 'all' | undefined;
  /** Only tools that change nothing. Outranks `allow` and `approve`. */
  readonly readOnly?: boolean | undefined;
  /**
   * Effects that are let through without asking; `['write']` unless given. Reads always are. The others are put to
   * `approve`, and refused where nobody can be asked.
   */
  readonly allow?: readonly Effect[] | undefined;
  /** Asked for effects that are not in `allow`, unless the call brings its own. */
  readonly approve?: Approve | undefined;
  /** The maximum of tokens of one result's text, by a cautious estimate; 8,000 unless given. */
  readonly tokenBudget?: number | undefined;
  /** What `response_format` is when a call does not say; `concise` unless given. */
  readonly responseFormat?: ResponseFormat | undefined;
  /** From how many items on a call with `all` stops, at the end of a page; 1,000 unless given. */
  readonly maxItems?: number | undefined;
  /** Every call answers with the requests that it would make, and sends nothing. */
  readonly dryRun?: boolean | undefined;
}

/** How far a call with `all` has come. */
export interface PageProgress {
  /** Pages and items that the result will hold so far. */
  readonly pages: number;
  readonly items: number;
  /** How many items there are in all; undefined where the service does not say, or the call began amid the list. */
  readonly total: number | undefined;
}

/** Options of one call. */
export interface AgentCallOptions {
  /** Stops the call, also between the pages of one with `all`. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each page of a call with `all`. The next page waits for it; what it throws ends the call. */
  readonly onPage?: ((progress: PageProgress) => void | Promise<void>) | undefined;
  /**
   * What the user decided, where the host has asked already. A no sends nothing at all, not even the reads that would
   * show a question its exact values.
   */
  readonly decided?: Approval | undefined;
  /** Asked in place of the `approve` of the options. The connection's own policy is asked as well, and both must agree. */
  readonly approve?: Approve | undefined;
}

/** A call that was read and built, and not yet sent. */
export interface AgentCall {
  /** Name and title of the tool that it runs: for a tool that runs others by name, those of the other. */
  readonly tool: string;
  readonly title: string;
  /** The arguments of that tool, as they were given. */
  readonly args: unknown;
  /** Names of the arguments that hold ids: whom or what the call is about, to be shown first. */
  readonly subjects?: readonly string[];
  /** What it does; the worst that its tool can do where its arguments will be refused. */
  readonly effect: Effect;
  /** Whether it waits for approval. False for arguments that will be refused anyway. */
  readonly needsApproval: boolean;
  /** Runs it. Whatever goes wrong is in the result. */
  execute(options?: AgentCallOptions): Promise<AgentResult>;
}

/** A tool as an agent's host needs it: plain data, and functions that never throw for what a model did. */
export interface AgentTool {
  /** Id of the tool, which fits the naming rules of every host. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resource: string;
  /** The worst that a call can do. */
  readonly effect: Effect;
  readonly annotations: ToolAnnotations;
  /** JSON Schema (draft 2020-12) of the arguments: the parameters, and what says how much of the result to show. */
  readonly inputSchema: ObjectSchema;
  /** JSON Schema of `structured` in results of detailed calls without `fields`. Made when asked for, since it is long. */
  outputSchema(options?: Pick<OutputSchemaOptions, 'definitions'>): JsonSchema;
  /** The same in the strict profile of model vendors, made when asked for; `fromStrict` takes such arguments back. */
  strictInputSchema(): ObjectSchema;
  /** Arguments of the strict profile as `execute`, `needsApproval` and `effectOf` take them. */
  fromStrict(args: unknown): unknown;
  /** Reads and builds a call once: what it does, whether it waits for approval, and the way to run it. */
  prepare(args: unknown): AgentCall;
  /** Whether a call with these arguments waits for approval. False for arguments that will be refused anyway. */
  needsApproval(args: unknown): boolean;
  /** The effect of a call with these arguments; the worst one for arguments that will be refused. */
  effectOf(args: unknown): Effect;
  /** Runs the tool. Whatever goes wrong is in the result. */
  execute(args: unknown, options?: AgentCallOptions): Promise<AgentResult>;
  /** Of a tool that runs others by name: whether it runs this one. */
  runs?(name: string): boolean;
}
