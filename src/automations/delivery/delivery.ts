import type { DueRun } from '../journal/journal.js';

/** A run that was brought to this process. */
export interface Delivered {
  /** Id of the delivery. */
  readonly id: string;
  /** Id of the run. */
  readonly run: string;
}

/**
 * Brings due runs to one of the processes on a journal. It promises nothing: a run that it brings twice is leased once, and
 * one that it loses is found in the journal.
 */
export interface RunDelivery {
  /** Puts runs in line, each once for its fence, whichever process says it. */
  offer(runs: readonly DueRun[]): Promise<void>;
  /** Takes what came first, at most so many, for this process. */
  take(limit: number): Promise<readonly Delivered[]>;
  /** They need not be brought again. */
  settle(deliveries: readonly Delivered[]): Promise<void>;
  close(): Promise<void>;
}
