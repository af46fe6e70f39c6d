import * as z from 'zod';
import type { ConversationList } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';
import { searchBody } from '../../src/tool/shared/search-body.js';

/** What every conversation fulfils, so that the search lists all of them. */
const everyConversation = { field: 'created_at', operator: '>', value: 0 };

const wireOrder = { asc: 'ascending', desc: 'descending' } as const;

export const listConversations = defineTool({
  id: 'intercom_list_conversations',
  title: 'List conversations',
  description:
    'List conversations page by page, without their parts. With sort or order it searches all of them instead; that Intercom then sorts is not confirmed by its API description.',
  resource: 'conversations',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    per_page: param.perPage({ usual: 20 }).optional(),
    starting_after: param.filledText('next_cursor of the page before, with the same sort and order').optional(),
    sort: param
      .filledText('Field to sort by: updated_at (used when only order is given), created_at, waiting_since')
      .optional(),
    order: param
      .choice(['asc', 'desc'], 'asc or desc; desc when only sort is given', {
        aliases: { ascending: 'asc', descending: 'desc' },
      })
      .optional(),
  }),
  example: { per_page: 20 },
  request: ({ per_page, starting_after, sort, order }) => {
    if (sort === undefined && order === undefined) {
      return { method: 'GET', path: path`/conversations`, query: { per_page, starting_after } };
    }
    const sorted = { sort_field: sort ?? 'updated_at', sort_order: wireOrder[order ?? 'desc'] };
    return {
      method: 'POST',
      path: path`/conversations/search`,
      body: searchBody(everyConversation, { per_page, starting_after, ...sorted }),
    };
  },
  output: { conversations: out.list('conversation', 'Conversations of this page'), ...paging.pageFields },
  map: (page: ConversationList) => ({ conversations: page.conversations, ...paging.cursorPage(page) }),
  paging: { items: 'conversations' },
});
