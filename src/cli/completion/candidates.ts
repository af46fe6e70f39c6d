import type { ArgDef, ArgsDef } from 'citty';
import type { Command, Prepared } from '../command.js';
import { findCommand } from '../find-command.js';
import { commandGroups, commandNames, commandsBelow, isCommandGroup } from '../names/command-names.js';
import { flagName } from '../names/flag-name.js';
import { resourceGroups } from '../names/groups.js';
import { toolNames } from '../names/tool-names.js';
import { helpOption } from '../usage.js';
import type { Candidate } from './candidate.js';

/** What can stand next: words of ours, or names of files or folders, which the shell knows better. */
export type Completion = readonly Candidate[] | 'files' | 'folders';

/**
 * What can stand at the end of a command line.
 *
 * @param words what follows the name of the program; the last one is what is being typed, and may be empty
 */
export async function completionOf(words: readonly string[]): Promise<Completion> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  const isHelp = before[0] === 'help';
  const [first, second] = isHelp ? before.slice(1) : before;
  if (first === undefined) return firstWords(isHelp);
  const below = belowOf(first);
  const isGroup = isCommandGroup(first) || resourceGroups.has(first);
  if (second === undefined && !typed.startsWith('-') && below.length > 0) {
    return isGroup || isHelp ? below : [...below, ...candidatesOf(await completed([first], typed))];
  }
  // `help call` is followed by the name of a tool.
  if (isHelp) return first === 'call' && second === undefined ? toolWords() : [];
  return completed(before, typed);
}

function candidatesOf(completion: Completion): readonly Candidate[] {
  return typeof completion === 'string' ? [] : completion;
}

function firstWords(isHelp: boolean): readonly Candidate[] {
  const single = Object.entries(commandNames).flatMap(([word, about]) => (word.includes(' ') ? [] : [{ word, about }]));
  const groups = Object.entries(commandGroups).map(([word, about]) => ({ word, about }));
  const resources = [...resourceGroups.keys()].map((word) => ({ word, about: `What can be done with ${word}` }));
  const help = isHelp ? [] : [{ word: 'help', about: 'Show what a command does, and its options' }];
  return [...single, ...groups, ...resources, ...help];
}

function belowOf(first: string): readonly Candidate[] {
  if (!resourceGroups.has(first)) return commandsBelow(first);
  return toolNames().flatMap(({ group, action, tool }) =>
    group === first ? [{ word: action, about: tool.description }] : [],
  );
}

function toolWords(): readonly Candidate[] {
  return toolNames().flatMap(({ short, tool }) => [short, tool.id].map(described));
}

/** A word with what it means, where it is the name of a tool. */
function described(word: string): Candidate {
  const named = toolNames().find(({ short, tool }) => word === short || word === tool.id);
  return { word, about: named?.tool.description ?? '' };
}

/** The arguments of a command, with what was typed of the one that is under way. */
async function completed(before: readonly string[], typed: string): Promise<Completion> {
  const prepared = await commandOf(before).catch(() => undefined);
  if (prepared === undefined) return [];
  const { command, raw } = prepared;
  const definitions: ArgsDef = { ...command.parameters, ...command.args, ...helpOption };
  const line = readLine(raw, definitions);
  const offered = (name: string, value: string, start = '') =>
    valuesOf(name, { command, definitions, raw }, value, start);
  if (line.open !== undefined) return offered(line.open, typed);
  const at = typed.indexOf('=');
  if (typed.startsWith('--') && at !== -1) {
    const name = nameOf(typed.slice(0, at), definitions);
    return name === undefined ? [] : offered(name, typed.slice(at + 1), typed.slice(0, at + 1));
  }
  if (typed.startsWith('-')) return flagsOf(definitions, line.given);
  const place = Object.keys(definitions).filter((name) => definitions[name]?.type === 'positional')[line.words];
  if (place !== undefined) return offered(place, typed);
  const { word } = command;
  const bare = word === undefined || line.words > 0 || line.given.has(word) ? [] : await offered(word, typed);
  return typed === '' ? [...flagsOf(definitions, line.given), ...candidatesOf(bare)] : bare;
}

async function commandOf(before: readonly string[]): Promise<Prepared | undefined> {
  const found = await findCommand(before);
  return 'group' in found ? undefined : found.prepared;
}

/** What a line says so far. */
interface Line {
  readonly given: ReadonlySet<string>;
  /** How many words it has that are no flags and no values of any. */
  readonly words: number;
  /** The argument whose value comes next. */
  readonly open: string | undefined;
}

function readLine(raw: readonly string[], definitions: ArgsDef): Line {
  const given = new Set<string>();
  let [words, open]: [number, string | undefined] = [0, undefined];
  for (const word of raw) {
    if (open !== undefined && !word.startsWith('--')) {
      open = undefined;
      continue;
    }
    const name = word.startsWith('-') ? nameOf(word.split('=')[0] ?? '', definitions) : undefined;
    if (!word.startsWith('-')) words += 1;
    if (name === undefined) continue;
    given.add(name);
    open = word.includes('=') || definitions[name]?.type === 'boolean' ? undefined : name;
  }
  return { given, words, open };
}

function nameOf(flag: string, definitions: ArgsDef): string | undefined {
  return Object.keys(definitions).find(
    (name) => definitions[name]?.type !== 'positional' && [`--${flagName(name)}`, `--${name}`].includes(flag),
  );
}

function flagsOf(definitions: ArgsDef, given: ReadonlySet<string>): readonly Candidate[] {
  const flags = new Map<string, Candidate>();
  for (const [name, { type, description = '' }] of Object.entries(definitions)) {
    const word = `--${flagName(name)}`;
    if (type !== 'positional' && !given.has(name) && !flags.has(word)) flags.set(word, { word, about: description });
  }
  return [...flags.values()];
}

/** A command with its arguments, and the words that were given to it. */
interface Given {
  readonly command: Command;
  readonly definitions: ArgsDef;
  readonly raw: readonly string[];
}

/** @param start what stands before the value in the same word: `--effect=` */
async function valuesOf(
  name: string,
  { command, definitions, raw }: Given,
  typed: string,
  start: string,
): Promise<Completion> {
  const definition = definitions[name];
  if (definition === undefined) return [];
  const words = command.choices?.[name] ?? wordsOf(definition);
  if (words === undefined) {
    const suggested = (await command.suggest?.(name, typed, raw)) ?? [];
    const isNone = suggested.length === 0;
    return isNone ? placesOf(definition) : suggested.map(({ word, about }) => ({ word: start + word, about }));
  }
  // In a list, what is being typed is behind the last comma.
  const isList = definition.valueHint?.includes(',') === true || definition.valueHint === 'list';
  const done = isList ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  return words.map((word) => ({ ...described(word), word: start + done + word }));
}

/** The words that a definition itself names: of an enum, or `us|eu|au` as the form of its value. */
function wordsOf(definition: ArgDef): readonly string[] | undefined {
  if (definition.type === 'enum') return definition.options;
  const { valueHint = '' } = definition;
  return /^[\w.]+(\|[\w.]+)+$/.test(valueHint) ? valueHint.split('|') : undefined;
}

function placesOf({ valueHint = '' }: ArgDef): Completion {
  if (valueHint.startsWith('file')) return 'files';
  return valueHint === 'dir' ? 'folders' : [];
}
