import type { TicketList } from '../../src/generated/types.js';
import { one, operation, out } from '../../src/intercom/index.js';
import { isLikeTicket, searchNewTickets } from './confirm-ticket.js';
import { newTicketParams } from './new-ticket-params.js';
import { isSilent, notificationParams, notificationRule } from './notification-params.js';

export const createTicket = operation('intercom_create_ticket', {
  http: 'POST /tickets',
  effect: { worst: 'send', of: (params) => (isSilent(params) ? 'write' : 'send') },
  description:
    'Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the id of its item, not its name.',
  params: { ...newTicketParams((since) => ({ since })), ...notificationParams },
  rules: [notificationRule],
  returns: one('ticket', 'The new ticket', {
    ticketId: out.id('Id of the ticket for later calls; not the number that the inbox shows'),
  }),
  confirm: {
    // Only by a contact's Intercom id can tickets be searched, and only a text tells them apart.
    when: ({ contacts, ticket_attributes }) =>
      contacts[0]?.id !== undefined && Object.keys(ticket_attributes).length > 0,
    request: ({ contacts, created_at }, { at }) => searchNewTickets(contacts[0]?.id ?? '', created_at ?? at),
    candidates: ({ tickets }: TicketList, params, { at }) =>
      tickets
        .filter((ticket) => isLikeTicket(ticket, params, params.created_at ?? at))
        .map((ticket) => ({ id: ticket.id, answer: ticket })),
    made: (ticket) => ticket.id,
  },
});
