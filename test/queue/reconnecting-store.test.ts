import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { StorageError } from '../../src/errors.js';
import { openSqliteQueues, reconnectingStore } from '../../src/queue/index.js';
import { scratchFolder } from '../inbox/arrivals.js';

it('rejects calls while its disk is away, and opens with the first call after', async () => {
  const file = join(await scratchFolder(), 'queue.db');
  let away = true;
  const open = async () => {
    if (away) throw new StorageError('unreachable', 'PostgreSQL: it does not answer.');
    return openSqliteQueues(file);
  };
  const told: string[] = [];
  const store = await reconnectingStore(open, ({ message }) => told.push(message));
  onTestFinished(() => store.close());
  expect(told).toEqual(['PostgreSQL: it does not answer.']);
  const queue = store.queue('work');
  let due = 0;
  queue.onDue(() => due++);
  const job = { kind: 'test', payload: '' };
  await expect(queue.enqueue([job])).rejects.toMatchObject({ problem: 'unreachable' });
  away = false;
  expect(await Promise.all([queue.enqueue([job]), queue.enqueue([job])])).toEqual([['stored'], ['stored']]);
  // Once for being there again, and once for each call.
  expect(due).toBe(3);
  await store.close();
  await expect(queue.stats()).rejects.toMatchObject({ problem: 'closed' });
});

it('rejects at once for what does not end by itself', async () => {
  const open = () => Promise.reject(new StorageError('in-use', 'Process 1 has it.'));
  await expect(reconnectingStore(open, () => expect.unreachable())).rejects.toMatchObject({ problem: 'in-use' });
});
