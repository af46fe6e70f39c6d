import type { StorageError } from '../errors.js';
import { openPostgresQueues, openSqliteQueues, reconnectingStore } from '../queue/index.js';
import { isPostgresUrl } from '../storage/database-url.js';
import type { PostgresOptions } from '../storage/postgres.js';
import type { PostgresPool } from '../storage/postgres-pool.js';
import type { SqliteOptions } from '../storage/sqlite.js';
import { inboxOnQueue } from './inbox-on-queue.js';
import { inboxContent as postgresContent } from './postgres-content.js';
import { inboxContent as sqliteContent } from './sqlite-content.js';
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
   * Called when the disk or server is away at the moment (full, not writable, unreachable). The inbox is returned all the
   * same: its calls reject until it can be opened. Without this, opening rejects.
   */
  readonly onUnavailable?: (error: StorageError) => void;
}

/**
 * Opens the inbox that a setting names: the path of a SQLite file, or a `postgres://` URL. Throws InvalidParamsError for
 * any other URL and for an empty text.
 */
export async function openInbox(at: string, options: InboxOptions = {}): Promise<InboxStore> {
  const { visitor = false, onUnavailable, ...postgres } = options;
  const open = isPostgresUrl(at, 'at') ? () => openPostgres(at, postgres) : () => openSqlite(at, { visitor });
  return inboxOnQueue(await (onUnavailable === undefined ? open() : reconnectingStore(open, onUnavailable)));
}

/**
 * Opens the inbox in a SQLite file, which is made (readable by its owner only) when there is none. One process at a time
 * owns it and receives; others come as visitors, to list, replay and erase. Times are those of this machine's clock.
 *
 * Throws StorageError: `in-use`, `exposed`, `denied`, `full`, `read-only`, `corrupt`, `foreign`, `version`, `missing`.
 */
export async function openSqliteInbox(file: string, options: SqliteOptions = {}): Promise<InboxStore> {
  return inboxOnQueue(await openSqlite(file, options));
}

/**
 * Opens the inbox in a PostgreSQL database, by URL or over a pool of `pg`. Any number of processes may receive into it
 * and handle from it at once. Times are those of the server's clock.
 *
 * Throws StorageError: `unreachable`, `denied`, `missing`, `full`, `busy`, `version`, `unsafe`, `driver`.
 */
export async function openPostgresInbox(at: string | PostgresPool, options: PostgresOptions = {}): Promise<InboxStore> {
  return inboxOnQueue(await openPostgres(at, options));
}

function openSqlite(file: string, { visitor = false }: SqliteOptions) {
  return openSqliteQueues(file, { visitor, content: sqliteContent });
}

function openPostgres(at: string | PostgresPool, options: PostgresOptions) {
  return openPostgresQueues(at, { ...options, content: postgresContent });
}
