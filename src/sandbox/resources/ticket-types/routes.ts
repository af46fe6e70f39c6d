import { get, list } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { ticketStates, ticketTypes } from './model.js';
import { serializeDetailedState, serializeTicketType } from './serialize.js';
import { addTicketType, addTypeAttribute, changeTicketType, changeTypeAttribute } from './write.js';

export const ticketTypeResource = resource(ticketTypes, {
  scope: 'tickets',
  show: (type, view) => serializeTicketType(view, type, { states: true }),
  routes: {
    listTicketTypes: list('GET /ticket_types'),
    getTicketType: get('GET /ticket_types/{ticket_type_id}'),
    createTicketType: route('POST /ticket_types', addTicketType),
    updateTicketType: route('PUT /ticket_types/{ticket_type_id}', changeTicketType),
    createTicketTypeAttribute: route('POST /ticket_types/{ticket_type_id}/attributes', addTypeAttribute),
    updateTicketTypeAttribute: route(
      'PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}',
      changeTypeAttribute,
    ),
  },
});

export const ticketStateResource = resource(ticketStates, {
  scope: 'tickets',
  show: (state, view) => serializeDetailedState(view, state),
  routes: { listTicketStates: list('GET /ticket_states', { since: 12 }) },
});
