import type { InboxStore } from '../../inbox/store.js';
import type { ReceiverReport } from './outcome.js';

/** Client secrets of one app: several while a new one takes the place of an old one. */
export type AppSecrets = string | readonly string[];

export interface ReceiverOptions {
  /** Where notifications are kept; a 2xx is only given after `add` resolved. */
  readonly inbox: Pick<InboxStore, 'add'>;
  /**
   * The client secret of the app, or those of several apps by a name of your choice: `/webhooks/<name>` then takes that
   * app's notifications only, and `/webhooks` tries the secrets of all.
   */
  readonly secrets?: AppSecrets | Readonly<Record<string, AppSecrets>>;
  /** What happens to a notification without a signature: `refuse` when absent. A wrong signature is always refused. */
  readonly unsigned?: 'refuse' | 'accept';
  /** Ids (`id_code`) of the workspaces whose notifications are taken, or who knows them; all when absent. */
  readonly workspaces?: readonly string[] | ((workspace: string) => boolean | Promise<boolean>);
  /** Longest body in bytes; 5 MiB when absent: a ticket can come with 500 parts. */
  readonly maxBodyBytes?: number;
  /**
   * Bytes of bodies that are held at once, from their first byte until their answer; 32 MiB when absent, and at least
   * `maxBodyBytes`. Beyond it requests are answered as while nothing can be stored: anybody can send bodies, and it takes
   * all of one to tell that its signature is wrong.
   */
  readonly maxHeldBytes?: number;
  /** Milliseconds until a request is answered, stored or not; 4,500 when absent. Intercom gives up after 5,000. */
  readonly answerWithinMs?: number;
  /**
   * The answer while notifications cannot be stored. After 503 (when absent) Intercom tries once more, a minute later;
   * after 429 it slows down and tries for up to two hours.
   */
  readonly whenUnavailable?: 503 | 429;
  /** Called for every answer, after it is decided. What it throws is ignored. */
  readonly onAnswer?: (report: ReceiverReport) => void;
  /** Unix milliseconds; the machine's clock when absent. */
  readonly now?: () => number;
}
