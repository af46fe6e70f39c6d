import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';
import { sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

// The command line is one bundle but for libsql, which an installed package finds beside it.
beforeAll(() => {
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(cli.folder, 'node_modules'));
});

const clientSecret = 'client-secret-of-this-test';
const redirect = 'https://tools.example/callback';

/** A sandbox with an app, and what a command line needs to connect to it. */
async function openSetup(redirectUris: readonly string[] = [redirect]) {
  const { sandbox, url } = await openSandbox({ data: 'empty' });
  sandbox.apps.register({ clientId: 'client-1', clientSecret, redirectUris });
  const place = join(cli.folder, `connections-${randomBytes(4).toString('hex')}.json`);
  const env = {
    INTERCOM_TOOLS_KEY: randomBytes(32).toString('base64'),
    INTERCOM_TOOLS_CONNECTIONS: place,
    INTERCOM_CLIENT_SECRET: clientSecret,
  };
  const login = ['login', '--client-id', 'client-1', '--base-url', url];
  return { sandbox, url, place, env, login };
}

/** Waits for the address to open, in what a command line says. */
function addressIn({ stderr }: { readonly stderr: NodeJS.ReadableStream }): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    stderr.on('data', (text) => {
      said += String(text);
      const found = /http:\/\/127\.0\.0\.1:\d+\/oauth\?\S+/.exec(said)?.[0];
      if (found !== undefined && /paste|trust/.test(said)) resolve(found);
    });
  });
}

async function decide(page: string, decision: 'approve' | 'deny' = 'approve'): Promise<string> {
  const body = new URL(page).searchParams;
  body.set('decision', decision);
  body.set('workspace', 'abcd1234');
  const answer = await fetch(new URL('/oauth', page), { method: 'POST', body, redirect: 'manual' });
  return answer.headers.get('location') ?? '';
}

/** Logs in by pasting the address that `end` makes of the right one. */
async function logIn(
  setup: Awaited<ReturnType<typeof openSetup>>,
  end = (address: string) => address,
  more: string[] = [],
) {
  const run = cli.start([...setup.login, ...more], { env: setup.env, keepsInputOpen: true });
  run.child.stdin.end(`${end(await decide(await addressIn(run.child)))}\n`);
  return run.finished;
}

