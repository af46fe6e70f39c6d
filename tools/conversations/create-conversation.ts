import * as z from 'zod';
import type { Message } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

export const createConversation = defineTool({
  id: 'intercom_create_conversation',
  title: 'Create conversation',
  description: 'Create a conversation that a contact begins, with a plain text. Answers with its first message.',
  resource: 'conversations',
  since: '2.11',
  effect: 'write',
  idempotent: false,
  params: z.strictObject({
    from_type: param.choice(
      ['user', 'lead', 'contact'],
      'Role of the contact. contact is for visitors: they become leads',
    ),
    from_id: param.id('Intercom id of the contact; for a visitor also its user_id'),
    body: param.filledText('Text of the message; HTML is not supported', { multiline: true }),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { most: 10 })
      .optional(),
    created_at: param.unixTime('When the conversation began, in unix seconds; for imports').optional(),
    brand_id: param.id('Brand the conversation belongs to', { since: '2.16' }).optional(),
  }),
  example: { from_type: 'user', from_id: '65f0c0ffee0123456789ab01', body: 'Where is my order?' },
  request: ({ from_type, from_id, ...message }) => ({
    method: 'POST',
    path: path`/conversations`,
    body: { from: { type: from_type, id: from_id }, ...message },
  }),
  output: {
    message: out.object('message', 'The first message of the conversation'),
    messageId: out.text('Id of the message'),
    conversationId: out.text('Id of the new conversation'),
  },
  // Unlike a message of an admin, the first message of a conversation always names it.
  map: (message: Message & { conversation_id: string }) => ({
    message,
    messageId: message.id,
    conversationId: message.conversation_id,
  }),
});
