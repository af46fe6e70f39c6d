import type { Conversation } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';

export const linkConversationToTicket = operation('intercom_link_conversation_to_ticket', {
  http: 'POST /tickets/{ticketId}/linked_conversations',
  since: '2.16',
  effect: 'write',
  // A second link is refused.
  description: 'Attach a conversation, or a Customer ticket, to a Tracker ticket. It can have only one.',
  params: {
    ticketId: param.id('ticket', 'Ticket of the category Tracker; it takes 2,500 conversations at the most', {
      example: '215470000000003',
    }),
    conversation_id: param.id('conversation', 'Conversation or Customer ticket'),
  },
  returns: one('conversation', 'The conversation', { conversationId: out.id('Id of the conversation') }),
  confirm: {
    request: ({ conversation_id }) => ({ method: 'GET', path: path`/conversations/${conversation_id}` }),
    candidates: (conversation: Conversation, { ticketId }) =>
      (conversation.linked_objects?.data ?? [])
        .filter(({ type, id }) => type === 'ticket' && id === ticketId)
        .map(() => ({ id: conversation.id, answer: conversation })),
    made: ({ id }) => id,
  },
});
