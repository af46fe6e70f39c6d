import type { RateLimitOptions } from './http/rate-limit.js';
import type { Scope } from './http/scopes.js';
import type { ClockSource } from './world/clock.js';
import type { InitialData } from './world/populate.js';
import type { Region } from './world/settings.js';

export interface SandboxOptions {
  /** Decides ids, names and chance; 42 when absent. */
  readonly seed?: number;
  /** `demo` (a small believable company), `empty` (one admin), or `{ contacts: n }` (one admin and so many contacts in some companies). */
  readonly data?: InitialData;
  /** Unix seconds or an ISO 8601 time: time stands still there. A function is asked each time. The machine's clock when absent. */
  readonly now?: ClockSource;
  /** IANA name of the zone in which date searches cut days; UTC when absent. */
  readonly timeZone?: string;
  /** What `/me` tells; US when absent. */
  readonly region?: Region;
  /** The one token that is accepted; `sandbox-token` when absent. */
  readonly token?: string;
  /** What the token may do; everything when absent. */
  readonly scopes?: readonly Scope[];
  /** 1,667 calls in 10 seconds when absent; false = no limit and no headers. */
  readonly rateLimit?: RateLimitOptions | false;
  /** New people are found by search only after so many seconds; 0 when absent. */
  readonly searchDelaySeconds?: number;
  /** A custom attribute that nobody defined is refused (the default) or accepted. */
  readonly undefinedAttributes?: 'refuse' | 'accept';
  /** How many calls the journal keeps; 1,000 when absent. */
  readonly journalSize?: number;
}
