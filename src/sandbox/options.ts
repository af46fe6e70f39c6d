import type { RateLimitOptions } from './http/rate-limit.js';
import type { Scope } from './http/scopes.js';
import type { InitialData } from './initial-data.js';
import type { ClockSource } from './world/clock.js';
import type { Region } from './world/settings.js';

export interface SandboxOptions {
  /** Decides ids, names and chance; 42 when absent. */
  readonly seed?: number;
  /**
   * `demo` (a small company), `empty` (one admin), `{ contacts: n }` (one admin and so many contacts in some
   * companies), or `{ history: { days, conversations } }` (the demo with a past).
   */
  readonly data?: InitialData;
  /** Unix seconds or an ISO 8601 time: time stands still there. A function is asked each time. The machine's clock when absent. */
  readonly now?: ClockSource;
  /** IANA name of the zone in which date searches cut days; UTC when absent. */
  readonly timeZone?: string;
  /** The region in `/me`; US when absent. */
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
  /** Addresses such as `fail-429@sandbox.test` choose the outcome of the calls that mention them; true when absent. */
  readonly magicValues?: boolean;
  /** How many calls the journal keeps; 1,000 when absent. */
  readonly journalSize?: number;
  /** Webhooks may go to other machines as well; false when absent. */
  readonly allowRemoteWebhooks?: boolean;
  /** How long a receiver may take, in real milliseconds; 5,000 as at Intercom when absent. */
  readonly webhookTimeoutMs?: number;
  /**
   * How long a moving clock waits for API calls that begin after a receiver acknowledged a webhook, in real
   * milliseconds; 30 when absent. Without deliveries it never waits.
   */
  readonly settleMs?: number;
  /** PEM: what https receivers are checked against, in place of the authorities that Node trusts. */
  readonly webhookCertificates?: string;
  /** How many deliveries the log of webhooks keeps; 10,000 when absent. */
  readonly deliveryLogSize?: number;
}
