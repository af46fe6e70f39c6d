import type { ClaimStore } from '../../run-tool/claim-store.js';
import type { LocalState } from '../../tool/local-context.js';
import type { IntentAnswer, IntentRecord, KeptEvent, NewEvent, NewWait, StepRecord, Waiter } from './records.js';
import type { EndState, LeasedRun, NewRun, Run, RunLease, RunNote, RunState } from './run.js';

/** What became of a start. */
export interface Started {
  /** `duplicate`: a run with this key was started before, and `id` is its id. `dropped`: there was no slot. */
  readonly outcome: 'started' | 'duplicate' | 'dropped';
  readonly id: string;
}

/** What is leased, for how long (milliseconds). */
export interface LeaseOptions {
  readonly limit: number;
  readonly leaseMs: number;
  /** Ids of runs: only these, as far as they are due. */
  readonly runs?: readonly string[];
  /** Only what has been due for so many milliseconds. */
  readonly overdueMs?: number;
}

/** A run that is due: it is another time for each fence. */
export type DueRun = RunLease;

export interface RunFilter {
  readonly state?: RunState;
  readonly automation?: string;
  readonly workspace?: string;
  readonly about?: string;
  /** Runs with a lower number, for the next page: the latest come first. */
  readonly before?: number;
  /** 100 when absent. */
  readonly limit?: number;
}

/** Everything that is known of a run. */
export interface WholeRun {
  readonly run: Run;
  readonly records: readonly StepRecord[];
  readonly intents: readonly IntentRecord[];
}

/** What a worker writes at once: all of it, or none. */
export interface RunWrites {
  /** Each over an older one of its path. */
  readonly records?: readonly StepRecord[];
  /** What became of intents. It counts also when the lease was lost: it is evidence. */
  readonly answers?: readonly IntentAnswer[];
}

/** What became of an intent that was to be written. */
export type Intended =
  /** It is written: its request may be sent. */
  | { readonly state: 'intended' }
  /** The lease is no longer the caller's: nothing may be sent. */
  | { readonly state: 'lost' }
  /** The same request was sent before and is not known to have failed: it is to be settled, not sent. */
  | { readonly state: 'sent-before'; readonly intent: IntentRecord };

/** How a worker gives a run back that has not ended. Times are unix milliseconds of the journal's clock. */
export type Pause =
  /** Again from `dueAt` on. */
  | { readonly state: 'queued'; readonly dueAt: number; readonly note?: RunNote }
  /** Until `dueAt`, or until an event comes that one of its steps waits for. */
  | {
      readonly state: 'waiting';
      readonly dueAt: number;
      readonly waits?: readonly NewWait[];
      readonly releaseSlot?: boolean;
    }
  /** Until a person says what became of a write. Where that is known by now, the run is due at once. */
  | { readonly state: 'unknown'; readonly note: RunNote };

export type Paused =
  | 'paused'
  /** Somebody had asked to cancel it, so it ended. */
  | 'cancelled'
  /** Events came that a step waits for and that were not looked at: nothing was written, and the run is still held. */
  | 'events'
  /** The lease is no longer the caller's. */
  | 'lost';

/** What to erase: everything that meets all conditions, of which one at least is needed. */
export interface PurgeFilter {
  /** Id of a contact: unfinished runs about it are cancelled. */
  readonly subject?: string;
  readonly workspace?: string;
  /** Unix milliseconds: runs that ended before it, and no events. */
  readonly endedBefore?: number;
}

/** What an idempotency key of a call leads to. */
export type Reservation =
  /** It is the caller's: nobody else used it. */
  | { readonly state: 'reserved' }
  /** A call with this key was made, and this came of it. */
  | { readonly state: 'done'; readonly value: unknown }
  /** A call with this key has begun, in another run or step, and nobody knows what came of it. */
  | { readonly state: 'open'; readonly run: string; readonly path: string }
  /** The lease is no longer the caller's. */
  | { readonly state: 'lost' };

/**
 * Where runs are written down. Everything that makes a run correct is kept here, whoever delivers it: what it did, what it
 * was about to do, who holds it, and what two runs may not do at once. Every method resolves only when what it did survives
 * a crash of the process. What a worker writes is refused once its lease was taken over, but for answers.
 */
export interface Journal {
  /** The store's clock in unix milliseconds. */
  now(): Promise<number>;

