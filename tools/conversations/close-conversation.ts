import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { actingAdmin, conversationId, sentAlong } from './conversation-params.js';
import { confirmPart } from './lost-part.js';
import { manageConversation } from './manage-conversation.js';

export const closeConversation = defineTool({
  id: 'intercom_close_conversation',
  title: 'Close conversation',
  description: 'Close a conversation, with a last text to the customer or without.',
  resource: 'conversations',
  since: '2.11',
  effect: { worst: 'send', of: ({ body }) => (body === undefined ? 'write' : 'send') },
  idempotent: { of: ({ body }) => body === undefined },
  params: z.strictObject({
    conversationId: conversationId('Conversation to close'),
    admin_id: actingAdmin,
    body: sentAlong('Text or HTML that the customer gets with the closing'),
  }),
  example: { conversationId: '215470000000001', body: 'Glad that it works again.' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, admin_id, body }) =>
    manageConversation(conversationId, admin_id, { message_type: 'close', type: 'admin', body }),
  output: {
    conversation: out.object('conversation', 'The whole conversation after the closing'),
    conversationId: out.text('Id of the conversation'),
    state: out.text('State of the conversation'),
  },
  map: (conversation: Conversation) => ({
    conversation,
    conversationId: conversation.id,
    state: conversation.state,
  }),
  confirm: confirmPart((partType) => partType === 'close'),
});
