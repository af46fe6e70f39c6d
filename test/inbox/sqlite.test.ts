import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type InboxStore, openSqliteInbox } from '../../src/inbox/index.js';
import { openDriver } from '../../src/storage/sqlite-driver.js';
import { arrival, arrivals, scratchFolder } from './arrivals.js';
import { startChild } from './child.js';

const minute = 60_000;
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

async function opened(file: string, options = {}): Promise<InboxStore> {
  const store = await openSqliteInbox(file, options);
  onTestFinished(() => store.close());
  return store;
}

async function inboxFile(): Promise<string> {
  return join(await scratchFolder(), 'data', 'inbox.db');
}

describe('the files of an inbox', () => {
  it('are readable by their owner only, whatever the umask', async () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const file = await inboxFile();
    const store = await opened(file);
    await store.add([arrival()]);
    const folder = join(file, '..');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const modes = (await readdir(folder)).map(async (name) => [name, (await stat(join(folder, name))).mode & 0o777]);
    expect(Object.fromEntries(await Promise.all(modes))).toEqual({
      'inbox.db': 0o600,
      'inbox.db-shm': 0o600,
      'inbox.db-wal': 0o600,
      'inbox.db.lock': 0o600,
    });
  });

  it('are refused when others may read them, with the command that mends it', async () => {
    const file = await inboxFile();
    await (await openSqliteInbox(file)).close();
    await chmod(file, 0o640);
    const refused = openSqliteInbox(file);
    await expect(refused).rejects.toMatchObject({ name: 'StorageError', problem: 'exposed' });
    await expect(refused).rejects.toThrow(`mode 640), and what it holds is private. Run: chmod 600 '${file}'`);
    await chmod(file, 0o600);
    await opened(file);
  });

  it('hold no word of what was erased', async () => {
    const file = await inboxFile();
    const store = await opened(file);
    const word = 'confidential-words';
    const large = `${word} `.repeat(3000);
    const about = ['contact-to-forget'];
    await store.add([
      arrival({ body: word, contactIds: about }),
      ...arrivals(200),
      arrival({ body: large, contactIds: about }),
    ]);
    const [first] = await store.lease({ limit: 1, leaseMs: minute });
    if (first === undefined) throw new Error('nothing was due');
    await store.fail(first, { error: `Error: ${word}` });
    const found = async () => {
      const files = ['', '-wal'].map((end) => readFile(`${file}${end}`));
      const bytes = Buffer.concat(await Promise.all(files));
      return [bytes.includes(word), bytes.includes('contact-to-forget')];
    };
    expect(await found()).toEqual([true, true]);
    expect(await store.erase({ contactId: 'contact-to-forget' })).toBe(2);
    expect(await found()).toEqual([false, false]);
  });
});

