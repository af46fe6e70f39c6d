import { InvalidResponseError } from '../errors.js';
import { isObject } from './json.js';
import { flag, integer, json, type OutputField, optional } from './output.js';

const nextCursor: OutputField<string | null> = {
  type: 'string',
  optional: true,
  description: 'Give it back as starting_after to get the next page; null at the end',
};

/** The outputs that every list and search has beside its items. */
export const pageFields = {
  pages: optional(json('Paging information as Intercom returned it')),
  total_count: optional(integer('How many items there are on all pages, where Intercom says so')),
  has_more: flag('Whether there is another page'),
  next_cursor: nextCursor,
};

/** An answer with paging information, in any of the forms that Intercom uses. */
interface Paged {
  readonly pages?: unknown;
  readonly total_count?: unknown;
  readonly [key: string]: unknown;
}

export interface PageOutput {
  readonly pages: unknown;
  readonly total_count: number | undefined;
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** Paging of a list whose answer names the cursor of its next page. */
export function cursorPage(answer: Paged): PageOutput {
  return output(answer, cursorIn(nextOf(answer)));
}

/** Paging of a list that comes whole in one answer. */
export function onlyPage(answer: Paged): PageOutput {
  return output(answer, null);
}

/** Paging of a list with numbered pages. The cursor is ours: it holds the number and the size of the next page. */
export function numberedPage(answer: Paged, asked: PageNumber): PageOutput {
  const { page, total_pages: total } = isObject(answer.pages) ? answer.pages : {};
  const current = wholeNumber(page) ?? asked.page;
  const last = wholeNumber(total);
  const more = last === undefined ? isPresent(nextOf(answer)) : current < last;
  return output(answer, more ? encode({ ...asked, page: current + 1 }) : null);
}

/** Paging of a list that links its next page. The cursor is ours: it holds what the link adds to our own query. */
export function linkedPage(answer: Paged, own: readonly string[]): PageOutput {
  const next = nextOf(answer);
  if (!isPresent(next)) return output(answer, null);
  const added = [...linkOf(next).searchParams].filter(([key]) => !own.includes(key));
  return output(answer, encode({ link: Object.fromEntries(added) }));
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

function output({ pages, total_count }: Paged, next_cursor: string | null): PageOutput {
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
