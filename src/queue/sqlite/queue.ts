import { numberOf } from '../../storage/row.js';
import type { SqliteFile } from '../../storage/sqlite.js';
import type { SqliteDriver, SqliteValue } from '../../storage/sqlite-driver.js';
import type { StoreClock } from '../../storage/store-clock.js';
import { checkFilter, checkJob, checkLimit, checkMs, checkNumbers, checkRetry, storable } from '../check.js';
import type { DueListeners } from '../due-listeners.js';
import type { JobLease, LeasedJob } from '../job.js';
import { countsOf, jobOf, leasedOf } from '../job-row.js';
import type { JobFilter, JobQueue, QueueStats } from '../queue.js';
import { sqliteEnqueue } from './enqueue.js';
import { erase, expireKeys } from './erase.js';

/** Which jobs are taken or may be: also those whose lease ended. As the index of what is due has it. */
const open = "state IN ('waiting', 'leased')";
/** The lease is of this queue and still the caller's: nobody was given the job since. */
const held = "number = ? AND fence = ? AND queue = ? AND state = 'leased'";
const withPayload = 'SELECT job.*, payload.bytes FROM job LEFT JOIN payload ON payload.number = job.number';
/** Without this, the planner sorts everything that waits. */
const byDue = 'FROM job INDEXED BY job_due';

/** What the queues of a file share. */
export interface SqliteQueues {
  readonly store: SqliteFile;
  readonly clock: StoreClock;
  readonly due: DueListeners;
  /** Throws in a process that does not own the file. */
  readonly refuseVisitor: () => void;
}

/** One queue of a file. */
export function sqliteQueue({ store, clock, due, refuseVisitor }: SqliteQueues, queue: string): JobQueue {
  const enqueue = sqliteEnqueue(store, queue, clock.now);
  const changesOne = (sql: string, values: () => readonly SqliteValue[]) => {
    clock.settle();
    return store.write((database) => database.run(sql, values()) === 1);
  };

  return {
    enqueue: async (jobs) => {
      refuseVisitor();
      for (const job of jobs) checkJob(job);
      clock.settle();
      const outcomes = await enqueue(jobs);
      if (outcomes.includes('stored')) due.notify(queue);
      return outcomes;
    },
    lease: async ({ limit, leaseMs }) => {
      refuseVisitor();
      const length = checkMs('leaseMs', leaseMs);
      const count = checkLimit(limit);
      clock.settle();
      return store.write((database) => lease(database, queue, { limit: count, leaseMs: length, now: clock.now() }));
    },
    extend: async ({ number, fence }: JobLease, leaseMs) => {
      const length = checkMs('leaseMs', leaseMs);
      return changesOne(`UPDATE job SET due_at = ? WHERE ${held}`, () => [clock.now() + length, number, fence, queue]);
    },
    complete: ({ number, fence }) =>
      changesOne(`UPDATE job SET state = 'done', error = NULL, finished_at = ? WHERE ${held}`, () => [
        clock.now(),
        number,
        fence,
        queue,
      ]),
    fail: async ({ number, fence }, { error, retryInMs, uncounted = false }) => {
      const wait = retryInMs === undefined ? undefined : checkMs('retryInMs', retryInMs);
      const settled = await changesOne(
        `UPDATE job SET state = ?, due_at = ?, finished_at = ?, error = ?, attempts = attempts - ? WHERE ${held}`,
        () => {
          const now = clock.now();
          return [
            ...(wait === undefined ? ['dead', now, now] : ['waiting', now + wait, null]),
            storable(error),
            uncounted ? 1 : 0,
            number,
            fence,
            queue,
          ];
        },
      );
      if (settled && wait !== undefined) due.notify(queue);
      return settled;
    },
    list: async (filter = {}) => {
      checkFilter(filter);
      return store.read((database) => list(database, queue, filter));
    },
    get: async (number) => {
      checkNumbers('number', [number]);
      const sql = `${withPayload} WHERE job.queue = ? AND job.number = ?`;
      return store.read((database) => database.all(sql, [queue, number]).map(jobOf)[0]);
    },
    retry: async (which) => {
      checkRetry(which);
      const [condition, value] =
        'numbers' in which
          ? ['number IN (SELECT value FROM json_each(?))', JSON.stringify(which.numbers)]
          : ['state = ?', which.state];
      clock.settle();
      const retried = await store.write((database) => {
        const sql = `UPDATE job SET state = 'waiting', due_at = ?, attempts = 0, error = NULL, finished_at = NULL
          WHERE queue = ? AND ${condition} AND state <> 'leased'
            AND EXISTS (SELECT 1 FROM payload WHERE payload.number = job.number)`;
        return database.run(sql, [clock.now(), queue, value]);
      });
      if (retried > 0) due.notify(queue);
      return retried;
    },
    erase: (what) => erase({ store, clock }, queue, what),
    expireKeys: (before) => expireKeys(store, queue, before),
    stats: () => store.read((database) => stats(database, queue, clock.now())),
    nextDueIn: () =>
      store.read((database) => {
        const dueAt = firstDueAt(database, queue);
        return dueAt && Math.max(0, dueAt - clock.now());
      }),
    onDue: (listener) => due.add(queue, listener),
  };
}

function lease(
  database: SqliteDriver,
  queue: string,
  { limit, leaseMs, now }: { readonly limit: number; readonly leaseMs: number; readonly now: number },
): LeasedJob[] {
  const found = database.all(
    `SELECT job.*, payload.bytes ${byDue} CROSS JOIN payload ON payload.number = job.number
     WHERE queue = ? AND ${open} AND due_at <= ? ORDER BY due_at, job.number LIMIT ?`,
    [queue, now, limit],
  );
  const jobs = found.map(leasedOf).map((job) => ({
    ...job,
    state: 'leased' as const,
    dueAt: now + leaseMs,
    attempts: job.attempts + 1,
    fence: job.fence + 1,
  }));
  if (jobs.length > 0) {
    database.run(
      `UPDATE job SET state = 'leased', due_at = ?, attempts = attempts + 1, fence = fence + 1
       WHERE number IN (SELECT value FROM json_each(?))`,
      [now + leaseMs, JSON.stringify(jobs.map(({ number }) => number))],
    );
  }
  return jobs;
}

function list(database: SqliteDriver, queue: string, { state, kind, scope, after, limit = 100 }: JobFilter) {
  const conditions = Object.entries({ 'state = ?': state, 'kind = ?': kind, 'scope = ?': scope });
  const given = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  const where = ['job.queue = ?', 'job.number > ?', ...given.map(({ sql }) => sql)].join(' AND ');
  const values = [queue, after ?? 0, ...given.map(({ value }) => value), limit];
  return database.all(`${withPayload} WHERE ${where} ORDER BY job.number LIMIT ?`, values).map(jobOf);
}

function stats(database: SqliteDriver, queue: string, now: number): QueueStats {
  const rows = database.all('SELECT state, count(*) AS amount FROM job WHERE queue = ? GROUP BY state', [queue]);
  return { counts: countsOf(rows), lagMs: Math.max(0, now - (firstDueAt(database, queue) ?? Infinity)) };
}

function firstDueAt(database: SqliteDriver, queue: string): number | undefined {
  const [row] = database.all(`SELECT due_at ${byDue} WHERE queue = ? AND ${open} ORDER BY due_at LIMIT 1`, [queue]);
  return row && numberOf(row, 'due_at');
}
