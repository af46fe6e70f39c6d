import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/** What may be said of a choice: its default is one of the words, since it is sent as it stands. */
interface ChoiceNotes<Word extends string, Aliases extends string> extends Omit<ParamNotes, 'default'> {
  readonly default?: Word | undefined;
  readonly aliases?: Readonly<Record<Aliases, Word>> | undefined;
}

/**
 * One of a few words. `aliases` maps other spellings that circulate to the word that the service takes.
 */
export function choice<const Words extends readonly [string, ...string[]], const Aliases extends string = never>(
  words: Words,
  description: string,
  { aliases, ...notes }: ChoiceNotes<NoInfer<Words[number]>, Aliases> = {},
): Param<Words[number] | NoInfer<Aliases>, Words[number], false> {
  if (notes.default !== undefined && !words.includes(notes.default)) {
    throw new TypeError(`The default ${JSON.stringify(notes.default)} is none of ${words.join(', ')}.`);
  }
  const known: Readonly<Record<string, string>> = { ...aliases };
  return kind(
    description,
    notes,
    { schema: { type: 'string', enum: words }, sample: words[0], ...(aliases === undefined ? {} : { aliases: known }) },
    {
      expected: `one of ${words.join(', ')}`,
      value: () => z.enum(words),
      read(value) {
        if (typeof value !== 'string') return refused;
        if (words.includes(value)) return value;
        return Object.hasOwn(known, value) ? known[value] : refused;
      },
    },
  );
}
