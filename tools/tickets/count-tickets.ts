import { counting, operation, path, ticketSearch } from '../../src/intercom/index.js';

export const countTickets = operation('intercom_count_tickets', {
  http: 'POST /tickets/search',
  description:
    'Get how many tickets a search finds, on the whole and by category, openness, type, assignee, team or day. Each group is a request.',
  ...counting({
    name: 'tickets',
    scope: ticketSearch,
    path: path`/tickets/search`,
    exampleQuery: { field: 'open', operator: '=', value: true },
    fixed: { category: ['request', 'task', 'tracker'], open: [true, false] },
    listed: {
      ticket_type_id: { path: path`/ticket_types`, key: 'data' },
      admin_assignee_id: { path: path`/admins`, key: 'admins', hasNobody: true },
      team_assignee_id: { path: path`/teams`, key: 'teams', hasNobody: true },
    },
  }),
});
