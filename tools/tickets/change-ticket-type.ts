import type { Ticket } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';

export const changeTicketType = operation('intercom_change_ticket_type', {
  http: 'POST /tickets/{ticketId}/change_type',
  since: '2.16',
  // A contact sees the state of a ticket, and may be told.
  effect: 'send',
  description:
    'Change the type of a ticket within its category. Attributes of the same name and type stay; those that are given count first.',
  params: {
    ticketId: param.id('ticket'),
    ticket_type_id: param.id('ticket_type', 'New type, of the same category', { example: '1236' }),
    ticket_state_id: param.id('ticket_state', 'State of the new type'),
    ticket_attributes: param
      .jsonObject(
        'Values by attribute name of the new type; title and text are _default_title_ and _default_description_',
      )
      .optional(),
  },
  returns: one('ticket', 'The ticket after the change', { ticketId: out.id('Id of the ticket') }),
  confirm: {
    request: ({ ticketId }) => ({ method: 'GET', path: path`/tickets/${ticketId}` }),
    candidates: (ticket: Ticket, { ticket_type_id }, { at }) =>
      String(ticket.ticket_type?.id) === ticket_type_id && Number(ticket.updated_at) >= at
        ? [{ id: momentOf(ticket), answer: ticket }]
        : [],
    made: momentOf,
  },
});

/** What no other change of the ticket leaves. */
function momentOf({ id, updated_at }: Ticket): string {
  return `${id} ${updated_at}`;
}
