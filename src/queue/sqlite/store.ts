import { StorageError } from '../../errors.js';
import { openSqlite, type SqliteFile, type SqliteOptions } from '../../storage/sqlite.js';
import type { SqliteContent } from '../../storage/sqlite-content.js';
import { machineClock, openStoreClock, type StoreClock } from '../../storage/store-clock.js';
import { checkQueueName } from '../check.js';
import { dueListeners } from '../due-listeners.js';
import type { QueueStore } from '../queue.js';
import { sqliteQueue } from './queue.js';
import { queueContent } from './tables.js';
import { jobTimes } from './times.js';

export interface SqliteQueueOptions extends SqliteOptions {
  /** What the file is, when it is more than a file of queues: its tables must include those of a queue. */
  readonly content?: SqliteContent;
}

/**
 * Opens queues in a SQLite file, which is made (readable by its owner only) when there is none. One process at a time owns
 * it, stores and leases; others come as visitors, to list, retry and erase. Times are those of this machine's clock; leases
 * and what is due do not change when that is set.
 *
 * Throws StorageError: `in-use`, `exposed`, `denied`, `full`, `read-only`, `corrupt`, `foreign`, `version`, `missing`.
 */
export async function openSqliteQueues(file: string, options: SqliteQueueOptions = {}): Promise<QueueStore> {
  const { visitor = false, content = queueContent } = options;
  const store = await openSqlite(file, content, { visitor });
  // Whoever held a lease before was a process that is gone: this one owns the file alone.
  const clock = visitor ? machineClock : await openStoreClock(store, jobTimes);
  if (!visitor) await expireLeases(store, clock);
  const due = dueListeners();
  /** The next owner takes over what is leased, as if its holder were gone. */
  const refuseVisitor = () => {
    if (!visitor) return;
    throw new StorageError(
      'denied',
      `${file} was opened as a visitor, who lists, retries and erases. Enqueue and lease in the process that owns it.`,
    );
  };
  return {
    queue: (name) => {
      checkQueueName(name);
      return sqliteQueue({ store, clock, due, refuseVisitor }, name);
    },
    close: () => store.close(),
  };
}

async function expireLeases(store: SqliteFile, clock: StoreClock): Promise<void> {
  await store.write((database) => database.run("UPDATE job SET due_at = ? WHERE state = 'leased'", [clock.now()]));
}
