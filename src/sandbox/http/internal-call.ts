import type { ApiVersion } from '../api-version.js';
import type { JsonObject } from '../json.js';
import type { World } from '../world/world.js';
import type { Call } from './route.js';
import { DEFAULT_VERSION } from './version.js';

/** What the sandbox asks of an operation itself. */
export interface InternalRequest {
  readonly body?: JsonObject;
  /** Parameters of the path by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly version?: ApiVersion;
  /** For addresses in answers. */
  readonly origin?: string;
}

/** A call that nobody sent: operations are carried out by the same code whoever asks. */
export function internalCall(world: World, request: InternalRequest): Call {
  const { body = {}, params = {}, version = DEFAULT_VERSION, origin = 'https://api.intercom.io' } = request;
  return {
    world,
    version,
    internal: true,
    body,
    origin,
    param: (name) => params[name] ?? '',
    query: new URLSearchParams(),
    header: () => undefined,
    pageUrl: () => origin,
  };
}
