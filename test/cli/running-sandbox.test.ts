import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { useListen } from './helpers/listen.js';

const cli = useListen();
const place = () => join(cli.folder, 'data/intercom-tools/sandboxes');
const started: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

/** Starts a command that runs until it is interrupted, and reads the JSON that it greets with. */
async function start(...args: string[]) {
  const running = cli.start([...args, '--json'], { keepsInputOpen: true });
  const greeting = JSON.parse(await running.firstLine());
  const stop = async () => {
    running.child.kill('SIGINT');
    expect(await running.finished).toMatchObject({ code: 0, stderr: '' });
  };
  started.push({ stop });
  return { ...running, greeting };
}

/** The beginning of the names of the files that belong to the folder of the tests. */
const key = () => createHash('sha256').update(realpathSync(cli.folder)).digest('hex').slice(0, 16);

describe('a sandbox that runs in the folder', () => {
  it('is used by --sandbox, which says so, and remembers from call to call', async () => {
    const { greeting } = await start('sandbox');
    const made = await cli.run(['tags', 'create', '--name', 'Kept', '--sandbox']);
    expect(made).toMatchObject({ code: 0, stderr: `Using the sandbox that runs in this folder, at ${greeting.url}\n` });
    const { stdout, stderr } = await cli.run(['tags', 'list', '--sandbox', '--json']);
    expect(JSON.parse(stdout).output.tags.map(({ name }: { name: string }) => name)).toContain('Kept');
    // With --json errors are data there, which a line of words would spoil.
    expect(stderr).toBe('');
    expect((await cli.run(['test-connection', '--sandbox'])).stdout).toContain('✓ contacts');
  });

  it('is left word of in a file for its user alone, which goes when it ends', async () => {
    const { greeting, child } = await start('sandbox');
    expect(readdirSync(place())).toEqual([`${key()}-${child.pid}.json`]);
    const file = join(place(), `${key()}-${child.pid}.json`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(place()).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      url: greeting.url,
      token: 'sandbox-token',
      pid: child.pid,
    });
    await started.pop()?.stop();
    expect(readdirSync(place())).toEqual([]);
  });

  it('is the newest of several, and the one before it again when that ends', async () => {
    const first = await start('sandbox');
    const second = await start('sandbox');
    const used = async () => (await cli.run(['tags', 'list', '--sandbox'])).stderr;
    expect(await used()).toContain(second.greeting.url);
    await started.pop()?.stop();
    expect(await used()).toContain(first.greeting.url);
  });

  it('is forgotten when its process was killed', async () => {
    const { child, finished } = await start('sandbox');
    started.pop();
    child.kill('SIGKILL');
    await finished;
    expect(readdirSync(place())).toHaveLength(1);
    expect(await cli.run(['tags', 'list', '--sandbox'])).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(place())).toEqual([]);
  });

  it('is not what only looks like one: another server, another machine, another folder, damaged words', async () => {
    mkdirSync(place(), { recursive: true });
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end('{"name":"something else"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const word = (url: string) => JSON.stringify({ url, token: 't', pid: process.pid, startedAt: 1 });
    const file = join(place(), `${key()}-${process.pid}.json`);
    for (const text of [word(`http://127.0.0.1:${port}`), word('https://api.example.com'), '{"url":', '[]', '{}']) {
      writeFileSync(file, text);
      expect(await cli.run(['tags', 'list', '--sandbox'])).toMatchObject({ code: 0, stderr: '' });
    }
    server.close();
    // It was asked what it is, and nothing else was sent to it.
    expect(asked).toEqual(['GET /_sandbox']);
  });

  it('is shared by listen, which leaves it as it was', async () => {
    const { greeting } = await start('sandbox');
    const webhooks = async () => (await fetch(`${greeting.url}/_sandbox/webhooks`)).json();
    const listening = await start('listen', '--sandbox');
    expect(listening.greeting.sandbox).toEqual({
      url: greeting.url,
      token: 'sandbox-token',
      page: `${greeting.url}/_sandbox/workspace`,
      secret: 'sandbox-secret',
      shared: true,
    });
    expect(await webhooks()).toHaveLength(1);
    await started.pop()?.stop();
    expect(await webhooks()).toEqual([]);
  });

  it('is what listen --sandbox starts where there is none', async () => {
    const { greeting } = await start('listen', '--sandbox');
    expect(greeting.sandbox.shared).toBe(false);
    expect((await cli.run(['tags', 'list', '--sandbox'])).stderr).toContain(greeting.sandbox.url);
    expect(greeting.sandbox.page).toBe(`${greeting.sandbox.url}/_sandbox/workspace`);
  });

  it('runs also where no word of it can be left', async () => {
    writeFileSync(join(cli.folder, 'a-file'), '');
    const running = cli.start(['sandbox', '--json'], { env: { XDG_DATA_HOME: join(cli.folder, 'a-file') } });
    await running.firstLine();
    running.child.kill('SIGINT');
    const { code, stderr } = await running.finished;
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Nothing can be written to .*a-file.* \(ENOTDIR\): --sandbox will not find this sandbox\.\n$/,
    );
  });
});
