import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeBinary } from '../../scripts/cached-packages.js';
import { root, run, runWell } from './helpers.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intercom-tools-old-node-'));
  await runWell(process.execPath, [join(root, 'scripts/build.mjs'), '--bin', join(folder, 'dist')], root);
  // It says that the program is a module.
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const program = () => join(folder, 'dist/bin/intercom-tools.js');

describe('the command line on an older Node', () => {
  it.each(['18', '20.18'])(
    'says in one sentence what it needs: %s',
    async (version) => {
      const node = await nodeBinary(version);
      const [, exact] = /^v(.+)\n$/.exec(await runWell(node, ['--version'], root)) ?? [];
      const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
      const needed = engines.node.replace('>=', '');
      expect(await run(node, [program(), 'tools'], root)).toEqual({
        code: 1,
        stdout: '',
        stderr: `intercom-tools needs Node ${needed} or newer, and this is Node ${exact}. Newer versions: https://nodejs.org\n`,
      });
    },
    120_000,
  );

  it('runs on the oldest that is supported', async () => {
    const node = await nodeBinary('20.19');
    expect(await runWell(node, [program(), 'tools', '--resource', 'tags'], root)).toContain('intercom_list_tags');
  }, 120_000);
});
