import { resolve } from 'node:path';
import { patiently } from '../../storage/patiently.js';
import { ensurePrivateFile } from '../../storage/private-file.js';
import { openDriver } from '../../storage/sqlite-driver.js';

/** The last in the queue of each file, in this process: its own members need no lock to wait for each other. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does some work on a file while nobody else does, in this process or another: all wait for each other. Among processes
 * the turn is a lock of the operating system, held through an open transaction of an empty SQLite database beside the
 * file (`file.lock`), so it ends with its process, however that ends.
 *
 * @throws StorageError `busy` when another process does not end its turn in ten seconds.
 */
export async function takeTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
  const name = resolve(file);
  const turn = (queues.get(name) ?? Promise.resolve()).then(() => withLock(`${name}.lock`, work));
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(name, settled);
  try {
    return await turn;
  } finally {
    if (queues.get(name) === settled) queues.delete(name);
  }
}

async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  ensurePrivateFile(lockFile);
  const driver = await openDriver(lockFile);
  try {
    await patiently(() => driver.exec('BEGIN IMMEDIATE'));
    try {
      return await work();
    } finally {
      // Closing alone may leave the lock to the garbage collector.
      driver.exec('ROLLBACK');
    }
  } finally {
    driver.close();
  }
}
