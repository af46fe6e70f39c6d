import type { ClaimStore } from '../../run-tool/claim-store.js';
import type { StateStore } from '../../tool/local-context.js';
import type { IntentOutcome, IntentRecord, KeptEvent, StepRecord, Waiter } from './records.js';
import type { EndState, LeasedRun, NewRun, Run, RunLease, RunNote, RunState } from './run.js';

/** What became of a start. */
export interface Started {
  /** `duplicate`: a run with this key was started before, and `id` is its id. `dropped`: there was no slot. */
  readonly outcome: 'started' | 'duplicate' | 'dropped';
  readonly id: string;
}

export interface RunFilter {
  readonly state?: RunState;
  readonly automation?: string;
  readonly workspace?: string;
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

/** How a worker gives a run back that has not ended. */
export type Pause =
  /** Again from `dueAt` on. */
  | { readonly state: 'queued'; readonly dueAt: number; readonly note?: RunNote }
  /** Until `dueAt`, or until one of these events comes. */
  | {
      readonly state: 'waiting';
      readonly dueAt: number;
      readonly waiter?: Omit<Waiter, 'run' | 'workspace'>;
      readonly releaseSlot: boolean;
    }
  /** Until a person says what became of a write. */
  | { readonly state: 'unknown'; readonly note: RunNote };

/** What to erase: everything that meets all conditions, of which one at least is needed. */
export interface PurgeFilter {
  /** Id of a contact: unfinished runs about it are cancelled. */
  readonly subject?: string;
  readonly workspace?: string;
  /** Unix milliseconds: runs that ended before it. */
  readonly endedBefore?: number;
}

/** What an idempotency key of a call leads to. */
export type Reservation =
  /** It is the caller's: nobody used it. */
  | { readonly state: 'reserved' }
  /** A call with this key was made, and this came of it. */
  | { readonly state: 'done'; readonly value: unknown }
  /** A call with this key has begun, in another run or step, and nobody knows what came of it. */
  | { readonly state: 'open'; readonly run: string; readonly path: string };

/**
 * Where runs are written down. Everything that makes a run correct is kept here, whoever delivers it: what it did, what it
 * was about to do, who holds it, and what two runs may not do at once. Every method resolves only when what it did survives
 * a crash of the process. What a worker writes is refused, with false, once its lease was taken over.
 */
export interface Journal {
  /** The store's clock in unix milliseconds. */
  now(): Promise<number>;

  /** Keeps the content of a revision, which is the text of the automation's file as plain data. Again is no error. */
  keepRevision(automation: string, revision: string, content: unknown): Promise<void>;
  revision(automation: string, revision: string): Promise<unknown>;

  /** Starts runs, all or none, and says of each what became of it, in order. */
  start(runs: readonly NewRun[]): Promise<Started[]>;
  /**
   * Leases what is due and has a slot, in the order of arrival, each run to one worker only. What a worker let expire is
   * due again. A run keeps its slot until it ends, or releases it in a wait.
   */
  lease(options: { readonly limit: number; readonly leaseMs: number }): Promise<LeasedRun[]>;
  /** `cancel` is true when somebody asked for it. False when the lease is no longer the caller's. */
  extend(lease: RunLease, leaseMs: number): Promise<{ readonly cancel: boolean } | false>;
  /** Milliseconds until something is due or a lease ends; undefined when nothing is. */
  nextDueIn(): Promise<number | undefined>;
  /** Calls a listener when something became due through this object. Returns a function that stops this. */
  onDue(listener: () => void): () => void;

  whole(id: string): Promise<WholeRun | undefined>;
  list(filter?: RunFilter): Promise<Run[]>;
  counts(): Promise<Readonly<Record<RunState, number>>>;

  /** Writes records, each over an older one of its path. */
  record(lease: RunLease, records: readonly StepRecord[]): Promise<boolean>;
  /** Writes records and an intent, before its request is sent. */
  intend(lease: RunLease, intent: IntentRecord, records: readonly StepRecord[]): Promise<boolean>;
  /**
   * Writes what became of an intent. An answer counts whoever brings it, also when the lease is lost: it is evidence. A run
   * that waits for a person because of this intent is due again then.
   */
  resolve(id: string, path: string, nth: number, outcome: IntentOutcome): Promise<boolean>;
  pause(lease: RunLease, pause: Pause, records: readonly StepRecord[]): Promise<boolean>;
  finish(lease: RunLease, end: EndState, note: RunNote | null, records: readonly StepRecord[]): Promise<boolean>;
  /** Asks for the end of a run: at once where no worker holds it, else before its next step. False when it has ended. */
  cancel(id: string, message: string): Promise<boolean>;

  /** Takes a key of an automation's calls, for a time in milliseconds (for ever unless given). */
  reserve(lease: RunLease, key: string, path: string, ttlMs?: number): Promise<Reservation>;
  /** Writes what came of the call with a key; undefined gives the key back, because nothing was sent. */
  settleKey(lease: RunLease, key: string, value: unknown): Promise<boolean>;

  /** Keeps events, each once by workspace and id. Returns their numbers, null for one that was kept before. */
  keepEvents(
    events: readonly Omit<KeptEvent, 'number'>[],
    subjects?: readonly (readonly string[])[],
  ): Promise<(number | null)[]>;
  /** Events of a workspace after a number, the earliest first. */
  events(workspace: string, topics: readonly string[], after: number, limit: number): Promise<KeptEvent[]>;
  waiters(workspace: string, topic: string): Promise<Waiter[]>;
  /** Ends a wait with an event. False when it ended before, by time or by another event. */
  wake(waiter: Waiter, event: number): Promise<boolean>;
  /** Says up to which event a waiter was looked at. */
  looked(waiter: Waiter, seen: number): Promise<void>;

  /** Erases events, records and intents; keys stay. Returns of how many runs. */
  purge(what: PurgeFilter): Promise<number>;
  /** Removes ended runs and kept events from before a time (unix milliseconds), and keys that are over. */
  expire(before: number): Promise<number>;

  /** Claims that all processes on this store share. */
  readonly claims: ClaimStore;
  /** Where local tools keep values, by a prefix. */
  state(prefix: string): StateStore;
  /** Settles what was asked for, then closes. */
  close(): Promise<void>;
}
