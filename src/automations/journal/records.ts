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
  /** Unix milliseconds of this machine's clock, by which a look tells what came later. */
  readonly sentAt: number;
  readonly outcome: IntentOutcome | null;
}

export type IntentOutcome =
  /** It happened, and this is its answer. */
  | { readonly state: 'happened'; readonly answer: unknown; readonly by: 'answer' | 'look' | 'person' }
  /** It is certain that it did not happen: it may be sent. */
  | { readonly state: 'not-sent'; readonly by: 'client' | 'person' };

/** An event as automations see it, kept for runs that wait for one. */
export interface KeptEvent {
  /** In the order in which they were kept. */
  readonly number: number;
  readonly id: string;
  readonly workspace: string;
  readonly topic: string;
  readonly event: unknown;
  readonly at: number;
}

/** A run that waits for an event. */
export interface Waiter {
  readonly run: string;
  /** Path of the step. */
  readonly path: string;
  readonly workspace: string;
  /** Topics that may end the wait. */
  readonly topics: readonly string[];
  /** Events up to this number were looked at. */
  readonly seen: number;
  /** Unix milliseconds. */
  readonly until: number;
}
