import { one, operation, out, param } from '../../src/intercom/index.js';

const ids = {
  messageId: out.id('Id of the message'),
  conversationId: out.text('Id of the new conversation', { from: 'conversation_id' }),
};

export const createConversation = operation('intercom_create_conversation', {
  http: 'POST /conversations',
  effect: 'write',
  description: 'Create a conversation that a contact begins, with a plain text. Answers with its first message.',
  params: {
    from_type: param.choice(
      ['user', 'lead', 'contact'],
      'Role of the contact. contact is for visitors: they become leads',
      { as: 'from.type' },
    ),
    from_id: param.id('contact', 'Intercom id of the contact; for a visitor also its user_id', { as: 'from.id' }),
    body: param.nonEmptyText('Text of the message; HTML is not supported', {
      multiline: true,
      example: 'Where is my order?',
    }),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { max: 10 })
      .optional(),
    created_at: param
      .unixTime(
        "When the conversation began, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    brand_id: param.id('brand', 'Brand the conversation belongs to', { since: '2.16' }).optional(),
  },
  returns: one('message', 'The first message', ids),
});
