import type { ToolError } from '../errors.js';
import type { ConnectionDefaults } from './lookup.js';
import type { HttpRequest } from './request.js';
import type { ServiceAdvice } from './service-definition.js';

/** An answer of a service, read whole. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/**
 * Finds the addresses of a name for a connection, as `lookup` of `node:dns` does. What it does not give is not connected to.
 */
export type NameLookup = (
  name: string,
  options: { readonly all?: boolean | undefined },
  done: (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void,
) => void;

/** Which call an error belongs to. */
export interface CallContext {
  readonly tool?: string | undefined;
  readonly request: HttpRequest;
}

/** What an answer says about how many calls are left. Every part is optional: not every answer says it. */
export interface AllowanceFacts {
  /** Calls that one window allows. */
  readonly limit?: number | undefined;
  /** Calls left in this window. */
  readonly remaining?: number | undefined;
  /** End of the window in unix seconds of the service's clock. */
  readonly resetAt?: number | undefined;
  /** How long a window lasts at the most, in seconds; an hour unless given. */
  readonly windowSeconds?: number | undefined;
}

/**
 * Where a group of tools sends its requests: base URL, authentication, error format and limits. Secrets live in the
 * closures of a service and leave it only as headers or query parameters. `httpService` makes one from a definition.
 */
export interface Service {
  readonly name: string;
  /** Origin and optional path prefix, without a slash at the end. */
  readonly baseUrl: string;
  /** Version of its API that requests carry, where the API has versions. */
  readonly version?: string | undefined;
  /** Whether its version has what came with another one. */
  supports?(since: string): boolean;
  /** Settings that answer lookups without a request. */
  readonly defaults: ConnectionDefaults;
  /** Calls with the same key share one allowance. Not the secret itself. */
  readonly allowanceKey: string;
  /**
   * What an answer says about the allowance. Without it no call waits for another: only what is refused with 429 waits,
   * as long as `Retry-After` says.
   */
  allowanceIn?(answer: HttpAnswer, now: number): AllowanceFacts;
  /** The status that an answer amounts to, for a service that reports failures with a status of success. */
  statusOf?(answer: HttpAnswer): number;
  /** Whether an answer of 429 is about something else than the calls of a window, so that waiting for its end does not help. */
  refusesForGood?(answer: HttpAnswer): boolean;
  /** The time zone of the account as an IANA name, where it is known without asking for it. */
  timeZone?(): string | undefined;
  /** Looks at an answer for what later calls can use. */
  learn?(request: HttpRequest, answer: unknown): void;
  /** Headers that are safe to show. */
  publicHeaders(): Record<string, string>;
  /** Headers that carry the secret. */
  secretHeaders(): Record<string, string>;
  /** Query parameters that carry the secret. */
  secretQuery?(): Record<string, string>;
  /** The error that a refusal stands for. */
  errorFrom(answer: HttpAnswer, call: CallContext): ToolError;
  /** Takes the service's secrets out of a text that came from outside. */
  scrub(text: string): string;
  readonly advice?: ServiceAdvice | undefined;
  /** Settings of the connection that its local tools read, by the ids of the fields of its form. None of them is secret. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Finds the addresses that requests go to. With it no proxy of the environment is used, and no connection is used twice. */
  readonly lookup?: NameLookup | undefined;
}
