import type { JobLease, LeasedJob } from '../job.js';
import type { JobQueue, JobSource } from '../queue.js';
import type { Retention } from '../retention.js';
import type { Backoff } from './backoff.js';

/** What a handler is given beside the job. */
export interface HandlerContext {
  /**
   * Aborted when the job is no longer this handler's (its lease was lost, it was erased), when it took longer than
   * `timeLimitMs`, or when the worker closes and does not wait any longer.
   */
  readonly signal: AbortSignal;
  /** 1 for the first. */
  readonly attempt: number;
  /** No further one follows. */
  readonly lastAttempt: boolean;
}

/**
 * Does a job. It is called at least once for each: it can be called again after a crash or a lost lease, so its effects
 * should be safe to repeat. When it throws, another attempt follows.
 */
export type Handler<Leased> = (job: Leased, context: HandlerContext) => void | Promise<void>;

/** One handler for everything, or one for each kind with `'*'` for the rest. */
export type Handlers<Leased> = Handler<Leased> | Readonly<Record<string, Handler<Leased>>>;

/** What a worker reports of its work. Payloads are in none of it. */
export type QueueEvent<Name> =
  | { readonly type: 'handled' | 'ignored'; readonly job: Name; readonly ms: number }
  | { readonly type: 'failed'; readonly job: Name; readonly error: string; readonly retryInMs: number }
  | { readonly type: 'dead'; readonly job: Name; readonly error: string }
  /** Another worker may have the job by now; what this handler does is not counted. */
  | { readonly type: 'lease-lost'; readonly job: Name }
  | { readonly type: 'swept'; readonly erased: number; readonly forgotten: number }
  /** The store did not answer; the worker goes on trying. */
  | { readonly type: 'store-failed'; readonly error: string; readonly retryInMs: number };

/** Which job, and which attempt at it. */
export interface JobName extends Pick<LeasedJob, 'number' | 'queue' | 'scope' | 'key' | 'kind'> {
  readonly attempt: number;
}

export interface WorkerLimits {
  /** Handlers that run at once. 10 when absent. */
  readonly concurrency?: number;
  /** How long a job stays this worker's without a sign of life, in milliseconds. 60 seconds when absent. */
  readonly leaseMs?: number;
  /** Attempts before a job is dead. 8 when absent, which with the default backoff takes about 8 hours. */
  readonly attempts?: number;
  readonly backoff?: Backoff;
  /** How long one attempt may take, in milliseconds. 10 minutes when absent. */
  readonly timeLimitMs?: number;
  /** How often it looks for what other processes stored, in milliseconds. 1 second when absent. */
  readonly pollMs?: number;
  /** What is erased by itself, and when. Nothing when absent. */
  readonly retention?: Retention;
  /** Texts to take out of errors before they are stored: tokens, client secrets. */
  readonly secrets?: readonly string[];
  /** Closes the worker, as `close` does. */
  readonly signal?: AbortSignal;
}

/** Settings of a worker for the jobs of a queue. */
export interface QueueWorkerOptions extends WorkerLimits {
  readonly queue: JobQueue;
  /** A job of a kind that has no handler is done without one. */
  readonly handler: Handlers<LeasedJob>;
  readonly onEvent?: (event: QueueEvent<JobName>) => void;
}

/** Settings of a worker for jobs in a form of their own. */
export interface WorkerOptions<Leased extends LeasedAttempt, Name> extends WorkerLimits {
  readonly source: JobSource<Leased> & Partial<Pick<JobQueue, 'erase' | 'expireKeys'>>;
  readonly handler: Handlers<Leased>;
  readonly kindOf: (job: Leased) => string;
  /** How events name a job. */
  readonly nameOf: (job: Leased) => Name;
  readonly onEvent?: (event: QueueEvent<Name>) => void;
}

export interface LeasedAttempt extends JobLease {
  /** 1 for the first. */
  readonly attempts: number;
}

/** A running worker. */
export interface QueueWorker {
  /**
   * Takes no more jobs and waits for the handlers that run, at most `drainMs` (30 seconds when absent); those that take
   * longer are aborted and their jobs are due again at once. The store stays open.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
  /** Resolves once it is closed, by whomever. */
  readonly closed: Promise<void>;
}
