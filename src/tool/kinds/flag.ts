import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/** What may be said of a flag: its default is a boolean, since it is sent as it stands. */
interface FlagNotes extends Omit<ParamNotes, 'default'> {
  readonly default?: boolean | undefined;
}

/** Yes or no: a boolean, or the text `true` or `false`. */
export function flag(description: string, notes: FlagNotes = {}): Param<boolean | 'true' | 'false', boolean, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'boolean' }, sample: true },
    {
      expected: 'true or false',
      value: () => z.boolean(),
      read(value) {
        if (typeof value === 'boolean') return value;
        if (value === 'true') return true;
        return value === 'false' ? false : refused;
      },
    },
  );
}