  /** Keeps the content of a revision, which is the text of the automation's file as plain data. Again is no error. */
  keepRevision(automation: string, revision: string, content: unknown): Promise<void>;
  /** The content of a revision, or undefined. */
  revision(automation: string, revision: string): Promise<unknown>;

  /** Starts runs, all or none, and says of each what became of it, in order. */
  start(runs: readonly NewRun[]): Promise<Started[]>;
  /**
   * Leases what is due and has a slot, longest due first, each run to one worker only. What a worker let expire is due
   * again.
   */
  lease(options: LeaseOptions): Promise<LeasedRun[]>;
  /** What `lease` would lease now, longest due first, at most so many. */
  due(limit: number): Promise<DueRun[]>;
  /** `cancel` is true when somebody asked for it. False when the lease is no longer the caller's. */
  extend(lease: RunLease, leaseMs: number): Promise<{ readonly cancel: boolean } | false>;
  /** Milliseconds until something is due or a lease ends; undefined when nothing is. */
  nextDueIn(): Promise<number | undefined>;
  /** Calls a listener when something became due through this object. Returns a function that stops this. */
  onDue(listener: () => void): () => void;

  whole(id: string): Promise<WholeRun | undefined>;
  list(filter?: RunFilter): Promise<Run[]>;
  counts(): Promise<Readonly<Record<RunState, number>>>;

  /** False when the lease is no longer the caller's. */
  record(lease: RunLease, writes: RunWrites): Promise<boolean>;
  /** Writes an intent, before its request is sent, and what else there is to write. */
  intend(lease: RunLease, intent: Omit<IntentRecord, 'outcome' | 'late'>, writes?: RunWrites): Promise<Intended>;
  /**
   * Writes what became of an intent, whoever says it. A run that waits for a person is due again once none of its intents
   * is open. False where it changed nothing: there is no such intent, it is settled, or was sent again since. Such an answer
   * is kept beside the intent.
   */
  resolve(id: string, answer: IntentAnswer): Promise<boolean>;
  pause(lease: RunLease, pause: Pause, writes?: RunWrites): Promise<Paused>;
  /** False when the lease is no longer the caller's. */
  finish(lease: RunLease, end: EndState, note: RunNote | null, writes?: RunWrites): Promise<boolean>;
  /** Asks for the end of a run: at once where no worker holds it, else before its next step. False when it has ended. */
  cancel(id: string, message: string): Promise<boolean>;

  /** Takes a key of calls in the workspace of the run, for a time in milliseconds (for ever unless given). */
  reserve(lease: RunLease, key: string, path: string, ttlMs?: number): Promise<Reservation>;
  /** Writes what came of the call with a key; undefined gives the key back, because nothing was sent. */
  settleKey(lease: RunLease, key: string, value: unknown): Promise<boolean>;

  /**
   * Keeps events, each once by workspace and id; says in order under which numbers, and which are new. To be called before
   * runs are started with them: these then wait for later ones.
   */
  keepEvents(events: readonly NewEvent[]): Promise<{ readonly number: number; readonly isNew: boolean }[]>;
  /** Events of a workspace after a number, the earliest first; only those about something, where that is given. */
  events(query: {
    readonly workspace: string;
    readonly topics: readonly string[];
    readonly after: number;
    readonly about?: string | null;
    /** 100 when absent. */
    readonly limit?: number;
  }): Promise<KeptEvent[]>;
  /** Which runs wait for events of a topic: for any, or about this. */
  waiters(workspace: string, topic: string, about: string | null): Promise<Waiter[]>;
  /** Ends a wait with an event. False when it ended before: by time, by another event, or with its run. */
  wake(waiter: Pick<Waiter, 'run' | 'path'>, event: number): Promise<boolean>;
  /** Says up to which event waiters were looked at, so that a later look can begin there. It need not follow each event. */
  looked(waiters: readonly Pick<Waiter, 'run' | 'path'>[], seen: number): Promise<void>;

  /**
   * Erases events, records, intents and notes; keys stay. Unfinished runs are cancelled. Returns of how many runs.
   */
  purge(what: PurgeFilter): Promise<number>;
  /**
   * Removes runs that ended before a time (unix milliseconds), kept events from before it that no unfinished run can wait
   * for, and keys that are over. Keys of runs outlive them. Returns how many runs.
   */
  expire(before: number): Promise<number>;

  /** Claims that all processes on this store share. */
  readonly claims: ClaimStore;
  /** Where local tools keep values, by a prefix. */
  state(prefix: string): LocalState;
  /** Settles what was asked for, then closes. */
  close(): Promise<void>;
}
