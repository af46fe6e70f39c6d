/** The durable inbox: where notifications wait for their handlers, and what handles them. */

export type { PostgresConnection, PostgresOptions, PostgresPool } from '../storage/postgres.js';
export type { SqliteOptions } from '../storage/sqlite.js';
export type { Backoff } from './backoff.js';
export { backoffMs } from './backoff.js';
export { type InboxOptions, openInbox } from './open-inbox.js';
export { openPostgresInbox } from './postgres-inbox.js';
export { applyRetention, type Retention } from './retention.js';
export { openSqliteInbox } from './sqlite-inbox.js';
export type {
  Arrival,
  InboxEntry,
  InboxFilter,
  InboxPurge,
  InboxState,
  InboxStore,
  LeasedEntry,
} from './store.js';
export { createInboxWorker } from './worker.js';
export type {
  EntryName,
  HandlerContext,
  InboxHandler,
  InboxWorker,
  WorkerEvent,
  WorkerOptions,
} from './worker-types.js';
