import type { Intended, Pause, Paused } from '../journal.js';
import type { IntentAnswer, IntentRecord, StepRecord } from '../records.js';
import type { EndState } from '../run.js';

/** What a call writes of one run. Records and notes are JSON. */
export interface RunWrite {
  readonly number: number;
  /** null where it is no worker that writes: then there are answers only. */
  readonly fence: number | null;
  readonly records: readonly { readonly path: string; readonly isOver: boolean; readonly body: string }[];
  readonly answers: readonly IntentAnswer[];
  readonly intent?: Omit<IntentRecord, 'outcome' | 'late'>;
  readonly pause?: Pause;
  readonly end?: { readonly state: EndState; readonly note: string | null };
}

/** What became of a write. */
export interface Written {
  /** Whether the lease was the caller's. */
  readonly held: boolean;
  /** Whether an answer changed an outcome. */
  readonly settled: boolean;
  readonly intended?: Intended;
  readonly paused?: Paused;
}

/** A record as it is written. */
export function recordWrite(record: StepRecord, body: string): RunWrite['records'][number] {
  return { path: record.path, isOver: record.state !== 'waiting', body };
}
