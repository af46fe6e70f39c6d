import type { Confirm } from '../confirm.js';
import type { Each, MapContext } from '../each.js';
import type { DeclaredEffect, EffectRule } from '../effect.js';
import type { FollowUp } from '../follow-up.js';
import type { JobStart, JobStates } from '../job.js';
import type { Lookups } from '../lookup.js';
import type { OutputFields, OutputOf } from '../output.js';
import type { Paging } from '../paging.js';
import type { InputOf, Params, ParsedOf } from '../param/param.js';
import type { HttpRequest, RequestContext } from '../request.js';
import type { ServiceDefinition } from '../service-definition.js';
import type { CompleteParams, DirectCall, RequestTool } from '../tool.js';
import { toolBase } from '../tool-base.js';
import {
  buildRequest,
  type Constants,
  type Http,
  type PathNames,
  type RequestPlan,
  requestPlan,
} from './request-plan.js';
import { resourceOf } from './resource-of.js';
import { mapReturns, type Returns } from './returns.js';
import type { Rule } from './rules.js';

/** Nothing when each name in the path of `http` is a parameter; otherwise something that no text is, naming the others. */
type CheckedHttp<H extends string, P extends Params> = [Exclude<PathNames<H>, keyof P>] extends [never]
  ? unknown
  : { readonly 'the path names what is not a parameter': Exclude<PathNames<H>, keyof P> };

/** One operation, as its file declares it. */
export interface OperationInput<
  H extends Http,
  P extends Params,
  Output extends OutputFields,
  L extends Lookups,
  Answer,
  Items extends string,
  Item = unknown,
> {
  /** Method and path. `{name}` stands for a parameter; the others travel in the body, or in the query of a GET or DELETE. */
  readonly http: H & CheckedHttp<H, P>;
  /** Other routes for the same wish, by the parameter that asks for each: the first that is given is taken. */
  readonly routes?: { readonly [Name in keyof P & string]?: Http };
  /** `idempotent write` is a write that can be repeated: what `idempotent: true` says beside an effect that depends. */
  readonly effect: DeclaredEffect<ParsedOf<P>>;
  /** One or two sentences that begin with a verb. */
  readonly description: string;
  readonly params: P;
  readonly returns: Returns<Output, Answer, Items>;
  /** The words of the id unless given. */
  readonly title?: string;
  /** The folder that it lies in; what the service says of its path unless given. */
  readonly resource?: string;
  /** First version of the API that has the operation; the first one that is supported unless given. */
  readonly since?: string;
  /**
   * Whether a repeat has the same effect as one call: true of reads, PUT, DELETE and effects that say so unless given, and of
   * nothing else.
   */
  readonly idempotent?: boolean | { of(params: ParsedOf<P>): boolean };
  /** A call as people would make it; made of the examples of the parameters unless given. */
  readonly example?: InputOf<P>;
  /** Rules between parameters. */
  readonly rules?: readonly Rule<ParsedOf<P>, keyof P & string>[];
  /** What stands in every query. */
  readonly query?: Constants['query'];
  /** What stands in every body. */
  readonly body?: Constants['body'];
  readonly lookups?: L;
  /** What is left out of the declared request where `request` cannot be called. */
  readonly direct?: DirectCall<keyof P & string>;
  /** Changes the request that `http` and `params` declare, where that is not all. */
  request?(params: CompleteParams<P, L>, context: RequestContext, declared: HttpRequest): HttpRequest;
  /** Makes the output, where `returns` does not say it all. */
  map?(answer: Answer, params: CompleteParams<P, L>, context: MapContext<Item>): OutputOf<Output>;
  /** For a DELETE: what stands in for an answer that was lost; the id, the kind and `deleted: true` unless given. */
  gone?(params: CompleteParams<P, L>): Answer;
  /**
   * Fields of the answer whose values follow from the call although no parameter has their names: closing a conversation
   * sets its `state`. Recordings answer with them.
   */
  sets?(params: CompleteParams<P, L>): Readonly<Record<string, unknown>>;
  /** For a call that starts a job: where its state is asked for. */
  readonly starts?: JobStart;
  /** For a call that asks for the state of a job: what the states mean. */
  readonly job?: JobStates;
  /** Further requests, one for each item that the parameters or the answer name. */
  readonly each?: Each<CompleteParams<P, L>, Answer, Item>;
  readonly after?: readonly FollowUp<ParsedOf<P>, Answer>[];
  readonly confirm?: Confirm<CompleteParams<P, L>, Answer, never>;
}

