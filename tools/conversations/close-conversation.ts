import { defaultAdmin, one, operation, out } from '../../src/intercom/index.js';
import { confirmPart } from './confirm-part.js';
import { actingAdmin, conversationId, sentAlong } from './conversation-params.js';

export const closeConversation = operation('intercom_close_conversation', {
  http: 'POST /conversations/{conversationId}/parts',
  body: { message_type: 'close', type: 'admin' },
  effect: { worst: 'send', of: ({ body }) => (body === undefined ? 'write' : 'send') },
  // Closing what is closed leaves another part, and tells of it again.
  idempotent: false,
  description: 'Close a conversation, with a last text to the customer or without.',
  params: {
    conversationId: conversationId('Conversation to close'),
    admin_id: actingAdmin,
    body: sentAlong('Text or HTML that the customer gets with the closing', 'Glad that it works again.'),
  },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the closing', {
    conversationId: out.id('Id of the conversation'),
    state: out.text('State of the conversation'),
  }),
  sets: () => ({ state: 'closed', open: false }),
  confirm: confirmPart((partType) => partType === 'close', false),
});
