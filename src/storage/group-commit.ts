import { StorageError } from '../errors.js';
import { patiently } from './patiently.js';
import type { SqliteDriver } from './sqlite-driver.js';
import { takeGroup } from './take-group.js';

/** About how much one transaction may write, since it blocks the process meanwhile: a thousand small writes, fewer large. */
const mostBytes = 8_000_000;
const bytesOfWrite = 8_000;
/** How long a write waits for company, in milliseconds, once writes come faster than they are committed. */
const gatherMs = 2;

interface Waiting {
  readonly bytes: number;
  readonly run: () => void;
  readonly committed: () => void;
  readonly failed: (error: unknown) => void;
}

/** Writes to a SQLite file, several in one transaction. */
export interface GroupCommit {
  /** Runs a job inside a transaction; resolves with its result once the transaction is on the disk. `bytes` is what it
   * writes beyond a row. */
  write<T>(job: () => T, bytes?: number): Promise<T>;
  /** Refuses what comes from now on and resolves when all that was asked for before is settled. */
  end(): Promise<void>;
}

/**
 * A durable commit costs the disk the same for one row as for a hundred. So what arrives while a commit runs, and a
 * moment longer when much arrives, shares the next one. All of a group succeed together or fail together.
 */
export function groupCommit(driver: SqliteDriver, file: string): GroupCommit {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  let ended = false;
  let busy = false;

  async function commitAll(): Promise<void> {
    while (queue.length > 0) {
      await pause(busy);
      const group = takeGroup(queue, ({ bytes }) => bytes + bytesOfWrite, mostBytes);
      busy = group.length > 1;
      try {
        await commit(group);
      } catch (error) {
        for (const { failed } of group) failed(error);
        continue;
      }
      for (const { committed } of group) committed();
    }
    running = undefined;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    await patiently(() => driver.exec('BEGIN IMMEDIATE'));
    try {
      for (const { run } of group) run();
      driver.exec('COMMIT');
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (driver.inTransaction) driver.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    write: (job, bytes = 0) =>
      new Promise((resolve, reject) => {
        if (ended) throw new StorageError('closed', `${file}: the store was closed.`);
        let commitResult = () => {};
        queue.push({
          bytes,
          run: () => {
            const result = job();
            commitResult = () => resolve(result);
          },
          committed: () => commitResult(),
          failed: reject,
        });
        running ??= commitAll();
      }),
    end: async () => {
      ended = true;
      await running;
    },
  };
}

/** One turn of the event loop, in which all that has arrived already gets in; longer when that was more than one. */
function pause(busy: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (busy) setTimeout(resolve, gatherMs);
    else setImmediate(resolve);
  });
}
