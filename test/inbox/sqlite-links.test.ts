import { link, lstat, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type InboxStore, openSqliteInbox } from '../../src/inbox/index.js';
import { arrival, scratchFolder } from './arrivals.js';

async function opened(file: string, options = {}): Promise<InboxStore> {
  const store = await openSqliteInbox(file, options);
  onTestFinished(() => store.close());
  return store;
}

it('an inbox has one owner, by whatever name it is opened', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'other'));
  const file = join(folder, 'real', 'inbox.db');
  const store = await opened(join(folder, 'other', 'inbox.db'));
  await symlink(file, join(folder, 'link.db'));
  for (const name of [file, join(folder, 'link.db'), join(folder, 'other', 'inbox.db')]) {
    await expect(openSqliteInbox(name)).rejects.toMatchObject({ name: 'StorageError', problem: 'in-use' });
  }
  await store.add([arrival()]);
  const visitor = await opened(join(folder, 'link.db'), { visitor: true });
  expect(await visitor.list()).toHaveLength(1);
  await expect(lstat(join(folder, 'link.db.lock'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('a link that leads nowhere is no inbox, and makes none', async () => {
  const folder = await scratchFolder();
  await symlink(join(folder, 'gone', 'inbox.db'), join(folder, 'link.db'));
  for (const options of [{}, { visitor: true }]) {
    await expect(openSqliteInbox(join(folder, 'link.db'), options)).rejects.toThrow(
      /is a link to .*which does not exist/,
    );
  }
  await expect(lstat(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('a file with two names is refused: each would have a lock of its own', async () => {
  const folder = await scratchFolder();
  const file = join(folder, 'inbox.db');
  await (await openSqliteInbox(file)).close();
  await link(file, join(folder, 'second.db'));
  for (const name of [file, join(folder, 'second.db')]) {
    await expect(openSqliteInbox(name)).rejects.toMatchObject({ problem: 'unsafe' });
  }
  await rm(join(folder, 'second.db'));
  await opened(file);
});
