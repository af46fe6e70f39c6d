import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const run = promisify(execFile);

describe('The README', () => {
  it('opens with the two commands that everybody needs', () => {
    expect(/```sh\n([\s\S]*?)```/.exec(readme)?.[1]).toMatch(/^npm ci && npm run demo.*\nnpm ci && npm test/);
  });

  it('shows the program of examples/quick-start.mjs, which prints what it says', async () => {
    const shown = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(readFileSync('examples/quick-start.mjs', 'utf8'));
    const { stdout } = await run(process.execPath, ['examples/quick-start.mjs']);
    expect(stdout).toBe(`${/\/\/=> (.*)/.exec(shown ?? '')?.[1]}\n`);
  });

  it.each([
    'README.md',
    'docs/getting-started.md',
    'docs/architecture.md',
    'docs/sandbox.md',
    'docs/errors.md',
    'docs/adding-a-tool.md',
    'CONTRIBUTING.md',
  ])('and its neighbours link only to what is there: %s', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(resolve(dirname(file), link)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
