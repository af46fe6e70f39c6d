import type { Subject } from '../subjects.js';
import { collect, type Rule } from './rule.js';

/** Lines that a plain operation may have beside its parameters. */
const limit = 9;

/** What an operation is no longer plain with: requests, rules or functions beside what `http`, `params` and `returns` declare. */
const notPlain = /^ {2}(lookups|rules|routes|each|confirm|request|map|after|gone|starts|job)\b|^ {2}idempotent: \{/m;

/**
 * The definition of a plain operation is short enough to be read at a glance: one line for each thing that it says, and one
 * or more for each parameter. Outputs of several lines have a name of their own above it.
 */
export const isShortWhereItIsPlain: Rule = ({ tool, source, exportName }) =>
  collect((problem) => {
    // Parts that several tools share bring theirs by a spread.
    if (tool.lookups !== undefined || tool.each !== undefined) return;
    const lines = ownLines(source, exportName);
    problem(
      lines !== undefined && lines > limit,
      `is a plain operation of ${lines} lines beside its parameters: expected ${limit} at the most`,
    );
  });

function ownLines(source: Subject['source'], exportName: string): number | undefined {
  const [, body] =
    new RegExp(`^export const ${exportName} = operation\\([^\\n]*\\n([\\s\\S]*?)\\n\\}\\);`, 'm').exec(source) ?? [];
  if (body === undefined || notPlain.test(body)) return undefined;
  const lines = body.split('\n');
  const first = lines.indexOf('  params: {');
  const inside = first === -1 ? 0 : lines.indexOf('  },', first) - first - 1;
  // The first and the last line of the definition are no part of its body.
  return lines.length + 2 - inside;
}
