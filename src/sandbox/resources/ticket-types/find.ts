import { refuse } from '../../http/errors.js';
import type { World } from '../../world/world.js';
import {
  type StateCategory,
  type TicketStateRecord,
  type TicketTypeRecord,
  ticketStates,
  ticketTypes,
} from './model.js';

/** @throws RefusedError 404 */
export function requireTicketType(world: World, id: string): TicketTypeRecord {
  const type = ticketTypes.get(world, id);
  if (type === undefined) throw refuse(404, 'not_found', 'Ticket type not found');
  return type;
}

/** A state that tickets of the type can be in. @throws RefusedError 400 ticket_state_id_invalid */
export function requireTicketState(world: World, typeId: string, id: string): TicketStateRecord {
  const state = ticketStates.get(world, id);
  if (state === undefined || state.archived || !state.ticket_type_ids.includes(typeId)) throw invalidState();
  return state;
}

/** The first state of a category, by which versions before 2.12 name states. */
export function stateOfCategory(world: World, typeId: string, category: string): TicketStateRecord {
  for (const state of ticketStates.in(world).by('ticket_type', typeId)) {
    if (state.category === category && !state.archived) return state;
  }
  throw invalidState();
}

/** Where new tickets begin. */
export function firstState(world: World, typeId: string): TicketStateRecord {
  const category: StateCategory = 'submitted';
  return stateOfCategory(world, typeId, category);
}

const invalidState = () =>
  refuse(400, 'ticket_state_id_invalid', 'Ticket state id is not valid or is not associated with the ticket type');
