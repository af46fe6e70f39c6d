import * as z from 'zod';
import { kind, type ParamNotes, refused } from './kind.js';

/** Yes or no: a boolean, or the text `true` or `false`. */
export function flag(description: string, notes: ParamNotes = {}) {
  return kind<boolean | 'true' | 'false', z.ZodBoolean>(description, notes, 'true or false', z.boolean(), (value) => {
    if (typeof value === 'boolean') return value;
    if (value === 'true') return true;
    return value === 'false' ? false : refused;
  });
}
