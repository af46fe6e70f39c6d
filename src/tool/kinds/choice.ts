import * as z from 'zod';
import { kind, type ParamNotes, refused } from './kind.js';

/**
 * One of a few words. `aliases` maps other spellings that circulate to the word that Intercom takes.
 */
export function choice<const Words extends readonly [string, ...string[]], const Aliases extends string = never>(
  words: Words,
  description: string,
  { aliases, ...notes }: ParamNotes & { readonly aliases?: Readonly<Record<Aliases, Words[number]>> } = {},
) {
  const known: Readonly<Record<string, string>> = { ...aliases };
  return kind<Words[number] | Aliases, z.ZodEnum<{ [W in Words[number]]: W }>>(
    description,
    notes,
    `one of ${words.join(', ')}`,
    z.enum(words),
    (value) => {
      if (typeof value !== 'string') return refused;
      if (words.includes(value)) return value;
      return Object.hasOwn(known, value) ? known[value] : refused;
    },
  );
}
