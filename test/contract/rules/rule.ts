import type { RequestTool, Tool } from '../../../src/tool/index.js';
import type { Subject } from '../subjects.js';

/** One rule of the contract: what is wrong with a tool, in words; nothing when it is kept. */
export type Rule<T extends Tool = RequestTool> = (
  subject: Subject<T>,
) => readonly string[] | Promise<readonly string[]>;

/** Collects problems by condition: `problem(bad, text)`. */
export function collect(check: (problem: (bad: boolean, text: string) => void) => void): string[] {
  const problems: string[] = [];
  check((bad, text) => {
    if (bad) problems.push(text);
  });
  return problems;
}
