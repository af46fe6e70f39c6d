import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileTokenStore, readKeys } from '../../src/oauth/index.js';
import { connection } from './connection.js';
import { newKey } from './setup.js';

const root = mkdtempSync(join(tmpdir(), 'intercom-tools-linked-connections-'));
afterAll(() => rmSync(root, { recursive: true }));
const keys = readKeys(newKey());

it('a link to the file of connections stays a link, and both names share one lock and one content', async () => {
  const [file, link] = [join(root, 'connections.json'), join(root, 'link.json')];
  await fileTokenStore(file, keys).put(connection('first001'));
  symlinkSync(file, link);
  const ids = Array.from({ length: 12 }, (_, number) => `linked${String(number).padStart(2, '0')}`);
  await Promise.all(ids.map((id, number) => fileTokenStore(number % 2 === 0 ? link : file, keys).put(connection(id))));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).connections).sort()).toEqual(['first001', ...ids].sort());
  expect(existsSync(`${link}.lock`)).toBe(false);
  expect((await fileTokenStore(link, keys).list()).length).toBe(13);
});

it('a link that leads nowhere is refused, and not taken for a store without connections', async () => {
  const link = join(root, 'dangling.json');
  symlinkSync(join(root, 'gone.json'), link);
  const store = fileTokenStore(link, keys);
  await expect(store.list()).rejects.toThrow(/is a link to .*which does not exist/);
  await expect(store.put(connection('first001'))).rejects.toMatchObject({ name: 'StorageError', problem: 'foreign' });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});
