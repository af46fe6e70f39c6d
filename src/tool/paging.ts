import { flag, integer, json, type OutputField, optional } from './output.js';

const nextCursor: OutputField<string | null> = {
  type: 'string',
  optional: true,
  description: 'Give it back as starting_after to get the next page; null at the end',
};

/** The outputs that every list and search has beside its items. */
export const pageFields = {
  pages: optional(json('Paging information as the service returned it')),
  total_count: optional(integer('How many items there are on all pages, where the service says so')),
  has_more: flag('Whether there is another page'),
  next_cursor: nextCursor,
  can_move: optional(
    flag('Whether items can change places while the pages are read, so that one is missed or comes twice'),
  ),
};

export type PageFields = typeof pageFields;

/** What a list is sorted by, as far as it is known. Reading it shows whether that is so. */
export interface ListOrder {
  /** The field of its items, a time in unix seconds. */
  readonly field: string;
  readonly descending: boolean;
  /** Whether a change of an item gives it another place. */
  readonly moves: boolean;
  /** The description of the API says that this is the order. */
  readonly isConfirmed?: true;
  /** Seconds after which a change is in the list at the latest; at once unless given. */
  readonly lagSeconds?: number;
}

/** What the runner needs to know of a list to read all of it. */
export interface Paging<Items extends string = string> {
  /** The output key that holds the items. */
  readonly items: Items;
  /** What the list is sorted by with these parameters; undefined where nobody knows. */
  order?(params: Readonly<Record<string, unknown>>): ListOrder | undefined;
  /** Id of the tool that lists all, where the service ends this list early. */
  readonly beyond?: string;
}

/** What a list says about its pages. */
export interface PageOutput {
  readonly pages: unknown;
  readonly total_count: number | undefined;
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** Whether a list takes more than one page, seen from one of them. */
export function isOneOfSeveral(
  { has_more }: { readonly has_more?: unknown },
  { starting_after, page }: Readonly<Record<string, unknown>>,
): boolean {
  return has_more === true || starting_after !== undefined || (page !== undefined && Number(page) !== 1);
}
