import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { listItems } from './id.js';
import { kind, refused } from './kind.js';

/** Some of a few words: a list of at least one, or one text with commas between them. */
export function choiceList<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
  notes: ParamNotes = {},
): Param<Words[number] | readonly Words[number][], Words[number][], false> {
  return kind(
    description,
    notes,
    { schema: { minItems: 1, type: 'array', items: { type: 'string', enum: words } }, sample: [words[0]] },
    {
      expected: `a list of words, each one of ${words.join(', ')}`,
      value: () => z.array(z.enum(words)).min(1),
      read(value) {
        const items = listItems(value);
        return items.length > 0 && items.every((item) => words.some((word) => word === item)) ? items : refused;
      },
    },
  );
}
