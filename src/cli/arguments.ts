import type { ArgDef, ArgsDef } from 'citty';
import { InvalidParamsError, type ParamIssue } from '../errors.js';
import { nearest } from '../tool/nearest.js';
import type { Command, Texts, Values } from './command.js';
import { flagName } from './names/flag-name.js';

/** Stands between the values of an option that was given more than once. No path holds it. */
export const separator = '\u0000';

/** Looks like a flag and so is none's value: `--word` or `-w`. A negative number or a dash alone does not. */
const flagLike = /^(--[a-z]|-[a-z]$)/i;

/**
 * Reads a command line by the definitions of its arguments. It is strict, because what is skipped silently here would be
 * missing from a call: unknown flags, flags without their value, words that belong to nothing and flags given twice are
 * refused. Values stay text.
 *
 * @param options.word the flag whose value may stand without its name
 * @param options.repeatable the flags that may be given more than once
 * @throws InvalidParamsError that names everything that is wrong.
 */
export function readArguments(
  raw: readonly string[],
  definitions: ArgsDef,
  { tool, word, choices = {}, repeatable = [] }: Pick<Command, 'tool' | 'word' | 'choices' | 'repeatable'> = {},
): Texts {
  const reader = new Reader(definitions, { word, choices, repeatable });
  reader.read(raw);
  if (reader.issues.length > 0) throw new InvalidParamsError(reader.issues, { tool });
  return reader.texts;
}

class Reader {
  readonly texts = new Map<string, string>();
  readonly issues: ParamIssue[] = [];
  readonly #definitions: ReadonlyMap<string, ArgDef>;
  readonly #places: string[];
  readonly #wordOf: string | undefined;
  readonly #choices: Readonly<Record<string, readonly string[]>>;
  readonly #repeatable: readonly string[];
  #sawUnknownFlag = false;

  constructor(
    definitions: ArgsDef,
    {
      word: wordOf,
      choices,
      repeatable,
    }: {
      readonly word: string | undefined;
      readonly choices: Readonly<Record<string, readonly string[]>>;
      readonly repeatable: readonly string[];
    },
  ) {
    this.#repeatable = repeatable;
    this.#wordOf = wordOf;
    this.#choices = choices;
    this.#definitions = new Map(Object.entries(definitions));
    this.#places = [...this.#definitions].flatMap(([name, { type }]) => (type === 'positional' ? [name] : []));
  }

  read(raw: readonly string[]): void {
    // Node puts this character where a shell in another encoding gave bytes that are no UTF-8.
    for (const word of raw) if (word.includes('\ufffd')) this.#refuse(JSON.stringify(word), notRead);
    const rest = [...raw];
    for (let token = rest.shift(); token !== undefined; token = rest.shift()) {
      if (token === '--') for (const word of rest.splice(0)) this.#word(word);
      else if (token.length > 1 && token.startsWith('-')) this.#flag(token, rest);
      else this.#word(token);
    }
    for (const name of this.#places) {
      const definition = this.#definitions.get(name);
      if (definition?.required === false) continue;
      const choices = this.#choices[name] ?? [];
      const isShort = choices.length > 0 && choices.length <= mostChoices;
      const expected = isShort ? `expected one of ${choices.join(', ')}` : aboutValue(definition?.description);
      this.#refuse(name.toUpperCase(), `is missing: ${expected}`);
    }
  }

