import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteQueues } from '../../src/queue/index.js';
import { scratchFolder } from '../inbox/arrivals.js';

async function opened() {
  const store = await openSqliteQueues(join(await scratchFolder(), 'queue.db'));
  onTestFinished(() => store.close());
  return store.queue('work');
}

it('refuses a payload that no lease could return, and leases what comes after it', async () => {
  const queue = await opened();
  const number: unknown = 5;
  const wrong = queue.enqueue([{ kind: 'k', payload: number as string }]);
  await expect(wrong).rejects.toThrow('payload must be a text or bytes');
  await queue.enqueue([{ kind: 'k', payload: 'good' }]);
  expect(await queue.lease({ limit: 5, leaseMs: 1000 })).toHaveLength(1);
});

it.each([-1, 1.5, Number.NaN])('refuses to lease %d jobs, and stores what is written meanwhile', async (limit) => {
  const queue = await opened();
  const leased = queue.lease({ limit, leaseMs: 1000 });
  const stored = queue.enqueue([{ kind: 'k', payload: 'good' }]);
  await expect(leased).rejects.toThrow('limit must be whole and not below 0');
  expect(await stored).toEqual(['stored']);
});
