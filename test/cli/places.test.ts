import { symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const secret = { INTERCOM_CLIENT_SECRET: 'a-client-secret' };

/** A process that hangs would hold the test up: it is given so long. */
async function ended(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { child, finished } = cli.start(args, { env });
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const { code, stdout, stderr } = await finished;
  clearTimeout(timer);
  return { code, output: `${stdout}${stderr}`.replaceAll(/\s+/g, ' ') };
}

describe.runIf(process.platform === 'linux')('a place where nothing can be made', () => {
  it.each([
    ['/proc/x/events.db', '/proc/x cannot be created'],
    ['/proc/x', '/proc/x cannot be created'],
    ['/dev/null', '/dev/null is not a file'],
    ['/dev/null/events.db', '/dev/null is a file, where a folder is needed'],
  ])('is refused as an inbox, in a sentence: %s', async (place, sentence) => {
    const { code, output } = await ended(['listen', '--inbox', place, '--port', '0'], secret);
    expect(code).toBe(1);
    expect(output).toContain(sentence);
  });

  it.each([
    ['n8n', '/proc/x'],
    ['blocks', '/dev/null/x'],
  ])('is refused for the files of %s', async (host, place) => {
    const { code, output } = await ended(['export', host, '--out', place]);
    expect(code).toBe(1);
    expect(output).toMatch(/^Error: \/(proc\/x cannot be created|dev\/null is a file)/);
  });

  it('keeps nobody from running a sandbox', async () => {
    const { child, finished, firstLine } = cli.start(['sandbox', '--port', '0'], { env: { XDG_DATA_HOME: '/proc/x' } });
    await firstLine();
    child.kill('SIGTERM');
    expect((await finished).stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Nothing can be written to /proc/x/intercom-tools',
    );
  });

  it('is refused for connections', async () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    const env = { INTERCOM_TOOLS_KEY: key, INTERCOM_TOOLS_CONNECTIONS: '/proc/x/connections.json' };
    const { code, output } = await ended(['connections', 'rekey'], env);
    expect([code, output]).toEqual([1, expect.stringContaining('/proc/x cannot be created')]);
  });
});

it('a link that leads nowhere, or a file in the way, is named', async () => {
  symlinkSync('gone/inbox.db', 'dangling.db');
  const dangling = await ended(['events', 'list', '--inbox', 'dangling.db']);
  expect(dangling).toMatchObject({ code: 1, output: expect.stringContaining('is a link to gone/inbox.db') });
  writeFileSync('in-the-way', '');
  const blocked = await ended(['export', 'n8n', '--out', 'in-the-way']);
  expect(blocked).toMatchObject({ code: 1, output: expect.stringContaining('is a file, where a folder is needed') });
});
