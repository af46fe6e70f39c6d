import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published } from '../../src/version.js';
import { root, run, runWell } from './helpers.js';

const page = await readFile(join(root, 'docs/install.md'), 'utf8');
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** The blocks of code in a generated region of the page. */
function blocks(region: string): string[] {
  const [, text = ''] = new RegExp(`<!-- generated: ${region} -->([\\s\\S]*?)<!-- /generated -->`).exec(page) ?? [];
  return [...text.matchAll(/```\w+\n([\s\S]*?)\n```/g)].map(([, code = '']) => code);
}

/** An empty folder, beside which a reader has cloned the repository and run `npm ci`. */
let work = '';

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'intercom-tools-route-'));
  const listed = await runWell('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    const copy = join(work, 'intercom-tools', file);
    await mkdir(dirname(copy), { recursive: true });
    // A file that was just deleted is still listed.
    await cp(join(root, file), copy).catch(() => {});
  }
  await symlink(join(root, 'node_modules'), join(work, 'intercom-tools/node_modules'));
}, 60_000);

afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs lines of a page in a shell, word for word. */
function shell(lines: string, cwd: string): Promise<string> {
  const settings = `export npm_config_prefer_offline=true npm_config_prefix='${join(work, 'global')}'`;
  return runWell('bash', ['-c', `set -e\n${settings}\n${lines}`], cwd);
}

/** Whether this npm asks which packages may run scripts when they are installed. */
async function warnsOfScripts(): Promise<boolean> {
  return (await run('npm', ['install-scripts', 'ls'], join(work, 'my-project'))).code === 0;
}

describe.skipIf(published)('the way to install before the package is published', () => {
  it('leads from a clone to the first command', async () => {
    const [steps = ''] = blocks('install-steps');
    // Both are done already: they are the two steps by which this checkout itself came about.
    const fetched = `git clone ${manifest.repository.url.replace(/^git\+|\.git$/g, '')}\n`;
    const installed = 'npm ci\n';
    expect(steps.startsWith(`${fetched}cd intercom-tools\n${installed}`)).toBe(true);
    const printed = await shell(`exec 2>&1\n${steps.replace(fetched, '').replace(installed, '')}`, work);
    expect(printed).toContain('intercom_create_contact');
    const [warning = 'no warning'] = blocks('install-scripts');
    if (await warnsOfScripts()) expect(printed).toContain(warning);
  }, 120_000);

  it('ends the warning about install scripts by the command that it names', async ({ skip }) => {
    if (!(await warnsOfScripts())) skip();
    const [, command = ''] = /`(npm install-scripts deny [\w-]+)`/.exec(page) ?? [];
    const again = 'rm -rf node_modules package-lock.json\nnpm install';
    expect(await shell(`exec 2>&1\n${command}\n${again}`, join(work, 'my-project'))).not.toContain('install scripts');
  }, 120_000);

  it('gives an MCP client a command that answers from any folder', async () => {
    const [globally = '', json = ''] = blocks('mcp-client');
    await shell(globally, join(work, 'my-project'));
    const { command, args, env } = JSON.parse(json.replace('…', 'a-token')).mcpServers.intercom;
    const elsewhere = join(work, 'elsewhere');
    await mkdir(elsewhere);
    const path = [join(work, 'global/bin'), process.env.PATH].join(delimiter);
    const server = spawn(command, args, { cwd: elsewhere, env: { ...env, PATH: path } });
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const ask = async (message: object) => {
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      return JSON.parse((await lines.next()).value ?? '{}');
    };
    const clientInfo = { name: 'test', version: '1' };
    await ask({
      id: 0,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo },
    });
    const { result } = await ask({ id: 1, method: 'tools/list' });
    const names = result.tools.map(({ name }: { name: string }) => name);
    expect(names).toContain('intercom_get_contact');
    expect(names).not.toContain('intercom_reply_conversation');
    server.stdin.end();
    expect(await once(server, 'close')).toEqual([0, null]);
  }, 120_000);
});
