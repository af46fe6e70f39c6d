import type { HttpRequest } from './request.js';

/**
 * Where local tools keep values between calls. Values are what JSON can hold. Each call stands alone: two tools that read
 * and write one key at a time can overwrite each other.
 */
export interface StateStore {
  /** The value, or undefined when there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** What is known about a request of a local tool. */
export interface LocalSendOptions {
  /** Whether a repeat has the same effect as one call: true of GET, PUT and DELETE unless given, and of nothing else. */
  readonly idempotent?: boolean | undefined;
  /** `nothing` for an answer with an empty body; `json` unless given. */
  readonly answers?: 'json' | 'nothing' | undefined;
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
  readonly state: StateStore;
  /**
   * A secret of the client, by name. It is kept out of errors; what the tool returns is up to the tool.
   *
   * @throws InvalidParamsError that names it when the client has none of this name.
   */
  secret(name: string): string;
  /**
   * Sends a request to a service of the client, with its authentication, repeats and rate limit, and returns the parsed
   * answer; undefined where it answers with nothing.
   *
   * @throws a member of the error family.
   */
  send(service: string, request: HttpRequest, options?: LocalSendOptions): Promise<unknown>;
  /**
   * Does something that a tool does without `send` and that must not be done twice, such as a request by another library. When
   * the call is carried out again after its process died, the answer of what happened before is returned and nothing is done.
   *
   * @param work does it once, without repeats. Its answer is kept, as JSON.
   * @throws what `work` throws where that proves that nothing was done, and OutcomeUnknownError otherwise.
   */
  intend(intent: LocalIntent, work: () => Promise<unknown>): Promise<unknown>;
}
