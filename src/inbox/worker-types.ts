import type { Backoff } from './backoff.js';
import type { Retention } from './retention.js';
import type { InboxStore, LeasedEntry } from './store.js';

/** What a handler is told beside the entry. */
export interface HandlerContext {
  /**
   * Aborted when the entry is no longer this handler's (its lease was lost, its words were erased), when it took longer
   * than `timeLimitMs`, or when the worker closes and does not wait any longer.
   */
  readonly signal: AbortSignal;
  /** 1 for the first. */
  readonly attempt: number;
  /** No further one follows. */
  readonly lastAttempt: boolean;
}

/**
 * Does what a notification asks for. It is called at least once for each: it can be called again after a crash or a lost
 * lease, so its effects should be safe to repeat. When it throws, another attempt follows.
 */
export type InboxHandler = (entry: LeasedEntry, context: HandlerContext) => void | Promise<void>;

/** What a worker tells of its work. Bodies are in none of it. */
export type WorkerEvent =
  | { readonly type: 'handled' | 'ignored'; readonly entry: EntryName; readonly ms: number }
  | { readonly type: 'failed'; readonly entry: EntryName; readonly error: string; readonly retryInMs: number }
  | { readonly type: 'dead'; readonly entry: EntryName; readonly error: string }
  /** Another worker may have the entry by now; what this handler does is not counted. */
  | { readonly type: 'lease-lost'; readonly entry: EntryName }
  | { readonly type: 'swept'; readonly erased: number; readonly forgotten: number }
  /** The store did not answer; the worker goes on trying. */
  | { readonly type: 'store-failed'; readonly error: string; readonly retryInMs: number };

/** Which entry, and which attempt at it. */
export interface EntryName {
  readonly number: number;
  readonly id: string;
  readonly workspace: string;
  readonly topic: string;
  readonly attempt: number;
}

export interface WorkerOptions {
  readonly store: InboxStore;
  /**
   * One handler for everything, or one for each topic with `'*'` for the rest. An entry that none is there for is done
   * without one.
   */
  readonly handler: InboxHandler | Readonly<Record<string, InboxHandler>>;
  /** Handlers that run at once. 10 when absent. */
  readonly concurrency?: number;
  /** How long an entry stays this worker's without a sign of life, in milliseconds. 60 seconds when absent. */
  readonly leaseMs?: number;
  /** How often an entry is tried before it is dead. 8 when absent, which with the usual backoff takes about 8 hours. */
  readonly attempts?: number;
  readonly backoff?: Backoff;
  /** How long one attempt may take, in milliseconds. 10 minutes when absent. */
  readonly timeLimitMs?: number;
  /** How often it looks for what other processes stored, in milliseconds. 1 second when absent. */
  readonly pollMs?: number;
  /** What is erased by itself, and when. Nothing when absent. */
  readonly retention?: Retention;
  /** Texts to take out of errors before they are stored: tokens, client secrets. */
  readonly secrets?: readonly string[];
  /** Closes the worker, as `close` does. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: WorkerEvent) => void;
}

/** A running worker. */
export interface InboxWorker {
  /**
   * Takes no more entries and waits for the handlers that run, at most `drainMs` (30 seconds when absent); those that
   * take longer are aborted and their entries are due again at once. The store stays open.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
  /** Resolves once it is closed, by whomever. */
  readonly closed: Promise<void>;
}
