import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { segmentProblem } from '../path.js';
import { readJson } from './json-object.js';
import { kind, Problem, refused } from './kind.js';

/**
 * An id. Ids are text everywhere; a whole number that JavaScript holds exactly is taken as its digits. Empty, `.` and
 * `..` are refused, because they would change the route.
 */
export function id(description: string, notes: ParamNotes = {}, sample = '1'): Param<string | number, string, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'string' }, isId: true, takesDigits: true, sample },
    { expected: 'the id of an existing object', value: () => z.string(), read: readId },
  );
}

/** Ids as a list, as its JSON text, or as one text with commas between them. At least one, unless `min` is 0: then `[]` clears a list. */
export function idList(
  description: string,
  { min = 1, max = Infinity, ...notes }: ParamNotes & { readonly min?: 0 | 1; readonly max?: number | undefined } = {},
  sample: readonly string[] = ['1'],
): Param<string | number | readonly (string | number)[], string[], false> {
  const isBounded = max !== Infinity;
  const expected = `a list of ids, or ids with commas between them${isBounded ? `, ${max} at the most` : ''}`;
  return kind(
    description,
    notes,
    {
      schema: {
        ...(min === 0 ? {} : { minItems: min }),
        ...(isBounded ? { maxItems: max } : {}),
        type: 'array',
        items: { type: 'string' },
      },
      isId: true,
      sample,
    },
    {
      expected,
      value() {
        const least = min === 0 ? z.array(z.string()) : z.array(z.string()).min(min);
        return isBounded ? least.max(max) : least;
      },
      read(value) {
        const read = readListText(value);
        if ('problem' in read) return new Problem(`${read.problem}: expected ${expected}`);
        const items = listItems(read.value).map(readId);
        const isList = Array.isArray(read.value) || items.length > 0;
        const fits = isList && items.length >= min && items.length <= max;
        return fits && !items.includes(refused) ? items : refused;
      },
    },
  );
}

/** Reads an id as text, or answers `refused`. */
export function readId(value: unknown): string | typeof refused {
  const read = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof read === 'string' && segmentProblem(read.trim()) === undefined ? read : refused;
}

/** A text that holds a list as JSON as that list; anything else as it is. */
export function readListText(value: unknown): ReturnType<typeof readJson> {
  return typeof value === 'string' && value.trimStart().startsWith('[') ? readJson(value) : { value };
}

/** The members of a list, or of a text with commas between them. */
export function listItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(',').map((item) => item.trim());
  return value === undefined || value === null ? [] : [value];
}
