import { processRateLimits } from '../client/memory-rate-limit-store.js';
import type { RateLimitStore } from '../client/rate-limit-store.js';
import { redactor } from '../client/redact.js';
import { defaultRetry, type RetryRules } from '../client/retry.js';
import type { Sender } from '../client/send.js';
import { type CallTrace, endOf, ignoreTrace, type Trace, traceCall } from '../client/trace.js';
import { createTransport } from '../client/transport.js';
import { AbortError, InvalidParamsError } from '../errors.js';
import type { Registry, ToolById } from '../registry.js';
import { copyOf } from '../tool/copy.js';
import { changesSomething, type Effect } from '../tool/effect.js';
import type { StateStore } from '../tool/local-context.js';
import type { Service } from '../tool/service.js';
import { isLocal, type ParamsOf, type RequestTool, type ResultOf, type Tool } from '../tool/tool.js';
import type { CallEnvironment } from './call-environment.js';
import { type CallOptions, checkSaving } from './call-options.js';
import { checkPolicy, type Policy, passGate } from './gate.js';
import { ItemIterator, type ItemOf, type Items } from './iterate.js';
import { memoryStateStore, stateAside } from './memory-state-store.js';
import { parseParams } from './parse-params.js';
import { lookUp, perform, readFor } from './perform.js';
import { type LocalCall, type PreparedRequest, prepare, type Read, RequestCall } from './prepare.js';
import { type RecordedCall, Recorder } from './record/recorder.js';
import { type LocalEnvironment, runLocal } from './run-local.js';
import { defaultConfirmPauses, Settler } from './settle.js';
import type { ToolResult } from './tool-result.js';
import { type JobResult, type WaitOptions, waitForJob } from './wait.js';

/** How a client carries out calls. Everything has a default. */
export interface ClientOptions extends Policy {
  /** Milliseconds one request may take from connecting to the last byte of its answer; 30,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** Most bytes of an answer; 32 MiB unless given. */
  readonly maxResponseBytes?: number | undefined;
  /** Milliseconds one request may wait for the rate limit in all; 120,000 unless given. */
  readonly maxWaitMs?: number | undefined;
  readonly retry?: Partial<RetryRules> | undefined;
  /** Milliseconds between a lost answer and each look at whether the write happened; none switches the looks off. */
  readonly confirmPausesMs?: readonly number[] | undefined;
  /** Shares the rate limit beyond this process. */
  readonly rateLimits?: RateLimitStore | undefined;
  readonly trace?: Trace | undefined;
  /** What local tools may ask for by name. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Where local tools keep values between calls; in this client unless given. */
  readonly state?: StateStore | undefined;
}

/** Options of paging through a list. */
export interface IterateOptions extends Pick<CallOptions, 'signal'> {
  /** Most items to hand out; all unless given. */
  readonly limit?: number | undefined;
}

/** What a call would do, without doing it. */
export interface DryRun {
  readonly tool: string;
  readonly effect: Effect;
  /** In the order in which they would be sent, without authorization. */
  readonly requests: readonly PreparedRequest[];
}

/** A call that was parsed and built, and not yet sent. What `requests` shows is what `run` sends. */
export interface PreparedCall extends DryRun {
  readonly title: string;
  /** What the caller gave, as the tool read it. */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * Makes the reads that find what the caller left out, so that `requests` shows their values.
   *
   * @throws BlockedError for a call that the policy of the connection refuses: nothing is read for it.
   */
  lookUp(options?: CallOptions): Promise<void>;
  /**
   * Passes the gate and sends it: the same time of the call and the same body, whenever it runs.
   *
   * @throws InvalidParamsError when it has run already, however that ended: two runs would be two calls.
   */
  run(options?: CallOptions): Promise<ToolResult>;
}

type ToolIn<Tools extends readonly Tool[]> = Tools[number];

/** A definition or an id. Any text is let in here and refused by `Known`, whose error does not list every tool. */
type Name<Tools extends readonly Tool[]> = ToolIn<Tools> | ToolIn<Tools>['id'] | (string & {});

/** Nothing for what a registry has; otherwise something that no text is. */
type Known<Tools extends readonly Tool[], T> = T extends ToolIn<Tools> | ToolIn<Tools>['id']
  ? unknown
  : { readonly 'no tool of the registry has this id': T };

type Named<Tools extends readonly Tool[], T extends Name<Tools>> =
  T extends ToolIn<Tools> ? T : T extends string ? ToolById<Tools, T> : never;

