import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listTicketTypes = operation('intercom_list_ticket_types', {
  http: 'GET /ticket_types',
  effect: 'read',
  description: 'List all ticket types at once, archived ones too, with the attributes and states of their tickets.',
  params: {},
  returns: many('ticket_types', out.list('ticket-type', 'All types'), paging.whole, { type: out.text('Always list') }),
});
