import { contactSearch, many, operation, out, paging, param } from '../../src/intercom/index.js';

const byAge = paging.sorted(paging.cursor, paging.searchOrder(paging.newestFirst, { isConfirmed: true }));

export const searchContacts = operation('intercom_search_contacts', {
  http: 'POST /contacts/search',
  effect: 'read',
  description: 'Search contacts by their fields. Dates match whole days; a change can take minutes to be found.',
  params: {
    query: param.searchQuery(
      contactSearch,
      '{field, operator, value}, or {operator: AND or OR, value: [...]}. A plain e-mail address or name works too',
      { of: 'contact_attribute', example: { field: 'email', operator: '=', value: 'ada@example.com' } },
    ),
    // The cursor travels in the body: in the query string it is ignored, and page 1 comes back for ever.
    per_page: param.perPage({ default: 50, as: 'pagination.per_page' }).optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before; give the same query again', { as: 'pagination.starting_after' })
      .optional(),
    sort_field: param.nonEmptyText('Field to sort by, such as created_at', { as: 'sort.field' }).optional(),
    sort_order: param
      .choice(['ascending', 'descending'], 'ascending or descending; descending unless given', {
        aliases: { asc: 'ascending', desc: 'descending' },
        as: 'sort.order',
      })
      .optional(),
  },
  returns: many('contacts', out.list('contact', 'Contacts of this page'), byAge),
});
