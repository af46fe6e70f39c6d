import { StorageError } from '../errors.js';
import { batches } from './batches.js';
import { retryWhileBusy } from './retry-while-busy.js';
import type { SqliteDriver } from './sqlite-driver.js';

/** About how many bytes one transaction writes at most: a thousand small writes, fewer large ones. */
const maxBytes = 8_000_000;
const bytesOfWrite = 8_000;
/** How long a transaction waits for more writes, in milliseconds, while they come faster than they are committed. */
const gatherMs = 2;

interface Write {
  readonly job: () => unknown;
  readonly bytes: () => number;
}

/** Reads and writes of a SQLite file over one connection. */
export interface GroupCommit {
  /** Runs a job inside a transaction; resolves with its result once that is on the disk. `bytes` tells how much it writes. */
  write<T>(job: () => T, bytes?: () => number): Promise<T>;
  /** Runs a job between two transactions, so that it sees nothing that is not on the disk. */
  between<T>(job: () => T): Promise<T>;
  /** Refuses writes from now on and resolves when all earlier ones are settled. */
  end(): Promise<void>;
}

/**
 * A durable commit costs the disk the same for one row as for a hundred, so writes that arrive while a commit runs, and a
 * moment longer when there are many, share the next one. All of a group succeed together or fail together.
 *
 * The rows are written in this thread, the commit waits for the disk in another: requests go on being received meanwhile.
 */
export function groupCommit(driver: SqliteDriver, file: string): GroupCommit {
  let hasEnded = false;
  let transaction: Promise<void> | undefined;

  const writes = batches<Write, unknown>({
    run: (group) => {
      const running = commit(group.map(({ job }) => job));
      const settle = () => {
        transaction = undefined;
      };
      transaction = running.then(settle, settle);
      return running;
    },
    weightOf: ({ bytes }) => bytes() + bytesOfWrite,
    maxWeight: maxBytes,
    gatherMs,
  });

  async function commit(jobs: readonly (() => unknown)[]): Promise<unknown[]> {
    await retryWhileBusy(() => driver.exec('BEGIN IMMEDIATE'));
    try {
      const results = jobs.map((job) => job());
      await driver.commit();
      return results;
    } catch (error) {
      // SQLite ends the transaction by itself when the disk is full.
      if (driver.inTransaction) driver.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    write<T>(job: () => T, bytes = () => 0): Promise<T> {
      if (hasEnded) return Promise.reject(new StorageError('closed', `${file}: the store was closed.`));
      let result: { readonly value: T } | undefined;
      const kept = () => {
        result = { value: job() };
      };
      return writes.add({ job: kept, bytes }).then(() => {
        if (result === undefined) throw new Error('A write was committed without being run.');
        return result.value;
      });
    },
    async between(job) {
      while (transaction !== undefined) await transaction;
      return job();
    },
    end: async () => {
      hasEnded = true;
      await writes.settled();
    },
  };
}
