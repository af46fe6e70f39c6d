import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root, writtenPages } from './reader/blocks.js';

interface Item {
  link?: string;
  items?: Item[];
}

it('gives every page of the docs a place in the sidebar of the website', async () => {
  const module = `${root}site/.vitepress/sidebar.mjs`;
  const { sidebar } = (await import(module)) as { sidebar(root: string): Item[] };
  const links = sidebar(root).flatMap(function links(item): string[] {
    return [...(item.link === undefined ? [] : [item.link]), ...(item.items ?? []).flatMap(links)];
  });
  const tools = readFileSync(`${root}docs/tools/README.md`, 'utf8').matchAll(/\]\((intercom_\w+)\.md\)/g);
  const pages = writtenPages().filter((page) => page.startsWith('docs/'));
  const expected = [...pages, ...[...tools].map(([, id]) => `docs/tools/${id}.md`)].map(
    (page) => `/${page.replace(/(README)?\.md$/, '')}`,
  );
  expect(links).toEqual(expect.arrayContaining(expected));
});
