import { refuse } from '../../http/errors.js';
import { issued, ref } from '../../table/reference.js';
import { flag, list, maybe, object, oneOf, text, time, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

export const TITLE = '_default_title_';
export const DESCRIPTION = '_default_description_';

export const ticketTypeAttributeIds = idsOf('ticket_type_attribute', 40_000, 49_000);

/** One field of a kind of ticket. */
const ticketAttribute = object({
  id: issued(ticketTypeAttributeIds),
  name: text,
  description: text,
  data_type: oneOf('string', 'list', 'integer', 'decimal', 'boolean', 'datetime', 'files'),
  multiline: flag,
  /** Of `list`: tickets hold the id of an item, a uuid, never its label. */
  items: list(object({ id: text, label: text, archived: flag })),
  required_to_create: flag,
  /** What is absent is as it is unless somebody says otherwise. */
  required_to_create_for_contacts: maybe(flag),
  visible_on_create: maybe(flag),
  visible_to_contacts: maybe(flag),
  allow_multiple_values: maybe(flag),
  default: flag,
  archived: flag,
});

export type TicketAttribute = ValueOf<typeof ticketAttribute>;
export type TicketDataType = TicketAttribute['data_type'];

/** Kinds of tickets, and what each holds. */
export const ticketTypes = table('ticketTypes', {
  ids: idsOf('ticket_type', 20_000, 29_000),
  fields: {
    category: oneOf('Customer', 'Back-office', 'Tracker'),
    name: text,
    description: text,
    icon: text,
    is_internal: flag,
    archived: flag,
    created_at: time,
    updated_at: time,
    attributes: list(ticketAttribute),
  },
  count: false,
  notFound: () => refuse(404, 'not_found', 'Ticket type not found'),
});

export type TicketTypeRecord = RecordOf<typeof ticketTypes>;

export const stateCategory = oneOf('submitted', 'in_progress', 'waiting_on_customer', 'resolved');
export type StateCategory = ValueOf<typeof stateCategory>;

/** States that tickets of some types can be in. */
export const ticketStates = table('ticketStates', {
  ids: idsOf('ticket_state', 50_000, 59_000),
  fields: {
    category: stateCategory,
    /** What teammates read. */
    internal_label: text,
    /** What customers read. */
    external_label: text,
    archived: flag,
    ticket_type_ids: list(ref('ticketTypes')),
  },
  keys: { ticket_type: 'ticket_type_ids' },
  count: false,
});

export type TicketStateRecord = RecordOf<typeof ticketStates>;
