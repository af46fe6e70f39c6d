import { InvalidParamsError } from '../errors.js';
import { nearest } from '../tool/nearest.js';
import type { Prepared } from './command.js';
import { commands, prepareAction } from './commands.js';
import { commandGroups, commandNames, commandsBelow, isCommandGroup, isCommandName } from './names/command-names.js';
import { resourceGroups } from './names/groups.js';

/** What the first words of a command line name: a command, or a group of them. */
export type Found =
  | { readonly name: string; readonly about: string; readonly prepared: Prepared }
  | { readonly group: string };

/**
 * The command that the first words name; the longest name wins (`tools show` before `tools`), and a command before an
 * action of a resource (`events list` before the tools for events).
 *
 * @throws InvalidParamsError with the nearest names when there is none.
 */
export async function findCommand(raw: readonly string[]): Promise<Found> {
  const [first = '', second] = raw;
  const pair = `${first} ${second}`;
  if (isCommandName(pair)) return command(pair, raw.slice(2));
  if (isCommandName(first)) {
    await refuseNearMiss(first, second);
    return command(first, raw.slice(1));
  }
  const isGroup = isCommandGroup(first) || resourceGroups.has(first);
  if (!isGroup) throw notACommand(first, await nearCommand(first));
  if (second === undefined || second === '--help' || second === '-h') return { group: first };
  if (second.startsWith('-')) {
    throw new InvalidParamsError([
      { field: first, message: `needs a command: intercom-tools ${first} --help shows all` },
    ]);
  }
  if (isCommandGroup(first)) throw notACommand(pair, await nearInGroup(first, second));
  const prepared = await prepareAction(first, second, raw.slice(2));
  if (prepared === undefined) throw notACommand(pair, await nearInGroup(first, second));
  return { name: pair, about: prepared.command.description ?? '', prepared };
}

async function command(name: keyof typeof commandNames, rest: readonly string[]): Promise<Found> {
  return { name, about: commandNames[name], prepared: await commands[name](rest) };
}

/** `tools shwo` is no question for a value: nothing that `tools` takes stands there. */
async function refuseNearMiss(first: string, second: string | undefined): Promise<void> {
  if (second === undefined || second.startsWith('-')) return;
  const near = nearest(
    second,
    commandsBelow(first).map(({ word }) => word),
  );
  const meant = near === undefined ? first === 'tools' && (await meantByTools(second)) : `${first} ${near}`;
  if (typeof meant !== 'string') return;
  const message = `belongs to no argument (did you mean ${meant}?)`;
  throw new InvalidParamsError([{ field: JSON.stringify(second), message }]);
}

/** What may be meant by `tools contacts` and `tools list-contacts`. */
async function meantByTools(word: string): Promise<string | undefined> {
  const resource = resourceGroups.get(word);
  if (resource !== undefined) return `tools --resource ${resource}, or ${word} --help`;
  const { toolNamed } = await import('./names/tool-names.js');
  const named = toolNamed(word);
  return named && `tools show ${named.short}`;
}

/** What may be meant by a word that begins no command: a command, a resource, or a tool that is run by `call`. */
async function nearCommand(word: string): Promise<string | undefined> {
  const { toolNamed } = await import('./names/tool-names.js');
  const called = toolNamed(word);
  if (called !== undefined) return `${called.group} ${called.action}`;
  const firsts = Object.keys(commandNames).map((name) => name.split(' ')[0] ?? name);
  return nearest(word, [...new Set([...firsts, ...Object.keys(commandGroups), ...resourceGroups.keys()])]);
}

/** What may be meant by an action that a group does not have: one of the others, or one of the tools with the same name. */
async function nearInGroup(group: string, word: string): Promise<string | undefined> {
  const { toolNames } = await import('./names/tool-names.js');
  const own = isCommandGroup(group)
    ? commandsBelow(group).map((entry) => entry.word)
    : toolNames().flatMap((names) => (names.group === group ? [names.action, names.short] : []));
  const near = nearest(word, own) ?? own.find((name) => name.startsWith(`${word}-`));
  if (near !== undefined) return `${group} ${near}`;
  const elsewhere = toolNames().find((names) => names.group === `data-${group}` && names.action === word);
  return elsewhere && `${elsewhere.group} ${elsewhere.action}`;
}

function notACommand(words: string, near: string | undefined): InvalidParamsError {
  const [first = ''] = words.split(' ');
  const all = words === first ? 'intercom-tools help' : `intercom-tools ${first} --help`;
  const hint = near === undefined ? `${all} shows all` : `did you mean ${near}?`;
  return new InvalidParamsError([{ field: JSON.stringify(words), message: `is not a command (${hint})` }]);
}
