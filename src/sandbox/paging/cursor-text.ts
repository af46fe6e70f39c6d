import { refuse } from '../http/errors.js';

/** The place that a page ended at, and the number of the page that comes next. */
export interface Cursor {
  /** The sort value of the last item seen: unix seconds, another number, text, or null where it had none. */
  readonly key: number | string | null;
  /** The id of the last item seen. */
  readonly id: string;
  readonly page: number;
}

/** What Intercom writes for an item without a sort value. */
const NO_KEY = -1;

/**
 * Base64 of `[sort value in milliseconds, id, page]`, the form that Intercom's cursors have. A cursor names a place,
 * not a rank: items that are added or removed elsewhere do not shift the next page.
 */
export function encodeCursor({ key, id, page }: Cursor): string {
  const value = typeof key === 'number' ? Math.round(key * 1000) : (key ?? NO_KEY);
  const number = Number(id);
  const isNumber = Number.isSafeInteger(number) && String(number) === id;
  return Buffer.from(JSON.stringify([value, isNumber ? number : id, page])).toString('base64');
}

/** @throws RefusedError 400 client_error for anything that no page has given out. */
export function decodeCursor(text: unknown): Cursor {
  if (typeof text === 'string') {
    const [value, id, page, ...rest] = parseList(text);
    const isKey = typeof value === 'number' || typeof value === 'string';
    const isId = typeof id === 'number' || typeof id === 'string';
    if (isKey && isId && typeof page === 'number' && Number.isSafeInteger(page) && page > 0 && rest.length === 0) {
      return { key: readKey(value), id: String(id), page };
    }
  }
  throw invalidCursor();
}

export const invalidCursor = () =>
  refuse(
    400,
    'client_error',
    'Invalid starting_after param. Please try again using a starting_after value from a paginated response',
  );

function readKey(value: number | string): number | string | null {
  if (typeof value === 'string') return value;
  return value === NO_KEY ? null : value / 1000;
}

function parseList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
