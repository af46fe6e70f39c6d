/**
 * The website of the docs, from the Markdown files as they are: `npm run docs:site` writes it into `site/dist`.
 *
 * `SITE_BASE` is the path at which it will be served, such as `/intercom-tools/`; `/` unless given.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { checkLinks } from './check-links.mjs';
import { copyLinkedFiles, linkFiles } from './linked-files.mjs';
import { sidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { name, description } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const base = process.env.SITE_BASE ?? '/';

/** Pages become components of Vue, and those that lie outside of this folder would not find it. */
const findVue = {
  name: 'find-vue',
  enforce: 'pre',
  resolveId(id, _importer, { ssr }) {
    if (!/^vue(\/|$)/.test(id)) return null;
    // What renders the pages runs in this folder, where Node finds Vue by itself.
    return ssr ? { id, external: true } : this.resolve(id, fileURLToPath(import.meta.url), { skipSelf: true });
  },
};

/** Lists of all tools would stand before the page of each tool in what a search finds. */
const lists = ['docs/coverage.md', 'docs/tools/index.md', 'docs/tools/README.md'];

/** What the search reads of a page. */
function searchable(text, env, markdown) {
  const html = markdown.render(text, env);
  return lists.includes(env.relativePath) || env.frontmatter?.search === false ? '' : html;
}

export default defineConfig({
  title: name,
  description,
  base,
  // `{{ }}` of automations is text, and nothing for Vue to fill in.
  vue: { template: { compilerOptions: { delimiters: ['<%{{', '}}%>'] } } },
  srcDir: '..',
  outDir: './dist',
  srcExclude: ['!(README|CHANGELOG|CONTRIBUTING).md', '!(docs)/**/*.md'],
  // A README is the first page of its folder.
  rewrites: {
    'README.md': 'index.md',
    'docs/automations/README.md': 'docs/automations/index.md',
    'docs/hosts/README.md': 'docs/hosts/index.md',
    'docs/tools/README.md': 'docs/tools/index.md',
  },
  markdown: { config: (markdown) => markdown.core.ruler.push('linked-files', linkFiles(root, base)) },
  themeConfig: {
    nav: [
      { text: 'Getting started', link: '/docs/getting-started' },
      { text: 'Tools', link: '/docs/tools/' },
      { text: 'Hosts', link: '/docs/hosts/' },
      { text: 'Sandbox', link: '/docs/sandbox' },
    ],
    sidebar: sidebar(root),
    outline: [2, 3],
    search: { provider: 'local', options: { _render: searchable } },
  },
  vite: { plugins: [findVue] },
  async buildEnd({ outDir }) {
    await copyLinkedFiles(root, outDir);
    await checkLinks(outDir, base);
  },
});
