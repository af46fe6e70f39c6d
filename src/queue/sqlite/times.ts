import { numberOf } from '../../storage/row.js';
import type { SqliteDriver } from '../../storage/sqlite-driver.js';
import type { StoredTimes } from '../../storage/store-clock.js';

/** The times of jobs. */
export const jobTimes: StoredTimes = { newest: newestTime, move: moveTimes };

function newestTime(database: SqliteDriver): number {
  const [row] = database.all(
    'SELECT max(coalesce(max(enqueued_at), 0), coalesce(max(finished_at), 0)) AS newest FROM job',
  );
  return row === undefined ? 0 : numberOf(row, 'newest');
}

/**
 * Leases keep what is left of them. When the clock was set
 * back, what was due stays due and the wait for another attempt stays as long; only jobs for a stated time keep it.
 */
function moveTimes(database: SqliteDriver, from: number, to: number): void {
  const by = to - from;
  database.run("UPDATE job SET due_at = due_at + ? WHERE state = 'leased'", [by]);
  if (by > 0) return;
  database.run("UPDATE job SET due_at = due_at + ? WHERE state = 'waiting' AND (due_at <= ? OR attempts > 0)", [
    by,
    from,
  ]);
  database.run('UPDATE job SET enqueued_at = ? WHERE enqueued_at > ?', [to, to]);
  database.run('UPDATE job SET finished_at = ? WHERE finished_at > ?', [to, to]);
}