  #word(word: string): void {
    const place = this.#places.shift();
    const bare = this.#wordOf;
    if (place !== undefined) this.texts.set(place, word);
    else if (bare !== undefined && !this.#sawUnknownFlag && !this.texts.has(bare)) this.texts.set(bare, word);
    // After an unknown flag it may have been its value.
    else if (!this.#sawUnknownFlag) this.#refuse(JSON.stringify(word), 'belongs to no argument: expected --name value');
  }

  #flag(token: string, rest: string[]): void {
    const [written = '', inline] = splitOnce(token);
    const positive = this.#find(written);
    const negated = written.startsWith('--no-') ? this.#find(`--${written.slice('--no-'.length)}`) : undefined;
    const isNegated = positive === undefined && negated?.type === 'boolean';
    const found = isNegated ? negated : positive;
    if (found === undefined) {
      this.#unknown(written);
      return;
    }
    const { name, type, options } = found;
    const value = type === 'boolean' ? readFlag(isNegated, inline, rest) : (inline ?? takeValue(rest));
    if (value === undefined) {
      this.#refuse(
        written,
        isNegated ? 'takes no value' : `needs a value (--${name}=… for one that begins with dashes)`,
      );
    } else if (this.texts.has(name) && this.#repeatable.includes(name)) {
      this.texts.set(name, `${this.texts.get(name)}${separator}${value}`);
    } else if (this.texts.has(name)) this.#refuse(`--${flagName(name)}`, 'is given twice');
    else if (options !== undefined && !options.includes(value)) {
      this.#refuse(`--${flagName(name)}`, `is ${JSON.stringify(value)}: expected one of ${options.join(', ')}`);
    } else this.texts.set(name, value);
  }

  /** The definition that a flag as written stands for: by its name, by the API's name of the parameter, or by its letter. */
  #find(written: string): { name: string; type: ArgDef['type']; options?: readonly string[] } | undefined {
    for (const [name, definition] of this.#definitions) {
      const { type } = definition;
      if (type === 'positional') continue;
      const letters = 'alias' in definition ? [definition.alias].flat() : [];
      const spellings = [`--${flagName(name)}`, `--${name}`, ...letters.map((letter) => `-${letter}`)];
      if (spellings.includes(written)) {
        const options = 'options' in definition ? definition.options : undefined;
        return options === undefined ? { name, type } : { name, type, options };
      }
    }
    return undefined;
  }

  #unknown(written: string): void {
    this.#sawUnknownFlag = true;
    const flags = [...this.#definitions].flatMap(([name, { type }]) =>
      type === 'positional' ? [] : [`--${flagName(name)}`],
    );
    const near = nearest(written, flags);
    this.#refuse(written, `is not an option (${near === undefined ? '--help shows all' : `did you mean ${near}?`})`);
  }

  #refuse(field: string, message: string): void {
    this.issues.push({ field, message });
  }
}

const notRead = 'holds characters that cannot be read: give it in UTF-8, or by --params with a file in UTF-8';

/** So many values are listed where one is missing. */
const mostChoices = 8;

/** A description within a sentence. */
function aboutValue(description = 'A value'): string {
  return `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

function splitOnce(token: string): [written: string, inline: string | undefined] {
  const at = token.indexOf('=');
  return at === -1 ? [token, undefined] : [token.slice(0, at), token.slice(at + 1)];
}

/** A flag stands for yes, `--no-` for no; a value is passed on for whoever judges it. */
function readFlag(isNegated: boolean, inline: string | undefined, rest: string[]): string | undefined {
  if (isNegated) return inline === undefined ? 'false' : undefined;
  if (inline !== undefined) return inline;
  return rest[0] === 'true' || rest[0] === 'false' ? rest.shift() : 'true';
}

function takeValue(rest: string[]): string | undefined {
  const next = rest[0];
  return next === undefined || flagLike.test(next) ? undefined : rest.shift();
}

/**
 * The values of a command's own arguments.
 *
 * @throws InvalidParamsError for a flag that is neither true nor false.
 */
export function valuesOf<Args extends ArgsDef>(texts: Texts, definitions: Args): Values<Args> {
  const values = Object.entries(definitions).map(([name, { type }]) => {
    const text = texts.get(name);
    return [name, type === 'boolean' ? readBoolean(name, text) : text];
  });
  return Object.fromEntries(values);
}

function readBoolean(name: string, text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw new InvalidParamsError([{ field: `--${name}`, message: `is ${JSON.stringify(text)}: expected true or false` }]);
}

/** Reads a whole number of an option. @throws InvalidParamsError that names the option. */
export function wholeNumber(
  name: string,
  text: string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {},
): number {
  const number = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
  const message = `is ${JSON.stringify(text)}: expected a whole number ${range}`;
  throw new InvalidParamsError([{ field: `--${name}`, message }]);
}
