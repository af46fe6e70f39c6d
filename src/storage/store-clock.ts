import type { SqliteFile } from './sqlite.js';
import type { SqliteDriver } from './sqlite-driver.js';

/**
 * The clock of a SQLite file. It runs on by itself when the machine's clock is set, so that a lease lasts as long as it
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

/** The times that a file holds. */
export interface StoredTimes {
  /** The latest time at which something was written, in unix milliseconds; 0 in an empty file. */
  newest(database: SqliteDriver): number;
  /** Takes stored times from one reading of the clock to another. */
  move(database: SqliteDriver, from: number, to: number): void;
}

/**
 * Opens the clock of the process that owns a file. What the file knows of the time is put right first: times that have not
 * come yet were written before the machine's clock was set back.
 */
export async function openStoreClock(store: SqliteFile, times: StoredTimes): Promise<StoreClock> {
  const start = Date.now();
  let offset = start - performance.now();
  await store.write((database) => {
    const newest = times.newest(database);
    if (newest > start) times.move(database, newest, start);
  });
  let isSettling = false;
  const now = () => Math.round(performance.now() + offset);

  async function follow(): Promise<void> {
    isSettling = true;
    let moved = 0;
    try {
      await store.write((database) => {
        const [from, to] = [now(), Date.now()];
        times.move(database, from, to);
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
