import type { Call } from '../../http/route.js';
import { createColumns } from '../../search/columns/columns.js';
import { type Field, type FieldType, INSTANT_DIALECT } from '../../search/field.js';
import { followed } from '../../search/follow.js';
import { byId, byKey, byKeyOrZero, bySortedList } from '../../search/indexed.js';
import { type SearchResult, search } from '../../search/search.js';
import { perWorld } from '../../world/per-world.js';
import type { World } from '../../world/world.js';
import { NOBODY } from '../inbox/people.js';
import {
  DESCRIPTION,
  TITLE,
  type TicketAttribute,
  type TicketDataType,
  ticketStates,
  ticketTypes,
} from '../ticket-types/model.js';
import { type TicketRecord, tickets } from './model.js';

const LIMITS = { default: 20, max: 150 };
const ATTRIBUTE = 'ticket_attribute.';

/** Fields read the world that they belong to, so each world has its own. */
const fieldsOf = perWorld(ticketFields);
const columnsOf = perWorld((world) => createColumns(tickets.in(world)));
const changesOfTypes = perWorld((world) =>
  followed(tickets.in(world), ({ ticket_type_id }) => ticket_type_id, [ticketTypes.in(world)]),
);
const changesOfStates = perWorld((world) =>
  followed(tickets.in(world), ({ state_id }) => state_id, [ticketStates.in(world)]),
);

/** POST /tickets/search. */
export function searchTickets(call: Call): SearchResult<TicketRecord> {
  const { world } = call;
  const newest = world.clock.now() - world.settings.searchDelaySeconds;
  const fields = fieldsOf(world);
  return search(call, {
    dialect: INSTANT_DIALECT,
    limits: LIMITS,
    field: (name) =>
      name.startsWith(ATTRIBUTE) ? attributeField(world, name.slice(ATTRIBUTE.length)) : fields.get(name),
    all: () => tickets.in(world).values(),
    size: () => tickets.in(world).size,
    visible: (ticket) => ticket.created_at <= newest,
    allVisible: world.settings.searchDelaySeconds === 0,
    columns: columnsOf(world),
    defaultSort: 'created_at',
    strictOrder: false,
  });
}

/** Words for the categories that only searches use. */
const CATEGORY_WORDS = { Customer: 'request', 'Back-office': 'task', Tracker: 'tracker' } as const;

function ticketFields(world: World): ReadonlyMap<string, Field<TicketRecord>> {
  const all = tickets.in(world);
  const fields: Record<string, Field<TicketRecord>> = {
    id: { type: 'string', read: (one) => one.id, lookup: byId(all) },
    created_at: {
      type: 'date',
      read: (one) => one.created_at,
      operators: [...INSTANT_DIALECT.operators.date, '<=', '>='],
      ...bySortedList(all.sorted('created_at')),
    },
    updated_at: { type: 'date', read: (one) => one.updated_at, ...bySortedList(all.sorted('updated_at')) },
    title: { type: 'string', read: (one) => one.attributes[TITLE] },
    description: { type: 'string', read: (one) => one.attributes[DESCRIPTION] },
    category: {
      type: 'string',
      elsewhere: changesOfTypes(world),
      read: (one) => {
        const category = ticketTypes.get(world, one.ticket_type_id)?.category;
        return category === undefined ? null : CATEGORY_WORDS[category];
      },
    },
    ticket_type_id: { type: 'string', read: (one) => one.ticket_type_id, lookup: byKey(all, 'ticket_type') },
    contact_ids: { type: 'string', read: (one) => one.contact_ids, lookup: byKey(all, 'contact') },
    teammate_ids: { type: 'string', read: teammates },
    admin_assignee_id: {
      type: 'string',
      read: (one) => one.admin_assignee_id ?? NOBODY,
      none: NOBODY,
      lookup: byKeyOrZero(all, 'admin'),
    },
    team_assignee_id: {
      type: 'string',
      read: (one) => one.team_assignee_id ?? NOBODY,
      none: NOBODY,
      lookup: byKeyOrZero(all, 'team'),
    },
    open: { type: 'boolean', read: (one) => one.open },
    state: {
      type: 'string',
      elsewhere: changesOfStates(world),
      read: (one) => ticketStates.get(world, one.state_id)?.category,
    },
    snoozed_until: { type: 'date', read: (one) => one.snoozed_until },
  };
  return new Map(Object.entries(fields));
}

/** Admins who wrote or did something on the ticket. */
function teammates(ticket: TicketRecord): string[] {
  return ticket.parts.flatMap(({ author }) => (author.type === 'admin' ? [author.id] : []));
}

const ATTRIBUTE_TYPES: Readonly<Record<TicketDataType, FieldType>> = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  datetime: 'date',
  files: 'string',
};

/** Attributes are named by their numeric id, which only tickets of one type have. */
function attributeField(world: World, id: string): Field<TicketRecord> | undefined {
  for (const type of ticketTypes.in(world).values()) {
    const attribute = type.attributes.find((one) => one.id === id);
    if (attribute !== undefined) return attributeReader(world, type.id, attribute);
  }
  return undefined;
}

function attributeReader(world: World, typeId: string, { id, data_type }: TicketAttribute): Field<TicketRecord> {
  return {
    type: ATTRIBUTE_TYPES[data_type],
    // It is asked for by an id, and stored by a name that can change.
    elsewhere: changesOfTypes(world),
    read(ticket) {
      if (ticket.ticket_type_id !== typeId) return null;
      const attribute = ticketTypes.get(world, typeId)?.attributes.find((one) => one.id === id);
      return attribute === undefined ? null : ticket.attributes[attribute.name];
    },
  };
}
