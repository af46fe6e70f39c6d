import type { Conversation } from '../../src/generated/types.js';
import { fields, operation, out, param } from '../../src/intercom/index.js';

/** All that is known of the conversation when it turned out to be unlinked already. */
interface UnlinkedBefore {
  readonly type?: undefined;
  readonly id: string;
}

export const unlinkConversationFromTicket = operation('intercom_unlink_conversation_from_ticket', {
  http: 'DELETE /tickets/{ticketId}/linked_conversations/{conversationId}',
  since: '2.16',
  effect: 'write',
  description: 'Detach a conversation, or a Customer ticket, from a Tracker ticket. Both stay.',
  params: {
    ticketId: param.id('ticket', 'Ticket of the category Tracker', { example: '215470000000003' }),
    conversationId: param.id('conversation', 'Conversation or Customer ticket', { example: '215470000000009' }),
  },
  returns: fields({
    conversation: out.optional(out.object('conversation', 'The conversation; missing when its answer was lost')),
    conversationId: out.text('Id of the conversation'),
  }),
  map: (conversation: Conversation | UnlinkedBefore) => ({
    conversation: conversation.type === undefined ? undefined : conversation,
    conversationId: conversation.id,
  }),
  gone: ({ conversationId: id }) => ({ id }),
});
