import { packageVersion } from '../version.js';
import { readArguments, valuesOf } from './arguments.js';
import { exitCodeOf } from './exit-code.js';
import { findCommand } from './find-command.js';
import { groupUsage } from './help/group-usage.js';
import { OutputClosed } from './printer.js';
import { type NamedCommand, reportError } from './report-error.js';
import type { Terminal } from './terminal.js';
import { commandUsage, helpOption, programUsage } from './usage.js';

/** Runs one command line and answers with the exit code. Never throws: errors are told on standard error. */
export async function runCli(raw: readonly string[], terminal: Terminal): Promise<number> {
  let named: NamedCommand | undefined;
  try {
    return await dispatch(raw, terminal, (found) => {
      named = found;
    });
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    // Read from the raw words, since the command line itself may be what is wrong.
    await reportError(error, terminal, { asJson: raw.includes('--json'), named });
    return exitCodeOf(error, terminal.interrupted);
  }
}

async function dispatch(
  raw: readonly string[],
  terminal: Terminal,
  onFound: (named: NamedCommand) => void,
): Promise<number> {
  const [first] = raw;
  if (first === '--version' || first === '-v') return print(packageVersion, terminal);
  if (first === '__complete') return (await import('./completion/answer.js')).answerCompletion(raw.slice(1), terminal);
  // `help contacts list` asks what `contacts list --help` asks.
  const words = first === 'help' ? [...raw.filter((word) => word !== 'help'), '--help'] : raw;
  if (words.length === 0 || words[0] === '--help' || words[0] === '-h') {
    return print(programUsage(terminal.out), terminal);
  }
  const found = await findCommand(words);
  if ('group' in found) return print(await groupUsage(found.group, terminal.out), terminal);
  const { name, about, prepared } = found;
  const { command } = prepared;
  onFound({ name, command });
  if (asksForHelp(words)) return print(commandUsage(name, about, command, terminal.out), terminal);
  const all = { ...command.parameters, ...command.args, ...helpOption };
  const texts = readArguments(prepared.raw, all, command);
  return (await command.run({ values: valuesOf(texts, command.args), texts, terminal })) ?? 0;
}

function asksForHelp(raw: readonly string[]): boolean {
  const end = raw.indexOf('--');
  return (end === -1 ? raw : raw.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

async function print(text: string, { out }: Terminal): Promise<number> {
  await out.line(text);
  return 0;
}
