/**
 * Runs suites on other versions of Node than the one at hand: `node scripts/test-on-node.mjs 20.19 22 24`.
 *
 * The binaries come from npm's packages of Node, one for each platform, and are kept in a cache outside of this folder.
 *
 *   --project NAME    a suite of vitest.config.ts; repeatable; core unless given
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'intercom-tools', 'node');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { project: { type: 'string', multiple: true, default: ['core'] } },
});
if (positionals.length === 0) throw new Error('Name versions of Node, such as 22 24');

for (const version of positionals) {
  const node = binaryOf(version);
  const path = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  console.log(`\nNode ${output(node, ['--version'])}: ${values.project.join(', ')}`);
  const projects = values.project.flatMap((name) => ['--project', name]);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(node, [vitest, 'run', ...projects], { cwd: root, env: path, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Where the binary of a version is, after installing it if need be. */
function binaryOf(version) {
  // The package `node` would do the same by an install script, which many machines do not run.
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(cache, version);
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      `${name}@${version}`,
    ];
    output('npm', args, { shell: process.platform === 'win32' });
  }
  return binary;
}

/** What a program prints. @throws Error with what it said when it fails. */
function output(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout.trim();
  throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}
