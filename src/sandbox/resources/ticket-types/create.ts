import type { World } from '../../world/world.js';
import {
  DESCRIPTION,
  type StateCategory,
  TITLE,
  type TicketAttribute,
  type TicketStateRecord,
  type TicketTypeRecord,
  ticketStates,
  ticketTypeAttributeIds,
  ticketTypes,
} from './model.js';

/** A field that a new type gets beside title and description. */
type NewTicketAttribute = Pick<TicketAttribute, 'name' | 'data_type'> &
  Partial<Pick<TicketAttribute, 'description' | 'multiline' | 'required_to_create'>> & {
    /** Labels of a list. */
    readonly items?: readonly string[];
  };

type NewTicketType = Pick<TicketTypeRecord, 'category' | 'name' | 'description' | 'icon'> & {
  readonly attributes: readonly NewTicketAttribute[];
};

/** Adds a kind of ticket; every kind has a title and a description. */
export function createTicketType(world: World, { attributes, ...fields }: NewTicketType): TicketTypeRecord {
  const now = world.clock.now();
  const defaults = [
    createAttribute(world, { name: TITLE, data_type: 'string' }, true),
    createAttribute(world, { name: DESCRIPTION, data_type: 'string', multiline: true }, true),
  ];
  return ticketTypes.in(world).insert({
    id: world.nextId(ticketTypes.ids),
    ...fields,
    is_internal: fields.category !== 'Customer',
    archived: false,
    created_at: now,
    updated_at: now,
    attributes: [...defaults, ...attributes.map((attribute) => createAttribute(world, attribute, false))],
  });
}

function createAttribute(world: World, attribute: NewTicketAttribute, isDefault: boolean): TicketAttribute {
  return {
    id: world.nextId(ticketTypeAttributeIds),
    name: attribute.name,
    description: attribute.description ?? '',
    data_type: attribute.data_type,
    multiline: attribute.multiline ?? false,
    items: (attribute.items ?? []).map((label) => ({ id: world.random.uuid(), label, archived: false })),
    required_to_create: attribute.required_to_create ?? false,
    default: isDefault,
    archived: false,
  };
}

/** The states that every workspace has, for the given types. */
export function createStandardStates(world: World, typeIds: readonly string[]): void {
  for (const [category, internal_label, external_label] of STANDARD_STATES) {
    createTicketState(world, { category, internal_label, external_label, ticket_type_ids: typeIds });
  }
}

export function createTicketState(world: World, state: Omit<TicketStateRecord, 'id' | 'archived'>): TicketStateRecord {
  return ticketStates.in(world).insert({ id: world.nextId(ticketStates.ids), archived: false, ...state });
}

const STANDARD_STATES: readonly (readonly [category: StateCategory, internal: string, external: string])[] = [
  ['submitted', 'Submitted', 'Submitted'],
  ['in_progress', 'In progress', 'In progress'],
  ['waiting_on_customer', 'Waiting on customer', 'Waiting on you'],
  ['resolved', 'Resolved', 'Resolved'],
];
