import type { InboxStore, Retention } from '../../webhooks/index.js';
import type { Clock } from '../engine/clock.js';
import type { AutomationWorker, AutomationWorkerOptions } from '../engine/worker-options.js';
import type { Journal } from '../journal/journal.js';
import type { InboxConsumer } from './consume/consumers.js';
import type { HostListener } from './events.js';
import type { FileChecks } from './files/file-states.js';

export interface AutomationHostOptions
  extends FileChecks,
    Pick<AutomationWorkerOptions, 'client' | 'secrets' | 'concurrency'> {
  /** JSON and YAML files of automations, and folders of them. They are read again when they change. */
  readonly paths: readonly string[];
  /** Where runs are written down. The host does not close it. */
  readonly journal: Journal;
  /** Where notifications come in. Without one, schedules start runs, and code. The host does not close it. */
  readonly inbox?: InboxStore;
  /** What the notifications are given to beside automations. */
  readonly consumers?: readonly InboxConsumer[];
  /**
   * No other process starts runs on this journal, as is true of every SQLite file. False when absent: then automations are served
   * by one content at a time, which all processes have to have.
   */
  readonly isAlone?: boolean;
  /** What this process is called in what others are told. The machine and the number of the process when absent. */
  readonly name?: string;
  /** Days after its end that a run is kept, parts of days too. 30 when absent. */
  readonly runDays?: number;
  /** What is erased of the inbox, and when. Nothing when absent. */
  readonly retention?: Retention;
  /** What carries out the runs that are due. A worker of this process, which looks into the journal, when absent. */
  readonly deliver?: (options: AutomationWorkerOptions) => AutomationWorker;
  /** How long what is leased stays this process's without a sign of life, in milliseconds. 30 seconds when absent. */
  readonly leaseMs?: number;
  /** How often it looks at files and for what other processes stored, in milliseconds. 1 second when absent. */
  readonly pollMs?: number;
  /** The time of this machine when absent. */
  readonly clock?: Clock;
  /** Is told of everything that happens. */
  readonly onEvent?: HostListener;
}
