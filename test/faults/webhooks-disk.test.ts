import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type BuiltProgram, buildProgram } from '../../faults/shared/built-program.js';
import { secret } from '../../faults/webhooks/kill-receivers.js';
import { type ReceiverCommand, startReceiver } from '../../faults/webhooks/receiver-process.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { freePort } from '../helpers/postgres-server.js';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

let program: BuiltProgram;
beforeAll(() => {
  program = buildProgram();
}, 60_000);
afterAll(() => program.remove());

/** `listen` over an inbox, with a sandbox that sends to it. */
async function setup(inbox: string, user: Pick<ReceiverCommand, 'uid' | 'gid'> = {}) {
  const handled: string[] = [];
  let look = () => {};
  const receiver = await startReceiver(
    {
      args: [program.file, 'listen', '--json', '--port', String(await freePort())],
      env: { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_INBOX: inbox },
      ...user,
    },
    (line) => {
      if (line.type === 'event') handled.push(line.notification.id);
      look();
    },
  );
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  onTestFinished(async () => {
    await receiver.kill();
    await sandbox.close();
  });
  const { id: webhook } = await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret });
  /** Sends at the same time so many notifications with so many characters; gives back the answers. */
  async function send(count: number, size = 100): Promise<(number | null | undefined)[]> {
    const item = { type: 'conversation', id: '1', source: { body: 'x'.repeat(size) } };
    const sends = Array.from({ length: count }, () =>
      sandbox.webhooks.send({ topic: 'conversation.user.created', item, webhook }),
    );
    return (await Promise.all(sends)).map(([delivery]) => delivery?.attempts.at(-1)?.status);
  }
  const acked = () =>
    sandbox.webhooks
      .deliveries({ state: 'delivered' })
      .flatMap(({ id, topic }) => (topic === 'ping' ? [] : [id]))
      .sort();
  /** Resolves when all that was acknowledged is handled. */
  const settled = () =>
    new Promise<void>((resolve) => {
      look = () => {
        if (acked().every((id) => handled.includes(id))) resolve();
      };
      look();
    });
  return { receiver, sandbox, handled, send, acked, settled };
}

const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

describe('a folder that may not be written', () => {
  it('answers 503 and acknowledges nothing, and goes on once it may', { timeout: 60_000 }, async () => {
    const closed = join(mkdtempSync(join(program.folder, 'closed-')), 'data');
    mkdirSync(closed);
    chmodSync(join(closed, '..'), 0o755);
    chmodSync(closed, 0o555);
    // Root may write anywhere, so that somebody else has to try.
    const user = isRoot ? { uid: nobody, gid: nobody } : {};
    const { receiver, sandbox, handled, send, acked, settled } = await setup(join(closed, 'inbox.db'), user);
    expect(await send(5)).toEqual(times(5, 503));
    expect(receiver.errors()).toContain('Nothing can be stored: ');
    expect(receiver.errors()).toContain('this user may not write there');
    expect([acked(), handled]).toEqual([[], []]);

    chmodSync(closed, 0o755);
    if (isRoot) chownSync(closed, nobody, nobody);
    // Intercom's one retry after a minute.
    await sandbox.clock.advance('61s');
    expect(acked()).toHaveLength(5);
    expect(await send(3)).toEqual(times(3, 200));
    await settled();
    await receiver.stop();
    expect(handled.sort()).toEqual(acked());
    expect(receiver.errors()).toContain('The inbox is back');
  });
});

describe('a full disk', () => {
  const canMount = mayMount();
  if (!canMount) console.warn('Not tested: a full disk. That takes the right to mount a small file system.');

  it.skipIf(!canMount)(
    'answers 503 and acknowledges nothing, and goes on when there is room',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(program.folder, 'disk-'));
      mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder);
      onTestFinished(() => void succeeds('umount', '-l', folder));
      const { receiver, sandbox, handled, send, acked, settled } = await setup(join(folder, 'inbox.db'));
      const answers: (number | null | undefined)[] = [];
      while (!answers.includes(503)) answers.push(...(await send(10, 50_000)));
      // It has been full for all of a group, not for some.
      expect(new Set(answers)).toEqual(new Set([200, 503]));
      expect(receiver.errors()).toContain('the disk is full. Make room');
      const before = acked();
      expect(before).toHaveLength(answers.filter((status) => status === 200).length);

      mount('-o', 'remount,size=64m', folder);
      await sandbox.clock.advance('61s');
      expect(acked()).toHaveLength(answers.length);
      expect(await send(3)).toEqual(times(3, 200));
      await settled();
      await receiver.stop();
      expect([...new Set(handled)].sort()).toEqual(acked());
    },
  );
});

function mount(...args: string[]): void {
  if (!succeeds('mount', ...args)) throw new Error(`mount ${args.join(' ')} failed`);
}

/** Root in a container may lack the right. */
function mayMount(): boolean {
  return (
    isRoot && process.platform === 'linux' && succeeds('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
  );
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}
