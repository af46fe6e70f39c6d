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
};

export type PageFields = typeof pageFields;

/** What a list says about its pages. */
export interface PageOutput {
  readonly pages: unknown;
  readonly total_count: number | undefined;
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}
