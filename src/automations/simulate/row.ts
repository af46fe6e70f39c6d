import type { ErrorClass } from '../format/retry.js';
import type { PastKind } from './past/thing.js';
import type { PeopleDid } from './people.js';
import type { Draft, Would } from './would.js';

/** How the run of an event ended. */
export type Outcome =
  | 'done'
  | 'stopped'
  | 'failed'
  /** A read could not be answered, because there is no connection. */
  | 'unanswered'
  /** Another run had its idempotency key, or all slots of its concurrency key. */
  | 'dropped'
  | 'cancelled'
  /** It still waited when history was over. */
  | 'waiting'
  /** It was not started: the automation had been started too often for this conversation. */
  | 'paused'
  /** Whether its trigger is meant could not be told. */
  | 'trigger_failed';

export const outcomes: readonly Outcome[] = [
  'done',
  'stopped',
  'failed',
  'unanswered',
  'dropped',
  'cancelled',
  'waiting',
  'paused',
  'trigger_failed',
];

/** One event that matched, and what would have come of it. */
export interface Row {
  /** Id of the event: the same in each simulation. */
  readonly event: string;
  readonly kind: PastKind;
  /** Id of the conversation or ticket. */
  readonly id: string;
  /** Unix seconds. */
  readonly at: number;
  readonly topic: string;
  readonly outcome: Outcome;
  readonly note: { readonly message: string; readonly class?: ErrorClass; readonly step?: string } | null;
  /** Calls that would have changed something. */
  readonly would: readonly Would[];
  /** How many reads it made, those included that the past answered. */
  readonly reads: number;
  /** Tools whose reads nothing could answer. */
  readonly unanswered: readonly string[];
  readonly draft: Draft | null;
  readonly people: PeopleDid;
  /** Calls of models: how long they took in milliseconds, and what they cost. */
  readonly model: {
    readonly calls: number;
    readonly ms: readonly number[];
    readonly tokens: number;
    readonly cost: number;
  };
  /** Milliseconds of this machine by tool. */
  readonly ms: readonly { readonly tool: string; readonly ms: number }[];
  /** Whether another try came out differently; undefined where there was none. */
  readonly differs?: boolean;
}
