import { readFileSync } from 'node:fs';

/** What docs/automations/expressions.md shows. */
export const page = readFileSync(new URL('../../../docs/automations/expressions.md', import.meta.url), 'utf8');

/** The data that its examples read. */
export const pageScope: Readonly<Record<string, unknown>> = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '{}');

/** The time at which they read it. */
export const pageNow = Date.UTC(2026, 2, 1, 12);

/** The rows of its tables whose first column has a heading, each cell without its backticks. */
export function rowsOf(heading: string): string[][] {
  const lines = page.split('\n');
  return lines.flatMap((line, index) => {
    if (!new RegExp(`^\\| ${heading} +\\|`).test(line)) return [];
    const end = lines.findIndex((one, at) => at > index && !one.startsWith('|'));
    return lines.slice(index + 2, end).map(cells);
  });
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/^(`+) ?(.*?) ?\1$/, '$2'),
    );
}
