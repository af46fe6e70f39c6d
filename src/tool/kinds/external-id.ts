import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/** An id that the caller's own system gave out: any text that is not empty, or a whole number as its digits. */
export function externalId(description: string, notes: ParamNotes = {}): Param<string | number, string, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'string', minLength: 1 }, takesDigits: true, sample: 'customer-42' },
    {
      expected: 'an id of your own system, as text or a whole number',
      value: () => z.string().min(1),
      read(value) {
        const read = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
        return typeof read === 'string' && read.trim() !== '' ? read : refused;
      },
    },
  );
}
