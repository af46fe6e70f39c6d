/** Durable queues: jobs that are done at least once, however often processes crash. */

export { checkLimit, checkMs, isName, isTime, nameRule, throwIf } from './check.js';
export { dueListeners } from './due-listeners.js';
export { inSteps, maxStep } from './erase-steps.js';
export type { Job, JobState, LeasedJob, NewJob } from './job.js';
export { openPostgresQueues } from './postgres/store.js';
export { jobIndexes, queueTables } from './postgres/tables.js';
export type { Enqueued, JobQueue, JobSource, QueueStore } from './queue.js';
export { reconnectingStore } from './reconnecting-store.js';
export { applyRetention, type Retention } from './retention.js';
export { openSqliteQueues } from './sqlite/store.js';
export { jobTable } from './sqlite/tables.js';
export { type Backoff, backoffMs } from './worker/backoff.js';
export type {
  HandlerContext,
  JobName,
  QueueEvent,
  QueueWorker,
  QueueWorkerOptions,
  WorkerLimits,
} from './worker/options.js';
export { createQueueWorker, createWorker } from './worker/worker.js';
