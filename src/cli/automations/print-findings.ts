import type { Finding } from '../../automations/read/finding.js';
import { hideSecrets } from '../../automations/read/secret-text.js';
import { plain } from '../render/plain.js';
import { cutTo, pageWidth, widthOf, wrapTo } from '../render/width.js';
import type { Terminal } from '../terminal.js';
import type { Outcome } from './check-files.js';

/** Prints what is wrong with a file: place, what, what to do, and the line with a caret. */
export async function printFindings(
  { name, text, findings }: Outcome,
  terminal: Pick<Terminal, 'out' | 'env'>,
): Promise<void> {
  const { out } = terminal;
  const width = pageWidth(terminal);
  const secretLines = new Set(findings.flatMap((one) => (one.code === 'secret-literal' ? [one.position?.line] : [])));
  for (const finding of findings) {
    const { severity, code, path, message, fix, position } = finding;
    const place = position === null ? name : `${name}:${position.line}:${position.column}`;
    const colour = severity === 'error' ? 'red' : 'yellow';
    await out.line(`${out.paint('bold', plain(place))} ${out.paint(colour, severity)} ${code}`);
    const words = `${path === '' ? 'The file' : path} ${message}. ${fix}`;
    for (const line of wrapTo(plain(words), width, '  ')) await out.line(line);
    if (text === undefined || secretLines.has(position?.line)) continue;
    for (const line of excerpt(text, finding, width - 4)) await out.line(`    ${line}`);
  }
}

/** The line of a finding, with carets below what is meant. A line with a secret in it is not shown. */
function excerpt(text: string, { position }: Finding, width: number): string[] {
  if (position === null) return [];
  const line =
    text
      .replace(/^\ufeff/, '')
      .split('\n')
      [position.line - 1]?.replaceAll('\t', ' ') ?? '';
  if (line.trim() === '' || hideSecrets(line) !== line || width < 20) return [];
  const indent = Math.min(/^ */.exec(line)?.[0].length ?? 0, position.column - 1);
  const at = position.column - 1;
  // Of a long line the part around the place is shown.
  const from = at - indent < width - 20 ? indent : at - Math.floor(width / 3);
  const before = `${from > indent ? '…' : ''}${plain(line.slice(from, at))}`;
  const shown = cutTo(`${before}${plain(line.slice(at))}`, width).trimEnd();
  const room = Math.max(1, widthOf(shown) - widthOf(before));
  const carets = Math.min(Math.max(1, widthOf(plain(line.slice(at, at + position.length)))), room);
  return [shown, `${' '.repeat(widthOf(before))}${'^'.repeat(carets)}`];
}

/** `2 errors and 1 warning` */
export function inNumbers({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  const count = (number: number, noun: string) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]);
  return [...count(errors, 'error'), ...count(warnings, 'warning')].join(' and ');
}
