import { stripVTControlCharacters } from 'node:util';
import { widthOf, wrapTo } from './width.js';

const gap = '  ';

/** The fewest columns of the screen that the last cell of a row is wrapped to beside the others. */
const least = 24;

export interface ColumnsOptions {
  /** Columns of the screen that all cells but the last may take; what leaves enough room for the last unless given. */
  readonly widestHead?: number;
}

/**
 * Rows of texts in aligned columns, indented, of which the last is wrapped. Where the others of a row leave too little room,
 * it stands below them. Widths are counted without the colour codes that a cell may carry.
 */
export function columns(
  rows: readonly (readonly string[])[],
  width: number,
  { widestHead = width - least }: ColumnsOptions = {},
): string[] {
  const visible = (text: string) => widthOf(stripVTControlCharacters(text));
  const startOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + cell + gap.length, gap.length);
  const parts = rows.map((row) => {
    const cells = row.slice(0, -1);
    return { cells, own: cells.map(visible), last: row.at(-1) ?? '' };
  });
  const aligned = parts.filter(({ own }) => startOf(own) <= widestHead);
  const widths = aligned.reduce<number[]>(
    (most, { own }) => own.map((cell, at) => Math.max(cell, most[at] ?? 0)).concat(most.slice(own.length)),
    [],
  );
  const start = startOf(widths);
  // Rows that fit each for itself may not do so side by side.
  const isTooWide = width - start < least;
  const indent = ' '.repeat(aligned.length === 0 || isTooWide ? gap.length * 3 : start);
  return parts.flatMap(({ cells, own, last }) => {
    if (isTooWide || startOf(own) > widestHead) {
      return [...headAlone(cells, width), ...(last === '' ? [] : wrapTo(last, width, indent))];
    }
    const head = cells.reduce((line, cell, at) => {
      const padding = ' '.repeat((widths[at] ?? 0) - (own[at] ?? 0));
      return line + cell + padding + gap;
    }, gap);
    const [first = '', ...more] = wrapTo(last, width - start);
    return [`${head}${first}`.trimEnd(), ...more.map((line) => (' '.repeat(start) + line).trimEnd())];
  });
}

/** Cells on a line of their own; the choices of a value go on in the next line where there are too many. */
function headAlone(cells: readonly string[], width: number): string[] {
  const [first = '', ...more] = cells.join(gap).split(/(?<=\|)/);
  const lines: string[] = [];
  let line = gap + first;
  for (const choice of more) {
    if (widthOf(stripVTControlCharacters(line + choice)) <= width) line += choice;
    else {
      lines.push(line);
      line = gap.repeat(3) + choice;
    }
  }
  return [...lines, line.trimEnd()];
}
