import type { SqliteFile } from '../../storage/sqlite.js';
import type { SqliteDriver } from '../../storage/sqlite-driver.js';
import type { NewJob } from '../job.js';
import { weightOf } from '../job-weight.js';
import type { Enqueued } from '../queue.js';
import { insertJobs } from './insert.js';

/** Greatest number of bytes that calls share one write for. */
const maxBytes = 4_000_000;

/** Calls whose jobs are written by the same statements. */
interface Shared {
  readonly jobs: NewJob[];
  bytes: number;
  readonly outcomes: Promise<readonly Enqueued[]>;
}

/**
 * Stores jobs; what several calls store in one transaction is written by the same statements, since a statement for many
 * rows costs little more than one for a single row.
 */
export function sqliteEnqueue(
  store: SqliteFile,
  queue: string,
  now: () => number,
): (jobs: readonly NewJob[]) => Promise<Enqueued[]> {
  let open: Shared | undefined;

  function begin(): Shared {
    const jobs: NewJob[] = [];
    /** Calls from now on need another write. */
    const end = () => {
      if (open === shared) open = undefined;
    };
    const write = (database: SqliteDriver) => {
      end();
      return insertJobs(database, queue, jobs, now());
    };
    const shared: Shared = { jobs, bytes: 0, outcomes: store.write(write, () => shared.bytes) };
    // A transaction that could not be begun has run nothing.
    shared.outcomes.catch(end);
    return shared;
  }

  return async (jobs) => {
    const bytes = weightOf(jobs);
    if (open === undefined || open.bytes + bytes > maxBytes) open = begin();
    const shared = open;
    const start = shared.jobs.length;
    shared.bytes += bytes;
    for (const job of jobs) shared.jobs.push(job);
    return (await shared.outcomes).slice(start, start + jobs.length);
  };
}
