import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** Files that pages link to and that are no pages: schemas, definitions. By their path in the project. */
const linked = new Set();

/**
 * A rule for the Markdown parser. Links to a README lead to the first page of its folder, and links to files that are no
 * pages to their copies.
 */
export function linkFiles(root, base) {
  return ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open') continue;
      const href = token.attrGet('href') ?? '';
      if (href === '' || /^([a-z]+:|#)/.test(href)) continue;
      const page = href.replace(/(^|\/)README\.md(?=#|$)/, '$1index.md');
      if (/\.md(#|$)/.test(page)) {
        token.attrSet('href', page);
        continue;
      }
      const file = relative(root, resolve(root, dirname(env.realPath ?? env.path), href));
      linked.add(file);
      token.attrSet('href', `${base}${nameOfCopy(file)}`);
      token.attrSet('target', '_self');
    }
  };
}

/** Copies what the pages link to. @throws Error for a file that is not there. */
export async function copyLinkedFiles(root, folder) {
  for (const file of linked) {
    await stat(join(root, file));
    const copy = join(folder, nameOfCopy(file));
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(join(root, file), copy);
  }
}

/** Servers take `.ts` for a film. */
function nameOfCopy(file) {
  return file.endsWith('.ts') || !file.includes('.') ? `${file}.txt` : file;
}
