import type { Bench, Findings } from './bench.js';
import { benches } from './benches.js';
import { renderTable } from './shared/table.js';

/** A bench and what it found. */
export interface Finished {
  readonly bench: Bench;
  readonly findings: Findings;
}

/**
 * The page of all figures, in Markdown, with new sections in place of those of the same benches.
 *
 * @param page as it is; empty when there is none
 * @param machine what the new figures were measured on
 */
export function renderDocument(page: string, machine: string, finished: readonly Finished[]): string {
  const sections = new Map([...sectionsOf(page), ...finished.map((one) => sectionOf(one, machine))]);
  // Of benches that are no more, nothing stays.
  const kept = benches.flatMap(({ title }) => sections.get(title) ?? []);
  return `${[heading, ...kept].join('\n\n')}\n`;
}

function sectionOf({ bench, findings }: Finished, machine: string): [title: string, text: string] {
  const { title, method } = bench;
  const { tables, remarks } = findings;
  const text = [`## ${title}`, method, `Measured on: ${machine}.`, ...tables.map(renderTable), ...remarks];
  return [title, text.join('\n\n')];
}

/** The sections of a page by their titles. */
function sectionsOf(page: string): [title: string, text: string][] {
  return page
    .split(/^(?=## )/m)
    .slice(1)
    .map((text) => [text.slice(3, text.indexOf('\n')), text.trimEnd()]);
}

const [first, ...others] = benches.map(({ name }) => name);

const heading = [
  '# Benchmarks',
  `Written by \`npm run bench\`. One bench alone: \`npm run bench -- ${first}\` (or ${others.map((name) => `\`${name}\``).join(', ')}); \`--record\` writes its figures here, as a run of all does, \`--json\` ends with them as one line of JSON, \`--quick\` shows in seconds that everything works, with figures worth nothing.`,
  'Everything stays on this machine: libraries talk to a local server, never to Intercom. Figures of one table were measured in turns on the same machine; those of two machines cannot be compared.',
].join('\n\n');

/** What one bench found, for a terminal. */
export function renderFindings({ bench, findings }: Finished): string {
  return [bench.title, ...findings.tables.map(renderTable), ...findings.remarks].join('\n\n');
}
