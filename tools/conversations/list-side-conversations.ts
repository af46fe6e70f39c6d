import { many, operation, out, paging } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const listSideConversations = operation('intercom_list_side_conversations', {
  http: 'GET /conversations/{conversationId}/side_conversations',
  since: '2.16',
  effect: 'read',
  description: 'List the side conversations that teammates began from within a conversation, with their messages.',
  params: {
    conversationId: conversationId('Id of the conversation'),
    ...paging.numberedParams({ default: 25, max: 50 }),
  },
  rules: [paging.numberedRule],
  returns: many(
    'side_conversations',
    out.list('side-conversation', 'Side conversations of this page', { from: 'side_conversations' }),
    paging.numbered({ default: 25 }),
  ),
});
