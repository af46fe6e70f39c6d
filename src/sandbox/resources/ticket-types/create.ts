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
  Partial<Omit<TicketAttribute, 'id' | 'items' | 'default' | 'archived'>> & {
    /** Labels of a list. */
    readonly items?: readonly string[];
  };

type NewTicketType = Pick<TicketTypeRecord, 'category' | 'name' | 'description' | 'icon'> &
  Partial<Pick<TicketTypeRecord, 'is_internal'>> & {
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
    is_internal: fields.category !== 'Customer',
    ...fields,
    archived: false,
    created_at: now,
    updated_at: now,
    attributes: [...defaults, ...attributes.map((attribute) => createAttribute(world, attribute, false))],
  });
}

export function createAttribute(world: World, attribute: NewTicketAttribute, isDefault: boolean): TicketAttribute {
  const { items = [], ...given } = attribute;
  return {
    id: world.nextId(ticketTypeAttributeIds),
    description: '',
    multiline: false,
    required_to_create: false,
    ...given,
    items: items.map((label) => createItem(world, label)),
    default: isDefault,
    archived: false,
  };
}

export function createItem(world: World, label: string): TicketAttribute['items'][number] {
  return { id: world.random.uuid(), label, archived: false };
}

/** Gives a new type the states that every workspace has. */
export function addStandardStates(world: World, typeId: string): void {
  for (const [category, internal_label, external_label] of STANDARD_STATES) {
    const present = [...ticketStates.in(world).values()].find((one) => one.category === category && !one.archived);
    if (present === undefined) {
      createTicketState(world, { category, internal_label, external_label, ticket_type_ids: [typeId] });
    } else {
      ticketStates.in(world).update(present, { ticket_type_ids: [...present.ticket_type_ids, typeId] });
    }
  }
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
