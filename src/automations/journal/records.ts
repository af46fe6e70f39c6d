import type { ErrorClass } from '../format/retry.js';

/**
 * What is known of one step of a run, under its path: the id of the step, below a loop with the number of the turn
 * (`each[3].reply`), below an automation that it runs with that step's id (`sub.reply`). A finished step is never carried
 * out again.
 */
export interface StepRecord {
  readonly path: string;
  readonly state: 'done' | 'skipped' | 'failed' | 'waiting';
  /** What later steps see as `steps.ID`, or what the step needs to go on where it waits. */
  readonly value: unknown;
  readonly error?: { readonly message: string; readonly class: ErrorClass };
  /** How often it was tried. */
  readonly attempts: number;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** For a trace: what was called, without secrets. */
  readonly trace?: unknown;
}

/**
 * One request that must not be sent twice, written down before it is sent. Without an outcome it may or may not have
 * happened.
 */
export interface IntentRecord {
  /** Path of the step. */
  readonly path: string;
  /** Which request of the call, from 0. */
  readonly nth: number;
  /** Id of the tool. */
  readonly tool: string;
  /** A digest of the request, by which a call that is carried out again notices that it would send another one. */
  readonly key: string;
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  /** Unix milliseconds of this machine's clock, by which a look tells what came later, and one sending from another. */
  readonly sentAt: number;
  readonly outcome: IntentOutcome | null;
  /** What came when it could change nothing any more: an answer after a person had said what became of it. */
  readonly late?: readonly LateAnswer[];
}

export type IntentOutcome =
  /** It happened, and this is its answer. */
  | { readonly state: 'happened'; readonly answer: unknown; readonly by: 'answer' | 'look' | 'person' }
  /** It is certain that it did not happen: it may be sent. */
  | { readonly state: 'not-sent'; readonly by: 'client' | 'person' };

/** What became of an intent: which one, in which sending of it. */
export interface IntentAnswer extends Pick<IntentRecord, 'path' | 'nth' | 'sentAt'> {
  readonly outcome: IntentOutcome;
}

export type LateAnswer = Pick<IntentAnswer, 'sentAt' | 'outcome'>;

/** An event as automations see it, to be kept for runs that wait for one. */
export interface NewEvent {
  readonly id: string;
  readonly workspace: string;
  readonly topic: string;
  /** Id of the conversation, or of what else it is about. */
  readonly about?: string | null;
  readonly event: unknown;
  /** Ids of the contacts whose data is in it, so that it can be erased on request. */
  readonly subjects?: readonly string[];
}

export interface KeptEvent extends Required<NewEvent> {
  /** In the order in which they were kept. */
  readonly number: number;
  /** When it was kept, in unix milliseconds of the journal's clock. */
  readonly at: number;
}

/** What a step waits for. */
export interface NewWait {
  /** Path of the step. */
  readonly path: string;
  /** Topics that may end the wait. */
  readonly topics: readonly string[];
  /** Only events about this, such as a conversation; any unless given. */
  readonly about?: string | null;
  /** Events up to this number were looked at. */
  readonly seen: number;
  /** Unix milliseconds of the journal's clock: an event that was kept later comes too late. */
  readonly until: number;
}

/** What a run waited for when it is taken up again. It is known until a record of its step says that the wait is over. */
export interface Wait extends Required<NewWait> {
  /** The event that ended it; null where none did, which may have come and not have been looked at. */
  readonly event: KeptEvent | null;
}

/** A run that waits for an event. */
export interface Waiter extends Required<NewWait> {
  /** Id of the run. */
  readonly run: string;
  readonly workspace: string;
}
