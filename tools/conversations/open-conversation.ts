import { defaultAdmin, one, operation, out } from '../../src/intercom/index.js';
import { actingAdmin, conversationId } from './conversation-params.js';

export const openConversation = operation('intercom_open_conversation', {
  http: 'POST /conversations/{conversationId}/parts',
  body: { message_type: 'open' },
  effect: 'idempotent write',
  description: 'Open a closed or snoozed conversation again.',
  params: { conversationId: conversationId('Conversation to open'), admin_id: actingAdmin },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the opening', {
    conversationId: out.id('Id of the conversation'),
    state: out.text('State of the conversation'),
  }),
  sets: () => ({ state: 'open', open: true }),
});
