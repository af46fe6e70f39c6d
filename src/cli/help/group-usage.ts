import { effectWord } from '../describe/effect.js';
import { commandGroups, commandsBelow, isCommandGroup } from '../names/command-names.js';
import type { Printer } from '../printer.js';
import { wrapTo } from '../render/width.js';
import { examples, page, program, section, usageLine, widthOf } from '../usage.js';

/** The usage of the commands that begin with one word: those of `events`, or what can be done with `contacts`. */
export async function groupUsage(group: string, out: Printer): Promise<string> {
  const { about, rows, example } = isCommandGroup(group) ? commandGroup(group) : await resourceGroup(group, out);
  return page([
    wrapTo(`${about} (${program} ${group})`, widthOf(out)),
    usageLine(`${group} <command> [OPTIONS]`, out),
    section('COMMANDS', rows, out),
    examples([`${program} ${group} ${example}`], out),
    wrapTo(`More about a command: ${program} ${group} <command> --help`, widthOf(out)),
  ]);
}

function commandGroup(group: keyof typeof commandGroups) {
  const below = commandsBelow(group);
  const rows = below.map(({ word, about }) => [word, about] as const);
  return { about: commandGroups[group], rows, example: below[0]?.word ?? '--help' };
}

async function resourceGroup(group: string, out: Printer) {
  const { toolNames } = await import('../names/tool-names.js');
  const { exampleOf } = await import('../describe/command-line.js');
  const members = toolNames().filter((names) => names.group === group);
  const rows = members.map(
    ({ action, tool }) => [action, `${effectWord(tool.effect, out, 6)} ${tool.description}`] as const,
  );
  const [first] = members;
  return {
    about: `What can be done with ${group.replace('-', ' ')}.`,
    rows,
    example: first === undefined ? '--help' : [first.action, ...exampleOf(first.tool.example)].join(' '),
  };
}
