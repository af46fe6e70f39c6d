import * as z from 'zod';
import { segmentProblem } from '../path.js';
import { kind, type ParamNotes, refused } from './kind.js';

/**
 * An id. Ids are text everywhere; a whole number that JavaScript holds exactly is taken as its digits. Empty, `.` and
 * `..` are refused, because they would change the route.
 */
export function id(description: string, notes: ParamNotes = {}) {
  return kind<string | number, z.ZodString>(description, notes, 'the id of an existing object', z.string(), readId);
}

/** Ids as a list, or as one text with commas between them. */
export function idList(
  description: string,
  { most = Infinity, ...notes }: ParamNotes & { readonly most?: number } = {},
) {
  const expected = `a list of ids, or ids with commas between them${most === Infinity ? '' : `, ${most} at the most`}`;
  const schema = most === Infinity ? z.array(z.string()).min(1) : z.array(z.string()).min(1).max(most);
  return kind<string | number | readonly (string | number)[], z.ZodArray<z.ZodString>>(
    description,
    notes,
    expected,
    schema,
    (value) => {
      const items = listItems(value).map(readId);
      return items.length > 0 && items.length <= most && !items.includes(refused) ? items : refused;
    },
  );
}

/** Reads an id as text, or answers `refused`. */
export function readId(value: unknown): string | typeof refused {
  const read = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof read === 'string' && segmentProblem(read.trim()) === undefined ? read : refused;
}

/** The members of a list, or of a text with commas between them. */
export function listItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(',').map((item) => item.trim());
  return value === undefined || value === null ? [] : [value];
}
