import { copyOf } from '../../../tool/copy.js';
import type { RunWrites } from '../journal.js';
import type { IntentRecord, KeptEvent, NewWait, StepRecord } from '../records.js';
import { endStates, type NewRun, type Run, type RunLease } from '../run.js';

/** A run in memory. */
export interface MemoryRun {
  run: Run;
  fence: number;
  /** Until when a worker holds it. */
  leasedUntil: number;
  /** Whether it has a slot of its key. */
  hasSlot: boolean;
  readonly records: Map<string, StepRecord>;
  readonly intents: Map<string, IntentRecord>;
  waits: { readonly wait: Required<NewWait>; seen: number; event: KeptEvent | null }[];
}

/** Plain data as a database would give it back. */
export { copyOf };

export function intentKey({ path, nth }: Pick<IntentRecord, 'path' | 'nth'>): string {
  return `${path}#${nth}`;
}

export function memoryRun(given: NewRun, number: number, now: number, eventsAfter: number): MemoryRun {
  const { keyUntil: _until, ...rest } = given;
  const run: Run = {
    about: null,
    subjects: [],
    slot: null,
    parent: null,
    ...rest,
    event: copyOf(given.event),
    dueAt: given.dueAt ?? now,
    id: String(number),
    number,
    state: 'queued',
    note: null,
    createdAt: now,
    attempts: 0,
    cancelling: false,
    eventsAfter,
    finishedAt: null,
    erased: false,
  };
  return { run, fence: 0, leasedUntil: 0, hasSlot: false, records: new Map(), intents: new Map(), waits: [] };
}

export function hasEnded({ run }: MemoryRun): boolean {
  return endStates.some((state) => state === run.state);
}

/** Whether a lease is still the one that holds the run. */
export function isHeldBy(one: MemoryRun | undefined, { fence }: RunLease): one is MemoryRun {
  return one !== undefined && one.fence === fence && one.run.state === 'running';
}

/** Writes records of one who holds the run. */
export function writeRecords(one: MemoryRun, { records = [] }: RunWrites): void {
  for (const record of records) {
    one.records.set(record.path, copyOf(record));
    if (record.state !== 'waiting') one.waits = one.waits.filter(({ wait }) => wait.path !== record.path);
  }
}

/** Ends a run, with whatever it still held. */
export function end(one: MemoryRun, state: Run['state'], note: Run['note'], now: number): void {
  one.run = { ...one.run, state, note, finishedAt: now, cancelling: false };
  one.hasSlot = false;
  one.waits = [];
}
