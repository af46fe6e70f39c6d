import type { ErrorClass } from '../format/retry.js';
import type { Wait } from './records.js';

/**
 * `queued` is due for a worker, or will be; `running` is leased to one; `waiting` waits for a time or an event; `unknown`
 * waits for a person, because nobody can tell whether a write of it happened. The others are ends.
 */
export const runStates = [
  'queued',
  'running',
  'waiting',
  'unknown',
  'done',
  'stopped',
  'failed',
  'cancelled',
  'dropped',
] as const;
export type RunState = (typeof runStates)[number];

export const endStates = ['done', 'stopped', 'failed', 'cancelled', 'dropped'] as const satisfies readonly RunState[];
export type EndState = (typeof endStates)[number];

export type RunCause = 'event' | 'schedule' | 'manual' | 'replay' | 'automation';

/**
 * Which runs of an automation in a workspace share how many slots. A run takes one when it is due and keeps it until it
 * ends, also while it waits (unless the wait releases it) and while a person is asked. Where runs of one key state several
 * limits, that of the latest holds.
 */
export interface Slot {
  readonly key: string;
  readonly limit: number;
  /**
   * Where all slots are taken: `queue` waits in the order of arrival; `drop` ends the new run at once; `replace` cancels
   * the oldest others (one that a worker holds before its next step, none that is `unknown`) and waits for its slot.
   */
  readonly mode: 'queue' | 'drop' | 'replace';
}

/** What a run begins with. */
export interface NewRun {
  /** Id of the automation. */
  readonly automation: string;
  readonly revision: string;
  /** `''` where no workspace is meant. */
  readonly workspace: string;
  readonly cause: RunCause;
  /**
   * What makes two starts the same, for this automation and workspace: the id of a notification, the due time of a
   * schedule. The journal takes a key once, and remembers it longer than the run. null is never the same as another.
   */
  readonly key: string | null;
  /** Unix milliseconds after which the key may be taken again; never unless given. */
  readonly keyUntil?: number;
  /** What the run calls `event`: plain data. */
  readonly event: unknown;
  /** Id of the conversation, or of what else it is about, by which runs are found. */
  readonly about?: string | null;
  /** Ids of the contacts whose data is in the event, so that it can be erased on request. */
  readonly subjects?: readonly string[];
  readonly slot?: Slot | null;
  /** Unix milliseconds from which it is due; at once unless given. */
  readonly dueAt?: number;
  /** The run that waits for this one, or that this one repeats. */
  readonly parent?: string | null;
}

/** Why a run ended, or what it waits for. */
export interface RunNote {
  /** The reason of a stop, the message of a failure, what a person is asked. */
  readonly message: string;
  readonly class?: ErrorClass;
  /** Path of the step. */
  readonly step?: string;
}

/** A run as the journal keeps it. All times are unix milliseconds of the journal's clock. */
export interface Run extends Required<Omit<NewRun, 'keyUntil'>> {
  /** Its number as a text. */
  readonly id: string;
  /** In the order in which runs were started. */
  readonly number: number;
  readonly state: RunState;
  readonly note: RunNote | null;
  readonly createdAt: number;
  readonly dueAt: number;
  /** How often a worker took it up. */
  readonly attempts: number;
  /** Somebody asked to cancel it while a worker held it: it ends before its next step. `note` says why. */
  readonly cancelling: boolean;
  /** Events of its workspace with higher numbers were kept after it was started. */
  readonly eventsAfter: number;
  readonly finishedAt: number | null;
  /** Its words were erased: `event` is null, and it cannot be replayed. */
  readonly erased: boolean;
}

/** What a worker holds while it carries out a run. */
export interface RunLease {
  readonly id: string;
  /** Grows with every lease: a worker whose lease ran out can record nothing more. */
  readonly fence: number;
}

/** A run that one worker holds until its lease ends. */
export interface LeasedRun extends Run, RunLease {
  /** For which events it waited when it was last paused, and which of them came. */
  readonly waits: readonly Wait[];
  /** The worker that had it let its lease expire: its process ended, or stood still. */
  readonly takenOver: boolean;
}
