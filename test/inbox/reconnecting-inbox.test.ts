import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createInboxWorker, openInbox } from '../../src/inbox/index.js';
import { arrival, eventually, scratchFolder } from './arrivals.js';

it('wakes a worker that waits for it', async () => {
  const file = join(await scratchFolder(), 'inbox.db');
  const store = await openInbox(file, { onUnavailable: () => expect.unreachable() });
  const worker = createInboxWorker({ store, pollMs: 3_600_000, handler: () => {} });
  onTestFinished(async () => {
    await worker.close();
    await store.close();
  });
  await store.add([arrival()]);
  await eventually(async () => (await store.counts()).done === 1 || undefined);
});

it('rejects at once for what does not pass by itself', async () => {
  const folder = join(await scratchFolder(), 'data');
  await mkdir(folder);
  const file = join(folder, 'inbox.db');
  await writeFile(file, '', { mode: 0o600 });
  await chmod(file, 0o644);
  const refused = openInbox(file, { onUnavailable: () => expect.unreachable() });
  await expect(refused).rejects.toMatchObject({ problem: 'exposed' });
});
