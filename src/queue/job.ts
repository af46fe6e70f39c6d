/** `waiting` for a worker (now or at `dueAt`), `leased` to one, `done`, or `dead` after its last attempt. */
export type JobState = (typeof jobStates)[number];

export const jobStates = ['waiting', 'leased', 'done', 'dead'] as const;

/** Something to be done later, at least once. */
export interface NewJob {
  /** Which handler it is for, such as `run_step`. */
  readonly kind: string;
  /** What the handler is given: bytes, or a text that is stored as UTF-8. Removed by `erase`. */
  readonly payload: string | Uint8Array;
  /**
   * What makes two jobs the same: a queue takes a key once within its scope, until `expireKeys` lets it go. A job without
   * one is never the same as another.
   */
  readonly key?: string | null;
  /** On whose behalf it is done where several share a queue, such as a workspace. `''` when absent. */
  readonly scope?: string;
  /** A short text for people and lists, kept as long as the key. Nothing that may have to be erased. */
  readonly meta?: string | null;
  /** Ids of the persons whose data is in the payload, so that it can be erased on request. Removed by `erase`. */
  readonly subjects?: readonly string[];
  /** Unix milliseconds from which it is due. At once when absent. */
  readonly availableAt?: number;
}

/** A stored job. All times are unix milliseconds of the store's clock. */
export interface Job extends Required<Omit<NewJob, 'payload' | 'availableAt'>> {
  /** In the order in which jobs were stored. */
  readonly number: number;
  readonly queue: string;
  readonly state: JobState;
  readonly enqueuedAt: number;
  /** When it is due, and while it is leased the end of its lease. */
  readonly dueAt: number;
  /** How often a worker leased it. */
  readonly attempts: number;
  /** What its last handler failed with, shortened. */
  readonly error: string | null;
  readonly finishedAt: number | null;
  /** null once it was erased; the key is kept, so that a late repeat is still known as one. */
  readonly payload: Uint8Array | null;
}

/** What a worker needs to settle a job that it leased. */
export interface JobLease {
  readonly number: number;
  /** Grows with every lease: a worker whose lease ran out cannot settle what another holds by now. */
  readonly fence: number;
}

/** A job that one worker holds until its lease ends. */
export interface LeasedJob extends Job, JobLease {
  readonly payload: Uint8Array;
}

/** How a handler failed. */
export interface Failure {
  readonly error: string;
  /** Milliseconds after which the job is due again; dead when absent. */
  readonly retryInMs?: number;
  /** The attempt was cut short from outside and does not count. */
  readonly uncounted?: boolean;
}
