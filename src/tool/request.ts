import type { EncodedPath } from './path.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a query string can hold. `undefined` is left out; `0`, `false` and `''` are sent. */
export type QueryValue = string | number | boolean | undefined;

/** A request as plain data. Headers, base URL and authentication belong to the service. */
export interface HttpRequest {
  readonly method: Method;
  readonly path: EncodedPath;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. Keys that are `undefined` are left out; `null` is sent. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What a request builder may know besides the parameters. */
export interface RequestContext {
  /** Unix seconds at the start of the call, the same for every repeat of it. */
  readonly now: number;
  /** The API version the request will carry. */
  readonly version: ApiVersion;
}

/** Versions of the Intercom API that the tools know, oldest first. */
export const apiVersions = ['2.11', '2.12', '2.13', '2.14', '2.15', '2.16', '2.17'] as const;

export type ApiVersion = (typeof apiVersions)[number];

/** The version that is sent when a connection names none. */
export const defaultApiVersion: ApiVersion = '2.16';

/** True when `version` has what came with `since`. */
export function supports(version: ApiVersion, since: ApiVersion): boolean {
  return apiVersions.indexOf(version) >= apiVersions.indexOf(since);
}
