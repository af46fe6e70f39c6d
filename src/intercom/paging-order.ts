import type { Pager } from '../tool/operation/returns.js';
import type { ListOrder, PageFields } from '../tool/paging.js';

/** A list of which it is known what it is sorted by, with these parameters. */
export function sorted<Fields extends Partial<PageFields>>(
  pager: Pager<Fields>,
  order: (params: Readonly<Record<string, unknown>>) => ListOrder | undefined,
): Pager<Fields> {
  return { ...pager, order };
}

/** The change of an item puts it first. */
export const lastChangedFirst: ListOrder = { field: 'updated_at', descending: true, moves: true };

/** The place of an item is where it was made. */
export const newestFirst: ListOrder = { field: 'created_at', descending: true, moves: false };

/** Searches show a change some minutes late. */
const searchLag = { lagSeconds: 600 };

/** What a search is sorted by: what was asked for, or what it is known for. */
export function searchOrder(usual: ListOrder, sortable?: { readonly isConfirmed: true }) {
  return ({ sort_field, sort_order }: Readonly<Record<string, unknown>>): ListOrder | undefined => {
    if (sort_field === undefined) return { ...usual, ...searchLag };
    const known = [lastChangedFirst, newestFirst].find(({ field }) => field === sort_field);
    if (known === undefined) return undefined;
    return { ...known, ...sortable, ...searchLag, descending: !/^asc/.test(String(sort_order)) };
  };
}
