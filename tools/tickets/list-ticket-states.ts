import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listTicketStates = operation('intercom_list_ticket_states', {
  http: 'GET /ticket_states',
  since: '2.12',
  effect: 'read',
  description: 'List all ticket states at once, archived ones too, each with the ticket types that use it.',
  params: {},
  returns: many('ticket_states', out.list('ticket-state', 'All'), paging.whole, { type: out.text('Always list') }),
});
