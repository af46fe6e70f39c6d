import type { Conversation, Ticket } from '../../src/generated/types.js';
import { fields, operation, out, param, path } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

/** All that is known of the ticket when the answer was lost and the conversation names it. */
interface Converted {
  readonly type?: undefined;
  readonly id: string;
}

export const convertConversationToTicket = operation('intercom_convert_conversation_to_ticket', {
  http: 'POST /conversations/{conversationId}/convert',
  // The contact sees the ticket, and may be told.
  effect: 'send',
  description: 'Create a ticket from a conversation. The type must be of the category Customer; the contact sees it.',
  params: {
    conversationId: conversationId('Conversation to convert'),
    ticket_type_id: param.id('ticket_type', 'Ticket type of the category Customer'),
    ticket_state_id: param.id('ticket_state', 'State of the new ticket; the first one unless given').optional(),
    attributes: param
      .jsonObject('Values by attribute name; title and text are _default_title_ and _default_description_', {
        example: { _default_title_: 'Login fails' },
      })
      .optional(),
  },
  returns: fields({
    ticket: out.optional(out.object('ticket', 'The new ticket; missing when its answer was lost')),
    ticketId: out.text('Id of the ticket for later calls'),
  }),
  map: (ticket: Ticket | Converted) => ({
    ticket: ticket.type === undefined ? undefined : ticket,
    ticketId: ticket.id,
  }),
  confirm: {
    request: ({ conversationId: id }) => ({ method: 'GET', path: path`/conversations/${id}` }),
    candidates: ({ ticket, updated_at }: Conversation, _, { at }) => {
      const id = ticket?.id;
      return typeof id === 'string' && Number(updated_at) >= at ? [{ id, answer: { id } }] : [];
    },
    made: (ticket) => ticket.id,
  },
});
