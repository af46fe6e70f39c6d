import { conversationSearch, many, operation, out, paging, param } from '../../src/intercom/index.js';

const byChange = paging.sorted(paging.cursor, paging.searchOrder(paging.lastChangedFirst));

export const searchConversations = operation('intercom_search_conversations', {
  http: 'POST /conversations/search',
  effect: 'read',
  description: 'Search conversations by their fields. They come without parts; the last minutes may be missing.',
  params: {
    query: param.searchQuery(
      conversationSearch,
      'Filter {field, operator, value}, or group {operator: "AND" or "OR", value: [filters]}',
      { of: 'conversation_attribute', example: { field: 'state', operator: '=', value: 'open' } },
    ),
    per_page: param.perPage({ default: 20, as: 'pagination.per_page', example: 20 }).optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before', { as: 'pagination.starting_after' })
      .optional(),
    sort_field: param
      .nonEmptyText('Field to sort by; that Intercom sorts conversations is not confirmed by its API description', {
        as: 'sort.field',
      })
      .optional(),
    // Forms preselect an order, so an order without a field asks for nothing.
    sort_order: param
      .choice(['ascending', 'descending'], 'ascending or descending, the order of sort_field; alone it is not sent', {
        aliases: { asc: 'ascending', desc: 'descending' },
        as: 'sort.order',
        when: { param: 'sort_field' },
      })
      .optional(),
    include_monitors: param
      .flag('Also return which quality monitors flagged each', { since: '2.16', in: 'query' })
      .optional(),
    include_scorecards: param.flag('Also return the quality scores of each', { since: '2.16', in: 'query' }).optional(),
  },
  returns: many('conversations', out.list('conversation', 'Those found', { from: 'conversations' }), byChange),
});
