import { invalid } from '../http/input.js';
import { type PageLimits, readPageSize, wholeNumber } from './page-size.js';

/** What a caller wants to see of a list with numbered pages. */
export interface PageRequest {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** The `pages` object of a list with numbered pages. */
interface NumberedPages {
  readonly type: 'pages';
  readonly next: string | null;
  readonly page: number;
  readonly per_page: number;
  readonly total_pages: number;
}

/** `?page` and `?per_page`. */
export function readPageQuery(query: URLSearchParams, limits: PageLimits): PageRequest {
  const text = query.get('page') ?? '';
  const page = text === '' ? 1 : wholeNumber(text);
  if (page === undefined || page < 1) throw invalid('page', 'a whole number from 1');
  return { page, perPage: readPageSize(query.get('per_page'), limits) };
}

/**
 * One numbered page. `next` is null on the last one; before it, the address of the next page for endpoints that
 * give one (`nextUrl`), else null as well: those callers count up to `total_pages`.
 */
export function numberedPage<T>(
  slice: (start: number, end: number) => T[],
  total: number,
  { page, perPage }: PageRequest,
  nextUrl?: (page: number) => string,
): { items: T[]; pages: NumberedPages } {
  const totalPages = Math.ceil(total / perPage);
  const next = nextUrl !== undefined && page < totalPages ? nextUrl(page + 1) : null;
  return {
    items: slice((page - 1) * perPage, page * perPage),
    pages: { type: 'pages', next, page, per_page: perPage, total_pages: totalPages },
  };
}
