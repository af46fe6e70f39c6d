import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './helpers.js';
import { anchorsOf, deadLinks, linksOf } from './markdown-links.js';

const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = 'https://github.com/intercom-tools/intercom-tools/blob/main';

describe('the check of links', () => {
  it('finds links that leave the package, miss a file, or miss a heading', () => {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'README.md'), '# Read me\n\n## A heading, `with code`\n');
    writeFileSync(
      join(folder, 'docs/page.md'),
      `[up](../README.md) [heading](../README.md#a-heading-with-code) [here](#page) [web](https://example.com)
[sources](${sources}/package.json)

# Page

[gone](gone.md) [out](../../etc/passwd) [no heading](../README.md#nothing) <img src="no.svg"> [old](${sources}/gone.ts)
`,
    );
    expect(deadLinks(folder, 'docs/page.md', root)).toEqual([
      'docs/page.md: gone.md is not in the package',
      'docs/page.md: ../../etc/passwd is not in the package',
      'docs/page.md: ../README.md#nothing leads to no heading of that page',
      `docs/page.md: ${sources}/gone.ts is no file of the sources`,
      'docs/page.md: no.svg is not in the package',
    ]);
  });

  it('reads Markdown and HTML, and leaves code alone', () => {
    const page =
      '[a](b.md "title") ![c](d.svg)\n\n[e]: f.md\n\n<a href="g.md">h</a> `[i](j.md)`\n\n```md\n[k](l.md)\n```\n';
    expect(linksOf(page)).toEqual(['b.md', 'd.svg', 'f.md', 'g.md']);
  });

  it('names headings as GitHub does', () => {
    const page = "# It's `a_b` & *c*\n\n## Same\n\n## Same\n\n```sh\n# no heading\n```\n\n## [Link](x.md) – dash\n";
    expect([...anchorsOf(page)]).toEqual(['its-a_b--c', 'same', 'same-1', 'link--dash']);
  });
});
