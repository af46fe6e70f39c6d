import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

/** Runs `npm run refresh` in the copy; never rejects. */
function refresh(...flags: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'scripts/refresh.ts', ...flags];
    const child = execFile(process.execPath, args, { cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('npm run refresh', () => {
  beforeAll(() => {
    for (const part of [
      'src',
      'tools',
      'schemas',
      'scripts',
      'test',
      'docs',
      'assets',
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'package.json',
      'tsconfig.json',
      'biome.json',
    ])
      cpSync(join(project, part), join(folder, part), {
        recursive: true,
        filter: (source) => !source.includes('node_modules'),
      });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git('init', '--quiet');
    git('add', '.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds everything current, and changes nothing', async () => {
    const { code, stdout } = await refresh();
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('what tools cost: left out, since test/hosts/node_modules is missing');
    expect(stdout).not.toContain('changed');
    expect(git('diff', '--name-only')).toBe('');
  }, 180_000);

  it('names what a changed definition leaves behind, makes it anew, and says so', async () => {
    const file = join(folder, 'tools/tags/list-tags.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('List all tags of the workspace', 'List all labels of it'));
    const { code, stderr } = await refresh('--check');
    expect(code).toBe(1);
    expect(stderr).toContain('tools/types.ts is not what tools/ says');
    expect(stderr).toContain('intercom_list_tags.md is not what its tool says');
    expect(stderr).toContain('test/contract/__golden__/intercom_list_tags.txt is not what the tools say');
    expect(stderr).toContain('sim/tools/list_tags has changed');
    expect(stderr).toContain(
      'Not current: types and the list of tools, pages, contracts of tools, what hosts are given. Run: npm run refresh',
    );
    const { stdout } = await refresh();
    const changed = git('diff', '--name-only').trim().split('\n');
    expect(changed).toEqual([
      'docs/tools/README.md',
      'docs/tools/intercom_list_tags.md',
      'test/contract/__golden__/intercom_list_tags.txt',
      'test/manifest/__golden__/manifest.txt',
      'tools/index.ts',
      'tools/tags/list-tags.ts',
      'tools/types.ts',
    ]);
    for (const derived of changed) if (!derived.includes('list-tags.ts')) expect(stdout).toContain(`  ${derived}\n`);
    expect((await refresh('--check')).code).toBe(0);
  }, 240_000);
});
