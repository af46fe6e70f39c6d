import type { TicketList } from '../../src/generated/types.js';
import { one, operation, out, param } from '../../src/intercom/index.js';
import { isLikeTicket, searchNewTickets } from './confirm-ticket.js';
import { isSilent, notificationParams, notificationRule } from './notification-params.js';

export const createTicket = operation('intercom_create_ticket', {
  http: 'POST /tickets',
  effect: { worst: 'send', of: (params) => (isSilent(params) ? 'write' : 'send') },
  idempotent: false,
  description:
    'Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the id of its item, not its name.',
  params: {
    ticket_type_id: param.id('ticket_type'),
    contacts: param.oneContact(
      'Exactly one contact: its id, or [{"id"}], [{"external_id"}] or [{"email"}]; an unknown e-mail makes a contact',
    ),
    ticket_attributes: param.jsonObject(
      'Values by attribute name; title and text are _default_title_ and _default_description_',
      { example: { _default_title_: 'Login fails', _default_description_: 'Since this morning.' } },
    ),
    company_id: param.id('company', 'Intercom id of the company of the ticket').optional(),
    created_at: param.unixTime('When the ticket was created, in unix seconds; for imports').optional(),
    conversation_to_link_id: param
      .id('conversation', 'Conversation to link the ticket to', { since: '2.14' })
      .optional(),
    assignment: param
      .fixedObject(
        {
          admin_assignee_id: param.id('admin', 'Admin who gets the ticket').optional(),
          team_assignee_id: param.id('team', 'Team that gets the ticket').optional(),
        },
        'Who gets the ticket: {admin_assignee_id, team_assignee_id}, either or both',
        { since: '2.14' },
      )
      .optional(),
    ...notificationParams,
  },
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
