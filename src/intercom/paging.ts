import { InvalidResponseError } from '../errors.js';
import { isObject } from '../tool/json.js';
import * as param from '../tool/kinds/index.js';
import type { Pager } from '../tool/operation/returns.js';
import type { Rule } from '../tool/operation/rules.js';
import { pageFields as generalFields, type PageFields, type PageOutput } from '../tool/paging.js';

export { isOneOfSeveral, type PageOutput } from '../tool/paging.js';
export { lastChangedFirst, newestFirst, searchOrder, sorted } from './paging-order.js';

/** The outputs that lists and searches have beside their items. */
export const pageFields: PageFields = {
  ...generalFields,
  pages: { ...generalFields.pages, description: 'Paging information as Intercom returned it' },
  total_count: {
    ...generalFields.total_count,
    description: 'How many items there are on all pages, where Intercom says so',
  },
};

const { pages: _, can_move: ___, ...fieldsOfWhole } = pageFields;
const { total_count: __, ...fieldsWithoutCount } = pageFields;

/** A list that comes whole in one answer. */
export const whole: Pager<typeof fieldsOfWhole> = {
  fields: fieldsOfWhole,
  page: (_answer, _params, items) => ({ total_count: items.length, has_more: false, next_cursor: null }),
};

const { has_more, next_cursor, can_move } = pageFields;

/** What lists say that neither count their items nor have `pages`. */
const fieldsOfPlaceAlone = { has_more, next_cursor, can_move };

/** A list whose answer says `has_more` and `next_cursor`; its operation sends the cursor under a name of its own. */
export const nextCursor: Pager<typeof fieldsOfPlaceAlone> = {
  fields: fieldsOfPlaceAlone,
  page: ({ has_more: more, next_cursor: next }) =>
    more === true && typeof next === 'string' && next !== ''
      ? { has_more: true, next_cursor: next }
      : { has_more: false, next_cursor: null },
};

/**
 * A list that is scrolled through: the service keeps the place, and each read moves it on. The cursor is ours, since the
 * service names one scroll by one text from its first page to its end.
 */
export const scroll: Pager<typeof fieldsOfPlaceAlone> = {
  fields: fieldsOfPlaceAlone,
  page({ scroll_param: name }, { starting_after }, items) {
    if (items.length === 0 || typeof name !== 'string' || name === '') return { has_more: false, next_cursor: null };
    const { page = 1 } = typeof starting_after === 'string' ? (readScroll(starting_after) ?? {}) : {};
    return { has_more: true, next_cursor: encode({ scroll: name, page: page + 1 }) };
  },
  query: ({ starting_after }) => ({
    scroll_param: typeof starting_after === 'string' ? readScroll(starting_after)?.scroll : undefined,
  }),
};

/** Refuses a cursor that `scroll` did not give. */
export const scrollRule: Rule<Place> = {
  check({ starting_after }, refuse) {
    if (starting_after === undefined || readScroll(starting_after) !== undefined) return;
    refuse('starting_after', 'is not a next_cursor of this tool: give back the text of the page before');
  },
};

/** The scroll that a cursor of `scroll` stands for, and its next page. */
function readScroll(cursor: string): { readonly scroll: string; readonly page: number } | undefined {
  const read = decode(cursor);
  const page = wholeNumber(read?.page);
  return typeof read?.scroll === 'string' && page !== undefined ? { scroll: read.scroll, page } : undefined;
}

/** A list whose answer names the cursor of its next page; its operation sends `starting_after`. */
export const cursor: Pager = { fields: pageFields, page: (answer) => cursorPage(answer) };

/** The same without the count of the items, for a list that leaves out some of what the service counts. */
export const uncounted: Pager<typeof fieldsOfPlaceAlone> = {
  fields: fieldsOfPlaceAlone,
  page(answer) {
    const { has_more: more, next_cursor: next } = cursorPage(answer);
    return { has_more: more, next_cursor: next };
  },
};

