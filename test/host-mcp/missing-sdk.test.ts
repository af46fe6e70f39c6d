import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('names the command that installs the SDK where it is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-mcp-'));
  try {
    copyFileSync(fileURLToPath(new URL('../../src/hosts/mcp/sdk.ts', import.meta.url)), join(folder, 'sdk.mts'));
    const load = "import { loadNodeSdk, loadServerSdk, loadStdioSdk } from './sdk.mts';\n";
    const tell =
      'for (const load of [loadServerSdk, loadStdioSdk, loadNodeSdk]) await load().catch((e) => console.log(e.message));';
    writeFileSync(join(folder, 'run.mjs'), load + tell);
    const output = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'run.mjs'], { cwd: folder });
    const lines = output.toString().trim().split('\n');
    const command = 'npm install @modelcontextprotocol/server@2 @modelcontextprotocol/node@2';
    expect(lines).toEqual(Array(3).fill(expect.stringContaining(command)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
