import { rounded } from './stats.js';

/** A table of texts. The first column is set left, the others right. */
export interface Table {
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Makes a table of rows: each column has a title and what it shows of a row. */
export function tableOf<Item>(rows: readonly Item[], columns: Readonly<Record<string, (row: Item) => string>>): Table {
  const shown = Object.values(columns);
  return { head: Object.keys(columns), lines: rows.map((row) => shown.map((cell) => cell(row))) };
}

/** A Markdown table whose columns also line up in a terminal. */
export function renderTable({ head, lines }: Table): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const pad = (text: string, at: number) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0));
  const render = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [render(head), render(rule), ...lines.map(render)].join('\n');
}

/** A number with so many digits after the point and marks between thousands. */
export function number(value: number, digits = 0): string {
  // What rounds to zero shows no sign.
  const shown = rounded(value, digits) || 0;
  return shown.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The range of several measurements. */
export function range({ low, high }: { readonly low: number; readonly high: number }, digits = 0): string {
  return `${number(low, digits)} … ${number(high, digits)}`;
}
