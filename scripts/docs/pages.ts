import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestTool } from '../../src/tool/index.js';
import { indexPage } from './index-page.js';
import { toolPage } from './tool-page.js';

/** Pages by the name of their file. */
export type Pages = ReadonlyMap<string, string>;

/** One page a tool, and their table of contents. */
export function makePages(tools: readonly RequestTool[]): Pages {
  return new Map([['README.md', indexPage(tools)], ...tools.map((tool) => [`${tool.id}.md`, toolPage(tool)] as const)]);
}

/** What in a folder is not as the pages say, in words: nothing when all is. */
export async function drift(folder: string, pages: Pages): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, text] of pages) {
    const current = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (current === undefined) problems.push(`${file} is missing`);
    else if (current !== text) problems.push(`${file} is not what its tool says`);
  }
  return [...problems, ...(await strangers(folder, pages)).map((file) => `${file} belongs to no tool`)];
}

/** Writes the pages, and removes those of tools that are gone. */
export async function write(folder: string, pages: Pages): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await strangers(folder, pages)) await rm(join(folder, file));
  for (const [file, text] of pages) await writeFile(join(folder, file), text);
}

async function strangers(folder: string, pages: Pages): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => file.endsWith('.md') && !pages.has(file)).sort();
}
