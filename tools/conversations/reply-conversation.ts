import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { confirmPart } from './lost-part.js';

export const replyConversation = defineTool({
  id: 'intercom_reply_conversation',
  title: 'Reply to conversation',
  description: 'Reply to a conversation as an admin, or leave an internal note that the customer never sees.',
  resource: 'conversations',
  since: '2.11',
  effect: { worst: 'send', of: ({ message_type }) => (message_type === 'note' ? 'write' : 'send') },
  idempotent: false,
  params: z.strictObject({
    conversationId: param.id('Conversation to reply to; the word last means the newest one'),
    message_type: param.choice(['comment', 'note'], 'comment reaches the customer, note does not'),
    body: param.filledText('Text or HTML of the reply', { multiline: true }),
    admin_id: param
      .id('Admin who replies; the default admin, or the one the token belongs to, unless given', { of: 'admin' })
      .optional(),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { most: 10 })
      .optional(),
    created_at: param.unixTime('When the reply was written, in unix seconds; for imports').optional(),
    skip_notifications: param.flag('Tell nobody about the reply', { since: '2.15' }).optional(),
  }),
  example: { conversationId: '215470000000001', message_type: 'comment', body: 'We are on it.' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, ...reply }) => ({
    method: 'POST',
    path: path`/conversations/${conversationId}/reply`,
    body: { type: 'admin', ...reply },
  }),
  output: {
    conversation: out.object('conversation', 'The whole conversation after the reply'),
    conversationId: out.text('Id of the conversation'),
  },
  map: (conversation: Conversation) => ({ conversation, conversationId: conversation.id }),
  confirm: confirmPart<Reply>((partType, { message_type }) => (partType === 'note') === (message_type === 'note')),
});

interface Reply {
  readonly conversationId: string;
  readonly admin_id: string;
  readonly message_type: 'comment' | 'note';
  readonly body: string;
}
