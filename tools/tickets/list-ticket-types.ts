import * as z from 'zod';
import type { TicketTypeList } from '../../src/generated/types.js';
import { defineTool, out, paging, path } from '../../src/tool/index.js';

export const listTicketTypes = defineTool({
  id: 'intercom_list_ticket_types',
  title: 'List ticket types',
  description:
    'List all ticket types of the workspace at once, archived ones too, with the attributes and states that their tickets have.',
  resource: 'tickets',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({}),
  example: {},
  request: () => ({ method: 'GET', path: path`/ticket_types` }),
  output: {
    ticket_types: out.list('ticket-type', 'All ticket types'),
    type: out.text('Always list'),
    ...paging.pageFields,
  },
  map: ({ data, type }: TicketTypeList) => ({
    ticket_types: data,
    type,
    ...paging.onlyPage({ total_count: data.length }),
  }),
  paging: { items: 'ticket_types' },
});
