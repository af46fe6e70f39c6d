import { decodeEntities, escapeHtml, toHtml } from './inbox/html.js';

/*
 * Markdown and the HTML of articles: headings, paragraphs, lists, quotes, code, links, pictures and emphasis. What is
 * neither stays as it is.
 */

/** The text of an article as Intercom keeps it. */
export function articleHtml(text: string): string {
  return text.trim() === '' ? '' : toHtml(text).replace(/<p>/g, '<p class="no-margin">');
}

export function markdownToHtml(markdown: string): string {
  const blocks = markdown
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  return articleHtml(joinFences(blocks).map(blockToHtml).join('\n'));
}

/** A fence of code may hold blank lines. */
function joinFences(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const fences = last?.match(/^```/gm) ?? [];
    if (last?.startsWith('```') && fences.length % 2 === 1) joined[joined.length - 1] = `${last}\n\n${block}`;
    else joined.push(block);
  }
  return joined;
}

function blockToHtml(block: string): string {
  const fence = /^```[^\n]*\n([\s\S]*?)\n?```$/.exec(block);
  if (fence !== null) return `<pre><code>${escapeHtml(fence[1] ?? '')}</code></pre>`;
  if (/^(-{3,}|\*{3,})$/.test(block)) return '<hr>';
  const heading = /^(#{1,6}) +([^\n]+)\n?([\s\S]*)$/.exec(block);
  if (heading !== null) {
    const [, marks = '', words = '', rest = ''] = heading;
    const line = `<h${marks.length}>${inline(words)}</h${marks.length}>`;
    return rest === '' ? line : `${line}\n${blockToHtml(rest)}`;
  }
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return listToHtml('ul', lines, /^\s*[-*+] +/);
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) return listToHtml('ol', lines, /^\s*\d+[.)] +/);
  if (lines.every((line) => line.startsWith('>'))) {
    return `<blockquote>${inline(lines.map((line) => line.replace(/^> ?/, '')).join('<br>'))}</blockquote>`;
  }
  return block.startsWith('<') ? block : `<p>${inline(lines.join('<br>'))}</p>`;
}

function listToHtml(tag: 'ul' | 'ol', lines: readonly string[], mark: RegExp): string {
  return `<${tag}>\n${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('\n')}\n</${tag}>`;
}

function inline(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((piece) =>
      /^`[^`]+`$/.test(piece)
        ? `<code>${escapeHtml(piece.slice(1, -1))}</code>`
        : piece
            .replace(/!\[([^\]]*)\]\(([^\s)]+)\)/g, '<img src="$2" alt="$1">')
            .replace(/\[([^\]]+)\]\(([^\s)]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\*\*([^*\n]+)\*\*/g, '<b>$1</b>')
            .replace(/(?<![\w*])[*_]([^*_\n]+)[*_](?![\w*])/g, '<i>$1</i>'),
    )
    .join('');
}

export function htmlToMarkdown(html: string): string {
  let number = 0;
  const text = html
    .replace(/<pre[^>]*>(?:<code[^>]*>)?([\s\S]*?)(?:<\/code>)?<\/pre>/gi, '\n\n```\n$1\n```\n\n')
    .replace(/<code[^>]*>([\s\S]*?)<\/code>/gi, '`$1`')
    .replace(/<img\b[^>]*?src="([^"]*)"[^>]*>/gi, (tag, source: string) => `![${attribute(tag, 'alt')}](${source})`)
    .replace(/<a\b[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '[$2]($1)')
    .replace(/<(?:b|strong)>([\s\S]*?)<\/(?:b|strong)>/gi, '**$1**')
    .replace(/<(?:i|em)>([\s\S]*?)<\/(?:i|em)>/gi, '*$1*')
    .replace(
      /<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/gi,
      (_, level: string, words: string) => `\n\n${'#'.repeat(Number(level))} ${words}\n\n`,
    )
    .replace(/<ol[^>]*>[\s\S]*?<\/ol>/gi, (list) => {
      number = 0;
      return list.replace(/<li[^>]*>/gi, () => {
        number += 1;
        return `\n${number}. `;
      });
    })
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(
      /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/gi,
      (_, words: string) => `\n\n> ${words.replace(/<br\s*\/?>/gi, '\n> ')}\n\n`,
    )
    .replace(/<hr[^>]*>/gi, '\n\n---\n\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\n?<\/li>\n?/gi, '')
    .replace(/<\/?(?:p|div|ul|ol|table|tr|figure)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '');
  const tidy = decodeEntities(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy === '' ? '' : `${tidy}\n`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
}
