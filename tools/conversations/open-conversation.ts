import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { actingAdmin, conversationId } from './conversation-params.js';
import { manageConversation } from './manage-conversation.js';

export const openConversation = defineTool({
  id: 'intercom_open_conversation',
  title: 'Open conversation',
  description: 'Open a closed or snoozed conversation again.',
  resource: 'conversations',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    conversationId: conversationId('Conversation to open'),
    admin_id: actingAdmin,
  }),
  example: { conversationId: '215470000000001' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, admin_id }) => manageConversation(conversationId, admin_id, { message_type: 'open' }),
  output: {
    conversation: out.object('conversation', 'The whole conversation after the opening'),
    conversationId: out.text('Id of the conversation'),
    state: out.text('State of the conversation'),
  },
  map: (conversation: Conversation) => ({
    conversation,
    conversationId: conversation.id,
    state: conversation.state,
  }),
});
