import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileTokenStore, readKeys } from '../../src/oauth/index.js';
import { connection } from './connection.js';

it('a list with a damaged token says whose token it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-damaged-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'connections.json');
  const store = fileTokenStore(file, readKeys(randomBytes(32).toString('base64')));
  for (const id of ['first001', 'second02', 'third003']) await store.put(connection(id));
  const document = JSON.parse(await readFile(file, 'utf8'));
  document.connections.second02 = document.connections.first001;
  await writeFile(file, JSON.stringify(document));
  const listed = store.list();
  await expect(listed).rejects.toMatchObject({ name: 'StorageError', problem: 'corrupt' });
  await expect(listed).rejects.toThrow(/second02/);
  await expect(listed).rejects.not.toThrow(/token-of/);
});
