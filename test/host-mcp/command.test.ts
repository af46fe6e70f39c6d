import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFor, useCli } from '../cli/helpers/cli.js';
import { sentTo, useSandbox } from '../cli/helpers/sandbox.js';
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
    [[], 'INTERCOM_ACCESS_TOKEN holds no access token'],
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
