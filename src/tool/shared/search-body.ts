/** What a search takes beside its query. */
export interface SearchPage {
  readonly per_page?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly sort_field?: string | undefined;
  readonly sort_order?: 'ascending' | 'descending' | undefined;
}

/**
 * The body of a search. Its cursor belongs here: in the query string Intercom ignores it and answers the first page
 * for ever. Forms preselect an order, so an order without a field asks for nothing.
 */
export function searchBody(query: Record<string, unknown>, page: SearchPage) {
  const { per_page, starting_after, sort_field, sort_order } = page;
  const paged = per_page !== undefined || starting_after !== undefined;
  return {
    query,
    ...(paged && { pagination: { per_page, starting_after } }),
    ...(sort_field !== undefined && { sort: { field: sort_field, order: sort_order } }),
  };
}
