import type { JsonObject } from '../../json.js';

/*
 * A text is kept in both of its forms, blocks and Markdown: a call gives one of them, and the other is made of it.
 */

/** Markdown as blocks: headings, lists, code and paragraphs. */
export function blocksOf(markdown: string): JsonObject[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}|(?<=^#{1,6} .*)\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf);
}

function blockOf(part: string): JsonObject {
  const [, marks, heading] = /^(#{1,6}) (.*)$/.exec(part) ?? [];
  if (marks !== undefined && heading !== undefined) {
    return { type: marks.length === 1 ? 'heading' : 'subheading', text: heading };
  }
  const lines = part.split('\n');
  for (const [type, mark] of Object.entries(LIST_MARKS)) {
    if (lines.every((line) => mark.test(line))) return { type, items: lines.map((line) => line.replace(mark, '')) };
  }
  const [, code] = /^```\w*\n([\s\S]*?)\n?```$/.exec(part) ?? [];
  return code === undefined ? { type: 'paragraph', text: lines.join(' ') } : { type: 'code', text: code };
}

const LIST_MARKS: Readonly<Record<string, RegExp>> = { unorderedList: /^[-*] /, orderedList: /^\d+\. / };

/** Blocks as Markdown; what is no text, such as a picture, is left out. */
export function markdownOf(blocks: readonly JsonObject[]): string {
  const parts = blocks.map(({ type, text, items }) => {
    const lines = Array.isArray(items) ? items.map(String) : [];
    if (type === 'unorderedList') return lines.map((line) => `- ${line}`).join('\n');
    if (type === 'orderedList') return lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
    if (typeof text !== 'string') return '';
    if (type === 'code') return `\`\`\`\n${text}\n\`\`\``;
    return `${PREFIXES.get(String(type)) ?? ''}${text}`;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['heading', '# '],
  ['subheading', '## '],
]);
