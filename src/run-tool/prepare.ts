import { headersOf, urlOf } from '../client/transport.js';
import { InvalidParamsError, NotFoundError, type ToolError } from '../errors.js';
import { type Effect, effectOf } from '../tool/effect.js';
import type { FollowUp } from '../tool/follow-up.js';
import type { Lookup } from '../tool/lookup.js';
import type { HttpRequest, RequestContext } from '../tool/request.js';
import type { Service } from '../tool/service.js';
import { isLocal, type LocalTool, type RequestTool, type Tool } from '../tool/tool.js';
import { checkVersion, parseParams, readParams } from './parse-params.js';

/** A request that would be sent. Authorization is left out. */
export interface PreparedRequest {
  /** `lookup` finds a missing parameter, `call` is the operation, `each` is done for one of several items, `follow-up` completes it. */
  readonly step: 'lookup' | 'call' | 'each' | 'follow-up';
  /** On what it depends that this one is sent, where that is open yet. */
  readonly when?: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON body, or null without one. */
  readonly body: unknown;
}

/** Makes a read of a lookup and returns its answer. */
export type Read = (request: HttpRequest) => Promise<unknown>;

/** A call of a local tool, parsed once. */
export interface LocalCall {
  readonly tool: LocalTool;
  readonly params: Readonly<Record<string, unknown>>;
  readonly effect: Effect;
  /** Unix seconds at the start of the call. */
  readonly now: number;
}

/**
 * A call that sends requests, parsed and built once: what is shown before it is sent is what is sent. A value that only
 * a lookup can give stands as `(lookup.admin_id)` until `lookUp` found it.
 */
export class RequestCall {
  readonly tool: RequestTool;
  /** What the caller gave, parsed. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly effect: Effect;
  readonly context: RequestContext;
  /** Times that named no zone, and the one of the account, in which they were read. */
  readonly localTimes: { readonly texts: readonly string[]; readonly timeZone: string } | undefined;
  readonly #service: Service;
  readonly #lookedUp: PreparedRequest[] = [];
  #looking: Promise<void> | undefined;
  #missing: readonly (readonly [name: string, lookup: Lookup])[];
  #complete: Record<string, unknown>;
  #request: HttpRequest;
  #shown: readonly PreparedRequest[] | undefined;

  /** @throws InvalidParamsError or BlockedError for what the tool or the version in use refuses. */
  constructor(tool: RequestTool, given: unknown, service: Service, now: number, hide?: (text: string) => string) {
    this.tool = tool;
    const timeZone = service.timeZone?.();
    const { params, localTimes } = readParams(tool, given, { hide, timeZone });
    this.params = params;
    this.localTimes = timeZone === undefined || localTimes.length === 0 ? undefined : { texts: localTimes, timeZone };
    this.effect = effectOf(tool.effect, this.params);
    this.context = { now, version: service.version ?? '' };
    this.#service = service;
    checkVersion(tool, this.params, service);
    this.#complete = { ...this.params };
    const missing: [string, Lookup][] = [];
    for (const [name, lookup] of neededLookups(tool, this.params)) {
      const known = lookup.setting === undefined ? undefined : service.defaults[lookup.setting];
      if (known === undefined) missing.push([name, lookup]);
      this.#complete[name] = known ?? (lookup.absence === 'none' ? undefined : placeholderOf(name));
    }
    this.#missing = missing;
    this.#request = tool.request(this.#complete, this.context);
  }

  /** Unix seconds at the start of the call. */
  get now(): number {
    return this.context.now;
  }

  /** The parameters with what was looked up. */
  get complete(): Readonly<Record<string, unknown>> {
    return this.#complete;
  }

  /** The request of the operation itself. */
  get request(): HttpRequest {
    return this.#request;
  }

  /**
   * The requests that are still to be sent, in order and without secrets. The id that only the answer can give stands as
   * `(answer.id)`.
   */
  get requests(): readonly PreparedRequest[] {
    this.#shown ??= this.#show(() => '(answer.id)');
    return this.#shown;
  }

