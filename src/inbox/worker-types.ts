import type { HandlerContext, QueueEvent, QueueWorker, WorkerLimits } from '../queue/index.js';
import type { InboxStore, LeasedEntry } from './store.js';

/**
 * Does what a notification asks for. It is called at least once for each: it can be called again after a crash or a lost
 * lease, so its effects should be safe to repeat. When it throws, another attempt follows.
 */
export type InboxHandler = (entry: LeasedEntry, context: HandlerContext) => void | Promise<void>;

/** What a worker reports of its work. Bodies are in none of it. */
export type WorkerEvent =
  | { readonly type: 'handled' | 'ignored'; readonly entry: EntryName; readonly ms: number }
  | { readonly type: 'failed'; readonly entry: EntryName; readonly error: string; readonly retryInMs: number }
  | { readonly type: 'dead'; readonly entry: EntryName; readonly error: string }
  /** Another worker may have the entry by now; what this handler does is not counted. */
  | { readonly type: 'lease-lost'; readonly entry: EntryName }
  | Extract<QueueEvent<EntryName>, { readonly type: 'swept' | 'store-failed' }>;

/** Which entry, and which attempt at it. */
export interface EntryName {
  readonly number: number;
  readonly id: string;
  readonly workspace: string;
  readonly topic: string;
  readonly attempt: number;
}

export interface WorkerOptions extends WorkerLimits {
  readonly store: InboxStore;
  /**
   * One handler for everything, or one for each topic with `'*'` for the rest. An entry that none is there for is done
   * without one.
   */
  readonly handler: InboxHandler | Readonly<Record<string, InboxHandler>>;
  readonly onEvent?: (event: WorkerEvent) => void;
}

/** A running worker. */
export type InboxWorker = QueueWorker;
