import { processRateLimits } from '../client/memory-rate-limit-store.js';
import type { RateLimitStore } from '../client/rate-limit-store.js';
import { defaultRetry, type RetryRules } from '../client/retry.js';
import type { Sender } from '../client/send.js';
import { type CallTrace, endOf, type Trace, traceCall } from '../client/trace.js';
import { createTransport } from '../client/transport.js';
import { AbortError, InvalidParamsError } from '../errors.js';
import type { Registry, ToolById } from '../registry.js';
import { isLocal, type ParamsOf, type RequestTool, type ResultOf, type Tool } from '../tool/define-tool.js';
import { type Effect, effectOf } from '../tool/effect.js';
import type { Service } from '../tool/service.js';
import { type PreparedRequest, prepareRequests } from './dry-run.js';
import { type Policy, passGate } from './gate.js';
import { ItemIterator, type ItemOf, type Items } from './iterate.js';
import { neededLookups } from './lookups.js';
import { checkVersion, parseParams } from './parse-params.js';
import { perform, type ToolResult } from './perform.js';
import { defaultConfirmPauses, Settler } from './settle.js';

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
}

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Options of paging through a list. */
export interface IterateOptions extends CallOptions {
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

type ToolIn<Tools extends readonly Tool[]> = Tools[number];
type Named<Tools extends readonly Tool[], T extends ToolIn<Tools> | ToolIn<Tools>['id']> = T extends Tool
  ? T
  : T extends string
    ? ToolById<Tools, T>
    : never;

/** Runs the tools of a registry. */
export interface Client<Tools extends readonly Tool[] = readonly Tool[]> {
  readonly registry: Registry<Tools>;
  /**
   * Runs a tool, named by its id or by its definition.
   *
   * @throws a member of the error family.
   */
  run<const T extends ToolIn<Tools> | ToolIn<Tools>['id']>(
    tool: T,
    params: ParamsOf<Named<Tools, T>>,
    options?: CallOptions,
  ): Promise<ToolResult<ResultOf<Named<Tools, T>>>>;
  /** Shows the requests that a call would make. Sends nothing, not even lookups. */
  dryRun<const T extends ToolIn<Tools> | ToolIn<Tools>['id']>(tool: T, params: ParamsOf<Named<Tools, T>>): DryRun;
  /** Pages through a list or search, holding one page at a time. */
  iterate<const T extends ToolIn<Tools> | ToolIn<Tools>['id']>(
    tool: T,
    params: [ItemOf<Named<Tools, T>>] extends [never] ? never : ParamsOf<Named<Tools, T>>,
    options?: IterateOptions,
  ): Items<ItemOf<Named<Tools, T>>>;
  /** `run` for ids and parameters that come from outside: a command line, a file, a model. */
  runUnknown(id: string, params: unknown, options?: CallOptions): Promise<ToolResult>;
  /** `dryRun` for ids and parameters that come from outside. */
  dryRunUnknown(id: string, params: unknown): DryRun;
  /** `iterate` for ids and parameters that come from outside. */
  iterateUnknown(id: string, params: unknown, options?: IterateOptions): Items<unknown>;
}

/** Makes a client that runs the tools of a registry against the services they belong to. */
export function createClient<const Tools extends readonly Tool[]>(
  registry: Registry<Tools>,
  services: readonly Service[],
  options: ClientOptions = {},
): Client<Tools> {
  const senders = new Map(services.map((service) => [service.name, createSender(service, options)]));
  const settler = new Settler();
  const confirmPauses = options.confirmPausesMs ?? defaultConfirmPauses;

  const senderOf = (tool: RequestTool): Sender => {
    const sender = senders.get(tool.service);
    if (sender !== undefined) return sender;
    throw new InvalidParamsError([{ field: '', message: `the connection has no service ${tool.service}` }], {
      tool: tool.id,
    });
  };

  const named = (tool: Tool | string): Tool => {
    const found = registry.find(typeof tool === 'string' ? tool : tool.id);
    if (typeof tool === 'string' || found === tool) return found;
    throw new InvalidParamsError([{ field: '', message: `the registry has another definition of ${tool.id}` }]);
  };

  const dryRun = (name: Tool | string, given: unknown): DryRun => {
    const tool = named(name);
    const params = parseParams(tool, given);
    const effect = effectOf(tool.effect, params);
    if (isLocal(tool)) return { tool: tool.id, effect, requests: [] };
    const { service } = senderOf(tool);
    checkVersion(tool, params, service.version);
    return {
      tool: tool.id,
      effect,
      requests: prepareRequests(tool, params, service, { now: unixNow(), version: service.version }),
    };
  };

  const run = async (name: Tool | string, given: unknown, { signal }: CallOptions = {}): Promise<ToolResult> => {
    const tool = named(name);
    const trace = traceCall(options.trace, tool.id);
    const start = Date.now();
    try {
      const result = await carryOut(tool, given, trace, signal);
      trace({ type: 'end', ms: Date.now() - start });
      return result;
    } catch (error) {
      trace({ type: 'end', ms: Date.now() - start, ...endOf(error) });
      throw error;
    }
  };

  const carryOut = async (tool: Tool, given: unknown, trace: CallTrace, signal?: AbortSignal): Promise<ToolResult> => {
    const params = parseParams(tool, given);
    const effect = effectOf(tool.effect, params);
    trace({ type: 'start', effect });
    const now = unixNow();
    if (isLocal(tool)) {
      await passGate(options, tool, effect, params, () => []);
      return { output: await tool.run(params, { now, signal }), warnings: [] };
    }
    const sender = senderOf(tool);
    const context = { now, version: sender.service.version };
    checkVersion(tool, params, context.version);
    const preview = () => prepareRequests(tool, params, sender.service, context);
    // What the builder refuses is refused before the reads of a lookup go out.
    if (neededLookups(tool, params).length > 0) preview();
    await passGate(options, tool, effect, params, preview);
    if (signal?.aborted)
      throw new AbortError(`${tool.id}: stopped by its caller. Nothing was sent.`, { tool: tool.id });
    return perform(tool, params, { sender, settler, confirmPauses, context, trace, signal });
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
    parseParams(tool, given);
    return new ItemIterator(tool, tool.paging.items, params, limit, (page) => run(tool, page, { signal }));
  };

  return {
    registry,
    run: run as Client<Tools>['run'],
    dryRun,
    iterate: iterate as Client<Tools>['iterate'],
    runUnknown: run,
    dryRunUnknown: dryRun,
    iterateUnknown: iterate,
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

function unixNow(): number {
  return Math.floor(Date.now() / 1000);
}