  /** All requests of a call that was answered so, the lookups that were made included. */
  requestsAfter(answer: unknown): readonly PreparedRequest[] {
    return [...this.#lookedUp, ...this.#show((follow) => follow.made(answer), answer)];
  }

  /** What `each` does, for an answer or before there is one. */
  eachOf(answer: unknown): readonly EachRequest[] {
    const { each } = this.tool;
    if (each === undefined) return [];
    const params = this.#complete as never;
    const items = each.items(params, answer);
    return items.map((item) => ({ item, request: each.request(item, params, this.context) }));
  }

  /**
   * Completes the call by what its refusal says, where a lookup found nothing and the refusal names it. It is built again,
   * and the requests to make first are returned; undefined when the refusal stands.
   */
  resolve(refusal: ToolError): readonly HttpRequest[] | undefined {
    for (const [name, lookup] of Object.entries(this.tool.lookups ?? {})) {
      const value = this.#complete[name] === undefined ? lookup.refusal?.value(refusal) : undefined;
      if (value === undefined) continue;
      this.#complete[name] = value;
      this.#build();
      return lookup.refusal?.requests?.(refusal, value) ?? [];
    }
    return undefined;
  }

  /**
   * Makes the reads that are missing, once: who asks meanwhile waits for them.
   *
   * @throws InvalidParamsError that names the parameter when a lookup finds nothing.
   */
  lookUp(read: Read): Promise<void> {
    this.#looking ??= this.#find(read).finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #find(read: Read): Promise<void> {
    if (this.#missing.length === 0) return;
    this.#lookedUp.length = 0;
    for (const [name, lookup] of this.#missing) {
      const answers: unknown[] = [];
      for (const request of lookup.requests(this.params as never, this.context)) {
        this.#lookedUp.push(this.#prepared('lookup', request));
        answers.push(lookup.absence === 'none' ? await orNothing(read(request)) : await read(request));
      }
      const value = lookup.pick(answers as never, this.params as never, (field, message) => {
        throw new InvalidParamsError([{ field, message }], { tool: this.tool.id });
      });
      if (value === undefined && lookup.absence !== 'none') throw this.#notFound(name, lookup);
      this.#complete[name] = value;
    }
    this.#missing = [];
    this.#build();
  }

  #notFound(name: string, { title, advice, absence }: Lookup): ToolError {
    const tool = this.tool.id;
    if (absence === 'not-found') return new NotFoundError(`${tool}: ${title} could not be found: ${advice}.`, { tool });
    const message = `is missing, and ${title} could not be found: ${advice}`;
    return new InvalidParamsError([{ field: name, message }], { tool });
  }

  #build(): void {
    this.#request = this.tool.request(this.#complete, this.context);
    this.#shown = undefined;
  }

  #show(made: (follow: FollowUp<never, unknown>) => string, answer?: unknown): PreparedRequest[] {
    const { tool, params } = this;
    const lookups = this.#missing.flatMap(([, lookup]) => lookup.requests(params as never, this.context));
    const follows = (tool.after ?? []).filter((follow) => follow.when(params));
    return [
      ...lookups.map((request) => this.#prepared('lookup', request)),
      ...(answer === undefined ? this.#calls() : [this.#prepared('call', this.#request)]),
      ...this.eachOf(answer).map(({ request }) => this.#prepared('each', request)),
      ...follows.map((follow) => this.#prepared('follow-up', follow.request(params, made(follow)))),
    ];
  }

  /** The call, and in place of it what it would be with a value that nobody knows yet. */
  #calls(): PreparedRequest[] {
    const open = Object.entries(this.tool.lookups ?? {}).find(
      ([name, { absence }]) => absence === 'none' && this.#complete[name] === undefined,
    );
    if (open === undefined) return [this.#prepared('call', this.#request)];
    const [name, lookup] = open;
    const other = this.tool.request({ ...this.#complete, [name]: placeholderOf(name) }, this.context);
    if (this.#missing.some(([missing]) => missing === name)) {
      return [
        this.#prepared('call', this.#request, `not found: ${lookup.title}`),
        this.#prepared('call', other, `found: ${lookup.title}`),
      ];
    }
    const call = this.#prepared('call', this.#request);
    return lookup.refusal === undefined ? [call] : [call, this.#prepared('call', other, lookup.refusal.title)];
  }

  #prepared(step: PreparedRequest['step'], request: HttpRequest, when?: string): PreparedRequest {
    // Through JSON, so that what is shown is what would travel.
    const body: unknown = request.body === undefined ? null : JSON.parse(JSON.stringify(request.body));
    const service = this.#service;
    const sent = { method: request.method, url: urlOf(service, request), headers: headersOf(service, request), body };
    return { step, ...(when === undefined ? {} : { when }), ...sent };
  }
}

/** One of the requests of `each`. */
export interface EachRequest {
  readonly item: unknown;
  readonly request: HttpRequest;
}

/** What stands in a request for a value that a lookup finds. */
function placeholderOf(name: string): string {
  return `(lookup.${name})`;
}

/** The answer of a read, or undefined when there is nothing to read. */
async function orNothing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** What a call is prepared with. */
interface Preparation {
  /** The time of the call in unix seconds. */
  readonly now: number;
  serviceOf(tool: RequestTool): Service;
  /** Takes secrets out of what is refused. */
  hide?(text: string): string;
}

/**
 * Parses a call and builds what it will send.
 *
 * @throws InvalidParamsError or BlockedError for what the tool or the version in use refuses.
 */
export function prepare(tool: Tool, given: unknown, { now, serviceOf, hide }: Preparation): LocalCall | RequestCall {
  if (!isLocal(tool)) return new RequestCall(tool, given, serviceOf(tool), now, hide);
  const params = parseParams(tool, given, hide);
  return { tool, params, effect: effectOf(tool.effect, params), now };
}

/** The lookups that these parameters need: not given by the caller, and wanted. */
function neededLookups(tool: RequestTool, params: Readonly<Record<string, unknown>>): [string, Lookup][] {
  return Object.entries(tool.lookups ?? {}).filter(
    ([name, lookup]) => params[name] === undefined && (lookup.when === undefined || lookup.when(params as never)),
  );
}
