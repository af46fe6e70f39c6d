import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from '../terminal.js';

/** Columns of a page where no terminal says how many it has. */
const usual = 80;

/** A line is never wrapped to fewer. */
const fewest = 10;

/** Columns that results may take: those of the terminal, or of `COLUMNS` where the output goes elsewhere. */
export function pageWidth({ out, env }: Pick<Terminal, 'out' | 'env'>): number {
  if (out.isTerminal) return out.width;
  const columns = Number(env.COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : usual;
}

/** Columns that a text takes on a terminal: two for a wide character, none for one that joins the one before it. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text of one line, filled up with blanks. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const characters = new Intl.Segmenter();

/** A text of one line, cut to a number of columns; what a reader takes for one character is never cut in two. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const { segment } of characters.segment(text)) {
    if (widthOf(cut + segment) >= width) break;
    cut += segment;
  }
  return width < 1 ? '' : `${cut}…`;
}

/**
 * A text in lines of a number of columns, each behind an indent. What is too long for a line is broken, so that nothing of
 * a text comes to stand at the beginning of a line of the screen.
 */
export function wrapTo(text: string, width: number, indent = ''): string[] {
  const room = Math.max(fewest, width - widthOf(indent));
  return text
    .replaceAll('\t', '  ')
    .split('\n')
    .flatMap((line) => {
      // Code keeps its own indent, as far as there is room beside it.
      const own = (/^ */.exec(line)?.[0] ?? '').slice(0, room - fewest);
      const lines = wrapAnsi(line.trim(), room - own.length, { hard: true }).split('\n');
      return lines.map((part) => `${indent}${own}${part}`.trimEnd());
    });
}
