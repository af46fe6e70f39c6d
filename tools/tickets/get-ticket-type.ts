import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getTicketType = operation('intercom_get_ticket_type', {
  http: 'GET /ticket_types/{ticketTypeId}',
  effect: 'read',
  description: 'Get one ticket type with the attributes and states that its tickets have.',
  params: { ticketTypeId: param.id('ticket_type') },
  returns: fields({ ticket_type: out.object('ticket-type', 'The ticket type', { from: '' }) }),
});
