import type { EncodedPath } from './path.js';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a query string can hold. `undefined` is left out; `0`, `false` and `''` are sent; a list is sent as one pair for each member. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[] | undefined;

/** A request as plain data. Base URL, authentication and most headers belong to the service. */
export interface HttpRequest {
  readonly method: Method;
  readonly path: EncodedPath;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. Keys that are `undefined` are left out; `null` is sent. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** In place of `body`: a text that is sent as it is. */
  readonly content?: { readonly type: string; readonly text: string };
  /** Headers of this request alone, such as `Accept`; they replace those of the service. None of them is secret. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request builder may know besides the parameters. */
export interface RequestContext {
  /** Unix seconds at the start of the call, the same for every repeat of it. */
  readonly now: number;
  /** The version of the service's API that the request will carry; empty where the API has none. */
  readonly version: string;
}