/** The parameters of a list with cursors. */
export function cursorParams(size: param.PageSize, cursorDescription = 'next_cursor of the page before') {
  return { per_page: param.perPage(size).optional(), starting_after: param.nonEmptyText(cursorDescription).optional() };
}

interface Place {
  readonly per_page?: number | undefined;
  readonly page?: number | undefined;
  readonly starting_after?: string | undefined;
}

/**
 * A list with numbered pages: a page is asked for by its number, or by the `next_cursor` of the page before, which holds
 * the number and the size of the pages. They travel in the query, or in the body of a search.
 */
export function numbered(size: { readonly default: number }, place: 'query' | 'body' = 'query', end?: ListEnd): Pager {
  const asked = ({ per_page, page = 1, starting_after }: Place) => {
    const place = starting_after === undefined ? undefined : readPageNumber(starting_after);
    return { page: place?.page ?? page, per_page: place?.per_page ?? per_page ?? size.default };
  };
  const page: Pager['page'] = (answer, params) => {
    const read = numberedPage(answer, asked(params));
    const next = read.next_cursor === null ? undefined : readPageNumber(read.next_cursor);
    return next !== undefined && isBeyond(next, end) ? { ...read, next_cursor: null } : read;
  };
  return { fields: pageFields, page, [place]: asked, ...(end === undefined ? {} : { beyond: end.tool }) };
}

/** Where the service ends a list with numbered pages although there is more. */
interface ListEnd {
  /** How many items can be had so. */
  readonly items: number;
  /** Id of the tool that lists all. */
  readonly tool: string;
}

function isBeyond({ page, per_page = 1 }: PageNumber, end: ListEnd | undefined): boolean {
  return end !== undefined && (page - 1) * per_page >= end.items;
}

/** Refuses a page that lies beyond the end of such a list. */
export function endRule(size: { readonly default: number }, end: ListEnd): Rule<Place> {
  return {
    check({ page, per_page = size.default }, refuse) {
      if (page === undefined || !isBeyond({ page, per_page }, end)) return;
      const last = Math.ceil(end.items / per_page);
      refuse(
        'page',
        `is ${page}, beyond the ${end.items} items that can be had so: expected ${last} at the most, or ${end.tool}`,
      );
    },
  };
}

/** The parameters of a list with numbered pages. The size is always sent: what Intercom takes without it is not certain. */
export function numberedParams(size: param.PageSize, place: 'query' | 'body' = 'query') {
  return {
    per_page: param.perPage({ isSent: true, in: place, ...size }).optional(),
    page: param
      .integer('Number of the page, from 1; not together with starting_after', { min: 1, in: place, default: 1 })
      .optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before; not together with page', { in: 'elsewhere' })
      .optional(),
  };
}

/** Refuses a foreign cursor, and whatever contradicts the cursor: another size would skip or repeat items. */
export const numberedRule: Rule<Place> = {
  check({ per_page, page, starting_after }, refuse) {
    if (starting_after === undefined) return;
    if (page !== undefined) refuse('page', 'cannot stand beside starting_after: give one of them');
    const place = readPageNumber(starting_after);
    if (place === undefined) {
      refuse('starting_after', 'is not a next_cursor of this tool: give back the text of the page before');
    } else if (per_page !== undefined && per_page !== place.per_page) {
      refuse('per_page', `cannot change between pages: leave it out, or give ${place.per_page} as before`);
    }
  },
};

/**
 * A list that links its next page and does not count its items. `own` are the names that the operation itself puts into
 * the query.
 */
export function linked(own: readonly string[]): Pager<typeof fieldsWithoutCount> {
  return {
    fields: fieldsWithoutCount,
    page: (answer) => linkedPage(answer, own),
    query: ({ starting_after }) => {
      const link = typeof starting_after === 'string' ? readPageLink(starting_after) : {};
      return Object.fromEntries(Object.entries(link ?? {}).filter(([key]) => !own.includes(key)));
    },
  };
}

