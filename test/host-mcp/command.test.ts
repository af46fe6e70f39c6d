import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileTokenStore, readKeys } from '../../src/oauth/index.js';
import { settingsFor, useCli } from '../cli/helpers/cli.js';
import { sentTo, useSandbox } from '../cli/helpers/sandbox.js';
import { connection } from '../oauth/connection.js';
import { post } from './rpc.js';

const cli = useCli();
const startSandbox = useSandbox();

const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const initialize = {
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

describe('intercom-tools mcp over stdio', () => {
  it('writes nothing but the protocol to standard output, and ends with its client', async () => {
    const { url, sandbox } = await startSandbox();
    const running = cli.start(['mcp', '--read-only'], { env: settingsFor(url, sandbox.token), keepsInputOpen: true });
    const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'intercom_list_tags', arguments: {} } };
    for (const message of [initialize, list, call]) running.child.stdin.write(`${JSON.stringify(message)}\n`);
    let answers = 0;
    while (answers < 3) answers += String((await once(running.child.stdout, 'data'))[0]).split('\n').length - 1;
    running.child.stdin.end();
    const { code, stdout, stderr } = await running.finished;
    expect([code, stderr]).toEqual([0, '']);
    const messages = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ['2.0', 0],
      ['2.0', 1],
      ['2.0', 2],
    ]);
    expect(sentTo(sandbox)).toEqual(['GET /tags']);
    expect(stdout).not.toContain(sandbox.token);
  });

  it('ends when it is told to', async () => {
    const running = cli.start(['mcp', '--sandbox'], { keepsInputOpen: true });
    running.child.stdin.write(`${JSON.stringify(initialize)}\n`);
    await running.firstLine();
    running.child.kill('SIGTERM');
    expect(await running.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    [[], 'INTERCOM_ACCESS_TOKEN is not set: '],
    [['--sandbox', '--allow', 'sned'], '--allow has "sned": did you mean send?'],
    [['--sandbox', '--toolsets', 'contact'], 'toolsets has "contact": did you mean contacts?'],
    [['--sandbox', '--port', '80'], '--port goes with --http'],
    [['--sandbox', '--http', '--port', 'x'], '--port is "x"'],
    [['--sandbox', '--http', '--token-file', 'missing'], '--token-file cannot be read (ENOENT): missing'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(['mcp', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('intercom-tools mcp for a connected workspace', () => {
  // The store of workspaces loads libsql from beside the program.
  beforeAll(() => {
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(cli.folder, 'node_modules'));
  });

  /** Lists tags over stdio with the token that is stored. */
  async function listTags(accessToken?: string) {
    const { url, sandbox } = await startSandbox();
    const key = randomBytes(32).toString('base64');
    const place = join(cli.folder, `connections-${randomBytes(4).toString('hex')}.json`);
    const store = fileTokenStore(place, readKeys(key));
    const token = accessToken ?? sandbox.token;
    await store.put({ ...connection('abcd1234', token), baseUrl: url });
    const env = { INTERCOM_TOOLS_KEY: key, INTERCOM_TOOLS_CONNECTIONS: place, INTERCOM_ACCESS_TOKEN: 'of-another' };
    const running = cli.start(['mcp', '--workspace', 'abcd1234'], { env, keepsInputOpen: true });
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'intercom_list_tags', arguments: {} } };
    for (const message of [initialize, call]) running.child.stdin.write(`${JSON.stringify(message)}\n`);
    let answers = 0;
    while (answers < 2) answers += String((await once(running.child.stdout, 'data'))[0]).split('\n').length - 1;
    running.child.stdin.end();
    const { code, stdout, stderr } = await running.finished;
    expect(stdout + stderr).not.toContain(token);
    const answer = JSON.parse(stdout.trim().split('\n')[1] ?? '');
    return { code, stderr, result: answer.result, sandbox, stored: await store.get('abcd1234') };
  }

  it('calls with the token of the workspace', async () => {
    const { code, stderr, result, sandbox, stored } = await listTags();
    expect([code, stderr, result.isError ?? false, stored?.revokedAt]).toEqual([0, '', false, null]);
    expect(sentTo(sandbox)).toEqual(['GET /tags']);
  });

  it('marks the workspace as revoked when Intercom knows its token no more, and says what to do', async () => {
    const { code, stderr, result, sandbox, stored } = await listTags('token-that-was-revoked-in-this-test');
    expect([code, result.isError, stored?.revokedAt]).toEqual([0, true, expect.any(Number)]);
    expect(stderr).toBe(
      'Access to Harbour Books (abcd1234) was revoked in Intercom. Connect it again: intercom-tools login, then start this server again.\n',
    );
    expect(sentTo(sandbox)).toEqual(['GET /tags', 'GET /me']);
  });
});

describe('intercom-tools mcp over HTTP', () => {
  it('makes a token when it is given none, and asks for it', async () => {
    const running = cli.start(['mcp', '--sandbox', '--http', '--json']);
    const { url, token } = JSON.parse(await running.firstLine());
    expect(token).toMatch(/^[\w-]{32}$/);
    expect((await post(url, list)).status).toBe(401);
    expect((await post(url, list, { authorization: `Bearer ${token}` })).status).toBe(200);
    running.child.kill('SIGTERM');
    expect(await running.finished).toMatchObject({ code: 0 });
  });

  it('takes the token from a file or the environment, and repeats it nowhere', async () => {
    const token = 'a-token-of-many-characters';
    writeFileSync(join(cli.folder, 'token.txt'), `${token}\n`);
    for (const [args, env] of [
      [['--token-file', 'token.txt'], {}],
      [[], { INTERCOM_TOOLS_MCP_TOKEN: token }],
    ] as const) {
      const running = cli.start(['mcp', '--sandbox', '--http', '--json', ...args], { env });
      const { url } = JSON.parse(await running.firstLine());
      expect((await post(url, list)).status).toBe(401);
      expect((await post(url, list, { authorization: `Bearer ${token}` })).status).toBe(200);
      running.child.kill('SIGTERM');
      const { stdout, stderr } = await running.finished;
      expect(stdout + stderr).not.toContain(token);
    }
  });

  it('refuses a token that can be guessed', async () => {
    const env = { INTERCOM_TOOLS_MCP_TOKEN: 'short' };
    const { code, stderr } = await cli.run(['mcp', '--sandbox', '--http'], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('INTERCOM_TOOLS_MCP_TOKEN holds no usable token')]);
    expect(stderr).not.toContain('short');
  });

  it('lets everybody on this machine in when told to', async () => {
    const running = cli.start(['mcp', '--sandbox', '--http', '--open', '--json']);
    const { url, token } = JSON.parse(await running.firstLine());
    expect(token).toBeUndefined();
    expect((await post(url, list)).status).toBe(200);
  });
});
