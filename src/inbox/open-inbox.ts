import type { StorageError } from '../errors.js';
import { isPostgresUrl } from '../storage/place.js';
import { patientInbox } from './patient-inbox.js';
import { openPostgresInbox } from './postgres-inbox.js';
import { openSqliteInbox } from './sqlite-inbox.js';
import type { InboxStore } from './store.js';

/** Settings of whichever store it turns out to be; those of the other are ignored. */
export interface InboxOptions {
  /** SQLite: looks into a file that another process may own. PostgreSQL needs no such thing. */
  readonly visitor?: boolean;
  /** PostgreSQL: the schema that the tables are in. `intercom_tools` when absent. */
  readonly schema?: string;
  /** PostgreSQL: most connections. 10 when absent. */
  readonly connections?: number;
  /**
   * Told when the disk or server is away at the moment (full, not writable, unreachable). The inbox is given back all
   * the same: its calls reject until it can be opened. Without this, opening rejects.
   */
  readonly onUnavailable?: (error: StorageError) => void;
}

/**
 * Opens the inbox that a setting names: the path of a SQLite file, or a `postgres://` URL. Throws InvalidParamsError for
 * any other URL and for an empty text.
 */
export async function openInbox(at: string, options: InboxOptions = {}): Promise<InboxStore> {
  const { visitor = false, onUnavailable, ...postgres } = options;
  const isPostgres = isPostgresUrl(at, 'at');
  const open = () => (isPostgres ? openPostgresInbox(at, postgres) : openSqliteInbox(at, { visitor }));
  return onUnavailable === undefined ? open() : patientInbox(open, onUnavailable);
}
