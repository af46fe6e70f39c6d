import { StorageError } from '../errors.js';
import { ensurePrivateFile } from './private-file.js';
import { openDriver } from './sqlite-driver.js';

/** The right to be the one process that owns a file. */
export interface OwnerLock {
  release(): void;
}

/**
 * Takes the lock beside a file (`file.lock`), or gives undefined when another process has it. It is a lock of the
 * operating system, held through an open transaction of an empty SQLite database: it ends with its process, however
 * that ends. The file itself stays free for visitors.
 */
export async function takeOwnerLock(file: string): Promise<OwnerLock | undefined> {
  const lockFile = `${file}.lock`;
  ensurePrivateFile(lockFile);
  const driver = await openDriver(lockFile);
  try {
    // Nothing is ever written to it, so that it needs no journal on the disk.
    driver.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE;');
    return {
      release: () => {
        // Closing alone may leave the lock to the garbage collector.
        driver.exec('ROLLBACK');
        driver.close();
      },
    };
  } catch (error) {
    driver.close();
    if (error instanceof StorageError && error.problem === 'busy') return undefined;
    throw error;
  }
}
