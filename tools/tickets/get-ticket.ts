import { one, operation, out, param } from '../../src/intercom/index.js';

export const getTicket = operation('intercom_get_ticket', {
  http: 'GET /tickets/{ticketId}',
  effect: 'read',
  description: 'Get one ticket by its id, which is not the number that the inbox shows.',
  params: { ticketId: param.id('ticket') },
  returns: one('ticket', 'The ticket', { ticketId: out.id('Id of the ticket') }),
});
