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

/** Made when a text needs it, which takes some milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** A text of one line, cut to a number of columns; what a reader takes for one character is never cut in two. */
export function cutTo(text: string, width: number): string {
  if (width < 1) return '';
  const [first = '', second] = piecesOf(text, width);
  if (second === undefined) return first;
  const [shorter = ''] = piecesOf(first, width - 1);
  return `${width === 1 ? '' : shorter}…`;
}

const widths = new Map<string, number>();

/** The columns of one character, which texts of one script repeat by the thousand. */
function widthOfCharacter(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = stringWidth(character);
  if (widths.size < 10_000) widths.set(character, width);
  return width;
}

/** Code units that one column may hold. Marks without end on one letter, or characters of no width, are cut off there. */
const mostUnits = 32;

/** Code units that are taken apart at a time: the time of `Intl.Segmenter` grows faster than the length of its text. */
const chunk = 512;

/** What readers take for characters. */
function* charactersOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter();
  for (let at = 0; at < text.length; ) {
    const found = [...segmenter.segment(text.slice(at, at + chunk))];
    // The last one may go on in the next chunk.
    const next = at + chunk < text.length && found.length > 1 ? found.pop()?.index : undefined;
    for (const { segment } of found) yield segment;
    at += next ?? chunk;
  }
}

/** A text in pieces that take no more than so many columns each, in time that grows with its length alone. */
function* pieces(text: string, width: number): Generator<string> {
  // Most long words are addresses.
  if (/^[!-~]*$/.test(text)) {
    for (let at = 0; at === 0 || at < text.length; at += width) yield text.slice(at, at + width);
    return;
  }
  let [piece, used] = ['', 0];
  for (const segment of charactersOf(text)) {
    const columns = widthOfCharacter(segment);
    if (piece !== '' && (used + columns > width || piece.length + segment.length > width * mostUnits)) {
      yield piece;
      [piece, used] = ['', 0];
    }
    piece += segment;
    used += columns;
  }
  yield piece;
}

function piecesOf(text: string, width: number): [first: string, second: string | undefined] {
  const found = pieces(text, Math.max(1, width));
  return [found.next().value ?? '', found.next().value ?? undefined];
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
      const lines = wrapWords(line.trim(), room - own.length);
      return lines.map((part) => `${indent}${own}${part}`.trimEnd());
    });
}

/** Words longer than this are broken here: wrapping them with all others measures them again for each of their characters. */
const longWord = 200;

/** Of such a text every character takes one column: most are, and need not be measured. */
const isPlain = (line: string) => /^[!-~]+( [!-~]+)*$/.test(line);

function wrapPlain(line: string, width: number): string[] {
  const lines: string[] = [];
  let present = '';
  for (const word of line.split(' ')) {
    const longer = present === '' ? word : `${present} ${word}`;
    if (longer.length <= width) {
      present = longer;
      continue;
    }
    const room = present === '' ? width : width - present.length - 1;
    const brokenHere = 1 + Math.floor((word.length - room - 1) / width);
    const isBroken =
      word.length > width && word.length <= longWord && Math.floor((word.length - 1) / width) >= brokenHere;
    if (!isBroken && present !== '') lines.push(present);
    let rest = word;
    if (isBroken && present !== '') {
      lines.push(`${present} ${word.slice(0, room)}`.trimEnd());
      rest = word.slice(room);
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    present = rest;
  }
  return [...lines, present];
}

function wrapWords(line: string, width: number): string[] {
  if (!line.split(' ').some((word) => word.length > longWord)) {
    return isPlain(line) ? wrapPlain(line, width) : wrapAnsi(line, width, { hard: true }).split('\n');
  }
  const lines: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) lines.push(...wrapAnsi(words.join(' '), width, { hard: true }).split('\n'));
    words = [];
  };
  for (const word of line.split(' ')) {
    if (word.length <= longWord) words.push(word);
    else {
      flush();
      lines.push(...pieces(word, width));
    }
  }
  flush();
  return lines;
}