describe('a second process', () => {
  it('is refused as owner, and told who owns the file', async () => {
    const file = await inboxFile();
    const owner = startChild('open', file);
    await owner.printed(1);
    const refused = openSqliteInbox(file);
    await expect(refused).rejects.toMatchObject({ name: 'StorageError', problem: 'in-use' });
    await expect(refused).rejects.toThrow(new RegExp(`^Process ${owner.pid} has the inbox .* open since 20`));
    await owner.kill();
    await opened(file);
  });

  it('is refused inside one process too', async () => {
    const file = await inboxFile();
    const first = await opened(file);
    await expect(openSqliteInbox(file)).rejects.toThrow(`Process ${process.pid} has the inbox`);
    await first.close();
    await opened(file);
  });

  it('looks in, replays and erases as a visitor while the owner receives', async () => {
    const file = await inboxFile();
    const owner = startChild('receive', file);
    await owner.printed(50);
    const visitor = await opened(file, { visitor: true });
    for (let turn = 0; turn < 20; turn++) {
      await owner.printed(owner.lines.length + 5);
      const [entry] = await visitor.list({ state: 'waiting', limit: 1 });
      expect(await visitor.replay({ numbers: [entry?.number ?? 0] })).toBe(1);
      expect(await visitor.erase({ before: (entry?.receivedAt ?? 0) + 1 })).toBeGreaterThan(0);
    }
    await owner.kill();
    const { waiting, done } = await visitor.counts();
    expect(done).toBeGreaterThan(0);
    expect(waiting + done).toBeGreaterThanOrEqual(owner.lines.length - 1);
  });

  it('neither stores nor leases as a visitor', async () => {
    const file = await inboxFile();
    const owner = await opened(file);
    await owner.add([arrival()]);
    const visitor = await opened(file, { visitor: true });
    const refusal = { name: 'StorageError', message: expect.stringContaining('opened as a visitor') };
    await expect(visitor.add([arrival()])).rejects.toMatchObject(refusal);
    await expect(visitor.lease({ limit: 1, leaseMs: minute })).rejects.toMatchObject(refusal);
    expect(await owner.counts()).toMatchObject({ waiting: 1, leased: 0 });
  });

  it('finds nothing to visit where there is no file, and makes none', async () => {
    const file = await inboxFile();
    await expect(openSqliteInbox(file, { visitor: true })).rejects.toMatchObject({ problem: 'missing' });
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a process that is killed', () => {
  it('leaves what it held to the next owner at once, while a visitor leaves it alone', async () => {
    const file = await inboxFile();
    const first = await openSqliteInbox(file);
    await first.add([arrival()]);
    expect(await first.lease({ limit: 10, leaseMs: 10 * minute })).toHaveLength(1);
    await opened(file, { visitor: true });
    expect(await first.lease({ limit: 10, leaseMs: minute })).toEqual([]);
    await first.close();
    const second = await opened(file);
    expect(await second.lease({ limit: 10, leaseMs: minute })).toMatchObject([{ attempts: 2 }]);
  });

  it('loses nothing that it acknowledged', async () => {
    const file = await inboxFile();
    const acknowledged = new Set<string>();
    for (let kill = 1; kill <= 3; kill++) {
      const receiver = startChild('receive', file);
      await receiver.printed(200 * kill);
      await receiver.kill();
      for (const line of receiver.lines.slice(1)) acknowledged.add(line);
    }
    const store = await opened(file);
    const stored = (await store.list({ limit: 10_000 })).map(({ id }) => id);
    expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    // What was under way in each of the lanes may have been stored without being told.
    expect(stored.length - acknowledged.size).toBeLessThanOrEqual(3 * 20);
  });
});

describe('a file that cannot be used', () => {
  const refusal = async (file: string) => {
    await expect(openSqliteInbox(file)).rejects.toMatchObject({ name: 'StorageError' });
    return openSqliteInbox(file).then(
      () => 'opened',
      ({ problem, message }) => `${problem}: ${message}`,
    );
  };

  it('is refused untouched when it is no database', async () => {
    const file = join(await scratchFolder(), 'notes.txt');
    const text = 'not a database, but two pages of notes. '.repeat(200);
    await writeFile(file, text, { mode: 0o600 });
    expect(await refusal(file)).toMatch(/^foreign: .*no SQLite database/);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('is refused when it is a folder', async () => {
    expect(await refusal(await scratchFolder())).toMatch(/^foreign: .*is not a file/);
  });

  it("is refused when it is another program's database", async () => {
    const file = join(await scratchFolder(), 'other.db');
    await writeFile(file, '', { mode: 0o600 });
    const other = await openDriver(file);
    other.exec('CREATE TABLE accounts (id)');
    other.close();
    expect(await refusal(file)).toMatch(/^foreign: .*something else/);
  });

  it('is refused when a newer version made it', async () => {
    const file = await inboxFile();
    await (await openSqliteInbox(file)).close();
    const newer = await openDriver(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(await refusal(file)).toMatch(/^version: .*format 99.*Update/);
  });

  it('is never begun anew when it is damaged', async () => {
    const file = await inboxFile();
    const store = await openSqliteInbox(file);
    await store.add(arrivals(500));
    await store.close();
    const { size } = await stat(file);
    await truncate(file, Math.floor(size / 2));
    const outcome = await openSqliteInbox(file).then(
      async (damaged) => {
        onTestFinished(() => damaged.close());
        return damaged.list({ limit: 1000 }).catch(({ problem }) => problem);
      },
      ({ problem }) => problem,
    );
    expect(outcome).toBe('corrupt');
  });

  it('is refused where this user may not write, and opened once it may', async () => {
    const folder = await scratchFolder();
    await chmod(folder, 0o755);
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o555);
    const file = join(closed, 'inbox.db');
    // Root may write anywhere, so that somebody else has to try.
    const user = isRoot ? { uid: nobody, gid: nobody } : {};
    const refused = startChild('open', file, user);
    await refused.ended();
    expect(refused.lines.join()).toContain('"problem":"denied"');
    expect(refused.lines.join()).toContain('may not write there');
    await chmod(closed, 0o755);
    if (isRoot) await chown(closed, nobody, nobody);
    expect(await startChild('open', file, user).printed(1)).toEqual(['open']);
  });
});

describe('a full disk', () => {
  it.skipIf(!canMount())('acknowledges nothing, and goes on when space returns', async () => {
    const folder = await scratchFolder();
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    onTestFinished(() => void succeeds('umount', '-l', folder));
    const store = await opened(join(folder, 'inbox.db'));
    const body = 'x'.repeat(50_000);
    const outcomes = await Promise.all(
      arrivals(60, { body }).map(async (one) => ({
        id: one.id,
        outcome: await store.add([one]).catch(({ problem }) => problem),
      })),
    );
    // They shared one transaction, which did not fit.
    expect(new Set(outcomes.map(({ outcome }) => String(outcome)))).toEqual(new Set(['full']));
    expect(await store.list()).toEqual([]);
    const kept = arrivals(5, { body });
    for (const one of kept) await store.add([one]);
    const more = async () => store.add([arrival({ body })]);
    await expect(Promise.all(Array.from({ length: 50 }, more))).rejects.toThrow(/disk is full/);
    expect(await store.list()).toHaveLength(5);

    mount('-o', 'remount,size=32m', folder);
    expect(await store.add(arrivals(60, { body }))).toEqual(Array.from({ length: 60 }, () => 'stored'));
    expect(await store.counts()).toMatchObject({ waiting: 65 });
  });
});

function mount(...args: string[]): void {
  if (!succeeds('mount', ...args)) throw new Error(`mount ${args.join(' ')} failed`);
}

/** Root in a container may lack the right. */
function canMount(): boolean {
  return (
    isRoot && process.platform === 'linux' && succeeds('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
  );
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}
