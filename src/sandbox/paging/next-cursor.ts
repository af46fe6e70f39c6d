import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { type PageLimits, readPageSize } from './page-size.js';

/** A page of a list that says `has_more`, and with `next_cursor` where it goes on. */
export interface NextCursorPage<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly next_cursor?: string;
}

/**
 * `?cursor`, `?per_page` and `?order` of such a list.
 * @param items oldest first; they only grow at their end, so that a place among them stays one
 * @throws RefusedError 400 for a cursor that no page has given out
 */
export function nextCursorPage<T>(items: readonly T[], query: URLSearchParams, limits: PageLimits): NextCursorPage<T> {
  const size = readPageSize(query.get('per_page'), limits);
  const order = query.get('order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc') throw invalid('order', 'asc or desc');
  const text = query.get('cursor') ?? '';
  const start = text === '' ? (order === 'asc' ? 0 : items.length - 1) : readPlace(text, items.length);
  const data =
    order === 'asc'
      ? items.slice(start, start + size)
      : items.slice(Math.max(0, start + 1 - size), start + 1).reverse();
  const next = order === 'asc' ? start + data.length : start - data.length;
  if (next < 0 || next >= items.length) return { data, has_more: false };
  return { data, has_more: true, next_cursor: Buffer.from(JSON.stringify({ id: next })).toString('base64url') };
}

function readPlace(cursor: string, end: number): number {
  try {
    const { id } = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Number.isSafeInteger(id) && id >= 0 && id < end) return id;
  } catch {
    // Told below.
  }
  throw refuse(400, 'client_error', 'Invalid cursor param. Please try again using a next_cursor of a response');
}