/** Runs the tools of a registry. */
export interface Client<Tools extends readonly Tool[] = readonly Tool[]> {
  readonly registry: Registry<Tools>;
  /**
   * Runs a tool, named by its id or by its definition.
   *
   * @throws a member of the error family.
   */
  run<const T extends Name<Tools>>(
    tool: T & Known<Tools, T>,
    params: ParamsOf<Named<Tools, T>>,
    options?: CallOptions,
  ): Promise<ToolResult<ResultOf<Named<Tools, T>>>>;
  /** Shows the requests that a call would make. Sends nothing, not even lookups. */
  dryRun<const T extends Name<Tools>>(tool: T & Known<Tools, T>, params: ParamsOf<Named<Tools, T>>): DryRun;
  /** Pages through a list or search, holding one page at a time. */
  iterate<const T extends Name<Tools>>(
    tool: T & Known<Tools, T>,
    params: [ItemOf<Named<Tools, T>>] extends [never] ? never : ParamsOf<Named<Tools, T>>,
    options?: IterateOptions,
  ): Items<ItemOf<Named<Tools, T>>>;
  /**
   * Runs a tool that starts a job, or that asks for the state of one, and waits until the job has come to its end. Where
   * the job makes a file, `saveTo` saves it.
   *
   * @throws InvalidParamsError for a tool that does neither, and JobError when the job came to nothing; every error after
   *   the start says in `job` how to go on.
   */
  wait<const T extends Name<Tools>>(
    tool: T & Known<Tools, T>,
    params: ParamsOf<Named<Tools, T>>,
    options?: WaitOptions,
  ): Promise<JobResult>;
  /** `run` for ids and parameters that come from outside: a command line, a file, a model. */
  runUnknown(id: string, params: unknown, options?: CallOptions): Promise<ToolResult>;
  /** `dryRun` for ids and parameters that come from outside. */
  dryRunUnknown(id: string, params: unknown): DryRun;
  /** Parses and builds a call that is looked at before it runs. */
  prepareUnknown(id: string, params: unknown): PreparedCall;
  /** `iterate` for ids and parameters that come from outside. */
  iterateUnknown(id: string, params: unknown, options?: IterateOptions): Items<unknown>;
  /** `wait` for ids and parameters that come from outside. */
  waitUnknown(id: string, params: unknown, options?: WaitOptions): Promise<JobResult>;
  /**
   * A client for the same services that changes nothing: reads go out, and every other call is recorded in place of
   * being sent. It is answered from its parameters and the schemas of its output, with ids that are invented; the result
   * says in `recorded.invented` which values nobody gave. Policy refuses as always; `approve` is not asked.
   */
  record(): Recording<Tools>;
}

/** A client that records calls in place of sending them. Each recording is one of its own. */
export interface Recording<Tools extends readonly Tool[] = readonly Tool[]> extends Client<Tools> {
  /** The calls that were recorded so far, in the order in which they were answered. */
  readonly calls: readonly RecordedCall[];
}

/** Makes a client that runs the tools of a registry against the services they belong to. */
export function createClient<const Tools extends readonly Tool[]>(
  registry: Registry<Tools>,
  services: readonly Service[],
  options: ClientOptions = {},
): Client<Tools> {
  return clientWith(registry, services, options, undefined);
}

