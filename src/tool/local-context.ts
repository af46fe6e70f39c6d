import type { InnerSteps } from './inner-steps.js';
import type { HttpRequest } from './request.js';
import type { Service } from './service.js';

/**
 * Where local tools keep values between calls. Values are what JSON can hold. Each call stands alone: two tools that read
 * and write one key at a time can overwrite each other, unless they use `update`.
 */
export interface StateStore {
  /** The value, or undefined when there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Changes a value while nobody else on this store does, and resolves with the new one. `change` is given the value
   * (undefined when there is none) and does nothing but make another: it can be called again. When it returns undefined,
   * nothing is changed. Where a store cannot do this, it is done for the calls of one client.
   */
  update?(key: string, change: StateChange): Promise<unknown>;
}

/** Makes a new value of an old one. */
export type StateChange = (value: unknown) => unknown;

/** The values of a local tool. */
export type LocalState = Required<StateStore>;

/** What is known about a request of a local tool. */
export interface LocalSendOptions {
  /** Whether a repeat has the same effect as one call: true of GET, PUT and DELETE unless given, and of nothing else. */
  readonly idempotent?: boolean | undefined;
  /**
   * What the answer is to be; `json` unless given. `nothing` for an empty body, `text` for plain text. `whole` takes any answer
   * below 400 as it is, redirects included, and is answered with an `HttpAnswer`.
   */
  readonly answers?: 'json' | 'nothing' | 'text' | 'whole' | undefined;
  /** Milliseconds that the request may take, in place of those of the client. */
  readonly timeoutMs?: number | undefined;
  /** Most bytes of an answer, in place of those of the client. */
  readonly maxResponseBytes?: number | undefined;
}

/** What a local tool does itself, and must not do twice. */
export interface LocalIntent {
  readonly method: string;
  /** The place it goes to, without secrets: it is kept and shown. */
  readonly path: string;
  /** What is sent, without secrets. */
  readonly body?: unknown;
  /**
   * Whether what was thrown proves that nothing was done. True of refused parameters and of errors with a status of 400 to
   * 499 other than 408, unless given.
   */
  isNotSent?(error: unknown): boolean;
}

/** What a local tool's function may use. */
export interface LocalContext {
  readonly signal?: AbortSignal | undefined;
  /** Unix seconds at the start of the call. */
  readonly now: number;
  /** Values kept between calls. The tools of one service share their keys, and nothing with those of another. */
  readonly state: LocalState;
  /** The connection of the tool's own service, where the client has one: its settings, and where its requests go. */
  readonly service?: Service | undefined;
  /**
   * A secret of the client, by name. It is kept out of errors; what the tool returns is up to the tool.
   *
   * @throws InvalidParamsError that names it when the client has none of this name.
   */
  secret(name: string): string;
  /**
   * Sends a request to a service of the client, or to one that was made for this call, with its authentication, repeats and
   * rate limit, and returns the parsed answer; undefined where it answers with nothing.
   *
   * @throws a member of the error family.
   */
  send(service: string | Service, request: HttpRequest, options?: LocalSendOptions): Promise<unknown>;
  /**
   * Does something that a tool does without `send` and that must not be done twice, such as a request by another library. When
   * the call is carried out again after its process died, the answer of what happened before is returned and nothing is done.
   *
   * @param work does it once, without repeats. Its answer is kept, as JSON.
   * @throws what `work` throws where that proves that nothing was done, and OutcomeUnknownError otherwise.
   */
  intend(intent: LocalIntent, work: () => Promise<unknown>): Promise<unknown>;
  /** Steps within the call, where a host carries them out and writes them down: the engine of automations does. */
  readonly steps?: InnerSteps | undefined;
}
