import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/** A text, which may be empty: `''` is a value and is sent. */
export function text(description: string, notes: ParamNotes = {}): Param<string, string, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'string' }, sample: 'text' },
    { expected: 'text', value: () => z.string(), read: (value) => (typeof value === 'string' ? value : refused) },
  );
}

/** A text that must hold something. */
export function nonEmptyText(description: string, notes: ParamNotes = {}): Param<string, string, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'string', minLength: 1 }, sample: 'text' },
    {
      expected: 'text that is not empty',
      value: () => z.string().min(1),
      read: (value) => (typeof value === 'string' && value.trim() !== '' ? value : refused),
    },
  );
}
