import { many, operation, out, paging, param, path } from '../../src/intercom/index.js';

/** What every conversation fulfils, so that the search lists all of them. */
const everyConversation = { field: 'created_at', operator: '>', value: 0 };

const searchOrder = { asc: 'ascending', desc: 'descending' } as const;

export const listConversations = operation('intercom_list_conversations', {
  http: 'GET /conversations',
  effect: 'read',
  description:
    'List conversations page by page, without their parts. With sort or order it searches all of them instead; that Intercom then sorts is not confirmed by its API description.',
  params: {
    ...paging.cursorParams(
      { default: 20, example: 20 },
      'next_cursor of the page before, with the same sort and order',
    ),
    sort: param
      .nonEmptyText('Field to sort by: updated_at (used when only order is given), created_at, waiting_since', {
        in: 'elsewhere',
      })
      .optional(),
    order: param
      .choice(['asc', 'desc'], 'asc or desc; desc when only sort is given', {
        aliases: { ascending: 'asc', descending: 'desc' },
        in: 'elsewhere',
      })
      .optional(),
  },
  request: ({ per_page, starting_after, sort, order }, _, declared) => {
    if (sort === undefined && order === undefined) return declared;
    const isPaged = per_page !== undefined || starting_after !== undefined;
    return {
      method: 'POST',
      path: path`/conversations/search`,
      body: {
        query: everyConversation,
        ...(isPaged ? { pagination: { per_page, starting_after } } : {}),
        sort: { field: sort ?? 'updated_at', order: searchOrder[order ?? 'desc'] },
      },
    };
  },
  returns: many(
    'conversations',
    out.list('conversation', 'Conversations of this page', { from: 'conversations' }),
    paging.sorted(paging.cursor, ({ sort, order }) => {
      if (sort === undefined && order === undefined) return paging.lastChangedFirst;
      return paging.searchOrder(paging.lastChangedFirst)({ sort_field: sort ?? 'updated_at', sort_order: order });
    }),
  ),
});
