import type { ApiVersion } from '../api-version.js';
import type { JsonObject } from '../json.js';
import type { World } from '../world/world.js';
import type { Scope } from './scopes.js';

/** One emulated operation of the API. Resources export lists of these; `app.ts` puts them all behind the middleware. */
export interface Route {
  /** Intercom's operationId. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Hono pattern: `/contacts/:contact_id`. */
  readonly path: string;
  /** What the token must be allowed to do. */
  readonly scope: Scope;
  /** First and last API version that has it; every version from 2.0 when absent. */
  readonly since?: ApiVersion;
  readonly until?: ApiVersion;
  /** Answers the call at once: a handler is one synchronous step, so no two calls interleave. */
  readonly handle: (call: Call) => Answer;
  /** The media type of the answer, which callers have to take, where that is not JSON. */
  readonly answers?: string;
}

/** What it takes to show a record: the version decides its shape. */
export interface View {
  readonly world: World;
  readonly version: ApiVersion;
}

/** A request that passed authentication, limits, headers and JSON parsing. */
export interface Call extends View {
  /** True when nobody sent it: people act in the messenger or the inbox, and the sandbox carries that out by its operations. */
  readonly internal?: true;
  /** The decoded value of a path parameter. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** A header of the request. */
  readonly header: (name: string) => string | undefined;
  /** The parsed body; empty when the request has none. */
  readonly body: JsonObject;
  /** `https://api.intercom.io` at Intercom; here the address that the caller used. For URLs in answers. */
  readonly origin: string;
  /** The address of another page of this list. */
  readonly pageUrl: (page: number) => string;
}

/** What a handler gives back. Errors are thrown (see errors.ts). */
export interface Answer {
  readonly status: number;
  /** Serialised as JSON; undefined = an empty body. */
  readonly body: unknown;
  /** Sent as it is in place of JSON; its type is among the headers. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export const ok = (body: unknown): Answer => ({ status: 200, body });
/** JSON that is made already, in UTF-8. */
export const jsonAnswer = (raw: Uint8Array): Answer => ({ status: 200, body: undefined, raw, headers: JSON_TYPE });
export const textAnswer = (raw: string, headers: Answer['headers'] = {}): Answer => ({
  status: 200,
  body: undefined,
  raw,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
});

/** Sends the caller elsewhere. */
export const redirectTo = (location: string): Answer => ({ status: 302, body: undefined, headers: { location } });

/** A file, or the rest of it where the call asks for that by `Range`. */
export function fileAnswer(call: Call, bytes: Uint8Array, name: string): Answer {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
    'accept-ranges': 'bytes',
    etag: `"${name}-${bytes.length}"`,
  };
  const from = Number(/^bytes=(\d+)-$/.exec(call.header('range') ?? '')?.[1] ?? Number.NaN);
  const isSame = [undefined, headers.etag].includes(call.header('if-range'));
  if (!(from < bytes.length) || !isSame) return { status: 200, body: undefined, raw: bytes, headers };
  const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
  return { status: 206, body: undefined, raw: bytes.subarray(from), headers: { ...headers, ...range } };
}

export const emptyAnswer = (status: number): Answer => ({ status, body: undefined });
