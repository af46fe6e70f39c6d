import type * as z from 'zod';
import { paging, param } from '../../src/tool/index.js';

/**
 * Paging of lists that Intercom numbers: a page can be asked for by its number, or by the `next_cursor` of the page
 * before, which holds the number and the size of the pages.
 */
export function numberedPageParams({ usual }: { readonly usual: number }) {
  return {
    per_page: param.perPage({ usual }).optional(),
    page: param.integer('Number of the page, from 1; not together with starting_after', { min: 1 }).optional(),
    starting_after: param.filledText('next_cursor of the page before; not together with page').optional(),
  };
}

interface Place {
  readonly per_page?: number | undefined;
  readonly page?: number | undefined;
  readonly starting_after?: string | undefined;
}

/** Refuses a foreign cursor, and whatever contradicts the cursor: another size would skip or repeat items. */
export function checkPlace({ per_page, page, starting_after }: Place, context: z.RefinementCtx): void {
  if (starting_after === undefined) return;
  const refuse = (field: keyof Place, message: string) => context.addIssue({ code: 'custom', message, path: [field] });
  if (page !== undefined) refuse('page', 'cannot stand beside starting_after: give one of them');
  const place = paging.readPageNumber(starting_after);
  if (place === undefined) {
    refuse('starting_after', 'is not a next_cursor of this tool: give back the text of the page before');
  } else if (per_page !== undefined && per_page !== place.per_page) {
    refuse('per_page', `cannot change between pages: leave it out, or give ${place.per_page} as before`);
  }
}

/** The page that is asked for. The size is always sent: what Intercom takes without it is not certain. */
export function askedPage({ per_page, page = 1, starting_after }: Place, { usual }: { readonly usual: number }) {
  const place = starting_after === undefined ? undefined : paging.readPageNumber(starting_after);
  return { page: place?.page ?? page, per_page: place?.per_page ?? per_page ?? usual };
}
