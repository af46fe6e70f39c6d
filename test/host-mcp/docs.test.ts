import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mcpCommand } from '../../src/cli/commands/mcp.js';
import { supportPrompts } from '../../src/hosts/mcp/prompts.js';
import { post } from './rpc.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/hosts/mcp.md'), 'utf8');

describe('The page about MCP', () => {
  it('names options of the command that there are', () => {
    const named = new Set([...page.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name));
    expect(named.size).toBeGreaterThan(8);
    expect(Object.keys(mcpCommand.args)).toEqual(expect.arrayContaining([...named]));
  });

  it('names every prompt', () => {
    for (const { name } of supportPrompts) expect(page).toContain(`\`${name}\``);
  });

  it('shows a program that serves', async () => {
    const [, program = ''] = /```ts\n(.*?)```/s.exec(page) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-mcp-'));
    const file = join(folder, 'program.mts');
    writeFileSync(
      file,
      program
        .replace("'intercom-tools'", `'${join(root, 'src/index.ts')}'`)
        .replace("'intercom-tools/mcp'", `'${join(root, 'src/hosts/mcp/index.ts')}'`),
    );
    const env = { PATH: process.env.PATH, INTERCOM_ACCESS_TOKEN: 'none', MCP_TOKEN: 'the-token-of-clients' };
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], { env });
    try {
      const url = String((await once(child.stdout, 'data'))[0]).trim();
      const answer = await post(
        url,
        { jsonrpc: '2.0', id: 1, method: 'tools/list' },
        { authorization: 'Bearer the-token-of-clients' },
      );
      const text = await answer.text();
      expect(text).toContain('intercom_get_conversation');
      expect(text).not.toContain('intercom_reply_conversation');
    } finally {
      child.kill();
      rmSync(folder, { recursive: true });
    }
  });
});
