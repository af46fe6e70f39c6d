import type { PostgresQueryable } from '../storage/postgres-pool.js';
import type { Failure, Job, JobLease, JobState, LeasedJob, NewJob } from './job.js';

export type Enqueued = 'stored' | 'duplicate';

export interface JobFilter {
  readonly state?: JobState;
  readonly kind?: string;
  readonly scope?: string;
  /** Jobs after this number, oldest first. */
  readonly after?: number;
  /** 100 when absent. */
  readonly limit?: number;
}

/** What to erase: everything that meets all conditions, of which one at least is needed beside `settledOnly`. */
export interface EraseFilter {
  /** Id of a person, as in `subjects`. */
  readonly subject?: string;
  readonly scope?: string;
  readonly key?: string;
  /** Unix milliseconds: jobs stored before it. */
  readonly before?: number;
  /** Leaves alone what is waiting or leased. */
  readonly settledOnly?: boolean;
}

export interface QueueStats {
  readonly counts: Readonly<Record<JobState, number>>;
  /** How long the job that has been due longest has waited for a worker, in milliseconds. 0 when none is due. */
  readonly lagMs: number;
}

/** What a worker takes its jobs from. */
export interface JobSource<Leased extends JobLease> {
  /** Leases what is due, longest due first, each job to one worker only. What a worker let expire is due again. */
  lease(options: { readonly limit: number; readonly leaseMs: number }): Promise<Leased[]>;
  /** Makes a lease last `leaseMs` from now. False when it is no longer the caller's. */
  extend(job: JobLease, leaseMs: number): Promise<boolean>;
  /** The handler succeeded. False when the lease is no longer the caller's. */
  complete(job: JobLease): Promise<boolean>;
  /** The handler failed: due again after `retryInMs`, or dead. False when the lease is no longer the caller's. */
  fail(job: JobLease, failure: Failure): Promise<boolean>;
  /** Milliseconds until something is due or a lease ends; undefined when nothing waits. */
  nextDueIn(): Promise<number | undefined>;
  /**
   * Calls a listener when something became due through this store object, so that a worker beside it need not wait for
   * its next poll. Returns a function that stops this.
   */
  onDue(listener: () => void): () => void;
}

/** Jobs under one name. Every method resolves only when what it did survives a crash of the process. */
export interface JobQueue extends JobSource<LeasedJob> {
  /** Stores jobs, all or none; says for each, in order, whether its key was new. */
  enqueue(jobs: readonly NewJob[]): Promise<Enqueued[]>;
  /** Jobs in the order in which they were stored. */
  list(filter?: JobFilter): Promise<Job[]>;
  get(number: number): Promise<Job | undefined>;
  /**
   * Makes settled and waiting jobs due now, with their attempts counted anew. Returns how many: not those whose payload
   * was erased, nor those that a worker holds.
   */
  retry(which: { readonly numbers: readonly number[] } | { readonly state: 'dead' | 'done' }): Promise<number>;
  /**
   * Removes payloads, subjects and errors. A job that waits or is leased is then `done`, with an error that says why.
   * Keys stay until `expireKeys`. Returns how many jobs it erased.
   */
  erase(what: EraseFilter): Promise<number>;
  /** Removes settled, erased jobs that were stored before a time (unix milliseconds). Returns how many. */
  expireKeys(before: number): Promise<number>;
  stats(): Promise<QueueStats>;
}

/** A queue in PostgreSQL. */
export interface PostgresJobQueue extends JobQueue {
  /**
   * Stores jobs inside a transaction of the caller, of which they become a part: workers see them once it is committed,
   * at their next poll. `client` is a client of `pg`, or anything else that runs statements on one connection.
   */
  enqueueIn(client: PostgresQueryable, jobs: readonly NewJob[]): Promise<Enqueued[]>;
}

/** Queues that share a file or a database. */
export interface QueueStore<Queue extends JobQueue = JobQueue> {
  /** The queue of a name; it needs no setting up. */
  queue(name: string): Queue;
  /** Settles what was asked for, then closes. Nothing can be asked afterwards. */
  close(): Promise<void>;
}
