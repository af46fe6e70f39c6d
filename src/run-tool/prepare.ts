import { headersOf, urlOf } from '../client/transport.js';
import { InvalidParamsError } from '../errors.js';
import { copyOf } from '../tool/copy.js';
import { type Effect, effectOf } from '../tool/effect.js';
import type { FollowUp } from '../tool/follow-up.js';
import type { Lookup } from '../tool/lookup.js';
import type { HttpRequest, RequestContext } from '../tool/request.js';
import type { Service } from '../tool/service.js';
import { isLocal, type LocalTool, type RequestTool, type Tool } from '../tool/tool.js';
import { checkVersion, parseParams } from './parse-params.js';

/** A request that would be sent. Authorization is left out. */
export interface PreparedRequest {
  /** `lookup` finds a missing parameter, `call` is the operation, `follow-up` completes it. */
  readonly step: 'lookup' | 'call' | 'follow-up';
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
    // A copy, so that nobody who holds what was given can change what was shown before it is sent.
    this.params = copyOf(parseParams(tool, given, hide));
    this.effect = effectOf(tool.effect, this.params);
    this.context = { now, version: service.version ?? '' };
    this.#service = service;
    checkVersion(tool, this.params, service);
    this.#complete = { ...this.params };
    const missing: [string, Lookup][] = [];
    for (const [name, lookup] of neededLookups(tool, this.params)) {
      const known = lookup.setting === undefined ? undefined : service.defaults[lookup.setting];
      if (known === undefined) missing.push([name, lookup]);
      this.#complete[name] = known ?? `(lookup.${name})`;
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
    return [...this.#lookedUp, ...this.#show((follow) => follow.made(answer))];
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
      for (const request of lookup.requests(this.params as never)) {
        this.#lookedUp.push(this.#prepared('lookup', request));
        answers.push(await read(request));
      }
      const value = lookup.pick(answers);
      if (value === undefined) {
        const message = `is missing, and ${lookup.title} could not be found: ${lookup.advice}`;
        throw new InvalidParamsError([{ field: name, message }], { tool: this.tool.id });
      }
      this.#complete[name] = value;
    }
    this.#missing = [];
    this.#request = this.tool.request(this.#complete, this.context);
    this.#shown = undefined;
  }

  #show(made: (follow: FollowUp<never, unknown>) => string): PreparedRequest[] {
    const { tool, params } = this;
    const lookups = this.#missing.flatMap(([, lookup]) => lookup.requests(params as never));
    const follows = (tool.after ?? []).filter((follow) => follow.when(params));
    return [
      ...lookups.map((request) => this.#prepared('lookup', request)),
      this.#prepared('call', this.#request),
      ...follows.map((follow) => this.#prepared('follow-up', follow.request(params, made(follow)))),
    ];
  }

  #prepared(step: PreparedRequest['step'], request: HttpRequest): PreparedRequest {
    // Through JSON, so that what is shown is what would travel.
    const body: unknown = request.body === undefined ? null : JSON.parse(JSON.stringify(request.body));
    const service = this.#service;
    return { step, method: request.method, url: urlOf(service, request), headers: headersOf(service, request), body };
  }
}

/**
 * Parses a call and builds what it will send.
 *
 * @param hide takes secrets out of what is refused.
 * @throws InvalidParamsError or BlockedError for what the tool or the version in use refuses.
 */
export function prepare(
  tool: Tool,
  given: unknown,
  serviceOf: (tool: RequestTool) => Service,
  hide?: (text: string) => string,
): LocalCall | RequestCall {
  const now = Math.floor(Date.now() / 1000);
  if (!isLocal(tool)) return new RequestCall(tool, given, serviceOf(tool), now, hide);
  const params = copyOf(parseParams(tool, given, hide));
  return { tool, params, effect: effectOf(tool.effect, params), now };
}

/** The lookups that these parameters need: not given by the caller, and wanted. */
function neededLookups(tool: RequestTool, params: Readonly<Record<string, unknown>>): [string, Lookup][] {
  return Object.entries(tool.lookups ?? {}).filter(
    ([name, lookup]) => params[name] === undefined && (lookup.when === undefined || lookup.when(params as never)),
  );
}
