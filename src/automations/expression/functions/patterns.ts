import { RE2JS, RE2JSException } from 're2js';
import { spend } from '../evaluation.js';
import { type Helper, HelperProblem, kindOf, textOf } from './helper.js';

/**
 * Patterns run on RE2, whose time grows in step with the text for every pattern. The regular expressions of JavaScript,
 * which CEL libraries use, can take hours on one message.
 */
export const patternHelpers: readonly Helper[] = [
  {
    name: 'matches',
    params: ['text', 'pattern'],
    returns: 'bool',
    description:
      'Whether a regular expression (RE2) is found in the text, also written text.matches(pattern). (?i) before it takes capitals as small letters',
    example: ["matches('Order A-1042 is late', r'A-\\d+')", true],
    run([text, pattern]) {
      const [where, program] = [textOf(text), compiled(pattern)];
      spendOn(where, program);
      return program.test(where);
    },
  },
  {
    name: 'extract',
    params: ['text', 'pattern'],
    returns: 'dyn',
    description:
      'What a regular expression (RE2) finds first in the text: its first group, or all of it where it has none; null where it finds nothing',
    example: ["extract('Order A-1042 is late', r'A-(\\d+)')", '1042'],
    run([text, pattern]) {
      const [where, program] = [textOf(text), compiled(pattern)];
      spendOn(where, program);
      const matcher = program.matcher(where);
      if (!matcher.find()) return null;
      return matcher.group(program.groupCount() > 0 ? 1 : 0);
    },
  },
];

const maxPatternLength = 500;
const maxProgramSize = 1000;

/** Patterns in use; most stand in an expression and come again with each evaluation. */
const patterns = new Map<string, RE2JS>();
const mostPatterns = 200;

function compiled(pattern: unknown): RE2JS {
  if (typeof pattern !== 'string') throw new HelperProblem(`expects a pattern as text, and this is ${kindOf(pattern)}`);
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  if (pattern.length > maxPatternLength)
    throw new HelperProblem(`expects a pattern of at most ${maxPatternLength} characters`);
  spend(2000 + pattern.length * 200);
  const program = compile(pattern);
  spend(program.programSize() * 50);
  if (program.programSize() > maxProgramSize)
    throw new HelperProblem('expects a smaller pattern: {n,m} counts as so many copies of what is before it');
  if (patterns.size >= mostPatterns) patterns.clear();
  patterns.set(pattern, program);
  return program;
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException)
      throw new HelperProblem('expects a regular expression as RE2 takes it, without (?=…), (?<!…) and \\1');
    throw error;
  }
}

/** A text is gone through once, and at each of its characters the program may be in each of its places. */
function spendOn(text: string, program: RE2JS): void {
  spend(10 + (text.length * program.programSize()) / 4);
}
