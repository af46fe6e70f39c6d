/**
 * Runs suites on other versions of Node than the one at hand: `npm run test:node -- 20.19 22 24`.
 *
 *   --project NAME    a suite of vitest.config.ts; repeatable; core unless given
 *   --exclude GLOB    files to leave out; repeatable
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeBinary } from './cached-packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    project: { type: 'string', multiple: true, default: ['core'] },
    exclude: { type: 'string', multiple: true, default: [] },
  },
});
if (positionals.length === 0) throw new Error('Name versions of Node, such as 22 24');

for (const version of positionals) {
  const node = await nodeBinary(version);
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  console.log(`\nNode ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}: ${values.project.join(', ')}`);
  const projects = values.project.flatMap((name) => ['--project', name]);
  const excluded = values.exclude.flatMap((glob) => ['--exclude', glob]);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(node, [vitest, 'run', ...projects, ...excluded], { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
