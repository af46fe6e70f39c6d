import type { ArgDef, ArgsDef } from 'citty';
import { packageVersion } from '../version.js';
import type { Command } from './command.js';
import { environment } from './connection-options.js';
import { connectionsEnvironment } from './connections/open-store.js';
import { listenEnvironment } from './events/listen-environment.js';
import { exitCodes } from './exit-code.js';
import { appEnvironment } from './login/app-settings.js';
import { mcpEnvironment } from './mcp/bearer-token.js';
import { commandNames } from './names/command-names.js';
import { flagName } from './names/flag-name.js';
import { resourceGroups } from './names/groups.js';
import type { Printer } from './printer.js';
import { columns } from './render/columns.js';
import { shellLines } from './render/shell-line.js';
import { wrapTo } from './render/width.js';
import { runEnvironment } from './runs/environment.js';
import { runsEnvironment } from './runs/runs-option.js';
import { serveEnvironment } from './serve/serve-environment.js';

export const program = 'intercom-tools';

/** Understood by every command. */
export const helpOption = {
  help: { type: 'boolean', alias: 'h', description: 'Show this' },
} as const satisfies ArgsDef;

/** A name may take so much of the width before what it means moves to the next line. */
const widestShare = 0.4;

/** Two texts beside each other: a name, and what it means. */
type Row = readonly [name: string, text: string];

/** The overview: what there is, the settings, and what the exit codes say. */
export function programUsage(out: Printer): string {
  const variables = {
    ...environment,
    ...connectionsEnvironment,
    ...appEnvironment,
    ...listenEnvironment,
    ...mcpEnvironment,
    ...runsEnvironment,
    ...serveEnvironment,
    ...runEnvironment,
  };
  return page([
    wrapTo(`Operations of Intercom as tools (${program} v${packageVersion})`, widthOf(out)),
    usageLine('<command> [OPTIONS]', out),
    section('COMMANDS', Object.entries(commandNames), out),
    [
      heading('RESOURCES', out),
      '',
      ...paragraph([...resourceGroups.keys()].join(', '), out),
      '',
      ...paragraph(
        `Each holds what can be done with it: ${program} contacts list. More: ${program} contacts --help`,
        out,
      ),
    ],
    section('ENVIRONMENT', Object.entries(variables), out),
    section('EXIT CODES', Object.entries(exitCodes), out),
    examples(
      [
        `${program} contacts list --per-page 5 --sandbox`,
        `${program} call intercom_list_contacts --all --sandbox`,
        `${program} tools --effect send`,
        `${program} sandbox --port 4010`,
        `${program} listen --sandbox`,
      ],
      out,
    ),
    wrapTo(`More about a command: ${program} help <command>`, widthOf(out)),
  ]);
}

/** The usage of one command, from the definitions that parse its arguments. */
export function commandUsage(name: string, about: string, command: Command, out: Printer): string {
  const { args, parameters = {}, description = about, words = name, word, names = [] } = command;
  const definitions = { ...args, ...helpOption };
  const places = rowsOf(definitions, ({ type }) => type === 'positional');
  const bare = word === undefined ? [] : [`[${flagName(word).toUpperCase()}]`];
  // A parameter that is spelled as an option of ours stands in its place.
  const taken = new Set(Object.keys(parameters).map(flagName));
  const options = rowsOf(definitions, ({ type }, option) => type !== 'positional' && !taken.has(option));
  return page([
    wrapTo(`${description} (${program} ${words})`, widthOf(out)),
    usageLine([words, '[OPTIONS]', ...placesOf(definitions), ...bare].join(' '), out),
    section('ARGUMENTS', places, out),
    section('PARAMETERS', rowsOf(parameters), out),
    command.about?.({ width: widthOf(out), paint: out.paint }) ?? [],
    section('OPTIONS', options, out),
    names.length === 0
      ? []
      : [heading('THE SAME', out), '', ...names.flatMap((line) => shellLines(`${program} ${line}`, widthOf(out)))],
    examples(command.examples, out),
  ]);
}

/** Parts with a blank line between them; what is empty is left out. */
export function page(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

export function usageLine(words: string, out: Printer): string[] {
  return wrapTo(`${heading('USAGE', out)} ${program} ${words}`, widthOf(out));
}

export function section(title: string, rows: readonly Row[], out: Printer): string[] {
  const width = widthOf(out);
  return rows.length === 0
    ? []
    : [heading(title, out), '', ...columns(rows, width, { widestHead: width * widestShare })];
}

export function examples(lines: readonly string[], out: Printer): string[] {
  return [
    heading(lines.length === 1 ? 'EXAMPLE' : 'EXAMPLES', out),
    '',
    ...lines.flatMap((line) => shellLines(line, widthOf(out))),
  ];
}

/** Help that is piped into a pager or a file has the width that most of them show. */
export function widthOf({ width }: Printer): number {
  return Number.isFinite(width) ? width : 80;
}

function paragraph(text: string, out: Printer): string[] {
  return wrapTo(text, widthOf(out), '  ');
}

function heading(title: string, out: Printer): string {
  return out.paint('bold', title);
}

function rowsOf(definitions: ArgsDef, isMeant: (definition: ArgDef, name: string) => boolean = () => true): Row[] {
  return Object.entries(definitions).flatMap(([name, definition]) =>
    isMeant(definition, name) ? [[labelOf(name, definition), definition.description ?? ''] as const] : [],
  );
}

/** What is typed: `-h, --help`, `--per-page=<number>`, `NUMBER`. */
function labelOf(name: string, definition: ArgDef): string {
  const { type, valueHint } = definition;
  if (type === 'positional') return name.toUpperCase();
  const letters = 'alias' in definition ? [definition.alias].flat().map((letter) => `-${letter}, `) : [];
  const words = type === 'enum' ? definition.options?.join('|') : valueHint;
  const value = words === undefined ? (type === 'boolean' ? '' : '=<text>') : `=<${words}>`;
  return `${letters.join('')}--${flagName(name)}${value}`;
}

function placesOf(definitions: ArgsDef): string[] {
  return Object.entries(definitions).flatMap(([name, { type, required }]) => {
    if (type !== 'positional') return [];
    return [required === false ? `[${name.toUpperCase()}]` : `<${name.toUpperCase()}>`];
  });
}
