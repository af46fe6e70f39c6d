import type * as z from 'zod';
import type { AnswerKind } from './answer.js';
import type { Confirm } from './confirm.js';
import type { Each, MapContext } from './each.js';
import type { EffectRule } from './effect.js';
import type { FollowUp } from './follow-up.js';
import type { JobStart, JobStates } from './job.js';
import type { LocalContext } from './local-context.js';
import type { FoundBy, Lookups } from './lookup.js';
import type { RequestPlan } from './operation/request-plan.js';
import type { RuleFacts } from './operation/rules.js';
import type { OutputFields, OutputOf } from './output.js';
import type { Paging } from './paging.js';
import type { InputOf, Params, ParsedOf } from './param/param.js';
import type { HttpRequest, RequestContext } from './request.js';
import type { ServiceDefinition } from './service-definition.js';

/** What every tool has, whether it sends a request or runs a function. */
export interface ToolBase<Id extends string, P extends Params, Output extends OutputFields> {
  /** `<service>_<operation>`, in snake case. */
  readonly id: Id;
  readonly title: string;
  /** One or two sentences that begin with a verb. */
  readonly description: string;
  /** The folder of the tool: what it works on. */
  readonly resource: string;
  /** Name of the service that it belongs to. */
  readonly service: string;
  readonly serviceDefinition: ServiceDefinition;
  readonly effect: EffectRule<ParsedOf<P>>;
  /** The parameters as data, in the order in which they are shown. */
  readonly fields: P;
  /** What its rules ask of several parameters together, where data can say it. */
  readonly rules: readonly RuleFacts[];
  /** The zod schema of the parameters, built when it is first asked for. Strict: an unknown key is refused. */
  readonly params: z.ZodType<ParsedOf<P>, InputOf<P>>;
  readonly output: Output;
  /** A call as people would make it, for docs and forms. Its ids stand for real ones. */
  readonly example: InputOf<P>;
  /**
   * The types of its calls, kept for the compiler. An interface that extends a definition gives them names of their own,
   * which editors show in place of what they work out to.
   */
  readonly '~calls'?: Calls<InputOf<P>, OutputOf<Output>>;
}

/** Types of what a tool takes and of what it returns. */
export interface Calls<Given, Result> {
  readonly params: Given;
  readonly result: Result;
}

/** What of a tool says the types of its calls. */
type Called = Pick<ToolBase<string, Params, OutputFields>, 'output' | '~calls'>;

/** A definition as the base of an interface: `typeof` alone cannot stand there. */
export type Definition<T extends Tool> = T;

/** Parameters as the request builder sees them: parsed, and completed by the lookups. */
export type CompleteParams<P extends Params, L extends Lookups> = Omit<ParsedOf<P>, keyof L> & FoundBy<L>;

/**
 * One operation of a service as plain data and pure functions. It never sends, logs or reads the environment: the
 * runner does that.
 */
export interface RequestTool<
  Id extends string = string,
  P extends Params = Params,
  Output extends OutputFields = OutputFields,
  L extends Lookups = Lookups,
  Answer = unknown,
  Items extends keyof Output & string = keyof Output & string,
> extends ToolBase<Id, P, Output> {
  /** First version of the service's API that has the operation, where the API has versions. */
  readonly since?: string | undefined;
  /** Whether a repeat has the same effect as one call. */
  readonly idempotent: boolean | { of(params: ParsedOf<P>): boolean };
  readonly lookups?: L | undefined;
  readonly answers: AnswerKind;
  /** The request as data: where each parameter goes. `request` may change what it says. */
  readonly plan: RequestPlan;
  /** What code that can only fill the places of `plan` has to leave out. */
  readonly direct?: DirectCall | undefined;
  request(params: CompleteParams<P, L>, context: RequestContext): HttpRequest;
  map(answer: Answer, params: CompleteParams<P, L>, context: MapContext): OutputOf<Output>;
  /** For a DELETE: what stands in for the answer when it was lost and the repeat found nothing left to delete. */
  gone?(params: CompleteParams<P, L>): Answer;
  /**
   * Fields of the answer whose values follow from the call although no parameter has their names: closing a conversation
   * sets its `state`. Recordings answer with them.
   */
  sets?(params: CompleteParams<P, L>): Readonly<Record<string, unknown>>;
  /** Further requests, one for each item that the parameters or the answer name. */
  readonly each?: Each<CompleteParams<P, L>, Answer, unknown> | undefined;
  readonly after?: readonly FollowUp<ParsedOf<P>, Answer>[] | undefined;
  readonly confirm?: Confirm<CompleteParams<P, L>, Answer, never> | undefined;
  /** For a call that starts a job: where its state is asked for. */
  readonly starts?: JobStart | undefined;
  /** For a call that asks for the state of a job: what the states mean. */
  readonly job?: JobStates | undefined;
  /** For lists: the output key that holds the items. Such a tool takes `starting_after` and returns `next_cursor`. */
  readonly paging?: Paging<Items> | undefined;
}

/**
 * What the declared request of an operation cannot say, for code that fills its places and knows nothing else: the custom
 * tools of Sim are such code.
 */
export interface DirectCall<Name extends string = string> {
  /** Parameters that need `request`. */
  readonly omit?: readonly Name[];
  /** The words of a choice that the declared request takes. */
  readonly words?: { readonly [N in Name]?: readonly string[] };
  /** Lists of ids that may hold a single one. */
  readonly one?: readonly Name[];
}

/** Which other tools a local tool calls, as steps of its own: by the names of its parameters that say so. */
export interface CalledTools {
  /** The parameter that lists their ids. */
  readonly tools: string;
  /** The parameter with the most that a call may do; it reads unless that is given. */
  readonly atMost: string;
}

/** A tool that runs a function here in place of a request. */
export interface LocalTool<
  Id extends string = string,
  P extends Params = Params,
  Output extends OutputFields = OutputFields,
> extends ToolBase<Id, P, Output> {
  /** Whether a repeat has the same effect as one call: true of reads, and of nothing else, unless given. */
  readonly idempotent?: boolean | { of(params: ParsedOf<P>): boolean } | undefined;
  readonly calls?: CalledTools | undefined;
  run(params: ParsedOf<P>, context: LocalContext): OutputOf<Output> | Promise<OutputOf<Output>>;
}

export type Tool = RequestTool | LocalTool;

/** What a caller gives to a tool. */
export type ParamsOf<T extends Called> = NonNullable<T['~calls']>['params'];

/** What a tool returns in `output`. */
export type ResultOf<T extends Called> = NonNullable<T['~calls']>['result'];

/** True for a tool that runs a function here. */
export function isLocal(tool: Tool): tool is LocalTool {
  return 'run' in tool;
}
