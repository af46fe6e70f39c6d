import { InvalidParamsError, ToolError } from '../errors.js';
import type { Command } from './command.js';
import { toJson } from './render/json.js';
import { plain } from './render/plain.js';
import { systemErrorSentence } from './system-error.js';
import type { Terminal } from './terminal.js';

/** The command that a command line names. */
export interface NamedCommand {
  readonly name: string;
  readonly command: Command;
}

interface ReportOptions {
  readonly asJson: boolean;
  /** Undefined when the command line names none. */
  readonly named?: NamedCommand | undefined;
}

/** Tells an error on standard error: its message, or as data for a program. Never a stack: it helps no user. */
export async function reportError(
  error: unknown,
  { err, interrupted }: Terminal,
  { asJson, named }: ReportOptions,
): Promise<void> {
  await err.status('');
  if (asJson) return ignoreFailure(err.line(toJson({ error: toData(error) })));
  if (interrupted.aborted && error instanceof Error && error.name === 'AbortError') {
    return ignoreFailure(err.line('Interrupted.'));
  }
  const lines = [`Error: ${messageOf(error, named)}`, ...nextSteps(error, named)].map(plain).join('\n');
  const shown = err.isTerminal ? (await import('./render/width.js')).wrapTo(lines, err.width).join('\n') : lines;
  return ignoreFailure(err.line(shown.replace('Error:', err.paint('red', 'Error:'))));
}

function messageOf(error: unknown, named: NamedCommand | undefined): string {
  if (!(error instanceof InvalidParamsError)) {
    return systemErrorSentence(error) ?? (error instanceof Error ? error.message : String(error));
  }
  const issues = error.issues.map((issue) => named?.command.issue?.(issue) ?? issue);
  // Where nothing would have been sent anyway, nobody needs to be told.
  return `${InvalidParamsError.sentenceOf(issues)}${named?.command.sends === true ? ' Nothing was sent.' : ''}`;
}

/** Whoever left something out wants to see how it is given. */
function nextSteps(error: unknown, named: NamedCommand | undefined): string[] {
  if (named === undefined || !(error instanceof InvalidParamsError)) return [];
  if (!error.issues.some(({ message }) => message.startsWith('is missing'))) return [];
  const { examples, words = named.name } = named.command;
  return [...examples.slice(0, 1).map((line) => `Example: ${line}`), `More: intercom-tools ${words} --help`];
}

function toData(error: unknown): Record<string, unknown> {
  if (error instanceof ToolError) return error.toJSON();
  if (!(error instanceof Error)) return { name: 'Error', message: `${error}` };
  const sentence = systemErrorSentence(error);
  if (sentence === undefined || !('code' in error)) return { name: error.name, message: error.message };
  return { name: error.name, message: sentence, code: error.code };
}

/** When nobody reads the errors either, there is nothing left to do but to end. */
async function ignoreFailure(written: Promise<void>): Promise<void> {
  await written.catch(() => {});
}
