import { quote } from '../describe/command-line.js';
import { widthOf } from './width.js';

const indent = '  ';

/** A word of a command line, or one in quotes. */
const words = /(?:'(?:[^']|'\\'')*'|"[^"]*"|[^\s'"]+)+/g;

/**
 * A command line in lines of a number of columns. A backslash goes before each break, so that it can be pasted as it is; JSON
 * that is too long is spread over lines of its own.
 */
export function shellLines(line: string, width: number): string[] {
  if (widthOf(indent + line) <= width) return [indent + line];
  const lines: string[] = [];
  let present = indent;
  const parts = line.match(words) ?? [];
  // Room for the backslash stays free.
  const fits = (text: string) => widthOf(text) <= width - 2;
  for (const [at, word] of parts.entries()) {
    const [first = '', ...more] = (fits(indent.repeat(3) + word) ? undefined : spreadJson(word)) ?? [word];
    const next = parts[at + 1];
    // A flag goes with its value, where one line holds both.
    const pair = word.startsWith('--') && next?.startsWith('-') === false ? `${first} ${next}` : first;
    const together = fits(indent.repeat(3) + pair) ? pair : first;
    if (present.trim() !== '' && !fits(`${present} ${together}`)) {
      lines.push(`${present} \\`);
      present = indent.repeat(3);
    }
    present += present.trim() === '' ? first : ` ${first}`;
    for (const part of more) {
      lines.push(present);
      present = indent.repeat(3) + part;
    }
  }
  return [...lines, present];
}

/** A quoted JSON object or list with a line for each of its values; undefined for any other word. */
function spreadJson(word: string): string[] | undefined {
  if (!/^'[{[]/.test(word)) return undefined;
  try {
    const value: unknown = JSON.parse(word.slice(1, -1).replaceAll("'\\''", "'"));
    return quote(JSON.stringify(value, null, 2)).split('\n');
  } catch {
    return undefined;
  }
}
