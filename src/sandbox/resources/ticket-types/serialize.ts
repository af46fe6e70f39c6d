import type { View } from '../../http/route.js';
import {
  type TicketAttribute,
  type TicketStateRecord,
  type TicketTypeRecord,
  ticketStates,
  ticketTypes,
} from './model.js';

/** A kind of ticket with its fields; its states came with 2.12. */
export function serializeTicketType(call: View, type: TicketTypeRecord, options: { states: boolean }): object {
  const { world, version } = call;
  const states = [...ticketStates.in(world).by('ticket_type', type.id)].filter((state) => !state.archived);
  return {
    ...typeReference(type),
    workspace_id: world.settings.idCode,
    created_at: type.created_at,
    updated_at: type.updated_at,
    ticket_type_attributes: {
      type: 'list',
      data: type.attributes.map((attribute, order) => serializeAttribute(call, type, attribute, order)),
    },
    ...(options.states && version >= 12
      ? { ticket_states: { type: 'list', data: states.map((state) => serializeState(state)) } }
      : {}),
  };
}

/** A kind of ticket in the list of a state. */
function typeReference(type: TicketTypeRecord): object {
  return {
    type: 'ticket_type',
    id: type.id,
    name: type.name,
    description: type.description,
    icon: type.icon,
    archived: type.archived,
    is_internal: type.is_internal,
    category: type.category,
  };
}

export function serializeState(state: TicketStateRecord): object {
  const { id, category, internal_label, external_label } = state;
  return { type: 'ticket_state', id, category, internal_label, external_label };
}

/** A state with the kinds of ticket that can be in it. */
export function serializeDetailedState(call: View, state: TicketStateRecord): object {
  const types = state.ticket_type_ids.flatMap((id) => ticketTypes.get(call.world, id) ?? []);
  return {
    ...serializeState(state),
    archived: state.archived,
    ticket_types: { type: 'list', data: types.map((type) => typeReference(type)) },
  };
}

export function serializeAttribute(
  { world }: View,
  type: TicketTypeRecord,
  attribute: TicketAttribute,
  order: number,
): object {
  return {
    type: 'ticket_type_attribute',
    id: attribute.id,
    workspace_id: world.settings.idCode,
    name: attribute.name,
    description: attribute.description,
    data_type: attribute.data_type,
    input_options: inputOptions(attribute),
    order,
    required_to_create: attribute.required_to_create,
    required_to_create_for_contacts: attribute.required_to_create_for_contacts ?? false,
    visible_on_create: attribute.visible_on_create ?? true,
    visible_to_contacts: attribute.visible_to_contacts ?? !type.is_internal,
    default: attribute.default,
    ticket_type_id: Number(type.id),
    archived: attribute.archived,
    created_at: type.created_at,
    updated_at: type.updated_at,
  };
}

function inputOptions({ data_type, multiline, items, allow_multiple_values }: TicketAttribute): object {
  if (data_type === 'files') return { allow_multiple_values: allow_multiple_values ?? false };
  if (data_type === 'string') return { multiline };
  return data_type === 'list' ? { list_options: items } : {};
}
