import type { ToolError } from '../errors.js';
import type { ConnectionDefaults } from './lookup.js';
import type { ApiVersion, HttpRequest } from './request.js';

/** An answer of a service, read whole. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Which call an error belongs to. */
export interface CallContext {
  readonly tool?: string | undefined;
  readonly request: HttpRequest;
}

/**
 * Where a group of tools sends its requests: base URL, authentication and error format. Secrets live in the closures of
 * a service and leave it only as headers.
 */
export interface Service {
  readonly name: string;
  /** Origin and optional path prefix, without a slash at the end. */
  readonly baseUrl: string;
  readonly version: ApiVersion;
  /** Values that answer lookups without a request. */
  readonly defaults: ConnectionDefaults;
  /** Calls with the same key share one allowance. Not the token itself. */
  readonly allowanceKey: string;
  /** Headers that are safe to show. */
  publicHeaders(): Record<string, string>;
  /** Headers that carry the secret. */
  secretHeaders(): Record<string, string>;
  /** The error that a refusal stands for. */
  errorFrom(answer: HttpAnswer, call: CallContext): ToolError;
  /** Takes the service's secrets out of a text that came from outside. */
  scrub(text: string): string;
}
