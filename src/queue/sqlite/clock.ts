import { numberOf } from '../../storage/row.js';
import type { SqliteFile } from '../../storage/sqlite.js';
import type { SqliteDriver } from '../../storage/sqlite-driver.js';

/**
 * The clock of a file of queues. It runs on by itself when the machine's clock is set, so that a lease lasts as long as it
 * was given for and what is due stays due; and then it follows, together with the times that are stored.
 */
export interface StoreClock {
  /** Unix milliseconds. */
  now(): number;
  /** Follows the machine's clock when that was set, before anything that is written from now on. */
  settle(): void;
}

/** How far the two clocks may be apart, in milliseconds: what a machine's clock is corrected by little by little is less. */
const toleranceMs = 1_000;

/**
 * Opens the clock of the process that owns a file. What the file knows of the time is put right first: times that have not
 * come yet were written before the machine's clock was set back.
 */
export async function openStoreClock(store: SqliteFile): Promise<StoreClock> {
  const start = Date.now();
  let offset = start - performance.now();
  await store.write((database) => {
    const newest = newestTime(database);
    if (newest > start) moveTimes(database, newest, start);
  });
  let isSettling = false;
  const now = () => Math.round(performance.now() + offset);

  async function follow(): Promise<void> {
    isSettling = true;
    let moved = 0;
    try {
      await store.write((database) => {
        const [from, to] = [now(), Date.now()];
        moveTimes(database, from, to);
        // At once: what else is written in the same transaction goes by the times as they are now.
        moved = to - from;
        offset += moved;
      });
    } catch {
      // Nothing was moved, so the clock stays where it was; the next call tries again.
      offset -= moved;
    } finally {
      isSettling = false;
    }
  }
  return {
    now,
    settle() {
      if (!isSettling && Math.abs(Date.now() - now()) > toleranceMs) void follow();
    },
  };
}

/** The clock of a visitor, who leases nothing: the machine's. */
export const machineClock: StoreClock = { now: Date.now, settle: () => {} };

function newestTime(database: SqliteDriver): number {
  const [row] = database.all(
    'SELECT max(coalesce(max(enqueued_at), 0), coalesce(max(finished_at), 0)) AS newest FROM job',
  );
  return row === undefined ? 0 : numberOf(row, 'newest');
}

/**
 * Takes stored times from one reading of the clock to another. Leases keep what is left of them. When the clock was set
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
