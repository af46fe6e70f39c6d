import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, renderUsage } from 'citty';
import { packageVersion } from '../version.js';
import type { Command } from './command.js';
import type { CommandEntry } from './commands.js';
import { environment } from './connection-options.js';
import { connectionsEnvironment } from './connections/open-store.js';
import { listenEnvironment } from './events/listen-environment.js';
import { exitCodes } from './exit-code.js';
import { appEnvironment } from './login/app-settings.js';
import { mcpEnvironment } from './mcp/bearer-token.js';
import type { Printer } from './printer.js';

const program = 'intercom-tools';

/** Understood by every command. */
export const helpOption = {
  help: { type: 'boolean', alias: 'h', description: 'Show this' },
} as const satisfies ArgsDef;

/** The overview: what there is, the settings, and what the exit codes say. */
export async function programUsage(commands: Readonly<Record<string, CommandEntry>>, out: Printer): Promise<string> {
  const subCommands = Object.fromEntries(
    Object.entries(commands).map(([name, { description }]) => [name, { meta: { name, description } }]),
  );
  const meta = { name: program, version: packageVersion, description: 'Intercom operations as tools' };
  const usage = await renderUsage({ meta, subCommands });
  const sections = [
    section(
      'ENVIRONMENT',
      Object.entries({
        ...environment,
        ...connectionsEnvironment,
        ...appEnvironment,
        ...listenEnvironment,
        ...mcpEnvironment,
      }),
      out,
    ),
    section('EXIT CODES', Object.entries(exitCodes), out),
    examples(
      [
        `${program} call intercom_list_contacts --per_page 5 --sandbox`,
        `${program} tools --effect send`,
        `${program} sandbox --port 4010`,
        `${program} listen --sandbox`,
      ],
      out,
    ),
  ];
  return finish([usage, ...sections], out);
}

/** The usage of one command, from the definitions that parse its arguments. */
export async function commandUsage(name: string, about: string, command: Command, out: Printer): Promise<string> {
  const { args, parameters = {}, description = about, subject } = command;
  const meta = { name: [program, name, subject].filter((word) => word !== undefined).join(' '), description };
  const usage = await renderUsage({ meta, args: { ...args, ...helpOption } });
  if (Object.keys(parameters).length === 0) return finish([usage.trimEnd(), examples(command.examples, out)], out);
  const [top, options] = cutAtOptions(usage);
  const [, shown] = cutAtOptions(await renderUsage({ meta, args: parameters }));
  const sections = [`${heading('PARAMETERS', out)}\n\n${shown}`, `${heading('OPTIONS', out)}\n\n${options}`];
  return finish([top, ...sections, examples(command.examples, out)], out);
}

/** A usage in two: what stands above its list of options, and the list. */
function cutAtOptions(usage: string): [top: string, options: string] {
  const lines = usage.trimEnd().split('\n');
  const at = lines.findIndex((line) => stripVTControlCharacters(line) === 'OPTIONS');
  return [lines.slice(0, at).join('\n').trimEnd(), lines.slice(at + 2).join('\n')];
}

function examples(lines: readonly string[], out: Printer): string {
  return [heading(lines.length === 1 ? 'EXAMPLE' : 'EXAMPLES', out), '', ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}

function section(title: string, rows: readonly [name: string, text: string][], out: Printer): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [heading(title, out), '', ...lines].join('\n');
}

function heading(title: string, out: Printer): string {
  return out.paint('bold', title);
}

/** The renderer colours whatever it writes to and pads the last column: neither belongs into a file. */
function finish(parts: readonly string[], out: Printer): string {
  const text = parts.join('\n\n').replaceAll(/ +$/gm, '');
  return out.paint('bold', 'x') === 'x' ? stripVTControlCharacters(text) : text;
}
