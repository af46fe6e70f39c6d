import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/**
 * One of a few words. `aliases` maps other spellings that circulate to the word that the service takes.
 */
export function choice<const Words extends readonly [string, ...string[]], const Aliases extends string = never>(
  words: Words,
  description: string,
  { aliases, ...notes }: ParamNotes & { readonly aliases?: Readonly<Record<Aliases, Words[number]>> } = {},
): Param<Words[number] | NoInfer<Aliases>, Words[number], false> {
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
