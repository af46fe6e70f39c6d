import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fillRegions, writtenPages } from '../../scripts/docs/regions.js';
import { packageVersion } from '../../src/version.js';
import hosts from '../hosts/package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = await Promise.all(
  (await writtenPages(root)).map(async (page) => ({ page, text: await readFile(`${root}${page}`, 'utf8') })),
);
const region = (words: string) => `# A page\n\n<!-- generated: ${words} -->\nold\n<!-- /generated -->\n\nThe rest.\n`;

describe('the generated regions of the docs', () => {
  it.each(pages)('are current: $page', ({ page, text }) => {
    expect(text, 'run: npm run docs').toBe(fillRegions(text, page));
  });

  it('name the archive on all pages until the package is published, and the registry on all pages from then on', () => {
    const before = pages.map(({ page, text }) => fillRegions(text, page, false)).join('\n');
    expect(before).toContain(`npm install ../intercom-tools/intercom-tools-${packageVersion}.tgz ai@7\n`);
    expect(before).not.toMatch(/npm install (-g )?intercom-tools/);
    expect(before).not.toContain('"command": "npx"');

    const after = pages.map(({ page, text }) => fillRegions(text, page, true)).join('\n');
    expect(after).toContain('npm install intercom-tools ai@7\n');
    expect(after).toContain('"args": ["-y", "intercom-tools", "mcp", "--read-only"]');
    // An exported package is packed by its user either way.
    expect(after).not.toMatch(/(?<!piece-)intercom-tools-[\d.]+\.tgz|not on npm|git clone/);
  });

  it('name the versions of other packages that are tested', () => {
    const lines = pages.flatMap(({ text }) => text.match(/^npm install .*$/gm) ?? []);
    const named = lines.flatMap((line) => [...line.matchAll(/ (@?[a-z][\w/-]*)@([\d.]+)/g)]);
    expect(named.length).toBeGreaterThan(5);
    const versions: Readonly<Record<string, string>> = hosts.dependencies;
    for (const [, name = '', range] of named) expect(`${versions[name]}.`, name).toMatch(new RegExp(`^${range}\\.`));
    // Without a version, npm takes an older one where the newest does not run.
    const bare = lines.flatMap((line) => line.split(' ').slice(2)).filter((word) => /^@?[a-z][^@]*$/.test(word));
    expect(bare).toEqual([]);
  });

  it('keep what stands around them', () => {
    const filled = fillRegions(region('install-steps'), 'README.md');
    expect(filled).toMatch(/^# A page\n\n<!-- generated: install-steps -->\n\n```sh\n/);
    expect(filled).toMatch(/\n```\n\n<!-- \/generated -->\n\nThe rest\.\n$/);
    expect(fillRegions(filled, 'README.md')).toBe(filled);
  });

  it('are refused where they name nothing that is made, an untested package, or have no end', () => {
    expect(() => fillRegions(region('instal'), 'README.md')).toThrow(
      'README.md has a region "instal": expected one of install-steps, install-scripts, install, mcp-client, installed-size, automation-tool, connection.',
    );
    expect(() => fillRegions(region('install left-pad'), 'README.md')).toThrow(
      'left-pad is no dependency of test/hosts',
    );
    for (const [mark = ''] of region('install-steps').matchAll(/^<!--.*$/gm)) {
      const broken = region('install-steps').replace(mark, '');
      expect(() => fillRegions(broken, 'README.md')).toThrow('has a region without its other mark');
    }
  });
});
