import { numberOf } from '../../../storage/row.js';
import type { SqliteDriver } from '../../../storage/sqlite-driver.js';
import type { StoredTimes } from '../../../storage/store-clock.js';

/** The times of runs. */
export const runTimes: StoredTimes = { newest: newestTime, move: moveTimes };

function newestTime(database: SqliteDriver): number {
  const [row] = database.all(
    `SELECT max(
       coalesce((SELECT max(created_at) FROM runs_run), 0), coalesce((SELECT max(finished_at) FROM runs_run), 0),
       coalesce((SELECT at FROM runs_event ORDER BY number DESC LIMIT 1), 0)
     ) AS newest`,
  );
  return row === undefined ? 0 : numberOf(row, 'newest');
}

/**
 * Leases, keys and claims keep what is left of them. When the clock was set back, what was due stays due and waits stay as
 * long; only runs for a stated time keep it. When it was set forward, waits end earlier: a machine that slept is no
 * different from one whose clock was set.
 */
function moveTimes(database: SqliteDriver, from: number, to: number): void {
  const by = to - from;
  database.run("UPDATE runs_run SET due_at = due_at + ? WHERE state = 'running'", [by]);
  for (const table of ['start_key', 'call_key', 'claim', 'unsettled', 'claim_gap']) {
    database.run(`UPDATE runs_${table} SET until = until + ? WHERE until IS NOT NULL`, [by]);
  }
  if (by > 0) return;
  database.run(
    "UPDATE runs_run SET due_at = due_at + ? WHERE state IN ('queued', 'waiting') AND (due_at <= ? OR attempts > 0)",
    [by, from],
  );
  database.run('UPDATE runs_wait SET until = until + ?', [by]);
  for (const [table, column] of [
    ['run', 'created_at'],
    ['run', 'finished_at'],
    ['event', 'at'],
  ]) {
    database.run(`UPDATE runs_${table} SET ${column} = ? WHERE ${column} > ?`, [to, to]);
  }
}
