import { get, list } from '../../table/crud.js';
import { resource } from '../../table/resource.js';
import { ticketStates, ticketTypes } from './model.js';
import { serializeDetailedState, serializeTicketType } from './serialize.js';

export const ticketTypeResource = resource(ticketTypes, {
  scope: 'tickets',
  show: (type, view) => serializeTicketType(view, type, { states: true }),
  routes: {
    listTicketTypes: list('GET /ticket_types'),
    getTicketType: get('GET /ticket_types/{ticket_type_id}'),
  },
});

export const ticketStateResource = resource(ticketStates, {
  scope: 'tickets',
  show: (state, view) => serializeDetailedState(view, state),
  routes: { listTicketStates: list('GET /ticket_states', { since: 12 }) },
});
