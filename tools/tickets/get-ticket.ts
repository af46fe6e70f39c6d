import * as z from 'zod';
import type { Ticket } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

export const getTicket = defineTool({
  id: 'intercom_get_ticket',
  title: 'Get ticket',
  description: 'Get one ticket by its id, which is not the number that the inbox shows.',
  resource: 'tickets',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    ticketId: param.id('Id of the ticket; not its ticket_id, the number in the inbox'),
  }),
  example: { ticketId: '215470000000002' },
  request: ({ ticketId }) => ({ method: 'GET', path: path`/tickets/${ticketId}` }),
  output: {
    ticket: out.object('ticket', 'The ticket'),
    ticketId: out.text('Id of the ticket'),
  },
  map: (ticket: Ticket) => ({ ticket, ticketId: ticket.id }),
});
