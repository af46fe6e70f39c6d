import type { Bench, Findings } from './bench.js';
import { benches } from './benches.js';
import { renderTable } from './shared/table.js';

/** A bench and what it found. */
export interface Finished {
  readonly bench: Bench;
  readonly findings: Findings;
}

/** The page of all figures, in Markdown. */
export function renderDocument(machine: string, finished: readonly Finished[]): string {
  const sections = finished.map(({ bench, findings }) =>
    [`## ${bench.title}`, bench.method, ...findings.tables.map(renderTable), ...findings.remarks].join('\n\n'),
  );
  return `${[heading, `Measured on: ${machine}.`, ...sections].join('\n\n')}\n`;
}

const [first, ...others] = benches.map(({ name }) => name);

const heading = [
  '# Benchmarks',
  `Written by \`npm run bench\`. One bench alone: \`npm run bench -- ${first}\` (or ${others.map((name) => `\`${name}\``).join(', ')}); \`--json\` ends with its figures as one line of JSON, \`--quick\` shows in seconds that everything works, with figures worth nothing.`,
  'Everything stays on this machine: libraries talk to a local server, never to Intercom. Figures of one table were measured in turns on the same machine; those of two machines cannot be compared.',
].join('\n\n');

/** What one bench found, for a terminal. */
export function renderFindings({ bench, findings }: Finished): string {
  return [bench.title, ...findings.tables.map(renderTable), ...findings.remarks].join('\n\n');
}
