import type { ArgDef, ArgsDef } from 'citty';
import type { ParamIssue } from '../errors.js';
import type { Candidate } from './completion/candidate.js';
import type { Page } from './render/page.js';
import type { Terminal } from './terminal.js';

/** What was given on the command line, as text, by the name of the argument. */
export type Texts = ReadonlyMap<string, string>;

/** The value of one argument: flags are yes or no, everything else is text where it was given. */
type ValueOf<Arg extends ArgDef> = Arg extends { type: 'boolean' }
  ? boolean
  : Arg extends { type: 'positional'; required?: true }
    ? string
    : string | undefined;

/** The values of a set of arguments. */
export type Values<Args extends ArgsDef> = { readonly [Name in keyof Args]: ValueOf<Args[Name]> };

/** What a command gets to run. */
export interface Invocation<Args extends ArgsDef> {
  readonly values: Values<Args>;
  /** The same as it was written, and the parameters. */
  readonly texts: Texts;
  readonly terminal: Terminal;
}

/** A command. Its arguments are parsed by the same definitions that its usage shows. */
export interface Command<Args extends ArgsDef = ArgsDef> {
  readonly args: Args;
  /** The parameters of a tool: options as well, shown in a section of their own. */
  readonly parameters?: ArgsDef;
  /** What it does, where the table of commands says too little. */
  readonly description?: string;
  /** What it is called in its usage, where its name alone says too little: `call list-contacts`. */
  readonly words?: string;
  /** The parameter whose value may stand without its name: `contacts get 65f0…`. */
  readonly word?: string;
  /** Arguments that may be given more than once. */
  readonly repeatable?: readonly string[];
  /** Further lines of its usage, for a line of this width. */
  about?(page: Page): readonly string[];
  /** Id of the tool that the arguments are for, named in errors. */
  readonly tool?: string;
  /** It changes something elsewhere, so that an error says that nothing was sent. */
  readonly sends?: boolean;
  /** An issue about what was given, in the words of the command line. */
  issue?(issue: ParamIssue): ParamIssue;
  /** Other words for the same command. */
  readonly names?: readonly string[];
  /** The values of arguments that are chosen from a list, for completion. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** What else can stand as the value of an argument, of which so much was typed, for completion. */
  suggest?(name: string, typed: string, raw: readonly string[]): readonly Candidate[] | Promise<readonly Candidate[]>;
  readonly examples: readonly string[];
  /** Answers with the exit code; 0 unless it says otherwise. */
  run(invocation: Invocation<Args>): Promise<number | undefined>;
}

/** A command made ready for a command line: the definition, and the words that are left for it. */
export interface Prepared {
  readonly command: Command;
  readonly raw: readonly string[];
}

/** Declares a command and keeps the exact type of its arguments. */
export function defineCommand<const Args extends ArgsDef>(command: Command<Args>): Command<Args> {
  return command;
}
