import { type Batches, batches } from '../../storage/batches.js';
import { numberOf, type Row } from '../../storage/row.js';
import type { NewJob } from '../job.js';
import { weightOf } from '../job-weight.js';
import type { Enqueued } from '../queue.js';

/** About how many bytes one statement carries at most: 500 calls with small payloads, fewer with large ones. */
const maxBytes = 8_000_000;
const bytesOfCall = 15_500;

/** Runs the statement that stores jobs. */
export type RunEnqueue = (values: readonly unknown[]) => Promise<readonly Row[]>;

/** Stores the jobs of several calls by one statement: all of them, or none. */
export function enqueueBatches(queue: string, run: RunEnqueue): Batches<readonly NewJob[], Enqueued[]> {
  return batches<readonly NewJob[], Enqueued[]>({
    run: async (calls) => {
      const outcomes = await storeJobs(queue, calls.flat(), run);
      let end = 0;
      return calls.map(({ length }) => {
        end += length;
        return outcomes.slice(end - length, end);
      });
    },
    weightOf: (jobs) => weightOf(jobs) + bytesOfCall,
    maxWeight: maxBytes,
  });
}

/** Stores jobs by one statement; says for each whether its key was new. */
export async function storeJobs(queue: string, jobs: readonly NewJob[], run: RunEnqueue): Promise<Enqueued[]> {
  if (jobs.length === 0) return [];
  const list = <T>(value: (job: NewJob) => T) => jobs.map(value);
  const rows = await run([
    queue,
    list(({ scope }) => scope ?? ''),
    list(({ key }) => key ?? null),
    list(({ kind }) => kind),
    list(({ meta }) => meta ?? null),
    list(({ subjects }) => JSON.stringify(subjects ?? [])),
    list(({ availableAt }) => availableAt ?? null),
    list(({ payload }) => (typeof payload === 'string' ? Buffer.from(payload, 'utf8') : Buffer.from(payload))),
  ]);
  const stored = new Set(rows.map((row) => numberOf(row, 'position') - 1));
  return jobs.map((_, place) => (stored.has(place) ? 'stored' : 'duplicate'));
}
