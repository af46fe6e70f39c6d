import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, runWell } from '../package/helpers.js';
import { packPackage } from '../package/installed.js';

/** A folder with the archive in `intercom-tools`, as it is beside a checkout. */
let work = '';

beforeAll(async () => {
  ({ work } = await packPackage());
}, 120_000);

afterAll(() => rm(work, { recursive: true, force: true }));

describe('The page of a host, in an empty folder', () => {
  it.each(['ai-sdk', 'openai-agents', 'langchain', 'mastra', 'genkit'])(
    'has an install line that brings what its program needs: %s',
    async (host) => {
      const page = await readFile(join(root, `docs/hosts/${host}.md`), 'utf8');
      const [line = ''] = /^npm install .*$/m.exec(page) ?? [];
      const [, program = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
      const folder = join(work, host);
      await mkdir(folder);
      await writeFile(join(folder, 'package.json'), '{ "private": true }');
      await writeFile(join(folder, 'program.mjs'), program);
      const quiet = 'export npm_config_prefer_offline=true npm_config_audit=false npm_config_fund=false';
      await runWell('bash', ['-c', `${quiet}\n${line}`], folder);
      const said = [...program.matchAll(/\/\/=> (.*)/g)].map(([, words]) => `${words}\n`);
      expect(said.length).toBeGreaterThan(0);
      expect(await runWell(process.execPath, ['program.mjs'], folder)).toBe(said.join(''));
      await rm(folder, { recursive: true });
    },
    300_000,
  );
});
