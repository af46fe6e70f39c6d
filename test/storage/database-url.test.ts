import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import { openInbox } from '../../src/inbox/index.js';
import { openTokenStore } from '../../src/oauth/index.js';
import { isPostgresUrl } from '../../src/storage/database-url.js';

const key = randomBytes(32).toString('base64');
const openers: Readonly<Record<string, (at: string) => Promise<unknown>>> = {
  'an inbox': (at) => openInbox(at),
  'a token store': (at) => openTokenStore(at, key),
};

describe.each(Object.entries(openers))('the address of %s', (_name, open) => {
  const refusal = async (at: string): Promise<InvalidParamsError> => {
    const error: unknown = await open(at).catch((reason: unknown) => reason);
    if (error instanceof InvalidParamsError) return error;
    throw new Error('it was not refused as a wrong setting');
  };

  it('is not taken for a file when it is a URL of something else, and is not shown', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-place-'));
    const before = process.cwd();
    process.chdir(folder);
    onTestFinished(async () => {
      process.chdir(before);
      await rm(folder, { recursive: true });
    });
    for (const at of ['mysql://u:hunter2@h/x', 'MONGODB+SRV://u:hunter2@h/x', 'postgress://u:hunter2@h/x']) {
      const { issues, message } = await refusal(at);
      expect(issues, at).toMatchObject([{ field: 'at', message: expect.stringContaining('postgres:// URL') }]);
      expect(message).not.toMatch(/hunter2|u:|h\/x/);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('is never empty', async () => {
    for (const at of ['', '  ']) expect((await refusal(at)).message).toContain('at is empty');
  });

  it('is that of a PostgreSQL database however its beginning is written', async () => {
    for (const at of ['POSTGRES://127.0.0.1:1/x', 'PostgreSQL://127.0.0.1:1/x']) {
      await expect(open(at), at).rejects.toMatchObject({ problem: 'unreachable' });
    }
  });
});

describe('an address', () => {
  it('is a file when it is a path of any kind', () => {
    const paths = ['events.db', './a:b/c.db', '/var/lib/x.db', 'C:\\data\\x.db', 'C:/data/x.db', '../postgres/x'];
    expect(paths.map((at) => isPostgresUrl(at, 'at'))).toEqual(paths.map(() => false));
  });
});
