import { batches } from '../../storage/batches.js';
import type { PostgresDatabase } from '../../storage/postgres.js';
import { postgresError } from '../../storage/postgres-errors.js';
import { numberOf } from '../../storage/row.js';
import { checkFilter, checkJob, checkLimit, checkMs, checkNumbers, checkRetry, storable } from '../check.js';
import type { DueListeners } from '../due-listeners.js';
import type { JobLease } from '../job.js';
import { countsOf, jobOf, leasedOf } from '../job-row.js';
import type { PostgresJobQueue } from '../queue.js';
import { enqueueBatches, storeJobs } from './enqueue.js';
import { erase, expireKeys } from './erase.js';
import { queueSql } from './sql.js';
import { queueTables } from './tables.js';

const maxCompletions = 1_000;

export interface OpenQueue {
  readonly queue: PostgresJobQueue;
  /** Resolves when every call made so far is settled. */
  settled(): Promise<void>;
}

/** One queue of a database. @param tables what the names of its tables begin with */
export function postgresQueue(database: PostgresDatabase, tables: string, name: string, due: DueListeners): OpenQueue {
  const names = queueTables(database.schema, tables);
  const sql = queueSql(names);
  const additions = enqueueBatches(name, (values) => database.all(sql.enqueue, values));
  // A worker settles many jobs at about the same time: a commit for each would take most of its time.
  const completions = batches<JobLease, boolean>({
    run: async (jobs) => {
      const values = [name, jobs.map(({ number }) => number), jobs.map(({ fence }) => fence)];
      const completed = new Set((await database.all(sql.complete, values)).map((row) => numberOf(row, 'position') - 1));
      return jobs.map((_, place) => completed.has(place));
    },
    weightOf: () => 1,
    maxWeight: maxCompletions,
  });
  const dueInMs = async () => {
    const [row] = await database.all(sql.nextDueIn, [name]);
    return row && numberOf(row, 'ms');
  };

  const queue: PostgresJobQueue = {
    enqueue: async (jobs) => {
      for (const job of jobs) checkJob(job);
      const outcomes = await additions.add(jobs);
      if (outcomes.includes('stored')) due.notify(name);
      return outcomes;
    },
    enqueueIn: async (client, jobs) => {
      for (const job of jobs) checkJob(job);
      return storeJobs(name, jobs, async (values) => {
        try {
          return (await client.query(sql.enqueue, [...values])).rows;
        } catch (error) {
          throw postgresError(error);
        }
      });
    },
    lease: async ({ limit, leaseMs }) =>
      (await database.all(sql.lease, [name, checkLimit(limit), checkMs('leaseMs', leaseMs)])).map(leasedOf),
    extend: async ({ number, fence }, leaseMs) =>
      (await database.run(sql.extend, [name, number, fence, checkMs('leaseMs', leaseMs)])) === 1,
    complete: (job) => completions.add(job),
    fail: async ({ number, fence }, { error, retryInMs, uncounted = false }) => {
      const dies = retryInMs === undefined;
      const wait = dies ? null : checkMs('retryInMs', retryInMs);
      const settled =
        (await database.run(sql.fail, [name, number, fence, storable(error), wait, uncounted ? 1 : 0])) === 1;
      if (settled && !dies) due.notify(name);
      return settled;
    },
    list: async (filter = {}) => {
      checkFilter(filter);
      const { state = null, kind = null, scope = null, after = 0, limit = 100 } = filter;
      return (await database.all(sql.list, [name, after, state, kind, scope, limit])).map(jobOf);
    },
    get: async (number) => {
      checkNumbers('number', [number]);
      return (await database.all(sql.get, [name, number])).map(jobOf)[0];
    },
    retry: async (which) => {
      checkRetry(which);
      const values = 'numbers' in which ? [which.numbers, null] : [null, which.state];
      const retried = await database.run(sql.retry, [name, ...values]);
      if (retried > 0) due.notify(name);
      return retried;
    },
    erase: (what) => erase(database, names, name, what),
    expireKeys: (before) => expireKeys(database, names, name, before),
    stats: async () => ({
      counts: countsOf(await database.all(sql.counts, [name])),
      lagMs: Math.max(0, -((await dueInMs()) ?? 0)),
    }),
    nextDueIn: async () => {
      const ms = await dueInMs();
      return ms === undefined ? undefined : Math.max(0, ms);
    },
    onDue: (listener) => due.add(name, listener),
  };
  const settled = async () => {
    await Promise.all([additions.settled(), completions.settled()]);
  };
  return { queue, settled };
}
