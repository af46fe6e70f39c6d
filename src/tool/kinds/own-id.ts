import * as z from 'zod';
import { kind, type ParamNotes, refused } from './kind.js';

/** An id that the caller's own system gave out: any text that is not empty, or a whole number as its digits. */
export function ownId(description: string, notes: ParamNotes = {}) {
  return kind<string | number, z.ZodString>(
    description,
    notes,
    'an id of your own system, as text or a whole number',
    z.string().min(1),
    (value) => {
      const read = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
      return typeof read === 'string' && read.trim() !== '' ? read : refused;
    },
  );
}
