import { stripVTControlCharacters } from 'node:util';

/** A cell may take so much of the width before what is beside it moves to the next line. */
const widestShare = 0.4;

/** A text as lines of so many characters; a word that is longer stays whole. Colours count nothing. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * Rows in two columns, indented by two. The second one is wrapped to what is left of the width, and stands on a line of
 * its own below a name that is too long.
 */
export function twoColumns(rows: readonly (readonly [name: string, text: string])[], width: number): string[] {
  const most = width * widestShare;
  const lengths = rows.map(([name]) => lengthOf(name)).filter((length) => length <= most);
  const first = Math.max(0, ...lengths);
  const indent = ' '.repeat(first + 4);
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, width - indent.length);
    if (lengthOf(name) > first) return [`  ${name}`, ...lines.map((line) => indent + line)];
    const gap = ' '.repeat(first - lengthOf(name) + 2);
    return lines.map((line, at) => (at === 0 ? `  ${name}${gap}${line}` : indent + line).trimEnd());
  });
}

function lengthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
