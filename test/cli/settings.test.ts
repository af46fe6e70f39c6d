import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { settingsFor, useCli } from './helpers/cli.js';
import { useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

/** Looks like a token of Intercom's: base64 that begins with `tok:`. */
const realToken = Buffer.from('tok:4a7c1f_9b2e_4d0a_8c3f_5e6d7a8b9c0d:1:0').toString('base64');

const dryRun = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { stdout } = await cli.run(['call', 'intercom_list_tags', '--dry-run', '--json', ...args], { env });
  const { url, headers } = JSON.parse(stdout).requests[0];
  return { url, version: headers['Intercom-Version'] };
};

describe('settings', () => {
  it('come from the environment', async () => {
    expect(await dryRun([], { INTERCOM_REGION: 'EU', INTERCOM_VERSION: '2.14' })).toEqual({
      url: 'https://api.eu.intercom.io/tags',
      version: '2.14',
    });
    expect(await dryRun([], { INTERCOM_BASE_URL: 'http://127.0.0.1:4010' })).toMatchObject({
      url: 'http://127.0.0.1:4010/tags',
    });
  });

  it('come from options first', async () => {
    const env = { INTERCOM_REGION: 'eu', INTERCOM_VERSION: '2.14', INTERCOM_BASE_URL: 'https://proxy.example' };
    expect(await dryRun(['--region', 'au', '--api-version=2.15', '--base-url', 'https://other.example'], env)).toEqual({
      url: 'https://other.example/tags',
      version: '2.15',
    });
  });

  it('count as absent when they are empty', async () => {
    const env = { INTERCOM_REGION: '', INTERCOM_VERSION: '', INTERCOM_BASE_URL: '', INTERCOM_ADMIN_ID: '' };
    expect(await dryRun([], env)).toEqual({ url: 'https://api.intercom.io/tags', version: '2.16' });
  });

  it('name the admin who acts', async () => {
    const args = ['call', 'intercom_close_conversation', '--conversationId=1', '--dry-run', '--json'];
    const bodies = async (env: Record<string, string>, ...more: string[]) => {
      const { stdout } = await cli.run([...args, ...more], { env });
      return JSON.parse(stdout).requests.map(({ body }: { body: unknown }) => body);
    };
    expect(await bodies({ INTERCOM_ADMIN_ID: '814860' })).toMatchObject([{ admin_id: '814860' }]);
    expect(await bodies({ INTERCOM_ADMIN_ID: '814860' }, '--admin-id=1')).toMatchObject([{ admin_id: '1' }]);
    expect(await bodies({ INTERCOM_ADMIN_ID: '814860' }, '--admin_id=2')).toMatchObject([{ admin_id: '2' }]);
  });

  it.each<[args: string[], env: Record<string, string>, message: string]>([
    [[], {}, 'INTERCOM_ACCESS_TOKEN is not set: '],
    [[], { INTERCOM_ACCESS_TOKEN: '' }, 'or use --sandbox to try without an account'],
    [[], { INTERCOM_ACCESS_TOKEN: 'two words' }, 'INTERCOM_ACCESS_TOKEN holds spaces'],
    [['--token', ''], {}, '--token is missing'],
    [['--region', 'mars'], {}, '--region is "mars": expected one of us, eu, au'],
    [[], { INTERCOM_REGION: 'mars' }, 'INTERCOM_REGION is "mars": expected one of us, eu, au'],
    [[], { INTERCOM_VERSION: '3.0' }, 'INTERCOM_VERSION is "3.0": expected one of 2.11'],
    [['--base-url', 'http://example.com'], {}, '--base-url begins with http://: expected https'],
    [[], { INTERCOM_BASE_URL: 'example' }, 'INTERCOM_BASE_URL is not an address'],
    [['--admin-id', 'ada'], {}, '--admin-id is not an admin id'],
  ])('%j with %j are refused by the name that they were given under', async (args, env, message) => {
    const { code, stdout, stderr } = await cli.run(['call', 'intercom_list_tags', ...args], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('reach a workspace', async () => {
    const { sandbox, url } = await openSandbox();
    expect(await cli.run(['call', 'intercom_list_tags'], { env: settingsFor(url) })).toMatchObject({ code: 0 });
    const args = ['call', 'intercom_list_tags', '--token', sandbox.token, '--base-url', url];
    expect(await cli.run(args)).toMatchObject({ code: 0 });
    expect(sandbox.requests.list()).toHaveLength(2);
  });
});

describe('--sandbox', () => {
  const record = () => join(cli.folder, 'requests.jsonl');

  afterEach(() => rmSync(record(), { force: true }));

  it('sends neither token nor anything else of the environment anywhere', async () => {
    const calls: string[] = [];
    const workspace = createServer((request, response) => {
      calls.push(`${request.method} ${request.url}`);
      response.end('{}');
    });
    await new Promise<void>((resolve) => workspace.listen(0, '127.0.0.1', resolve));
    const { port } = workspace.address() as AddressInfo;
    const recorder = new URL('./helpers/record-requests.mjs', import.meta.url).href;
    const env = {
      NODE_OPTIONS: `--import=${recorder}`,
      RECORD_REQUESTS: record(),
      INTERCOM_ACCESS_TOKEN: realToken,
      INTERCOM_BASE_URL: `http://127.0.0.1:${port}`,
      INTERCOM_ADMIN_ID: '814860',
    };
    const reply = ['call', 'intercom_create_note', '--contactId=nobody', '--body=x'];
    const runs = [
      await cli.run(['call', 'intercom_list_contacts', '--all', '--sandbox'], { env }),
      await cli.run(['call', 'intercom_list_admins', '--sandbox', '--json'], { env }),
      await cli.run([...reply, '--sandbox'], { env }),
      await cli.run(['test-connection', '--sandbox'], { env }),
      await cli.run(['tools', '--sandbox'], { env }),
    ];
    await new Promise((resolve) => workspace.close(resolve));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 1, 0, 0]);
    expect(calls).toEqual([]);

    expect(existsSync(record())).toBe(true);
    const text = readFileSync(record(), 'utf8');
    const sent = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(sent.length).toBeGreaterThan(8);
    expect([...new Set(sent.map(({ host }) => host))]).toEqual(['127.0.0.1']);
    expect([...new Set(sent.map(({ headers }) => headers.authorization))]).toEqual(['Bearer sandbox-token']);
    for (const secret of [realToken, '814860', String(port)]) expect(text).not.toContain(secret);
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain(realToken);
  });

  it.each(['--token=x', '--base-url=http://127.0.0.1:1'])('refuses %s beside it', async (option) => {
    const { code, stderr } = await cli.run(['call', 'intercom_list_tags', '--sandbox', option]);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot go with --sandbox, which has its own');
  });

  it('keeps region and version of the settings', async () => {
    const env = { INTERCOM_REGION: 'eu', INTERCOM_VERSION: '2.14' };
    const { code, stdout } = await cli.run(['test-connection', '--sandbox'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ region +EU\n✓ API version +2\.14\n/);
  });

  it('begins anew with each run', async () => {
    const made = await cli.run(['call', 'intercom_create_tag', '--name', 'Only once', '--sandbox']);
    expect(made.stdout).toContain('Only once');
    const { stdout } = await cli.run(['call', 'intercom_list_tags', '--sandbox']);
    expect(stdout).not.toContain('Only once');
  });
});
