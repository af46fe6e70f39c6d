import { oneLine } from './plain.js';
import { cutTo, padTo, widthOf } from './width.js';

/** One column of a table: its heading and the most columns of the screen that a cell takes. */
export interface Column {
  readonly heading: string;
  readonly widest: number;
  /** The fewest columns that a longer cell is cut to, where room is short; as many as its widest for what is of no use in part. */
  readonly least?: number;
}

const gap = 2;

/** The fewest columns that a cell is cut to, unless its column says otherwise. */
const usualLeast = 10;

/**
 * Aligned columns with headings. Columns whose cells are all empty are left out, and, beginning with the last, those for
 * which there is no room; the others share what there is. The last one is not padded.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
): string[] {
  const cells = rows.map((row) => columns.map(({ widest }, at) => cutTo(oneLine(row[at] ?? '', 1000), widest)));
  const filled = columns.flatMap(({ heading, least = usualLeast }, at) => {
    const natural = Math.max(0, ...cells.map((row) => widthOf(row[at] ?? '')));
    const width = Math.max(natural, heading.length);
    return natural === 0 ? [] : [{ at, width, least: Math.min(width, Math.max(least, heading.length)) }];
  });
  const shown = fitted(filled, width);
  const line = (textOf: (at: number) => string) =>
    shown
      .map((column) => padTo(cutTo(textOf(column.at), column.width), column.width))
      .join(' '.repeat(gap))
      .trimEnd();
  return [line((at) => columns[at]?.heading ?? ''), ...cells.map((row) => line((at) => row[at] ?? ''))];
}

interface Sized {
  readonly at: number;
  readonly width: number;
  readonly least: number;
}

/** The columns that fit, with the widths that they get. */
function fitted(columns: readonly Sized[], room: number): readonly Sized[] {
  let taken = -gap;
  const count = columns.findIndex(({ least }) => {
    taken += gap + least;
    return taken > room;
  });
  const kept = count === -1 ? columns : columns.slice(0, Math.max(1, count));
  const widths = kept.map(({ width }) => width);
  const total = () => widths.reduce((sum, width) => sum + width + gap, -gap);
  while (total() > room) {
    const spare = (at: number) => ((widths[at] ?? 0) > (kept[at]?.least ?? 0) ? (widths[at] ?? 0) : 0);
    const widest = widths.reduce((best, _, at) => (spare(at) > spare(best) ? at : best), 0);
    if (spare(widest) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return kept.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
}
