import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { StorageError } from '../../src/errors.js';
import { sqliteEnqueue } from '../../src/queue/sqlite/enqueue.js';
import { queueContent } from '../../src/queue/sqlite/tables.js';
import { openSqlite, type SqliteFile } from '../../src/storage/sqlite.js';
import { scratchFolder } from '../inbox/arrivals.js';
import { job, jobs } from './jobs.js';

it('stores again after a transaction that could not be begun', async () => {
  const file = await openSqlite(join(await scratchFolder(), 'queue.db'), queueContent);
  onTestFinished(() => file.close());
  let failures = 2;
  const busy: SqliteFile = {
    ...file,
    write: (...args) =>
      failures-- > 0 ? Promise.reject(new StorageError('busy', 'Another process holds it.')) : file.write(...args),
  };
  const enqueue = sqliteEnqueue(busy, 'work', Date.now);
  const together = await Promise.allSettled([enqueue([job()]), enqueue(jobs(2))]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(enqueue([job()])).rejects.toMatchObject({ problem: 'busy' });
  expect(await Promise.all([enqueue([job()]), enqueue(jobs(2))])).toEqual([['stored'], ['stored', 'stored']]);
});

it('divides what is too much for one transaction', async () => {
  const file = await openSqlite(join(await scratchFolder(), 'queue.db'), queueContent);
  onTestFinished(() => file.close());
  let writes = 0;
  const counted: SqliteFile = {
    ...file,
    write: (...args) => {
      writes += 1;
      return file.write(...args);
    },
  };
  const enqueue = sqliteEnqueue(counted, 'work', Date.now);
  const payload = 'x'.repeat(1_500_000);
  await Promise.all(Array.from({ length: 6 }, () => enqueue([job({ payload })])));
  expect(writes).toBe(3);
});
