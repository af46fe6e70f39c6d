import { chmod, copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTokenStore } from '../../src/oauth/index.js';
import { scratchFolder } from '../inbox/arrivals.js';
import { connection } from './connection.js';

const key = Buffer.alloc(32, 7).toString('base64');

it('a file of connections of format 1 is read and changed', async () => {
  const file = join(await scratchFolder(), 'connections.json');
  await copyFile(new URL('fixtures/connections-format-1.json', import.meta.url), file);
  await chmod(file, 0o600);
  const store = await openTokenStore(file, key);
  const known = await store.list();
  expect(known).toMatchObject([
    { workspaceId: 'abc123', accessToken: 'token-of-abc123', adminEmail: 'ada@example.com', revokedAt: null },
    { workspaceId: 'other1', accessToken: 'token-of-other1', workspaceName: null, revokedAt: 1_700_000_100 },
  ]);
  expect(await store.delete('other1', { accessToken: 'another' })).toBe(false);
  expect(await store.delete('other1')).toBe(true);
  expect(await store.put(connection('third001'))).toBe(true);
  expect(await store.reseal()).toBe(2);
  expect(await store.list()).toEqual([known[0], connection('third001')]);
  // The form of the file is the same, so that older programs go on reading it.
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'intercom-tools connections', version: 1 });
});
