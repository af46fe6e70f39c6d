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

export default defineConfig({
  title: name,
  description,
  base,
  srcDir: '..',
  outDir: './dist',
  srcExclude: ['!(README|CHANGELOG|CONTRIBUTING).md', '!(docs)/**/*.md'],
  // A README is the first page of its folder.
  rewrites: {
    'README.md': 'index.md',
    'docs/hosts/README.md': 'docs/hosts/index.md',
    'docs/tools/README.md': 'docs/tools/index.md',
  },
  markdown: { config: (markdown) => markdown.core.ruler.push('linked-files', linkFiles(root)) },
  themeConfig: {
    nav: [
      { text: 'Getting started', link: '/docs/getting-started' },
      { text: 'Tools', link: '/docs/tools/' },
      { text: 'Hosts', link: '/docs/hosts/' },
      { text: 'Sandbox', link: '/docs/sandbox' },
    ],
    sidebar: sidebar(root),
    outline: [2, 3],
    search: { provider: 'local' },
  },
  async buildEnd({ outDir }) {
    await copyLinkedFiles(root, outDir);
    await checkLinks(outDir, base);
  },
});
