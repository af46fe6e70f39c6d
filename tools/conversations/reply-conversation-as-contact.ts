import { exactlyOne, one, operation, out, param } from '../../src/intercom/index.js';
import { confirmPart } from './confirm-part.js';

export const replyConversationAsContact = operation('intercom_reply_conversation_as_contact', {
  http: 'POST /conversations/{conversationId}/reply',
  body: { type: 'user', message_type: 'comment' },
  effect: 'write',
  description:
    'Reply to a conversation in the name of a contact, such as one who wrote elsewhere. Names one by contactId, user_id or email.',
  params: {
    conversationId: param.id('conversation', 'Conversation to reply to; last means the newest one of the contact'),
    contactId: param
      .id('contact', 'Intercom id of the contact', { as: 'intercom_user_id', example: '65f0c0ffee0123456789ab01' })
      .optional(),
    user_id: param.externalId('Your own id of the contact (external_id)').optional(),
    email: param.nonEmptyText('E-mail address of the contact').optional(),
    body: param.nonEmptyText('Text of the reply', { multiline: true, example: 'It works again, thank you.' }),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { max: 10 })
      .optional(),
    attachment_files: param.attachments(),
    reply_options: param
      .quickReplies('The button that the contact pressed: [{"text", "uuid"}] as it was offered')
      .optional(),
    created_at: param
      .unixTime(
        "When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
  },
  rules: [exactlyOne('contactId', 'user_id', 'email')],
  returns: one('conversation', 'The whole conversation after the reply', {
    conversationId: out.id('Id of the conversation'),
  }),
  // On a closed conversation the reply is a part of the type open.
  confirm: confirmPart((partType) => partType === 'comment' || partType === 'open'),
});
