import * as z from 'zod';
import type { TicketStateList } from '../../src/generated/types.js';
import { defineTool, out, paging, path } from '../../src/tool/index.js';

export const listTicketStates = defineTool({
  id: 'intercom_list_ticket_states',
  title: 'List ticket states',
  description:
    'List all ticket states of the workspace at once, archived ones too, each with the ticket types that use it.',
  resource: 'tickets',
  since: '2.12',
  effect: 'read',
  params: z.strictObject({}),
  example: {},
  request: () => ({ method: 'GET', path: path`/ticket_states` }),
  output: {
    ticket_states: out.list('ticket-state', 'All ticket states'),
    type: out.text('Always list'),
    ...paging.pageFields,
  },
  map: ({ data, type }: TicketStateList) => ({
    ticket_states: data,
    type,
    ...paging.onlyPage({ total_count: data.length }),
  }),
  paging: { items: 'ticket_states' },
});