/** Refuses a cursor that `linked` did not give. */
export const linkedRule: Rule<Place> = {
  check({ starting_after }, refuse) {
    if (starting_after === undefined || readPageLink(starting_after) !== undefined) return;
    refuse('starting_after', 'is not a next_cursor of this tool: give back the text of the page before');
  },
};

/** An answer with paging information, in any of the forms that Intercom uses. */
interface Paged {
  readonly pages?: unknown;
  readonly total_count?: unknown;
  readonly [key: string]: unknown;
}

/** What one answer says of its place in a list. */
type PagePlace = Omit<PageOutput, 'can_move'>;

/** Paging of a list whose answer names the cursor of its next page. */
export function cursorPage(answer: Paged): PagePlace {
  return output(answer, cursorIn(nextOf(answer)));
}

/** Paging of a list with numbered pages. The cursor is ours: it holds the number and the size of the next page. */
export function numberedPage(answer: Paged, asked: PageNumber): PagePlace {
  // Some lists say where they stand beside their items, and not in an object of its own.
  const { page, total_pages: total } = isObject(answer.pages) ? answer.pages : answer;
  const current = wholeNumber(page) ?? asked.page;
  const last = wholeNumber(total);
  const more = last === undefined ? isPresent(nextOf(answer)) : current < last;
  return output(answer, more ? encode({ ...asked, page: current + 1 }) : null);
}

/** Paging of a list that links its next page. The cursor is ours: it holds what the link adds to our own query. */
export function linkedPage({ pages }: Paged, own: readonly string[]): Omit<PageOutput, 'total_count' | 'can_move'> {
  const next = nextOf({ pages });
  if (!isPresent(next)) return { pages, has_more: false, next_cursor: null };
  const added = [...linkOf(next).searchParams].filter(([key]) => !own.includes(key));
  return { pages, has_more: true, next_cursor: encode({ link: Object.fromEntries(added) }) };
}

export interface PageNumber {
  readonly page: number;
  readonly per_page?: number | undefined;
}

/** The page that a cursor of `numberedPage` stands for, or undefined when the text is no such cursor. */
export function readPageNumber(cursor: string): PageNumber | undefined {
  const read = decode(cursor);
  const page = wholeNumber(read?.page);
  return page === undefined ? undefined : { page, per_page: wholeNumber(read?.per_page) };
}

/** The query that a cursor of `linkedPage` adds, or undefined when the text is no such cursor. */
export function readPageLink(cursor: string): Record<string, string> | undefined {
  const link = decode(cursor)?.link;
  if (!isObject(link)) return undefined;
  return Object.fromEntries(Object.entries(link).map(([key, value]) => [key, String(value)]));
}

function output({ pages, total_count }: Paged, next_cursor: string | null): PagePlace {
  return { pages, total_count: wholeNumber(total_count), has_more: next_cursor !== null, next_cursor };
}

function nextOf({ pages }: Paged): unknown {
  return isObject(pages) ? pages.next : undefined;
}

/** `pages.next` is absent, null, an object with a cursor, or a URL. */
function cursorIn(next: unknown): string | null {
  if (!isPresent(next)) return null;
  const cursor = isObject(next) ? next.starting_after : linkOf(next).searchParams.get('starting_after');
  if (typeof cursor === 'string' && cursor !== '') return cursor;
  // An object without a cursor is how some lists say that there is nothing more.
  if (isObject(next) && !isPresent(cursor)) return null;
  throw new InvalidResponseError(
    'The list says that there is a next page but not where: its pages.next holds no cursor.',
  );
}

function linkOf(next: unknown): URL {
  const link = typeof next === 'string' && URL.canParse(next, 'https://api.intercom.io') ? next : undefined;
  if (link !== undefined) return new URL(link, 'https://api.intercom.io');
  throw new InvalidResponseError('The list says that there is a next page but its pages.next is no address.');
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function wholeNumber(value: unknown): number | undefined {
  const read = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && Number.isSafeInteger(read) && read >= 0 ? read : undefined;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(cursor: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
