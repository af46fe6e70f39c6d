import type { Registry, ToolById } from '../registry.js';
import type { StateStore } from '../tool/local-context.js';
import type { ParamsOf, ResultOf, Tool } from '../tool/tool.js';
import type { CallOptions } from './call-options.js';
import type { ItemOf, Items } from './iterate.js';
import type { DryRun, PreparedCall } from './prepared-call.js';
import type { RecordedCall } from './record/recorder.js';
import type { AnswerRequest } from './senders.js';
import type { ToolResult } from './tool-result.js';
import type { JobResult, WaitOptions } from './wait.js';

/** Options of paging through a list. */
export interface IterateOptions extends Pick<CallOptions, 'signal'> {
  /** Most items to hand out; all unless given. */
  readonly limit?: number | undefined;
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
  prepareUnknown(id: string, params: unknown, options?: Pick<CallOptions, 'at'>): PreparedCall;
  /** `iterate` for ids and parameters that come from outside. */
  iterateUnknown(id: string, params: unknown, options?: IterateOptions): Items<unknown>;
  /** `wait` for ids and parameters that come from outside. */
  waitUnknown(id: string, params: unknown, options?: WaitOptions): Promise<JobResult>;
  /**
   * A client for the same services that changes nothing: reads go out, and every other call is recorded in place of
   * being sent. It is answered from its parameters and the schemas of its output, with ids that are invented; the result
   * says in `recorded.invented` which values nobody gave. Policy refuses as always; `approve` is not asked.
   */
  record(options?: RecordingOptions): Recording<Tools>;
}

/** What recordings may have in common. */
export interface RecordingOptions {
  /** Where local tools keep values; unless given each recording begins with the client's own, and changes a copy of them. */
  readonly state?: StateStore | undefined;
  /**
   * Answers a request in place of the service: with the body of its answer, or with undefined, upon which it goes out. It is
   * asked of all requests that go out, those of lookups and of local tools included.
   */
  readonly answer?: AnswerRequest | undefined;
}

/** A client that records calls in place of sending them. Each recording is one of its own. */
export interface Recording<Tools extends readonly Tool[] = readonly Tool[]> extends Client<Tools> {
  /** The calls that were recorded so far, in the order in which they were answered. */
  readonly calls: readonly RecordedCall[];
}
