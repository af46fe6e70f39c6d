import { StorageError } from '../errors.js';
import { serialByKey } from '../serial-by-key.js';
import { ensurePrivateFile } from './private-file.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { openDriver, type SqliteDriver } from './sqlite-driver.js';

/** A held lock. */
export interface FileLock {
  release(): void;
}

/** Calls of one process wait for each other here, and only the first of them for the lock. */
const calls = serialByKey();

/**
 * Takes the lock beside a file (`file.lock`), or returns undefined when another process holds it. It is a lock of the
 * operating system, held through an open transaction of an empty SQLite database, so it ends with its process, however
 * that ends. The file itself stays free for other readers.
 *
 * @param file its real path
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  try {
    return await lock(file, async (driver) => driver.exec('BEGIN IMMEDIATE'));
  } catch (error) {
    if (error instanceof StorageError && error.problem === 'busy') return undefined;
    throw error;
  }
}

/**
 * Runs some work on a private file, which is made when there is none, while no other call does, in this process or another.
 * The work is given the real path of the file: through a link it is the same file, with the same lock.
 *
 * @throws StorageError `busy` when another process holds the lock for more than ten seconds.
 */
export async function withFileLock<T>(path: string, work: (file: string) => Promise<T>): Promise<T> {
  const file = ensurePrivateFile(path);
  return calls.run(file, () => lockedCall(file, () => work(file)));
}

async function lockedCall<T>(file: string, work: () => Promise<T>): Promise<T> {
  const held = await lock(file, (driver) => retryWhileBusy(() => driver.exec('BEGIN IMMEDIATE')));
  try {
    return await work();
  } finally {
    held.release();
  }
}

async function lock(file: string, begin: (driver: SqliteDriver) => Promise<void>): Promise<FileLock> {
  const lockFile = ensurePrivateFile(`${file}.lock`);
  const driver = await openDriver(lockFile);
  try {
    // Nothing is ever written to it, so it needs no journal on the disk.
    driver.exec('PRAGMA journal_mode = MEMORY');
    await begin(driver);
  } catch (error) {
    driver.close();
    throw error;
  }
  return {
    release: () => {
      // After closing alone, the lock would be held until the garbage collector runs.
      driver.exec('ROLLBACK');
      driver.close();
    },
  };
}
