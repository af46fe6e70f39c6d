import { oneLine } from './plain.js';

/** One column of a table: its heading and the most characters a cell shows. */
export interface Column {
  readonly heading: string;
  readonly widest: number;
}

/** Aligned columns with headings; columns whose cells are all empty are left out. The last one is not padded. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => columns.map(({ widest }, at) => oneLine(row[at] ?? '', widest)));
  const shown = columns.flatMap((_, at) => (cells.some((row) => row[at] !== '') ? [at] : []));
  const lines = [columns.map(({ heading }) => heading), ...cells].map((row) => shown.map((at) => row[at] ?? ''));
  const widths = shown.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
