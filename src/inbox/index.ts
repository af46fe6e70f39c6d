/** The durable inbox: where notifications wait for their handlers, and what handles them. */

export { applyRetention, type Backoff, backoffMs, type HandlerContext, type Retention } from '../queue/index.js';
export type { PostgresOptions } from '../storage/postgres.js';
export type { PostgresConnection, PostgresPool } from '../storage/postgres-pool.js';
export type { SqliteOptions } from '../storage/sqlite.js';
export { type InboxOptions, openInbox, openPostgresInbox, openSqliteInbox } from './open-inbox.js';
export type {
  Arrival,
  InboxEntry,
  InboxErase,
  InboxFilter,
  InboxPurge,
  InboxState,
  InboxStore,
  LeasedEntry,
} from './store.js';
export { createInboxWorker } from './worker.js';
export type { EntryName, InboxHandler, InboxWorker, WorkerEvent, WorkerOptions } from './worker-types.js';
