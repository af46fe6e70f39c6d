import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listDeletedConversations = operation('intercom_list_deleted_conversations', {
  http: 'GET /conversations/deleted',
  since: '2.16',
  effect: 'read',
  description: 'List the ids of deleted conversations page by page, with the time of their deletion.',
  params: {
    order: param.choice(['asc', 'desc'], 'desc, the newest deletion first, unless asc is given').optional(),
    ...paging.numberedParams({ default: 20, max: 60 }),
  },
  rules: [paging.numberedRule],
  returns: many(
    'conversations',
    out.list('deleted-conversation', 'Deleted conversations of this page', { from: 'conversations' }),
    paging.numbered({ default: 20 }),
  ),
});
