import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteTicket = operation('intercom_delete_ticket', {
  http: 'DELETE /tickets/{ticketId}',
  since: '2.13',
  effect: 'delete',
  description: 'Delete a ticket for good, with its replies, attributes and files.',
  params: { ticketId: param.id('ticket') },
  returns: deleted('ticket'),
});
