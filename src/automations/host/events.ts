import type { Effect } from '../../tool/effect.js';
import type { WorkerEvent } from '../../webhooks/index.js';
import type { StartOutcome } from '../engine/start-runs.js';
import type { TraceMode } from '../engine/trace.js';
import type { AutomationEvent } from '../engine/worker-options.js';
import type { ErrorClass } from '../format/retry.js';
import type { Finding } from '../read/finding.js';

/** How much somebody has to know of it. */
export type Level = 'debug' | 'info' | 'warn' | 'error';

/** What a host tells of its work. No words of customers, no parameters and no results are in it. */
export type HostEvent = { readonly level: Level } & (
  | { readonly type: 'automation'; readonly automation: string; readonly change: Change; readonly revision: string }
  /** A file has errors. `serves` is the revision that its runs begin with meanwhile; null where there is none. */
  | {
      readonly type: 'file';
      readonly file: string;
      readonly findings: readonly Finding[];
      readonly serves: string | null;
    }
  /** Another process on the store has another content of it. */
  | { readonly type: 'held-back'; readonly automation: string; readonly message: string }
  /** A notification was looked at: its runs are in the journal. */
  | {
      readonly type: 'event';
      readonly number: number;
      readonly id: string;
      readonly topic: string;
      readonly workspace: string;
      /** Unix milliseconds of the inbox's clock. */
      readonly receivedAt: number;
      readonly runs: readonly StartOutcome[];
    }
  /** A schedule was due. */
  | {
      readonly type: 'schedule';
      readonly automation: string;
      readonly workspace: string;
      readonly dueAt: number;
      readonly isLate: boolean;
      readonly run: StartOutcome | undefined;
    }
  | { readonly type: 'run'; readonly event: AutomationEvent }
  | { readonly type: 'step'; readonly step: StepTold }
  /** A notification that could not be handled, or what the inbox tells of itself. */
  | { readonly type: 'inbox'; readonly event: WorkerEvent }
  /** Something does not work at the moment, and is tried again. */
  | {
      readonly type: 'failure';
      readonly what: 'files' | 'schedules' | 'announcement' | 'retention';
      readonly message: string;
    }
);

/** What happened to an automation that is served. */
export type Change = 'added' | 'changed' | 'enabled' | 'disabled' | 'removed';

/** A step that ended. */
export interface StepTold {
  readonly run: string;
  readonly automation: string;
  readonly workspace: string;
  readonly path: string;
  readonly state: 'done' | 'skipped' | 'failed' | 'waiting';
  readonly mode: TraceMode | undefined;
  /** Id of the tool, or of the automation that was run. */
  readonly uses: string | undefined;
  readonly effect: Effect | undefined;
  readonly error: ErrorClass | undefined;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly finishedAt: number;
}

/** Is told of what a host does. What it throws changes nothing. */
export type HostListener = (event: HostEvent) => void;
