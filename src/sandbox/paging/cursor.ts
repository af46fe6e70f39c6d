import { invalid } from '../http/input.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Position, SortedList } from '../world/sorted-list.js';
import { type Cursor, decodeCursor, encodeCursor, invalidCursor } from './cursor-text.js';
import { type PageLimits, readPageSize } from './page-size.js';

/** What a caller wants to see of a cursor list. */
export interface CursorRequest {
  readonly perPage: number;
  readonly after?: Position & { readonly page: number };
}

/** The same before it is known that the sort value is a number, as searches by text need it. */
export interface AnyCursorRequest {
  readonly perPage: number;
  readonly after?: Cursor;
}

/** One page of a cursor list. */
export interface CursorPage<T> {
  readonly items: T[];
  readonly pages: object;
  /** Items on all pages. */
  readonly total: number;
}

/** `?per_page` and `?starting_after`, for lists. */
export function readCursorQuery(query: URLSearchParams, limits: PageLimits): CursorRequest {
  return byNumber(readCursor(query.get('per_page'), query.get('starting_after'), limits));
}

/** `pagination` of a body. A cursor in the query string is never looked at: the first page comes again. */
export function readCursorBody(body: JsonObject, limits: PageLimits): CursorRequest {
  return byNumber(readAnyCursorBody(body, limits));
}

/** `pagination` of a search body, where the sort value may be text. */
export function readAnyCursorBody(body: JsonObject, limits: PageLimits): AnyCursorRequest {
  const pagination = body.pagination ?? {};
  if (!isJsonObject(pagination)) throw invalid('pagination', 'an object');
  return readCursor(pagination.per_page, pagination.starting_after, limits);
}

/** A page of a list that is kept sorted by a number. */
export function cursorPage<T extends { readonly id: string }>(
  list: SortedList<T>,
  { perPage, after }: CursorRequest,
  descending: boolean,
): CursorPage<T> {
  const taken = list.take({ limit: perPage + 1, descending, ...(after === undefined ? {} : { after }) });
  const items = taken.slice(0, perPage);
  const last = items.at(-1);
  const place = last === undefined || taken.length <= perPage ? undefined : list.position(last);
  const page = after?.page ?? 1;
  return { items, total: list.size, pages: cursorPages({ page, perPage, total: list.size, last: place }) };
}

/** The `pages` object of a cursor list. On the last page there is no `next` at all. */
export function cursorPages(state: {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** Where the page ended; undefined when nothing follows. */
  readonly last: { readonly key: number | string | null; readonly id: string } | undefined;
}): object {
  const { page, perPage, total, last } = state;
  return {
    type: 'pages',
    page,
    per_page: perPage,
    total_pages: Math.ceil(total / perPage),
    ...(last === undefined
      ? {}
      : {
          next: {
            page: page + 1,
            per_page: perPage,
            starting_after: encodeCursor({ key: last.key, id: last.id, page: page + 1 }),
          },
        }),
  };
}

function readCursor(perPage: unknown, startingAfter: unknown, limits: PageLimits): AnyCursorRequest {
  const size = readPageSize(perPage, limits);
  if (startingAfter === undefined || startingAfter === null || startingAfter === '') return { perPage: size };
  return { perPage: size, after: decodeCursor(startingAfter) };
}

function byNumber({ perPage, after }: AnyCursorRequest): CursorRequest {
  if (after === undefined) return { perPage };
  if (typeof after.key !== 'number') throw invalidCursor();
  return { perPage, after: { key: after.key, id: after.id, page: after.page } };
}
