import { batches } from '../storage/batches.js';
import { openPostgres, type PostgresOptions, type PostgresPool } from '../storage/postgres.js';
import { numberOf } from '../storage/row.js';
import { arrivalBatches } from './arrival-batches.js';
import { checkArrival, checkFilter, checkMs, checkNumbers, checkReplay, storable } from './check-input.js';
import { dueSignal } from './due-signal.js';
import { countsOf, entryOf, leasedOf } from './entry-row.js';
import { inboxContent } from './postgres-content.js';
import { forgetKeys, purge } from './postgres-erase.js';
import { inboxSql } from './postgres-sql.js';
import type { InboxStore, LeasedEntry } from './store.js';

/**
 * Opens the inbox in a PostgreSQL database, by URL or over a pool of `pg`. Any number of processes may receive into it
 * and handle from it at once. Times are those of the server's clock.
 *
 * Throws StorageError: `unreachable`, `denied`, `missing`, `full`, `busy`, `version`, `unsafe`, `driver`.
 */
export async function openPostgresInbox(at: string | PostgresPool, options: PostgresOptions = {}): Promise<InboxStore> {
  const database = await openPostgres(at, inboxContent, options);
  const sql = inboxSql(database.schema);
  const due = dueSignal();
  const additions = arrivalBatches(async (arrivals) => {
    const list = <T>(value: (arrival: (typeof arrivals)[number]) => T) => arrivals.map(value);
    const stored = await database.all(sql.add, [
      list(({ workspace }) => workspace),
      list(({ id }) => id),
      list(({ topic }) => topic),
      list(({ createdAt }) => createdAt),
      list(({ contactIds }) => JSON.stringify(contactIds)),
      list(({ body }) => Buffer.from(body, 'utf8')),
    ]);
    return new Set(stored.map((row) => numberOf(row, 'position') - 1));
  });
  // A worker settles many entries at about the same time: a commit for each would take most of its time.
  const completions = batches<Pick<LeasedEntry, 'number' | 'fence'>, boolean>({
    run: async (entries) => {
      const values = [entries.map(({ number }) => number), entries.map(({ fence }) => fence)];
      const completed = new Set((await database.all(sql.complete, values)).map((row) => numberOf(row, 'position') - 1));
      return entries.map((_, place) => completed.has(place));
    },
    weightOf: () => 1,
    heaviest: 1_000,
  });

  return {
    add: async (arrivals) => {
      for (const arrival of arrivals) checkArrival(arrival);
      const outcomes = await additions.add(arrivals);
      if (outcomes.includes('stored')) due.tell();
      return outcomes;
    },
    lease: async ({ limit, leaseMs }) =>
      (await database.all(sql.lease, [limit, checkMs('leaseMs', leaseMs)])).map(leasedOf),
    extend: async ({ number, fence }, leaseMs) =>
      (await database.run(sql.extend, [number, fence, checkMs('leaseMs', leaseMs)])) === 1,
    complete: (entry) => completions.add(entry),
    fail: async ({ number, fence }, { error, retryInMs, uncounted = false }) => {
      const dies = retryInMs === undefined;
      const wait = dies ? null : checkMs('retryInMs', retryInMs);
      const settled = (await database.run(sql.fail, [number, fence, storable(error), wait, uncounted ? 1 : 0])) === 1;
      if (settled && !dies) due.tell();
      return settled;
    },
    list: async (filter = {}) => {
      checkFilter(filter);
      const { state = null, topic = null, workspace = null, after = 0, limit = 100 } = filter;
      return (await database.all(sql.list, [after, state, topic, workspace, limit])).map(entryOf);
    },
    get: async (number) => {
      checkNumbers('number', [number]);
      return (await database.all(sql.get, [number])).map(entryOf)[0];
    },
    replay: async (which) => {
      checkReplay(which);
      const values = 'numbers' in which ? [which.numbers, null] : [null, which.state];
      const replayed = await database.run(sql.replay, values);
      if (replayed > 0) due.tell();
      return replayed;
    },
    purge: (what) => purge(database, what),
    forgetKeys: (before) => forgetKeys(database, before),
    counts: async () => countsOf(await database.all(sql.counts)),
    nextDueIn: async () => {
      const [row] = await database.all(sql.nextDueIn);
      return row && Math.max(0, numberOf(row, 'ms'));
    },
    onDue: due.on,
    close: async () => {
      await Promise.all([additions.settled(), completions.settled()]);
      await database.close();
    },
  };
}
