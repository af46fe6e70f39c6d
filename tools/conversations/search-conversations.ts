import * as z from 'zod';
import type { ConversationList } from '../../src/generated/types.js';
import { conversationSearch, defineTool, out, paging, param, path } from '../../src/tool/index.js';
import { searchBody } from '../../src/tool/shared/search-body.js';

export const searchConversations = defineTool({
  id: 'intercom_search_conversations',
  title: 'Search conversations',
  description:
    'Search conversations by their fields. They come without parts, changes of the last minutes may be missing, and source.body matches single words.',
  resource: 'conversations',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    query: param.searchQuery(
      conversationSearch,
      'Filter {field, operator, value}, or group {operator: "AND" or "OR", value: [filters]}',
      { of: 'conversation_attribute' },
    ),
    per_page: param.perPage({ usual: 20 }).optional(),
    starting_after: param.filledText('next_cursor of the page before').optional(),
    sort_field: param
      .filledText('Field to sort by; that Intercom sorts conversations is not confirmed by its API description')
      .optional(),
    sort_order: param
      .choice(['ascending', 'descending'], 'ascending or descending, the order of sort_field; alone it is not sent', {
        aliases: { asc: 'ascending', desc: 'descending' },
      })
      .optional(),
    include_monitors: param.flag('Also return which quality monitors flagged each', { since: '2.16' }).optional(),
    include_scorecards: param.flag('Also return the quality scores of each', { since: '2.16' }).optional(),
  }),
  example: { query: { field: 'state', operator: '=', value: 'open' }, per_page: 20 },
  request: ({ query, include_monitors, include_scorecards, ...page }) => ({
    method: 'POST',
    path: path`/conversations/search`,
    query: { include_monitors, include_scorecards },
    body: searchBody(query, page),
  }),
  output: { conversations: out.list('conversation', 'Conversations of this page'), ...paging.pageFields },
  map: (page: ConversationList) => ({ conversations: page.conversations, ...paging.cursorPage(page) }),
  paging: { items: 'conversations' },
});
