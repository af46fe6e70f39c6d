import type { StorageError } from '../../errors.js';
import { isPostgresUrl } from '../../storage/database-url.js';
import type { PostgresOptions } from '../../storage/postgres.js';
import type { PostgresPool } from '../../storage/postgres-pool.js';
import type { SqliteOptions } from '../../storage/sqlite.js';
import type { Journal } from './journal.js';
import { openPostgresStore } from './postgres/store.js';
import { openSqliteStore } from './sqlite/store.js';
import { journalOn } from './store/journal.js';
import { reconnectingJournal } from './store/reconnecting-journal.js';

/** Settings of whichever store it turns out to be; those of the other are ignored. */
export interface JournalOptions {
  /** SQLite: looks into a file that another process may own. PostgreSQL needs no such thing. */
  readonly visitor?: boolean;
  /** PostgreSQL: the schema that the tables are in. `intercom_tools` when absent. */
  readonly schema?: string;
  /** PostgreSQL: most connections. 10 when absent. */
  readonly connections?: number;
  /**
   * Called when the disk or server is away at the moment (full, not writable, unreachable). The journal is returned all the
   * same: its calls reject until it can be opened. Without this, opening rejects.
   */
  readonly onUnavailable?: (error: StorageError) => void;
}

/**
 * Opens the journal that a setting names: the path of a SQLite file, or a `postgres://` URL. Throws InvalidParamsError for
 * any other URL and for an empty text.
 */
export async function openJournal(at: string, options: JournalOptions = {}): Promise<Journal> {
  const { visitor = false, onUnavailable, ...postgres } = options;
  const open = isPostgresUrl(at, 'at')
    ? () => openPostgresJournal(at, postgres)
    : () => openSqliteJournal(at, { visitor });
  return onUnavailable === undefined ? open() : reconnectingJournal(open, onUnavailable);
}

/**
 * Opens the journal in a SQLite file, which is made (readable by its owner only) when there is none. One process at a time
 * owns it and carries out runs; others come as visitors, to start, list, cancel, settle and erase. Times are those of this
 * machine's clock; leases and what is due do not change when that is set.
 *
 * Throws StorageError: `in-use`, `exposed`, `denied`, `full`, `read-only`, `corrupt`, `foreign`, `version`, `missing`.
 */
export async function openSqliteJournal(file: string, options: SqliteOptions = {}): Promise<Journal> {
  return journalOn(await openSqliteStore(file, options));
}

/**
 * Opens the journal in a PostgreSQL database, by URL or over a pool of `pg`. Any number of processes may carry out runs at
 * once. Times are those of the server's clock.
 *
 * Throws StorageError: `unreachable`, `denied`, `missing`, `full`, `busy`, `version`, `unsafe`, `driver`.
 */
export async function openPostgresJournal(at: string | PostgresPool, options: PostgresOptions = {}): Promise<Journal> {
  return journalOn(await openPostgresStore(at, options));
}
