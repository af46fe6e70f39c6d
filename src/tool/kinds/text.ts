import * as z from 'zod';
import { kind, type ParamNotes, refused } from './kind.js';

/** A text, which may be empty: `''` is a value and is sent. */
export function text(description: string, notes: ParamNotes = {}) {
  return kind<string, z.ZodString>(description, notes, 'text', z.string(), (value) =>
    typeof value === 'string' ? value : refused,
  );
}

/** A text that must hold something. */
export function filledText(description: string, notes: ParamNotes = {}) {
  return kind<string, z.ZodString>(description, notes, 'text that is not empty', z.string().min(1), (value) =>
    typeof value === 'string' && value.trim() !== '' ? value : refused,
  );
}
