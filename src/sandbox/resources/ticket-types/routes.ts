import { ok, type Route } from '../../http/route.js';
import { requireTicketType } from './find.js';
import { serializeDetailedState, serializeTicketType } from './serialize.js';

export const ticketTypeRoutes: readonly Route[] = [
  {
    id: 'listTicketTypes',
    method: 'GET',
    path: '/ticket_types',
    scope: 'read_tickets',
    handle(call) {
      const types = [...call.world.ticketTypes.values()];
      return ok({ type: 'list', data: types.map((type) => serializeTicketType(call, type, { states: true })) });
    },
  },
  {
    id: 'getTicketType',
    method: 'GET',
    path: '/ticket_types/:ticket_type_id',
    scope: 'read_tickets',
    handle(call) {
      const type = requireTicketType(call.world, call.param('ticket_type_id'));
      return ok(serializeTicketType(call, type, { states: true }));
    },
  },
  {
    id: 'listTicketStates',
    method: 'GET',
    path: '/ticket_states',
    scope: 'read_tickets',
    since: 12,
    handle(call) {
      const states = [...call.world.ticketStates.values()];
      return ok({ type: 'list', data: states.map((state) => serializeDetailedState(call, state)) });
    },
  },
];
