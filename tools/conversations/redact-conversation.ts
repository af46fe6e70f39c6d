import { one, operation, out, param } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

/** What was deleted stays deleted. */
export const redactConversation = operation('intercom_redact_conversation', {
  http: 'POST /conversations/redact',
  effect: 'idempotent delete',
  description: 'Delete the text and files of one message of a conversation for good; the message itself stays.',
  params: {
    conversationId: conversationId('Conversation the message is in', { as: 'conversation_id' }),
    type: param.choice(
      ['conversation_part', 'source'],
      'conversation_part for a later message, source for the first one, which a contact must have written',
    ),
    conversation_part_id: param
      .id('conversation_part', 'Part to redact; it needs a text', {
        example: '31000000001',
        when: { param: 'type', is: 'conversation_part', needed: 'a part is named by its id' },
      })
      .optional(),
    source_id: param
      .id('conversation_source', 'Id of the source of the conversation', {
        when: { param: 'type', is: 'source', needed: 'the first message is named by source.id of the conversation' },
      })
      .optional(),
  },
  returns: one('conversation', 'The conversation after it', { conversationId: out.id('Id of the conversation') }),
});