describe('logging in', () => {
  it('connects a workspace by an address that is pasted back, which other commands then use', async () => {
    const setup = await openSetup();
    const { code, stdout, stderr } = await logIn(setup);
    expect([code, stderr]).toEqual([0, expect.stringContaining('paste')]);
    expect(stdout).toContain('✓ Connected Harbour Books abcd1234');
    expect(stdout).toMatch(/Workspace {2}abcd1234\n {2}Region {5}US\n {2}Admin {6}.+ \(admin \d+\)\n/);
    expect((statSync(setup.place).mode & 0o777).toString(8)).toBe('600');
    setup.sandbox.requests.clear();
    const env = { ...setup.env, INTERCOM_BASE_URL: 'http://127.0.0.1:9' };
    const call = await cli.run(['call', 'intercom_list_tags', '--workspace', 'abcd1234'], { env });
    expect([call.code, call.stderr]).toEqual([0, '']);
    expect(sentTo(setup.sandbox)).toEqual(['GET /tags']);
    const check = await cli.run(['test-connection', '--workspace', 'abcd1234'], { env });
    expect(check.stdout).toContain('workspace Harbour Books abcd1234 (abcd1234)');
  });

  it('shows, stores and tells no secret', async () => {
    const setup = await openSetup();
    const runs = [await logIn(setup), await logIn(setup, undefined, ['--json'])];
    runs.push(await cli.run(['connections', 'list', '--json', '--check'], { env: setup.env }));
    runs.push(
      await cli.run(['call', 'intercom_list_tags', '--workspace', 'abcd1234', '--dry-run'], { env: setup.env }),
    );
    const said = [...runs.map(({ stdout, stderr }) => stdout + stderr), readFileSync(setup.place, 'utf8')].join('\n');
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const secret of [clientSecret, 'sandbox-token-', setup.env.INTERCOM_TOOLS_KEY])
      expect(said).not.toContain(secret);
    expect(JSON.parse(runs[1]?.stdout ?? '')).toMatchObject({ workspaceId: 'abcd1234', region: 'us' });
    expect(JSON.parse(runs[2]?.stdout ?? '')).toMatchObject([{ workspaceId: 'abcd1234', revokedAt: null }]);
  });

  it('asks for the client secret when the environment has none', async () => {
    const setup = await openSetup();
    const { INTERCOM_CLIENT_SECRET: _none, ...env } = setup.env;
    const run = cli.start(setup.login, { env, input: `${clientSecret}\n`, keepsInputOpen: true });
    run.child.stdin.end(`${await decide(await addressIn(run.child))}\n`);
    const { code, stderr } = await run.finished;
    expect([code, stderr]).toEqual([0, expect.stringContaining('Client secret')]);
  });

  it.each([
    ['another state', (end: string) => end.replace(/state=.{4}/, 'state=xxxx'), 'belongs to another request'],
    ['no code', (end: string) => end.replace('code=', 'nothing='), 'holds no code'],
    ['a made-up code', (end: string) => end.replace('code=', 'code=x'), 'refused the code (401)'],
    ['no address', () => 'yes', 'What was pasted is no address'],
  ])('refuses %s', async (_name, end, message) => {
    const setup = await openSetup();
    const { code, stdout, stderr } = await logIn(setup, end);
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(message)]);
    expect(stderr).toContain('Nothing was stored.');
    const list = await cli.run(['connections', 'list'], { env: setup.env });
    expect(list.stdout).toContain('No workspace is connected');
  });

  it.each([
    ['without a key', { INTERCOM_TOOLS_KEY: '' }, [], 'openssl rand -base64 32'],
    ['with a plain http address', {}, ['--redirect-uri', 'http://localhost:3000/'], 'must be an https address'],
    ['with --tls for another machine', {}, ['--tls', '--redirect-uri', redirect], 'this machine only'],
    ['in a region that is none', {}, ['--region', 'moon'], 'us, eu, au'],
  ])('does not begin %s', async (_name, env, more, message) => {
    const setup = await openSetup();
    const { code, stderr } = await cli.run([...setup.login, ...more], { env: { ...setup.env, ...env } });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('catches the return by https on this machine, and waits on when a stranger comes', async () => {
    const port = await freePort();
    const address = `https://127.0.0.1:${port}/callback`;
    const setup = await openSetup([address]);
    const run = cli.start([...setup.login, '--tls', '--redirect-uri', address], { env: setup.env });
    const page = await addressIn(run.child);
    expect(await visit(`${address}?code=x&state=made-up`)).toMatchObject({ status: 400 });
    expect(await visit(`https://127.0.0.1:${port}/elsewhere`)).toMatchObject({ status: 404 });
    const { status, text } = await visit(await decide(page));
    expect([status, text]).toEqual([200, expect.stringContaining('Harbour Books abcd1234 (abcd1234) is connected')]);
    const { code, stdout } = await run.finished;
    expect([code, stdout]).toEqual([0, expect.stringContaining('✓ Connected')]);
  });

  it('ends when access is not given', async () => {
    const port = await freePort();
    const address = `https://127.0.0.1:${port}/callback`;
    const setup = await openSetup([address]);
    const run = cli.start([...setup.login, '--tls', '--redirect-uri', address], { env: setup.env });
    await visit(await decide(await addressIn(run.child), 'deny'));
    const { code, stderr } = await run.finished;
    expect([code, stderr]).toEqual([1, expect.stringContaining('was not given')]);
  });
});

