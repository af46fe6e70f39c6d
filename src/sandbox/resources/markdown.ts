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
  const joined: string[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const fences = block.match(/^```/gm)?.length ?? 0;
    if (isOpen) joined.at(-1)?.push(block);
    else joined.push([block]);
    if (isOpen || block.startsWith('```')) isOpen = isOpen !== (fences % 2 === 1);
  }
  return joined.map((parts) => parts.join('\n\n'));
}

function blockToHtml(block: string): string {
  const fence = /^```[^\n]*\n([\s\S]*?)\n?```$/.exec(block);
  if (fence !== null) return `<pre><code>${escapeHtml(fence[1] ?? '')}</code></pre>`;
  if (/^(-{3,}|\*{3,})$/.test(block)) return '<hr>';
  const lines = block.split('\n');
  const headings = lines.findIndex((line) => !heading.test(line));
  if (headings !== 0) {
    const count = headings === -1 ? lines.length : headings;
    const rest = lines.slice(count).join('\n');
    const made = lines.slice(0, count).map(headingToHtml);
    return [...made, ...(rest === '' ? [] : [blockToHtml(rest)])].join('\n');
  }
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return listToHtml('ul', lines, /^\s*[-*+] +/);
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) return listToHtml('ol', lines, /^\s*\d+[.)] +/);
  if (lines.every((line) => line.startsWith('>'))) {
    return `<blockquote>${inline(lines.map((line) => line.replace(/^> ?/, '')).join('<br>'))}</blockquote>`;
  }
  return block.startsWith('<') ? block : `<p>${inline(lines.join('<br>'))}</p>`;
}

const heading = /^(#{1,6}) +(.+)$/;

function headingToHtml(line: string): string {
  const [, marks = '', words = ''] = heading.exec(line) ?? [];
  return `<h${marks.length}>${inline(words)}</h${marks.length}>`;
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
            .replace(/!\[([^[\]]*)\]\(([^\s()]+)\)/g, '<img src="$2" alt="$1">')
            .replace(/\[([^[\]]+)\]\(([^\s()]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\*\*([^*\n]+)\*\*/g, '<b>$1</b>')
            .replace(/(?<![\w*])[*_]([^*_\n]+)[*_](?![\w*])/g, '<i>$1</i>'),
    )
    .join('');
}

export function htmlToMarkdown(html: string): string {
  let text = between(html, ['pre'], /<pre[^<>]*>(?:<code[^<>]*>)?([\s\S]*?)(?:<\/code>)?<\/pre>/gi, ([, code = '']) => {
    return `\n\n\`\`\`\n${code}\n\`\`\`\n\n`;
  });
  text = between(text, ['code'], /<code[^<>]*>([\s\S]*?)<\/code>/gi, ([, code = '']) => `\`${code}\``);
  text = text.replace(/<img\b[^<>]*>/gi, (tag) => `![${attribute(tag, 'alt')}](${attribute(tag, 'src')})`);
  text = between(text, ['a'], /(<a\b[^<>]*>)([\s\S]*?)<\/a>/gi, ([, tag = '', words = '']) => {
    const address = attribute(tag, 'href');
    return address === '' ? words : `[${words}](${address})`;
  });
  text = between(text, ['b', 'strong'], /<(?:b|strong)>([\s\S]*?)<\/(?:b|strong)>/gi, ([, words]) => `**${words}**`);
  text = between(text, ['i', 'em'], /<(?:i|em)>([\s\S]*?)<\/(?:i|em)>/gi, ([, words]) => `*${words}*`);
  text = between(text, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], /<h([1-6])[^<>]*>([\s\S]*?)<\/h[1-6]>/gi, (found) => {
    const [, level = '', words = ''] = found;
    return `\n\n${'#'.repeat(Number(level))} ${words}\n\n`;
  });
  text = between(text, ['ol'], /<ol[^<>]*>[\s\S]*?<\/ol>/gi, ([list = '']) => {
    let number = 0;
    return list.replace(/<li[^<>]*>/gi, () => {
      number += 1;
      return `\n${number}. `;
    });
  });
  text = text.replace(/<li[^<>]*>/gi, '\n- ');
  text = between(text, ['blockquote'], /<blockquote[^<>]*>([\s\S]*?)<\/blockquote>/gi, ([, words = '']) => {
    return `\n\n> ${words.replace(/<br\s{0,9}\/?>/gi, '\n> ')}\n\n`;
  });
  text = text
    .replace(/<hr[^<>]*>/gi, '\n\n---\n\n')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/\n?<\/li>\n?/gi, '')
    .replace(/<\/?(?:p|div|ul|ol|table|tr|figure)\b[^<>]*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '');
  const tidy = decodeEntities(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy === '' ? '' : `${tidy}\n`;
}

/**
 * Replaces what stands between tags. It looks no further than the last end tag: behind it each start tag would be followed
 * to the end of the text in vain.
 */
function between(
  html: string,
  names: readonly string[],
  tags: RegExp,
  make: (found: readonly string[]) => string,
): string {
  const lower = html.toLowerCase();
  const end = Math.max(...names.map((name) => lower.lastIndexOf(`</${name}>`)));
  if (end === -1) return html;
  const until = html.indexOf('>', end) + 1;
  const head = html.slice(0, until).replace(tags, (...found: string[]) => make(found));
  return head + html.slice(until);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
}
