import { fields, operation, out, param } from '../../src/intercom/index.js';
import { ticketTypeParams } from './ticket-type-params.js';

export const createTicketType = operation('intercom_create_ticket_type', {
  http: 'POST /ticket_types',
  resource: 'tickets',
  effect: 'write',
  idempotent: false,
  description:
    'Create a ticket type. It has the attributes _default_title_ and _default_description_ from the beginning.',
  params: { name: param.nonEmptyText('Name of the type', { example: 'Bug report' }), ...ticketTypeParams },
  returns: fields({
    ticket_type: out.object('ticket-type', 'The new ticket type', { from: '' }),
    ticketTypeId: out.id('Id of the ticket type'),
  }),
});
