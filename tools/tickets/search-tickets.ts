import { many, operation, out, paging, param, ticketSearch } from '../../src/intercom/index.js';

const byAge = paging.sorted(paging.cursor, paging.searchOrder(paging.newestFirst));

export const searchTickets = operation('intercom_search_tickets', {
  http: 'POST /tickets/search',
  effect: 'read',
  description: 'Search tickets by their fields. Changes of the last minutes may be missing.',
  params: {
    query: param.searchQuery(
      ticketSearch,
      'Filter {field, operator, value}, or group {operator: "AND" or "OR", value: [filters]}',
      { example: { field: 'open', operator: '=', value: true } },
    ),
    per_page: param.perPage({ default: 20, as: 'pagination.per_page', example: 20 }).optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before', { as: 'pagination.starting_after' })
      .optional(),
  },
  returns: many('tickets', out.list('ticket', 'Tickets of this page', { from: 'tickets' }), byAge),
});