describe('connected workspaces', () => {
  it('are refused when they are not there, or beside another token', async () => {
    const { env } = await openSetup();
    const call = (...more: string[]) => cli.run(['call', 'intercom_list_tags', ...more], { env });
    expect(await call('--workspace', 'missing1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not connected'),
    });
    for (const other of [['--token', 'a-token-of-this-test'], ['--region', 'eu'], ['--sandbox']]) {
      expect(await call('--workspace', 'missing1', ...other)).toMatchObject({ code: 2 });
    }
  });

  it('send their token to no address but their own', async () => {
    const setup = await openSetup();
    await logIn(setup);
    const { env } = setup;
    let requests = 0;
    const other = createHttpServer((_, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const call = ['call', 'intercom_list_tags', '--workspace', 'abcd1234'];
    for (const more of [[], ['--dry-run']]) {
      expect(await cli.run([...call, '--base-url', url, ...more], { env })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/--base-url\s+cannot\s+go\s+with\s+--workspace/),
      });
    }
    expect(await cli.run(['test-connection', '--workspace', 'abcd1234', '--base-url', url], { env })).toMatchObject({
      code: 2,
    });
    // That of the environment is for another token.
    expect(await cli.run(call, { env: { ...env, INTERCOM_BASE_URL: url } })).toMatchObject({ code: 0 });
    expect(requests).toBe(0);
    other.close();
  });

  it('are shown as revoked, and removed', async () => {
    const setup = await openSetup();
    await logIn(setup);
    const { env } = setup;
    setup.sandbox.reset();
    const listed = await cli.run(['connections', 'list', '--check'], { env });
    expect(listed.stdout).toMatch(/abcd1234 .* revoked \d{4}-/);
    const call = await cli.run(['call', 'intercom_list_tags', '--workspace', 'abcd1234'], { env });
    expect(call).toMatchObject({ code: 1, stderr: expect.stringContaining('was revoked in Intercom') });
    expect(await cli.run(['connections', 'remove', 'abcd1234'], { env })).toMatchObject({ code: 0 });
    expect(await cli.run(['connections', 'remove', 'abcd1234'], { env })).toMatchObject({ code: 2 });
  });

  it('are marked as revoked by the call that finds it out, and only when Intercom knows the token no more', async () => {
    const setup = await openSetup();
    await logIn(setup);
    const { env, sandbox } = setup;
    const call = (...more: string[]) =>
      cli.run(['call', 'intercom_list_tags', '--workspace', 'abcd1234', ...more], { env });
    const state = async () => JSON.parse((await cli.run(['connections', 'list', '--json'], { env })).stdout)[0];
    sandbox.faults.add({ method: 'GET', path: '/tags', status: 401 });
    expect(await call()).toMatchObject({ code: 1, stderr: expect.not.stringContaining('was revoked') });
    expect(await state()).toMatchObject({ revokedAt: null });
    sandbox.reset();
    const { code, stderr } = await call('--json');
    expect([code, JSON.parse(stderr).error]).toEqual([
      1,
      expect.objectContaining({
        name: 'AuthenticationError',
        status: 401,
        message: expect.stringMatching(/\(abcd1234\) was revoked in Intercom\. .*intercom-tools login$/),
      }),
    ]);
    expect(await state()).toMatchObject({ revokedAt: expect.any(Number) });
    sandbox.requests.clear();
    expect(await call()).toMatchObject({ code: 1, stderr: expect.stringContaining('intercom-tools login') });
    expect(sandbox.requests.list(), 'nothing is asked any more').toEqual([]);
  });

  it('move to a new key', async () => {
    const setup = await openSetup();
    await logIn(setup);
    const { env } = setup;
    const key = randomBytes(32).toString('base64');
    const wrong = await cli.run(['connections', 'list'], { env: { ...env, INTERCOM_TOOLS_KEY: key } });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('not among the keys given') });
    const both = { ...env, INTERCOM_TOOLS_KEY: `${key},${env.INTERCOM_TOOLS_KEY}` };
    expect((await cli.run(['connections', 'rekey'], { env: both })).stdout).toBe('Encrypted anew: 1\n');
    const list = await cli.run(['connections', 'list'], { env: { ...env, INTERCOM_TOOLS_KEY: key } });
    expect(list.stdout).toContain('abcd1234');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Visits an address whose certificate nobody vouches for. */
function visit(address: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    }).on('error', reject);
  });
}