function clientWith<const Tools extends readonly Tool[]>(
  registry: Registry<Tools>,
  services: readonly Service[],
  options: ClientOptions,
  recorder: Recorder | undefined,
): Client<Tools> {
  const senders = new Map(services.map((service) => [service.name, createSender(service, options)]));
  const settler = new Settler();
  const confirmPauses = options.confirmPausesMs ?? defaultConfirmPauses;
  const { secrets = {}, state = memoryStateStore() } = options;
  const hideOwn = redactor(Object.values(secrets));
  const hide = (text: string) => services.reduce((clean, service) => service.scrub(clean), hideOwn(text));

  const senderFor = (service: string, tool: string): Sender => {
    const sender = senders.get(service);
    if (sender !== undefined) return sender;
    throw new InvalidParamsError([{ field: '', message: `the connection has no service ${service}` }], { tool });
  };
  const senderOf = (tool: RequestTool): Sender => senderFor(tool.service, tool.id);
  const local: LocalEnvironment = { secrets, state, senderOf: senderFor, hide };

  const named = (tool: Tool | string): Tool => {
    const found = registry.find(typeof tool === 'string' ? tool : tool.id);
    if (typeof tool === 'string' || found === tool) return found;
    throw new InvalidParamsError([{ field: '', message: `the registry has another definition of ${tool.id}` }]);
  };

  const environment = (tool: RequestTool, trace: CallTrace, options: CallOptions = {}): CallEnvironment => {
    return { sender: senderOf(tool), settler, confirmPauses, trace, signal: options.signal, save: options };
  };

  const prepareTool = (tool: Tool, given: unknown) => prepare(tool, given, (one) => senderOf(one).service, hide);

  const dryRun = (name: Tool | string, given: unknown): DryRun => {
    const call = prepareTool(named(name), given);
    return { tool: call.tool.id, effect: call.effect, requests: requestsOf(call) };
  };

  /** Tells the trace how a call begins and ends. */
  const traced = async (tool: Tool, work: (trace: CallTrace) => Promise<ToolResult>): Promise<ToolResult> => {
    const trace = traceCall(options.trace, tool.id);
    const start = Date.now();
    try {
      const result = await work(trace);
      trace({ type: 'end', ms: Date.now() - start });
      return result;
    } catch (error) {
      trace({ type: 'end', ms: Date.now() - start, ...endOf(error) });
      throw error;
    }
  };

  const carryOut = async (call: LocalCall | RequestCall, trace: CallTrace, callOptions: CallOptions) => {
    const { tool, params, effect } = call;
    const { signal } = callOptions;
    checkSaving(tool, callOptions);
    trace({ type: 'start', effect });
    if (recorder !== undefined) {
      const read: Read = async (request) => {
        if (!(call instanceof RequestCall)) return undefined;
        return (await readFor(call, environment(call.tool, trace, callOptions))(request)).body;
      };
      const answer = await recorder.record(call, { read, trace, signal });
      if (answer !== undefined) return answer;
    }
    if (!(call instanceof RequestCall)) {
      await passGate(options, { tool, params, effect, requests: [] });
      return runLocal(call, local, trace, signal);
    }
    const by = environment(call.tool, trace, callOptions);
    const stopIfAborted = () => {
      if (signal?.aborted)
        throw new AbortError(`${tool.id}: stopped by its caller. Nothing was sent.`, { tool: tool.id });
    };
    await passGate(options, call, async () => {
      stopIfAborted();
      await lookUp(call, by);
    });
    stopIfAborted();
    return perform(call, by);
  };

  const run = async (name: Tool | string, given: unknown, callOptions: CallOptions = {}): Promise<ToolResult> => {
    const tool = named(name);
    return traced(tool, async (trace) => carryOut(prepareTool(tool, given), trace, callOptions));
  };

  const prepareUnknown = (name: Tool | string, given: unknown): PreparedCall => {
    const call = prepareTool(named(name), given);
    const { tool, params, effect } = call;
    let hasRun = false;
    return {
      tool: tool.id,
      title: tool.title,
      effect,
      get params() {
        return copyOf(params);
      },
      get requests() {
        return requestsOf(call);
      },
      async lookUp({ signal } = {}) {
        if (changesSomething(effect)) checkPolicy(options, tool, effect);
        if (call instanceof RequestCall) await lookUp(call, environment(call.tool, ignoreTrace, { signal }));
      },
      async run(callOptions = {}) {
        if (hasRun) {
          const message = 'this call has run: a prepared call runs once, so prepare another one';
          throw new InvalidParamsError([{ field: '', message }], { tool: tool.id });
        }
        hasRun = true;
        return traced(tool, (trace) => carryOut(call, trace, callOptions));
      },
    };
  };

  const iterate = (name: Tool | string, given: unknown, { limit = Infinity, signal }: IterateOptions = {}) => {
    const tool = named(name);
    if (isLocal(tool) || tool.paging === undefined) {
      throw new InvalidParamsError([{ field: '', message: 'is not a list: run it in place of iterating over it' }], {
        tool: tool.id,
      });
    }
    if (!(limit >= 0))
      throw new InvalidParamsError([{ field: 'limit', message: 'is not a number of items: expected 0 or more' }]);
    const params = typeof given === 'object' && given !== null ? { ...given } : {};
    parseParams(tool, given, hide);
    return new ItemIterator(tool, tool.paging.items, params, limit, (page) => run(tool, page, { signal }));
  };

  const wait = (name: Tool | string, given: unknown, waitOptions: WaitOptions = {}) =>
    waitForJob({ tool: named(name), find: registry.find, run }, given, waitOptions);

  return {
    registry,
    run: run as Client<Tools>['run'],
    dryRun,
    iterate: iterate as Client<Tools>['iterate'],
    wait,
    runUnknown: run,
    dryRunUnknown: dryRun,
    prepareUnknown,
    iterateUnknown: iterate,
    waitUnknown: wait,
    record() {
      const own = new Recorder(options);
      return { ...clientWith(registry, services, { ...options, state: stateAside(state) }, own), calls: own.calls };
    },
  };
}

function createSender(service: Service, options: ClientOptions): Sender {
  return {
    service,
    transport: createTransport(service),
    rateLimits: options.rateLimits ?? processRateLimits,
    retry: { ...defaultRetry, ...options.retry },
    limits: { timeoutMs: options.timeoutMs ?? 30_000, maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024 },
    maxWaitMs: options.maxWaitMs ?? 120_000,
  };
}

function requestsOf(call: LocalCall | RequestCall): readonly PreparedRequest[] {
  return call instanceof RequestCall ? copyOf(call.requests) : [];
}
