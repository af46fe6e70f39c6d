import { cleanText } from '../../../agent/text/clean-text.js';
import { htmlToText } from '../../../agent/text/html-to-text.js';
import type { Source } from './source.js';

/** A file of the folder of knowledge. */
export interface KnownDocument {
  readonly source: Source;
  /** It is for teammates alone: no answer to a customer is drawn from it. */
  readonly isInternal: boolean;
}

/** Endings of the files that are read. */
export const endings = ['.md', '.markdown', '.html', '.htm', '.txt'] as const;

/**
 * Reads a file. Its title is that of its front matter, its first heading, or its name; its address that of the front
 * matter, or its path below the address of the folder, where Markdown has no ending.
 *
 * @param path below the folder, with `/`
 */
export function readDocument(path: string, content: string, baseUrl: string | undefined): KnownDocument {
  const isHtml = /\.html?$/i.test(path);
  const { facts, rest } = frontMatter(content);
  const { title = headingOf(rest, isHtml) ?? path.replace(/^.*\//, ''), url, audience }: Facts = facts;
  const own = url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
  return {
    source: {
      kind: 'document',
      id: path,
      title: cleanText(title).slice(0, 200),
      url: own ?? (baseUrl === undefined ? null : `${baseUrl}/${addressOf(path)}`),
      text: isHtml ? htmlToText(rest) : cleanText(rest),
    },
    // Whatever is not said to be for customers, where anything is said, is not.
    isInternal: audience !== undefined && !/^(customers?|all)$/i.test(audience),
  };
}

interface Facts {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly audience?: string | undefined;
}

/** `key: value` lines between `---` at the beginning. */
function frontMatter(content: string): { facts: Facts; rest: string } {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,50000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(content);
  // What begins as front matter and has no end can say anything.
  if (found === null)
    return { facts: /^\uFEFF?---[ \t]*\r?\n/.test(content) ? { audience: 'unknown' } : {}, rest: content };
  const lines = (found[1] ?? '').split(/\r?\n/).flatMap((line) => {
    const pair = /^(title|url|audience)[ \t]*:[ \t]*(.*)$/i.exec(line);
    return pair === null
      ? []
      : [
          [
            pair[1]?.toLowerCase(),
            (pair[2] ?? '')
              .replace(/[ \t]#.*$/, '')
              .trim()
              .replace(/^(["'])(.*)\1$/, '$2'),
          ],
        ];
  });
  return { facts: Object.fromEntries(lines.filter(([, value]) => value !== '')), rest: content.slice(found[0].length) };
}

function headingOf(text: string, isHtml: boolean): string | undefined {
  const found = isHtml
    ? (/<title[^>]*>([^<]{1,400})<\/title>/i.exec(text) ?? /<h1[^>]*>([^<]{1,400})<\/h1>/i.exec(text))
    : /^#[ \t]+(.{1,400})$/m.exec(text);
  const title = isHtml ? htmlToText(found?.[1] ?? '') : found?.[1];
  return title === undefined || title.trim() === '' ? undefined : title.trim();
}

function addressOf(path: string): string {
  const bare = path.replace(/\.(md|markdown)$/i, '').replace(/(^|\/)(index|readme)$/i, '$1');
  return bare.split('/').map(encodeURIComponent).join('/');
}
