import type { SandboxAction } from './actions/action.js';
import type { ResetOptions } from './admin/reset.js';
import type { SandboxSettings } from './controls.js';
import type { HistoryOptions } from './history/options.js';
import type { FaultList } from './http/faults/fault-list.js';
import type { JournalEntry, JournalFilter } from './http/journal.js';
import type { JsonObject } from './json.js';
import type { Listening, ListenOptions } from './listen.js';
import type { AppInput, OAuthApp } from './oauth/app-list.js';
import type { Snapshots } from './snapshot/named.js';
import type { SandboxState } from './state.js';
import type { Webhooks } from './webhooks/api.js';
import type { MovableClock } from './world/clock.js';

/** A running Intercom imitation. */
export interface Sandbox {
  /**
   * Answers a request without a port; any host name does.
   * @throws TypeError when a fault rule drops the connection, as fetch does.
   */
  fetch(request: Request): Promise<Response>;
  /** Opens a real port on this machine. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The access token that calls must carry. */
  readonly token: string;
  /** Time, which can be set and moved on. */
  readonly clock: Pick<MovableClock, 'now' | 'nowMs' | 'mode' | 'pending' | 'set' | 'advance' | 'change' | 'schedule'>;
  /** Apps that workspaces can be connected to by OAuth; they and what they were given are forgotten by a reset. */
  readonly apps: { register(app: AppInput): OAuthApp; list(): Omit<OAuthApp, 'clientSecret'>[] };
  /** Outgoing webhooks. */
  readonly webhooks: Webhooks;
  readonly faults: Pick<FaultList, 'add' | 'list' | 'remove' | 'clear'>;
  /** The journal of calls. */
  readonly requests: { list(filter?: JournalFilter): JournalEntry[]; clear(): void };
  /**
   * Back to the first state and the first time; fault rules, journal, rate limit counts, webhooks and deliveries go as
   * well. Open ports stay open.
   */
  reset(options?: ResetOptions): void;
  state(): SandboxState;
  /** Adds a made-up past that ends now. @throws Error that names the option */
  history(options?: HistoryOptions): void;
  /**
   * Performs an action of a customer or a teammate; webhooks are sent as if it had happened at Intercom. Gives the
   * conversation or ticket as it is then.
   * @throws Error that names the field
   */
  perform(action: SandboxAction): JsonObject;
  /** @deprecated The former name of `perform`. */
  act(action: SandboxAction): JsonObject;
  /**
   * Adds a record of a kind that the API only reads, such as `custom_object_types`, and gives it back.
   * @throws Error that names the kind or the field
   */
  define(kind: string, definition: JsonObject): JsonObject;
  /** How the workspace behaves. */
  settings(): SandboxSettings;
  /** Changes what is named. @throws Error that names the setting */
  configure(settings: Partial<SandboxSettings>): SandboxSettings;
  /**
   * The whole workspace as JSON text: records, counters of ids, chance, settings, time. Neither the token nor fault
   * rules, journal and webhooks are in it. The same state gives the same bytes.
   */
  export(): string;
  /**
   * Puts an exported workspace in the place of this one; everything else is forgotten as by a reset.
   * @param document the text of an export, or what it was parsed into
   * @throws Error that names the place of what is wrong; nothing has changed then
   */
  import(document: string | object): void;
  /** States of the workspace under names. */
  readonly snapshots: Snapshots;
  /** Ends ports, open connections and timers. */
  close(): Promise<void>;
}
