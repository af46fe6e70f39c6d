import { stripVTControlCharacters } from 'node:util';
import { widthOf, wrapTo } from './width.js';

const gap = '  ';

/** The fewest columns of the screen that the last cell of a row is wrapped to beside the others. */
const least = 24;

/**
 * Rows of texts in aligned columns, of which the last is wrapped; where the others leave too little room, it stands below
 * them. Widths are counted without the colour codes that a cell may carry.
 */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const visible = (text: string) => widthOf(stripVTControlCharacters(text));
  const widths = rows.reduce<number[]>((most, row) => {
    const cells = row.slice(0, -1).map(visible);
    return cells.map((cell, at) => Math.max(cell, most[at] ?? 0)).concat(most.slice(cells.length));
  }, []);
  const start = widths.reduce((sum, cell) => sum + cell + gap.length, gap.length);
  return rows.flatMap((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - visible(cell))))
      .reduce((line, cell) => line + cell + gap, gap);
    const last = row.at(-1) ?? '';
    if (width - start < least) return [head.trimEnd(), ...(last === '' ? [] : wrapTo(last, width, gap.repeat(3)))];
    const [first = '', ...more] = wrapTo(last, width - start);
    return [`${head}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(start) + line)];
  });
}
