/** Durable queues: jobs that are done at least once, however often processes crash. */

export { isName, nameRule, throwIf } from './check.js';
export type { Failure, Job, JobLease, JobState, LeasedJob, NewJob } from './job.js';
export { openPostgresQueues, type PostgresQueueOptions } from './postgres/store.js';
export { jobIndexes, queueTables } from './postgres/tables.js';
export type {
  Enqueued,
  EraseFilter,
  JobFilter,
  JobQueue,
  JobSource,
  PostgresJobQueue,
  QueueStats,
  QueueStore,
} from './queue.js';
export { reconnectingStore } from './reconnecting-store.js';
export { applyRetention, type Retention } from './retention.js';
export { openSqliteQueues, type SqliteQueueOptions } from './sqlite/store.js';
export { jobTable } from './sqlite/tables.js';
export { type Backoff, backoffMs } from './worker/backoff.js';
export type {
  Handler,
  HandlerContext,
  Handlers,
  JobName,
  QueueEvent,
  QueueWorker,
  QueueWorkerOptions,
  WorkerLimits,
} from './worker/options.js';
export { createQueueWorker, createWorker } from './worker/worker.js';
