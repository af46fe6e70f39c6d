import { type RefusedError, refuse, resourceNotFound } from '../../http/errors.js';
import { readId, readObject } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { Attributes } from '../../world/attributes.js';
import { BOT } from '../inbox/thread-fields.js';
import { requireTicketType } from '../ticket-types/find.js';
import { type TicketStateRecord, type TicketTypeRecord, ticketStates } from '../ticket-types/model.js';
import { checkRequired, readTicketAttributes } from './attributes.js';
import { changeTicket } from './change.js';
import { type TicketRecord, tickets } from './model.js';

/** POST …/change_type: another type of the same category. What both types have under one name and type is kept. */
export function changeType(call: Call): TicketRecord {
  const { world } = call;
  const ticket = tickets.get(world, call.param('ticket_id'));
  if (ticket === undefined) throw resourceNotFound();
  const [typeId, stateId] = [requireGiven(call, 'ticket_type_id'), requireGiven(call, 'ticket_state_id')];
  const before = requireTicketType(world, ticket.ticket_type_id);
  if (typeId === before.id) throw bad('Cannot change to the same ticket type');
  const type = requireTicketType(world, typeId);
  if (type.category !== before.category) throw bad('Ticket type must be in the same category as the current one');
  const state = ticketStates.get(world, stateId);
  if (state === undefined || state.archived || !state.ticket_type_ids.includes(type.id)) {
    throw bad("Ticket custom state doesn't belong to the new ticket type");
  }
  const attributes = { ...kept(ticket, before, type), ...readGiven(call, type) };
  checkRequired(type, attributes);
  return changeTicket(
    world,
    ticket,
    { ticket_type_id: type.id, state_id: state.id, previous_state_id: ticket.state_id, attributes },
    stateParts(ticketStates.get(world, ticket.state_id), state),
  );
}

function stateParts(before: TicketStateRecord | undefined, { category }: TicketStateRecord) {
  if (before === undefined || before.category === category) return [];
  const state = { before: before.category, after: category };
  return [{ part_type: 'ticket_state_updated_by_admin', author: BOT, state }];
}

function kept(ticket: TicketRecord, before: TicketTypeRecord, after: TicketTypeRecord): Attributes {
  const typeOf = ({ attributes }: TicketTypeRecord, name: string) =>
    attributes.find((one) => one.name === name && !one.archived)?.data_type;
  return Object.fromEntries(
    Object.entries(ticket.attributes).filter(([name]) => {
      const type = typeOf(after, name);
      // Items of lists have ids of their own in each type.
      return type !== undefined && type !== 'list' && type === typeOf(before, name);
    }),
  );
}

function readGiven({ body }: Call, type: TicketTypeRecord): Attributes {
  const given = readObject(body, 'ticket_attributes') ?? {};
  const extra = Object.keys(given).filter((name) => !type.attributes.some((one) => one.name === name && !one.archived));
  if (extra.length > 0) throw bad(`Extra attributes provided that are not found on ticket type: ${extra.join(', ')}`);
  return readTicketAttributes(type, given);
}

function requireGiven({ body }: Call, field: string): string {
  const id = readId(body, field);
  if (id) return id;
  throw refuse(400, 'parameter_not_found', `${field} is a required parameter`, field);
}

const bad = (message: string): RefusedError => refuse(400, 'parameter_invalid', message);
