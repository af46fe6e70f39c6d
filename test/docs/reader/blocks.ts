import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A block of code of a page. */
export interface Block {
  readonly page: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** What the page says that it prints: the block of text right behind it. */
  readonly printed: string | undefined;
}

const fenced = /^```(\w*)\n([\s\S]*?)^```$(?:\n\n^```text\n([\s\S]*?)^```$)?/gm;

/** The blocks of a page, in its order; one that shows what another prints is part of that one. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  return [...text.matchAll(fenced)].map(({ index, 1: language = '', 2: code = '', 3: printed }) => {
    return { page, line: text.slice(0, index).split('\n').length, language, text: code, printed };
  });
}

/** The pages that people write: the README, and the docs but for those that are made from the tools. */
export function writtenPages(): string[] {
  const files = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('tools/'));
  return ['README.md', ...pages.map((file) => `docs/${file}`).sort()];
}

/**
 * Whether a text is what a page shows of it. A line of the page that is `…` stands for any lines, and `…` within a line for
 * any characters, such as an id that is another each time.
 */
export function shows(page: string, text: string): boolean {
  const lines = page
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  const pattern = lines
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')} *\\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${text.trimEnd()}\n`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
