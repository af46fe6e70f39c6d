import type * as z from 'zod';
import type { Confirm } from './confirm.js';
import type { EffectRule } from './effect.js';
import type { FollowUp } from './follow-up.js';
import type { FoundBy, Lookups } from './lookup.js';
import type { OutputFields, OutputOf } from './output.js';
import type { ApiVersion, HttpRequest, RequestContext } from './request.js';

/** What every tool has, whether it sends a request or runs a function. */
interface ToolBase<Id extends string, Params extends z.ZodObject, Output extends OutputFields> {
  /** `<service>_<operation>`, in snake case. */
  readonly id: Id;
  readonly title: string;
  /** One or two sentences that begin with a verb. */
  readonly description: string;
  /** The folder of the tool: what it works on. */
  readonly resource: string;
  readonly effect: EffectRule<z.output<Params>>;
  /** Strict: an unknown key is refused. */
  readonly params: Params;
  readonly output: Output;
  /** A call as people would make it, for docs and forms. Its ids stand for real ones. */
  readonly example: z.input<Params>;
}

/** Parameters as the request builder sees them: parsed, and completed by the lookups. */
export type CompleteParams<Params extends z.ZodObject, L extends Lookups> = Omit<z.output<Params>, keyof L> &
  FoundBy<L>;

/**
 * One operation of a service as plain data and pure functions. It never sends, logs or reads the environment: the
 * runner does that.
 */
export interface RequestTool<
  Id extends string = string,
  Params extends z.ZodObject = z.ZodObject,
  Output extends OutputFields = OutputFields,
  L extends Lookups = Lookups,
  Answer = unknown,
  Items extends keyof Output & string = keyof Output & string,
> extends ToolBase<Id, Params, Output> {
  /** Service whose base URL, authentication and error format apply. */
  readonly service: string;
  /** First API version that has the operation. */
  readonly since: ApiVersion;
  /** Whether a repeat has the same effect as one call. Reads are; every other tool says so. */
  readonly idempotent: boolean | { of(params: z.output<Params>): boolean };
  readonly lookups?: L;
  /** `nothing` for operations that answer with an empty body. */
  readonly answers?: 'json' | 'nothing';
  request(params: CompleteParams<Params, L>, context: RequestContext): HttpRequest;
  map(answer: Answer, params: CompleteParams<Params, L>): OutputOf<Output>;
  /**
   * For a DELETE: what stands in for the answer when it was lost and the repeat found nothing left to delete.
   */
  gone?(params: CompleteParams<Params, L>): Answer;
  readonly after?: readonly FollowUp<z.output<Params>, Answer>[];
  readonly confirm?: Confirm<CompleteParams<Params, L>, Answer, never>;
  /** For lists: the output key that holds the items. Such a tool takes `starting_after` and returns `next_cursor`. */
  readonly paging?: { readonly items: Items };
}

/** What a local tool's function may use. */
export interface LocalContext {
  readonly signal?: AbortSignal | undefined;
  /** Unix seconds at the start of the call. */
  readonly now: number;
}

/** A tool that runs a function here in place of a request. */
export interface LocalTool<
  Id extends string = string,
  Params extends z.ZodObject = z.ZodObject,
  Output extends OutputFields = OutputFields,
> extends ToolBase<Id, Params, Output> {
  run(params: z.output<Params>, context: LocalContext): OutputOf<Output> | Promise<OutputOf<Output>>;
}

export type Tool = RequestTool | LocalTool;

/** What a caller gives to a tool. */
export type ParamsOf<T extends { params: z.ZodObject }> = z.input<T['params']>;

/** What a tool returns in `output`. */
export type ResultOf<T extends { output: OutputFields }> = OutputOf<T['output']>;

type Defaulted = 'service' | 'idempotent';

type RequestToolInput<
  Id extends string,
  Params extends z.ZodObject,
  Output extends OutputFields,
  L extends Lookups,
  Answer,
  Items extends keyof Output & string,
> = Omit<RequestTool<Id, Params, Output, L, Answer, Items>, Defaulted> & {
  readonly service?: string;
  readonly idempotent?: boolean | { of(params: z.output<Params>): boolean };
};

/**
 * Declares a tool. Types flow from the definition: parameters from `params` and `lookups`, the answer from the
 * annotated parameter of `map`, the result from `output`.
 */
export function defineTool<
  const Id extends string,
  Params extends z.ZodObject,
  Output extends OutputFields,
  Answer,
  const L extends Lookups = Record<never, never>,
  const Items extends keyof Output & string = never,
>(
  definition: RequestToolInput<Id, Params, Output, L, Answer, Items>,
): RequestTool<Id, Params, Output, L, Answer, Items> {
  return { service: 'intercom', idempotent: definition.effect === 'read', ...definition };
}

/** Declares a tool that runs a function in place of a request. */
export function defineLocalTool<const Id extends string, Params extends z.ZodObject, Output extends OutputFields>(
  definition: LocalTool<Id, Params, Output>,
): LocalTool<Id, Params, Output> {
  return definition;
}

/** True for a tool that runs a function here. */
export function isLocal(tool: Tool): tool is LocalTool {
  return 'run' in tool;
}
