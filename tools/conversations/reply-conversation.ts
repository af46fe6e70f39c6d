import { defaultAdmin, one, operation, out, param } from '../../src/intercom/index.js';
import { confirmPart } from './confirm-part.js';

export const replyConversation = operation('intercom_reply_conversation', {
  http: 'POST /conversations/{conversationId}/reply',
  body: { type: 'admin' },
  title: 'Reply to conversation',
  effect: { worst: 'send', of: ({ message_type }) => (message_type === 'note' ? 'write' : 'send') },
  description: 'Reply to a conversation as an admin, or leave an internal note that the customer never sees.',
  params: {
    conversationId: param.id('conversation', 'Conversation to reply to; the word last means the newest one'),
    message_type: param.choice(['comment', 'note'], 'comment reaches the customer, note does not'),
    body: param.nonEmptyText('Text or HTML of the reply', { multiline: true, example: 'We are on it.' }),
    admin_id: param
      .id('admin', 'Admin who replies; the default admin, or the one the token belongs to, unless given')
      .optional(),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { max: 10 })
      .optional(),
    attachment_files: param.attachments(),
    created_at: param
      .unixTime(
        "When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    skip_notifications: param.flag('Tell nobody about the reply', { since: '2.15' }).optional(),
  },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the reply', {
    conversationId: out.id('Id of the conversation'),
  }),
  confirm: confirmPart<Reply>((partType, { message_type }) => (partType === 'note') === (message_type === 'note')),
});

interface Reply {
  readonly conversationId: string;
  readonly admin_id: string;
  readonly message_type: 'comment' | 'note';
  readonly body: string;
}
