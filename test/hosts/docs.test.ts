import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Beside the libraries of the hosts, so that programs find them by name.
const folder = `${root}test/hosts/node_modules/.programs-of-docs`;
const parts = ['sandbox', 'json-schema', 'agent'];

/** Where the code of an entry of the package is. */
function sourceOf(entry: string | undefined): string {
  if (entry === undefined) return pathToFileURL(`${root}src/index.ts`).href;
  return pathToFileURL(`${root}src/${parts.includes(entry) ? entry : `hosts/${entry}`}/index.ts`).href;
}

describe('The page of a host', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['json-schema', 'ai-sdk', 'openai-agents', 'langchain', 'mastra', 'genkit'])(
    'shows a program that prints what it says: %s',
    async (host) => {
      const page = readFileSync(`${root}docs/hosts/${host}.md`, 'utf8');
      const program = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
      const said = [...program.matchAll(/\/\/=> (.*)/g)].map(([, line]) => line);
      expect(said.length).toBeGreaterThan(0);
      expect(program).toContain(`'intercom-tools/${host}'`);

      const runnable = program.replaceAll(/'intercom-tools(?:\/([\w-]+))?'/g, (_, entry) => `'${sourceOf(entry)}'`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${host}.mjs`, runnable);
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', `${folder}/${host}.mjs`], {
        cwd: root,
        timeout: 60_000,
      });
      expect(stdout.trim().split('\n')).toEqual(said);
    },
    90_000,
  );
});
