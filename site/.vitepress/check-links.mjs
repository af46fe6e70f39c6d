import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';

/**
 * Follows every link, picture and script of the built pages, with its anchor.
 *
 * @throws Error that names each one that leads nowhere, or to another machine on loading.
 */
export async function checkLinks(folder, base) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const files = new Set(names.map((name) => name.replaceAll('\\', '/')));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const texts = new Map();
  for (const page of pages) texts.set(page, await readFile(join(folder, page), 'utf8'));

  const problems = pages.flatMap((page) =>
    [...texts.get(page).matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"]+)"/g)].flatMap(([, element, link]) => {
      if (/^[a-z]+:/.test(link)) return element === 'a' || link.startsWith('data:') ? [] : [`${page} loads ${link}`];
      const [path, anchor = ''] = decodeURI(link).split('#');
      const target = targetOf(path, page, base);
      const file = [target, `${target}.html`, posix.join(target, 'index.html')].find((name) => files.has(name));
      if (file === undefined) return [`${page} links to ${link}`];
      const isThere = anchor === '' || texts.get(file)?.includes(`id="${anchor}"`) === true;
      return isThere ? [] : [`${page} links to ${link}, which has no such heading`];
    }),
  );
  if (problems.length > 0) throw new Error(`Links that lead nowhere:\n${problems.join('\n')}`);
}

function targetOf(path, page, base) {
  if (path === '') return page;
  if (path.startsWith(base)) return path.slice(base.length).replace(/\/$/, '') || 'index.html';
  return posix.join(dirname(page), path);
}
