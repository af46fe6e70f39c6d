import { bytesOrNull, numberOf, numberOrNull, type Row, textOf, textOrNull } from '../storage/row.js';
import type { Job, JobState, LeasedJob } from './job.js';

/** Columns as both databases return them; `bytes` is the payload's. */
export function jobOf(row: Row): Job {
  return {
    number: numberOf(row, 'number'),
    queue: textOf(row, 'queue'),
    scope: textOf(row, 'scope'),
    key: textOrNull(row, 'key'),
    kind: textOf(row, 'kind'),
    meta: textOrNull(row, 'meta'),
    subjects: subjectsOf(textOf(row, 'subjects')),
    state: stateOf(textOf(row, 'state')),
    enqueuedAt: numberOf(row, 'enqueued_at'),
    dueAt: numberOf(row, 'due_at'),
    attempts: numberOf(row, 'attempts'),
    error: textOrNull(row, 'error'),
    finishedAt: numberOrNull(row, 'finished_at'),
    payload: bytesOrNull(row, 'bytes'),
  };
}

/** A job that was just leased: it has a payload, since what has none is never due. */
export function leasedOf(row: Row): LeasedJob {
  const { payload, ...job } = jobOf(row);
  if (payload === null) throw new TypeError('a job without a payload was leased');
  return { ...job, payload, fence: numberOf(row, 'fence') };
}

/** Counts by state, of rows `state, amount`; states without jobs count 0. */
export function countsOf(rows: readonly Row[]): Record<JobState, number> {
  const counts: Record<JobState, number> = { waiting: 0, leased: 0, done: 0, dead: 0 };
  for (const row of rows) counts[stateOf(textOf(row, 'state'))] = numberOf(row, 'amount');
  return counts;
}

function stateOf(text: string): JobState {
  if (text === 'waiting' || text === 'leased' || text === 'done' || text === 'dead') return text;
  throw new TypeError(`a job is in no known state: ${text}`);
}

function subjectsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.map(String) : [];
}
