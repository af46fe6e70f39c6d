import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { regionIn } from '../../scripts/docs/inline-region.js';

const readme = readFileSync('README.md', 'utf8');
const run = promisify(execFile);

describe('The README', () => {
  it('fits on a screen or two, and shows what it is about before what it says', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
    const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\((.*?)\)/g)].map(([, file]) => file);
    expect(pictures).toEqual(['docs/images/workspace-page.png', 'docs/images/terminal.svg']);
  });

  it('shows the program of examples/quick-start.mjs, which prints what it says', async () => {
    const shown = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(readFileSync('examples/quick-start.mjs', 'utf8'));
    const { stdout } = await run(process.execPath, ['examples/quick-start.mjs']);
    expect(stdout).toBe(`${/\/\/=> (.*)/.exec(shown ?? '')?.[1]}\n`);
  });

  it('says that all operations are covered only when they are', () => {
    const [, covered, operations] = /^(\d+) of (\d+)$/.exec(regionIn(readme, 'coverage')) ?? [];
    expect(Number(operations)).toBeGreaterThan(0);
    const saysAll = /\b(every|all)\b[^.]{0,40}\boperations?\b/i.test(readme);
    expect(saysAll).toBe(covered === operations);
  });
});
