import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { settingsFor, useCli } from './helpers/cli.js';
import { useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

const subjects = ['token', 'region', 'API version', 'contacts', 'companies', 'conversations', 'tickets', 'tags'];

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly fix?: string;
}

/** Checks a sandbox of this test, and reads the result as data. */
async function checkSandbox(options: SandboxOptions = {}, env: Readonly<Record<string, string>> = {}) {
  const { sandbox, url } = await openSandbox(options);
  return { sandbox, url, ...(await check({ ...settingsFor(url), ...env })) };
}

async function check(env: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await cli.run(['test-connection', '--json'], { env });
  const { ok, checks }: { ok: boolean; checks: Check[] } = JSON.parse(stdout);
  return { code, stderr, ok, checks, failed: checks.filter((one) => !one.ok) };
}

describe('testing a connection', () => {
  it('prints a line for each thing that is well', async () => {
    const { sandbox, url } = await openSandbox();
    const { code, stdout, stderr } = await cli.run(['test-connection'], { env: settingsFor(url) });
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 16).trim())).toEqual(subjects.map((subject) => `✓ ${subject}`));
    expect(lines[0]).toMatch(/admin \d+\), workspace .+ \(\w{8}\)$/);
    expect(lines[3]).toContain(`readable, ${sandbox.state().counts.contacts} in all`);
    expect(lines.filter((line) => line.includes('→'))).toEqual([]);
  });

  it('tells the same as data', async () => {
    const { code, ok, checks } = await checkSandbox();
    expect([code, ok, checks.map(({ check }) => check)]).toEqual([0, true, subjects]);
  });

  it('changes nothing', async () => {
    const { sandbox } = await checkSandbox();
    const calls = sandbox.requests.list().map(({ method, path }) => `${method} ${path}`);
    expect(calls).toEqual([
      'GET /me',
      'GET /contacts',
      'POST /companies/list',
      'GET /conversations',
      'POST /tickets/search',
      'GET /tags',
    ]);
  });

  it('prints the fix beside what a token may not read, and checks the rest all the same', async () => {
    const { sandbox, url } = await openSandbox({
      scopes: ['read_admins', 'read_conversations', 'read_tags', 'read_tickets'],
    });
    const { code, stdout } = await cli.run(['test-connection'], { env: settingsFor(url) });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map(([mark]) => mark).join('')).toBe('✓✓✓✗✗✓✓✓');
    expect(lines[3]).toMatch(
      /^✗ contacts .*answered 403 .* → give the app the permission "Read and list users and companies"/,
    );
    expect(sandbox.requests.list().map(({ status }) => status)).toEqual([200, 403, 403, 200, 200, 200]);
  });

  it('checks what can be read although the token may not read whose it is', async () => {
    const { code, failed } = await checkSandbox({ scopes: ['read_users_and_companies'] });
    expect(code).toBe(1);
    expect(failed.map(({ check }) => check)).toEqual(
      subjects.filter((one) => !['contacts', 'companies'].includes(one)),
    );
  });

  it('sees that the workspace is in another region', async () => {
    const { code, failed } = await checkSandbox({ region: 'EU' }, { INTERCOM_REGION: 'us' });
    expect(code).toBe(1);
    expect(failed).toEqual([
      {
        check: 'region',
        ok: false,
        detail: 'the workspace is in EU, the settings say US',
        fix: 'set INTERCOM_REGION=eu (or --region eu)',
      },
    ]);
  });

  it('takes any region when only a base URL is set', async () => {
    expect(await checkSandbox({ region: 'AU' })).toMatchObject({ ok: true });
  });

  it('sees that the workspace does not know the version, and checks the rest in another', async () => {
    const { sandbox, url } = await openSandbox();
    const body = { type: 'error.list', errors: [{ code: 'intercom_version_invalid', message: 'not found' }] };
    sandbox.faults.add({ path: '/me', status: 400, body, times: 1 });
    const { code, checks, failed } = await check({ ...settingsFor(url), INTERCOM_VERSION: '2.17' });
    expect([code, checks.map(({ check }) => check)]).toEqual([1, subjects]);
    expect(failed).toEqual([
      {
        check: 'API version',
        ok: false,
        detail: 'the workspace does not know 2.17',
        fix: 'set INTERCOM_VERSION to another version, or leave it out for 2.16',
      },
    ]);
  });

  it('asks for nothing more when the token is wrong, and still says what to do about each', async () => {
    const { sandbox, url } = await openSandbox();
    const { code, failed } = await check(settingsFor(url, 'wrong-token'));
    expect([code, failed.map(({ check }) => check)]).toEqual([1, subjects]);
    expect(failed[0]).toMatchObject({
      detail: expect.stringContaining('answered 401'),
      fix: expect.stringContaining('INTERCOM_ACCESS_TOKEN'),
    });
    expect(failed[1]?.fix).toContain('set INTERCOM_REGION to us, eu or au');
    expect(failed.every(({ fix }) => fix !== undefined && fix !== '')).toBe(true);
    expect(sandbox.requests.list()).toHaveLength(1);
  });

  it('goes on after one read that the server cannot answer', async () => {
    const { sandbox, url } = await openSandbox();
    sandbox.faults.add({ path: '/companies/list', status: 503 });
    const { code, failed } = await check(settingsFor(url));
    expect([code, failed.map(({ check }) => check)]).toEqual([1, ['companies']]);
    expect(failed[0]).toMatchObject({ fix: 'Intercom has a problem: try again later' });
  });

  it('tells a dead connection once', async () => {
    const { sandbox, url } = await openSandbox();
    await sandbox.close();
    const { code, checks } = await check(settingsFor(url));
    expect(code).toBe(1);
    expect(checks).toEqual([
      {
        check: 'connection',
        ok: false,
        detail: `no connection (${new URL(url).host}, ECONNREFUSED)`,
        fix: 'check the network, the region and the base URL, then try again',
      },
    ]);
  });

  it('tells once that something else answers', async () => {
    const server = createServer((_, response) => response.end('<html>Log in to the network</html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, checks } = await check(settingsFor(`http://127.0.0.1:${port}`));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    expect(checks).toEqual([
      {
        check: 'connection',
        ok: false,
        detail: `the answer is not from Intercom (127.0.0.1:${port})`,
        fix: 'check base URL and proxies: something else answers there',
      },
    ]);
  });

  it('needs a token', async () => {
    const { code, stdout, stderr } = await cli.run(['test-connection']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('INTERCOM_ACCESS_TOKEN is not set: ');
  });
});
