import type { ReceiverReport, WorkerEvent } from '../../webhooks/index.js';

/** What happened while listen ran. */
export interface Tally {
  /** Stored for the first time. */
  stored: number;
  /** Came again, and were known. */
  repeated: number;
  /** Not taken: unsigned, forged, of another workspace, unreadable. */
  refused: number;
  /** Could not be stored, so that the sender has to try again. */
  unavailable: number;
  handled: number;
  /** Attempts that failed. */
  failed: number;
  dead: number;
}

export function newTally(): Tally {
  return { stored: 0, repeated: 0, refused: 0, unavailable: 0, handled: 0, failed: 0, dead: 0 };
}

export function countAnswer(tally: Tally, { outcome, status }: ReceiverReport): void {
  if (outcome === 'stored') tally.stored += 1;
  else if (outcome === 'duplicate') tally.repeated += 1;
  else if (status === 503) tally.unavailable += 1;
  else if (status >= 400) tally.refused += 1;
}

export function countEvent(tally: Tally, { type }: WorkerEvent): void {
  if (type === 'handled' || type === 'ignored') tally.handled += 1;
  else if (type === 'failed') tally.failed += 1;
  else if (type === 'dead') tally.dead += 1;
}

/** In words; what did not happen is left out, but for what was stored and handled. */
export function tallyLine(tally: Tally): string {
  const parts = Object.entries(tally).filter(([name, count]) => count > 0 || name === 'stored' || name === 'handled');
  return parts.map(([name, count]) => `${count} ${name}`).join(' · ');
}
