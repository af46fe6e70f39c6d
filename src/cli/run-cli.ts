import { InvalidParamsError } from '../errors.js';
import { nearest } from '../tool/nearest.js';
import { packageVersion } from '../version.js';
import { readArguments, valuesOf } from './arguments.js';
import { commands } from './commands.js';
import { exitCodeOf } from './exit-code.js';
import { OutputClosed } from './printer.js';
import { reportError } from './report-error.js';
import type { Terminal } from './terminal.js';
import { commandUsage, helpOption, programUsage } from './usage.js';

/** Runs one command line and answers with the exit code. Never throws: errors are told on standard error. */
export async function runCli(raw: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(raw, terminal);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    // Read from the raw words, since the command line itself may be what is wrong.
    await reportError(error, terminal, raw.includes('--json'));
    return exitCodeOf(error, terminal.interrupted);
  }
}

async function dispatch(raw: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = raw;
  if (first === '--version' || first === '-v') return print(packageVersion, terminal);
  if (first === undefined || first === '--help' || first === '-h') {
    return print(await programUsage(commands, terminal.out), terminal);
  }
  const { name, entry, rest } = findCommand(raw);
  const { command, raw: words } = await entry.prepare(rest);
  if (asksForHelp(rest)) return print(await commandUsage(name, entry.description, command, terminal.out), terminal);
  const all = { ...command.parameters, ...command.args, ...helpOption };
  const texts = readArguments(words, all, command.tool);
  return (await command.run({ values: valuesOf(texts, command.args), texts, terminal })) ?? 0;
}

/** The command that the first words name; the longest name wins (`tools show` before `tools`). */
function findCommand(raw: readonly string[]) {
  for (const length of [2, 1]) {
    const name = raw.slice(0, length).join(' ');
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry !== undefined) return { name, entry, rest: raw.slice(length) };
  }
  const [word = ''] = raw;
  const near = nearest(word, Object.keys(commands));
  const hint = near === undefined ? `expected one of ${Object.keys(commands).join(', ')}` : `did you mean ${near}?`;
  throw new InvalidParamsError([{ field: JSON.stringify(word), message: `is not a command (${hint})` }]);
}

function asksForHelp(raw: readonly string[]): boolean {
  const end = raw.indexOf('--');
  return (end === -1 ? raw : raw.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

async function print(text: string, { out }: Terminal): Promise<number> {
  await out.line(text);
  return 0;
}
