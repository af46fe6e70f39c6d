import { openPostgres, type PostgresOptions } from '../../storage/postgres.js';
import type { PostgresContent } from '../../storage/postgres-content.js';
import type { PostgresPool } from '../../storage/postgres-pool.js';
import { checkQueueName } from '../check.js';
import { dueListeners } from '../due-listeners.js';
import type { PostgresJobQueue, QueueStore } from '../queue.js';
import { type OpenQueue, postgresQueue } from './queue.js';
import { queueContent } from './tables.js';

export interface PostgresQueueOptions extends PostgresOptions {
  /** What the tables are, when they are more than those of queues. Their names begin with that of the content. */
  readonly content?: PostgresContent;
}

/**
 * Opens queues in a PostgreSQL database, by URL or over a pool of `pg`. Any number of processes may store and lease at
 * once. Times are those of the server's clock.
 *
 * Throws StorageError: `unreachable`, `denied`, `missing`, `full`, `busy`, `version`, `unsafe`, `driver`.
 */
export async function openPostgresQueues(
  at: string | PostgresPool,
  { content = queueContent, ...options }: PostgresQueueOptions = {},
): Promise<QueueStore<PostgresJobQueue>> {
  const database = await openPostgres(at, content, options);
  const due = dueListeners();
  const open = new Map<string, OpenQueue>();
  const queue = (name: string): OpenQueue => {
    checkQueueName(name);
    const known = open.get(name) ?? postgresQueue(database, content.name, name, due);
    open.set(name, known);
    return known;
  };
  return {
    queue: (name) => queue(name).queue,
    close: async () => {
      await Promise.all([...open.values()].map(({ settled }) => settled()));
      await database.close();
    },
  };
}
