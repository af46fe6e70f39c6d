import * as z from 'zod';
import type { Ticket, TicketList } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { isLikeTicket, searchNewTickets } from './lost-ticket.js';
import { agreesOnSilence, contradiction, isSilent, silenceParams } from './silence.js';

export const createTicket = defineTool({
  id: 'intercom_create_ticket',
  title: 'Create ticket',
  description:
    'Create a ticket for one contact, who is told about it unless skip_notifications is true. A list attribute takes the id of its item, not its name.',
  resource: 'tickets',
  since: '2.11',
  effect: { worst: 'send', of: (params) => (isSilent(params) === true ? 'write' : 'send') },
  idempotent: false,
  params: z
    .strictObject({
      ticket_type_id: param.id('Id of the ticket type', { of: 'ticket_type' }),
      contacts: param.oneContact(
        'Exactly one contact: its id, or [{"id"}], [{"external_id"}] or [{"email"}]; an unknown e-mail makes a contact',
      ),
      ticket_attributes: param.jsonObject(
        'Values by attribute name; title and text are _default_title_ and _default_description_',
      ),
      company_id: param.id('Intercom id of the company of the ticket').optional(),
      created_at: param.unixTime('When the ticket was created, in unix seconds; for imports').optional(),
      conversation_to_link_id: param.id('Conversation to link the ticket to', { since: '2.14' }).optional(),
      assignment: param
        .fixedObject(
          {
            admin_assignee_id: param.id('Admin who gets the ticket', { of: 'admin' }).optional(),
            team_assignee_id: param.id('Team that gets the ticket', { of: 'team' }).optional(),
          },
          'Who gets the ticket: {admin_assignee_id, team_assignee_id}, either or both',
          { since: '2.14' },
        )
        .optional(),
      ...silenceParams,
    })
    .refine(agreesOnSilence, contradiction),
  example: {
    ticket_type_id: '1234',
    contacts: [{ id: '65f0c0ffee0123456789ab01' }],
    ticket_attributes: { _default_title_: 'Login fails', _default_description_: 'Since this morning.' },
  },
  request: ({ skip_notifications, disable_notifications, ...ticket }) => ({
    method: 'POST',
    path: path`/tickets`,
    body: { ...ticket, skip_notifications: isSilent({ skip_notifications, disable_notifications }) },
  }),
  output: {
    ticket: out.object('ticket', 'The new ticket'),
    ticketId: out.text('Id of the ticket for later calls; not the number that the inbox shows'),
  },
  map: (ticket: Ticket) => ({ ticket, ticketId: ticket.id }),
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
