import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the sources are on the web: pages link there to what the package does not hold. */
const sources = /^https:\/\/github\.com\/intercom-tools\/intercom-tools\/(?:blob|tree)\/main\//;

/**
 * The links of a page that lead nowhere, in words.
 *
 * @param folder the unpacked package; links that leave it are dead
 * @param page relative to that folder
 * @param repository a checkout, for links to the sources on the web
 */
export function deadLinks(folder: string, page: string, repository: string): string[] {
  const text = readFileSync(join(folder, page), 'utf8');
  return linksOf(text).flatMap((link) => {
    const problem = sources.test(link)
      ? sourceProblem(link.replace(sources, ''), repository)
      : /^[a-z]+:/i.test(link)
        ? undefined
        : problemOf(link, page, folder);
    return problem === undefined ? [] : [`${page}: ${link} ${problem}`];
  });
}

function sourceProblem(path: string, repository: string): string | undefined {
  return existsSync(join(repository, path.replace(/#.*/, ''))) ? undefined : 'is no file of the sources';
}

function problemOf(link: string, page: string, folder: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(folder, page) : resolve(folder, dirname(page), decodeURIComponent(path));
  if (!`${file}/`.startsWith(`${resolve(folder)}/`) || !existsSync(file)) return 'is not in the package';
  if (anchor === undefined) return undefined;
  if (statSync(file).isDirectory() || !file.endsWith('.md')) return 'has an anchor, but leads to no page';
  return anchorsOf(readFileSync(file, 'utf8')).has(anchor) ? undefined : 'leads to no heading of that page';
}

/** The targets of all links and images of a page, in Markdown and in HTML; code is left out. */
export function linksOf(markdown: string): string[] {
  const text = withoutCode(markdown);
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const references = [...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  const html = [...text.matchAll(/<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"]+)"/g)];
  return [...inline, ...references, ...html].flatMap(([, target]) => target ?? []);
}

/** The names by which GitHub and npm let links lead to the headings of a page. */
export function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set([...markdown.matchAll(/<\w+ [^>]*\b(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));
  const fenced = markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '');
  for (const [, heading = ''] of fenced.matchAll(/^#{1,6} +(.+?)(?: #+)?$/gm)) {
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, '');
    const name = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    anchors.add(times === 0 ? name : `${name}-${times}`);
  }
  return anchors;
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '').replace(/(`+)[^`][\s\S]*?\1/g, '');
}
