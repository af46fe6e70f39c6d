import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { published } from '../../src/version.js';
import { automationRegions } from './automation-regions.js';
import { installRegions } from './install-regions.js';
import type { Region } from './region.js';

const marked = /^(<!-- generated: (.+?) -->)$(?:(?!^<!-- generated)[\s\S])*?^(<!-- \/generated -->)$/gm;

/**
 * Fills the regions of a page: `<!-- generated: NAME WORDS -->` … `<!-- /generated -->`.
 *
 * @param page its path from the root of the repository
 * @param isPublished whether npm has the package
 * @throws Error when a mark names no region, or a region has no end
 */
export function fillRegions(text: string, page: string, isPublished = published): string {
  const regions: Readonly<Record<string, Region>> = { ...installRegions(isPublished), ...automationRegions };
  const filled = text.replace(marked, (_, start: string, words: string, end: string) => {
    const [name = '', ...rest] = words.trim().split(/\s+/);
    const region = Object.hasOwn(regions, name) ? regions[name] : undefined;
    if (region === undefined) {
      throw new Error(`${page} has a region "${name}": expected one of ${Object.keys(regions).join(', ')}.`);
    }
    return `${start}\n\n${region(rest, page)}\n\n${end}`;
  });
  const marks = text.match(/^<!-- \/?generated\b.*$/gm) ?? [];
  if (marks.length !== 2 * (text.match(marked) ?? []).length) {
    throw new Error(`${page} has a region without its other mark: ${marks.join(', ')}.`);
  }
  return filled;
}

/** The pages that people write, by paths relative to the root of the repository. Those of the tools are made as a whole. */
export async function writtenPages(root: string): Promise<string[]> {
  const docs = await readdir(join(root, 'docs'), { recursive: true, withFileTypes: true });
  const pages = docs
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((page) => !page.startsWith('docs/tools/'));
  return ['README.md', 'CONTRIBUTING.md', ...pages.sort()];
}

/** Fills the regions of all written pages. @returns the pages that changed; with `check` nothing is written */
export async function updateRegions(root: string, { check }: { readonly check: boolean }): Promise<string[]> {
  const changed: string[] = [];
  for (const page of await writtenPages(root)) {
    const text = await readFile(join(root, page), 'utf8');
    const filled = fillRegions(text, page);
    if (filled === text) continue;
    changed.push(page);
    if (!check) await writeFile(join(root, page), filled);
  }
  return changed;
}
