import { ToolError } from '../../errors.js';

/** What an expression error says. */
export interface ExpressionProblem {
  /** What is wrong and what to write in its place, in one line. No value of the data stands in it. */
  readonly summary: string;
  /** The text that was compiled: an expression, or a text with `{{ … }}`. */
  readonly source: string;
  /** Where in the source, counted in UTF-16 units from 0. */
  readonly position: number;
  /** Where the text stands in a value that was compiled as a template. */
  readonly path?: readonly (string | number)[];
}

/** An expression is wrong, or could not be evaluated on the data that it was given. Nothing was sent. */
export class ExpressionError extends ToolError {
  override readonly name = 'ExpressionError';
  /** As the steps of an automation name it. */
  readonly class = 'expression';
  readonly summary: string;
  readonly source: string;
  readonly position: number;
  readonly path: readonly (string | number)[];

  /** The message is the summary and, below it, the line of the source with a caret. */
  constructor({ summary, source, position, path = [] }: ExpressionProblem) {
    super(`${path.length === 0 ? '' : `${path.join('.')}: `}${summary}\n${excerpt(source, position)}`);
    this.summary = summary;
    this.source = source;
    this.position = position;
    this.path = path;
  }
}

/** Longest part of a line that is shown, in UTF-16 units. */
const maxWidth = 100;

/** The line that a position is on, and a line below it with a caret. */
function excerpt(source: string, position: number): string {
  const start = source.lastIndexOf('\n', position - 1) + 1;
  const next = source.indexOf('\n', start);
  const end = next < 0 ? source.length : next;
  const from = Math.max(start, Math.min(position - maxWidth / 2, end - maxWidth));
  const to = Math.min(end, from + maxWidth);
  const [before, after] = [from > start ? '…' : '', to < end ? '…' : ''];
  const shown = `${before}${source.slice(from, to)}${after}`.replace(/[\t\r]/g, ' ');
  return `  ${shown}\n  ${' '.repeat(before.length + position - from)}^`;
}
