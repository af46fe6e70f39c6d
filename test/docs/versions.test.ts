import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writtenPages } from '../../scripts/docs/regions.js';
import { apiVersions, defaultApiVersion } from '../../src/intercom/versions.js';
import hosts from '../hosts/package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFile(`${root}${file}`, 'utf8');
const pages = await Promise.all(
  ['CHANGELOG.md', ...(await writtenPages(root))].map(async (page) => ({ page, text: await read(page) })),
);
const manifest = JSON.parse(await read('package.json'));
const hostPackages: Readonly<Record<string, string>> = { ...hosts.dependencies, ...hosts.devDependencies };

/** The library versions that pages say they are tested with: the words before a version, and whose it is. */
const tested = [
  { page: 'docs/hosts/json-schema.md', words: '`openai` ', name: 'openai' },
  { page: 'docs/hosts/json-schema.md', words: '`@anthropic-ai/sdk` ', name: '@anthropic-ai/sdk' },
  { page: 'docs/hosts/json-schema.md', words: '`@google/genai` ', name: '@google/genai' },
  { page: 'docs/hosts/mcp.md', words: 'clients of SDK ', name: '@modelcontextprotocol/sdk' },
  { page: 'docs/hosts/mcp.md', words: 'clients of SDK 1.32 and ', name: '@modelcontextprotocol/client' },
  { page: 'docs/hosts/mcp.md', words: 'conformance suite ', name: '@modelcontextprotocol/conformance' },
  { page: 'docs/hosts/mcp.md', words: 'Inspector ', name: '@modelcontextprotocol/inspector' },
  { page: 'docs/hosts/n8n.md', words: 'n8n-workflow ', name: 'n8n-workflow' },
  {
    page: 'docs/hosts/activepieces.md',
    words: '`@activepieces/pieces-framework` ',
    name: '@activepieces/pieces-framework',
  },
];

describe('versions in the docs', () => {
  it.each(tested)('are those that test/hosts runs: $name in $page', ({ page, words, name }) => {
    const text = pages.find((one) => one.page === page)?.text.replace(/\s+/g, ' ') ?? '';
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const said = [...text.matchAll(new RegExp(`${escaped}(\\d[\\w.-]*\\w)`, 'g'))].map(([, version]) => version);
    expect(said.length).toBeGreaterThan(0);
    for (const version of said)
      expect(`${hostPackages[name]}.`).toMatch(new RegExp(`^${version?.replaceAll('.', '\\.')}[.-]`));
  });

  it('name one oldest Node', () => {
    const said = pages.flatMap(({ text }) =>
      [...text.matchAll(/Node (\d[\d.]*) or newer/g)].map(([, version]) => version),
    );
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said)).toEqual(new Set([manifest.engines.node.replace('>=', '')]));
  });

  it('name one span of versions of the API, but for the wider one of the sandbox and the narrower one of topics', () => {
    const [oldest, newest] = [apiVersions[0], apiVersions.findLast((version) => version.startsWith('2.'))];
    const spans = pages.flatMap(({ page, text }) =>
      [...text.matchAll(/`?(2\.\d+)`? to `?(2\.\d+)`?/g)].map(([, from, to]) => ({ page, span: `${from} to ${to}` })),
    );
    const others: Readonly<Record<string, string>> = {
      'README.md': `2.0 to ${newest}`,
      'docs/sandbox.md': `2.0 to ${newest}`,
      'docs/webhooks.md': `${oldest} to ${defaultApiVersion}`,
    };
    const usual = `${oldest} to ${newest}`;
    expect(spans.filter(({ page, span }) => span !== usual && span !== others[page])).toEqual([]);
    expect(spans.length).toBeGreaterThan(2);
  });
});