/** The base of a tool with what follows from its path, made when it is first asked for. */
type Planned<Id extends string, P extends Params> = ReturnType<typeof toolBase<Id, P>> &
  Pick<RequestTool, 'plan' | 'resource'>;

/**
 * Declares operations of a service. What a definition leaves out is derived from the rest of it: title, resource, version,
 * example, idempotence, request builder and output mapper. Types flow from `params`, `lookups` and `returns`.
 */
export function operationsOf(service: ServiceDefinition) {
  return function operation<
    const Id extends string,
    const H extends Http,
    P extends Params,
    Output extends OutputFields,
    Answer,
    const Items extends string,
    const L extends Lookups = Record<never, never>,
    Item = unknown,
  >(
    id: Id,
    input: OperationInput<H, P, Output, L, Answer, Items, Item>,
  ): RequestTool<Id, P, Output, L, Answer, Items & keyof Output & string> {
    const {
      http,
      effect: declared,
      routes,
      params,
      rules,
      returns,
      query,
      body,
      request,
      map,
      gone,
      example,
      resource: stated,
      ...said
    } = input;
    const others = routes as Readonly<Record<string, Http>> | undefined;
    const constants = { query, body, accept: returns.accept };
    const { effect, isIdempotent } = effectFrom(declared);
    const isDelete = http.startsWith('DELETE ');
    let plan: RequestPlan | undefined;
    let resource = stated;
    const planned = Object.defineProperties(toolBase(id, service, { params, rules, example }), {
      resource: {
        enumerable: true,
        get(): string {
          resource ??= resourceOf(http, service);
          return resource;
        },
      },
      plan: {
        enumerable: true,
        get(): RequestPlan {
          plan ??= requestPlan(http, params, constants, { routes: others, lookups: Object.keys(said.lookups ?? {}) });
          return plan;
        },
      },
    }) as Planned<Id, P>;
    return Object.assign(planned, {
      title: titleOf(id, service.name),
      since: service.versions?.[0],
      effect,
      idempotent: isIdempotent || effect === 'read' || isDelete || http.startsWith('PUT '),
      ...said,
      output: returns.output,
      answers: returns.answers,
      paging: returns.paging as Paging<Items & keyof Output & string> | undefined,
      request(given: CompleteParams<P, L>, context: RequestContext) {
        const built = buildRequest(planned.plan, given, context.now);
        const { query: inQuery, body: inBody } = returns.pager ?? {};
        const declared = {
          ...built,
          ...(inQuery === undefined ? {} : { query: { ...built.query, ...inQuery(given) } }),
          ...(inBody === undefined ? {} : { body: { ...built.body, ...inBody(given) } }),
        };
        return request === undefined ? declared : request(given, context, declared);
      },
      map:
        map ??
        ((answer: Answer, given: CompleteParams<P, L>) => mapReturns(returns, answer, given) as OutputOf<Output>),
      ...(isDelete
        ? { gone: gone ?? ((given: CompleteParams<P, L>) => goneAnswer(planned.plan, params, given) as Answer) }
        : {}),
    });
  };
}

/** `intercom_list_ticket_types` is `List ticket types`. */
function titleOf(id: string, service: string): string {
  const words = id.slice(service.length + 1).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function effectFrom<Params>(declared: DeclaredEffect<Params>): { effect: EffectRule<Params>; isIdempotent: boolean } {
  const isIdempotent = typeof declared === 'string' && declared.startsWith('idempotent ');
  const effect = isIdempotent ? declared.slice('idempotent '.length) : declared;
  return { effect: effect as EffectRule<Params>, isIdempotent };
}

/** What is known of something that a repeated DELETE found gone: its id, which ends the path, and its kind. */
function goneAnswer({ path }: RequestPlan, params: Params, given: Readonly<Record<string, unknown>>): object {
  const last = path.findLast((piece) => typeof piece !== 'string');
  if (last === undefined || typeof last === 'string') return { deleted: true };
  const of = params[last.param]?.data.of;
  return { ...(typeof of === 'string' ? { type: of, object: of } : {}), id: given[last.param], deleted: true };
}
