import { one, operation, out, param } from '../../src/intercom/index.js';
import { ticketTypeParams } from './ticket-type-params.js';

export const createTicketType = operation('intercom_create_ticket_type', {
  http: 'POST /ticket_types',
  effect: 'write',
  description: 'Create a ticket type. It has the attributes _default_title_ and _default_description_ from the start.',
  params: { name: param.nonEmptyText('Name of the type', { example: 'Bug report' }), ...ticketTypeParams },
  returns: one('ticket-type', 'The new ticket type', { ticketTypeId: out.id('Id of the ticket type') }),
});
