import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFor, useCli } from './helpers/cli.js';
import { useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

/** Starts the command and reads the JSON that it greets with. */
async function started(...args: string[]) {
  const running = cli.start(['sandbox', '--json', ...args]);
  return { ...running, greeting: JSON.parse(await running.firstLine()) };
}

describe('the command sandbox', () => {
  it('runs until it is interrupted, then frees its port and ends with 0', async () => {
    const { child, finished, greeting } = await started();
    expect(greeting).toMatchObject({ token: 'sandbox-token', seed: 42, counts: { contacts: expect.any(Number) } });
    expect(greeting.url).toBe(`http://127.0.0.1:${greeting.port}`);
    const call = await cli.run(['call', 'intercom_list_contacts'], { env: settingsFor(greeting.url) });
    expect(call.code).toBe(0);
    child.kill('SIGINT');
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
    await expect(fetch(greeting.url)).rejects.toThrow('fetch failed');
  });

  it('ends cleanly on SIGTERM too, also with a call that waits', async () => {
    const { child, finished, greeting } = await started();
    await fetch(`${greeting.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify({ effect: 'timeout' }) });
    const headers = { Authorization: `Bearer ${greeting.token}`, Accept: 'application/json' };
    const waiting = fetch(`${greeting.url}/tags`, { headers }).catch(() => 'dropped');
    child.kill('SIGTERM');
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
    expect(await waiting).toBe('dropped');
  });

  it('tells what it needs to be used, and a line to paste', async () => {
    const running = cli.start(['sandbox']);
    await running.firstLine();
    running.child.kill('SIGINT');
    const { code, stdout } = await running.finished;
    expect(code).toBe(0);
    const url = /Address +(\S+)/.exec(stdout)?.[1];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(stdout).toMatch(/Token +sandbox-token/);
    expect(stdout).toMatch(/OAuth +client id sandbox-client\n/);
    expect(stdout).toMatch(/Contents .*\d+ contacts.*\(seed 42\)/);
    expect(stdout).toContain(`INTERCOM_BASE_URL=${url} INTERCOM_ACCESS_TOKEN=sandbox-token npx intercom-tools call`);
  });

  it('fills itself by its seed, or hardly at all', async () => {
    const one = await started('--seed', '7');
    const empty = await started('--empty');
    expect(one.greeting.seed).toBe(7);
    expect(one.greeting.counts.contacts).toBeGreaterThan(10);
    expect(empty.greeting.counts).toMatchObject({ admins: 1, contacts: 0, conversations: 0 });
    for (const { child, finished } of [one, empty]) {
      child.kill('SIGINT');
      await finished;
    }
  });

  it('takes the port that it is given, and says when it is in use', async () => {
    const { sandbox, url } = await openSandbox();
    const { port } = new URL(url);
    const { code, stdout, stderr } = await cli.run(['sandbox', '--port', port]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Error: Port ${port} is in use: choose another with --port, or leave it out for a free one.\n`);
    await sandbox.close();
    const { child, finished, greeting } = await started('--port', port);
    expect(String(greeting.port)).toBe(port);
    child.kill('SIGINT');
    await finished;
  });

  it.each([
    [['--port', '65536'], '--port is "65536": expected a whole number from 0 to 65535'],
    [['--port', 'http'], '--port is "http": expected a whole number'],
    [['--seed', '-1'], '--seed is "-1": expected a whole number 0 or more'],
    [['--history', 'weeks=3'], '--history is "weeks=3": expected days=90,conversations=2000'],
    [['--history', 'days=0'], '--history days is "0": expected a whole number from 1 to 730'],
    [['--search-delay', 'long'], '--search-delay is "long": expected a whole number'],
    [['--import', 'x.json', '--seed', '3'], '--seed cannot go with --import'],
    [['--import', 'x.json', '--empty'], '--empty cannot go with --import'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli.run(['sandbox', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('the workspace of the command sandbox', () => {
  const file = (name: string) => join(cli.folder, name);
  /** Ends a sandbox as a person or a service manager does. */
  async function end({ child, finished }: Awaited<ReturnType<typeof started>>, signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
  }

  it('gets a past with --history, wholly or in part', async () => {
    const both = await started('--history', 'days=10,conversations=150');
    expect(both.greeting.counts.conversations).toBeGreaterThanOrEqual(150);
    const short = await started('--empty', '--history', '30');
    expect(short.greeting.counts).toMatchObject({ admins: 1, conversations: 30 });
    const usual = await started('--empty', '--history');
    expect(usual.greeting.counts.conversations).toBe(2000);
    await end(usual, 'SIGINT');
    await end(both, 'SIGINT');
    await end(short, 'SIGINT');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('is written on %s, for its owner alone, and read again', async (signal) => {
    const path = file(`${signal}.json`);
    writeFileSync(path, 'an older export', { mode: 0o644 });
    const first = await started('--history', '20', '--export-on-exit', path);
    const create = (url: string, email: string) =>
      fetch(`${url}/contacts`, {
        method: 'POST',
        headers: { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      });
    await create(first.greeting.url, 'kept@example.com');
    expect(readFileSync(path, 'utf8')).toBe('an older export');
    await end(first, signal);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const second = await started('--import', path);
    const { contacts } = first.greeting.counts;
    expect(second.greeting.counts).toEqual({ ...first.greeting.counts, contacts: contacts + 1 });
    expect((await create(second.greeting.url, 'kept@example.com')).status).toBe(409);
    await end(second, signal);
  });

  it('is refused when the file is none, is damaged, or could not be written at the end', async () => {
    writeFileSync(file('broken.json'), '{"format":');
    const failures = [
      [['--import', file('missing.json')], '--import: .*missing.json cannot be read \\(ENOENT\\)'],
      [['--import', file('broken.json')], '--import: .*broken.json: The document is not valid JSON'],
      [
        ['--export-on-exit', file('no/such/folder.json')],
        '--export-on-exit: nothing can be written to .*such \\(ENOENT\\)',
      ],
      [['--export-on-exit', cli.folder], '--export-on-exit: .* is not a file'],
    ] as const;
    for (const [args, message] of failures) {
      const { code, stdout, stderr } = await cli.run(['sandbox', ...args]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(new RegExp(message));
    }
  });

  it('behaves as the options say', async () => {
    const running = await started('--search-delay', '60', '--no-magic');
    const settings = await (await fetch(`${running.greeting.url}/_sandbox/settings`)).json();
    expect(settings).toMatchObject({ searchDelaySeconds: 60, magicValues: false });
    await end(running, 'SIGINT');
  });
});
