import type { Client } from '../../run-tool/client.js';
import type { ClientOptions } from '../../run-tool/client-options.js';
import type { RunDelivery } from '../delivery/delivery.js';
import type { Journal } from '../journal/journal.js';
import type { StepRecord } from '../journal/records.js';
import type { EndState, LeasedRun, RunNote } from '../journal/run.js';
import type { Automations } from './catalogue.js';
import type { Clock } from './clock.js';
import type { SecretSource } from './run-secrets.js';

/** What a worker tells of its work. No event, parameter or result is in it. */
export type AutomationEvent = {
  /** Id of the run. */
  readonly run: string;
  readonly automation: string;
  readonly workspace: string;
} & (
  | { readonly type: 'begun'; readonly attempt: number }
  | { readonly type: 'ended'; readonly state: EndState; readonly note: RunNote | null; readonly ms: number }
  | { readonly type: 'paused'; readonly state: 'queued' | 'waiting' | 'unknown'; readonly note: RunNote | null }
  /** Another worker may have it by now; what this one does is recorded no more. */
  | { readonly type: 'lease-lost' }
  /** The engine could not go on with it. It is taken up again later. */
  | { readonly type: 'broken'; readonly error: string; readonly retryInMs: number }
);

/** What the clients of runs share with all processes on the journal. */
export type SharedByRuns = Required<Pick<ClientOptions, 'claims' | 'state'>>;

export interface AutomationWorkerOptions {
  readonly journal: Journal;
  readonly automations: Automations;
  /**
   * The client that the calls of a run go through, for the workspace of its event (`''` where it has none). It is asked for
   * once a run, and should be made with what is shared.
   */
  client(workspace: string, shared: SharedByRuns): Client | Promise<Client>;
  /**
   * What `secrets.NAME` means in the parameters of a call, or what is asked for those that a run names before it begins.
   * Their values are taken out of all that is recorded and told.
   */
  readonly secrets?: Readonly<Record<string, string>> | SecretSource;
  /** Id of the only run to carry out; all that are due unless given. */
  readonly run?: string;
  /**
   * Nothing is waited for, and no request is written down before it is sent, because none that changes something is: the
   * client is one that records (`client.record()`).
   */
  readonly isDry?: boolean;
  /**
   * Brings due runs to the processes on the journal; without it, each process looks into the journal by itself. While it
   * fails they do so too.
   */
  readonly delivery?: RunDelivery;
  /** Runs that are carried out at once. 10 when absent. */
  readonly concurrency?: number;
  /** How long a run stays this worker's without a sign of life, in milliseconds. 60 seconds when absent. */
  readonly leaseMs?: number;
  /** How often it looks for what other processes started, in milliseconds. 1 second when absent. */
  readonly pollMs?: number;
  /** Waits up to so many milliseconds keep a run in this process. 5 seconds when absent. */
  readonly shortWaitMs?: number;
  /** The time of this machine when absent. */
  readonly clock?: Clock;
  readonly onEvent?: (event: AutomationEvent) => void;
  /** Is told of each step that ended: what the journal keeps of it. */
  readonly onStep?: (run: LeasedRun, record: StepRecord) => void;
  /** Closes the worker, as `close` does. */
  readonly signal?: AbortSignal;
}

/** A running worker. */
export interface AutomationWorker {
  /**
   * Takes up no more runs. Those that it has are given back before their next step; calls that were sent are waited for, at
   * most `drainMs` (30 seconds when absent). The journal stays open.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
  /** Resolves once it is closed, by whomever. */
  readonly closed: Promise<void>;
}
