import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileTokenStore, openTokenStore, readKeys } from '../../src/oauth/index.js';
import { connection } from './connection.js';
import { runProcess } from './run-process.js';
import { newKey, textsIn } from './setup.js';
import { storeSuite } from './store-suite.js';

const root = mkdtempSync(join(tmpdir(), 'intercom-tools-connections-'));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;
function newFile(): string {
  made += 1;
  return join(root, `place-${made}`, 'connections.json');
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a store in a file', () => {
  storeSuite(async () => {
    const file = newFile();
    return {
      open: async (keys) => fileTokenStore(file, keys),
      raw: async () => readFileSync(file, 'utf8'),
      async swap(from, to) {
        const document = JSON.parse(readFileSync(file, 'utf8'));
        document.connections[to] = document.connections[from];
        writeFileSync(file, JSON.stringify(document));
      },
    };
  });

  const keys = readKeys(newKey());

  it('is read and written by its owner alone, and leaves no drafts', async () => {
    const file = newFile();
    const before = process.umask(0);
    try {
      const store = fileTokenStore(file, keys);
      await store.put(connection('first001'));
      await store.put(connection('second02'));
    } finally {
      process.umask(before);
    }
    expect([modeOf(file), modeOf(dirname(file))]).toEqual(['600', '700']);
    for (const name of readdirSync(dirname(file))) expect(modeOf(join(dirname(file), name)), name).toBe('600');
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is not made by looking', async () => {
    const file = newFile();
    expect(await fileTokenStore(file, keys).list()).toEqual([]);
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('refuses a file that others may read', async () => {
    const file = newFile();
    const store = fileTokenStore(file, keys);
    await store.put(connection('first001'));
    chmodSync(file, 0o640);
    await expect(store.get('first001')).rejects.toMatchObject({ problem: 'exposed' });
    await expect(store.put(connection('first001'))).rejects.toMatchObject({ problem: 'exposed' });
  });

  it.each(['{', '[]', '{"format":"something else"}', 'not json at all'])('leaves %s alone', async (text) => {
    const file = newFile();
    const store = fileTokenStore(file, keys);
    await store.put(connection('first001'));
    writeFileSync(file, text);
    await expect(store.put(connection('second02'))).rejects.toMatchObject({ problem: 'foreign' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('notices every letter that is changed in a token', async () => {
    const file = newFile();
    const store = fileTokenStore(file, keys);
    await store.put(connection('first001'));
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const sealed: string = document.connections.first001;
    const start = sealed.lastIndexOf('.') + 1;
    // The last letter holds bits that stand for nothing.
    for (let at = start; at < sealed.length - 1; at += 1) {
      const letter = sealed[at] === 'A' ? 'B' : 'A';
      document.connections.first001 = sealed.slice(0, at) + letter + sealed.slice(at + 1);
      writeFileSync(file, JSON.stringify(document));
      await expect(store.get('first001'), `letter ${at}`).rejects.toMatchObject({ problem: 'corrupt' });
    }
  });

  it('loses no change of two processes that write at once', async () => {
    const file = newFile();
    const key = newKey();
    const runs = ['a', 'b'].map((prefix) => runProcess('test/oauth/write-connections.mjs', [file, key, prefix, '25']));
    expect(await Promise.all(runs.map(({ code }) => code))).toEqual([0, 0]);
    const store = await openTokenStore(file, key);
    expect(await store.list()).toHaveLength(50);
  });

  it('is whole when a process is killed while it writes', async () => {
    const file = newFile();
    const key = newKey();
    const store = await openTokenStore(file, key);
    await store.put(connection('first001'));
    for (let kills = 0; kills < 3; kills += 1) {
      const run = runProcess('test/oauth/write-connections.mjs', [file, key, `kill${kills}-`, '100000']);
      await run.ready;
      const before = statSync(file).mtimeMs;
      while (statSync(file).mtimeMs === before) await new Promise((resolve) => setImmediate(resolve));
      run.kill();
      await run.code;
      const kept = await store.list();
      expect(kept.length).toBeGreaterThan(kills);
      expect(await store.put(connection(`after${kills}`)), 'its lock went with it').toBe(true);
    }
    expect(textsIn(dirname(file))).not.toContain('token-of');
  });
});

describe('keys', () => {
  it.each([
    ['nothing', undefined, 'INTERCOM_TOOLS_KEY is not set'],
    ['an empty text', ' , ', 'holds no key'],
    ['a passphrase', 'correct horse battery staple', 'not 32 bytes in base64'],
    ['too few bytes', Buffer.alloc(31, 1).toString('base64'), 'not 32 bytes in base64'],
    ['letters that are no base64', `${newKey().slice(0, 20)}!${newKey().slice(0, 22)}=`, 'not 32 bytes in base64'],
    ['a broken second key', `${newKey()},short`, 'holds at place 2'],
  ])('are not made of %s', (_name, text, message) => {
    expect(() => readKeys(text)).toThrow(message);
    expect(() => readKeys(text)).toThrow('openssl rand -base64 32');
  });

  it('are never shown', () => {
    const key = newKey();
    expect(() => readKeys(`${key},${key.slice(1)}`)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(key.slice(1, 20)) }),
    );
  });

  it('may be written in the base64 of URLs', () => {
    const bytes = Buffer.alloc(32, 0xfb);
    expect(readKeys(bytes.toString('base64url'))[0].key).toEqual(bytes);
  });
});
