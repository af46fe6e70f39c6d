import { type Collection, createCollection } from '../../world/collection.js';

type TicketCategory = 'Customer' | 'Back-office' | 'Tracker';
export type StateCategory = 'submitted' | 'in_progress' | 'waiting_on_customer' | 'resolved';
export type TicketDataType = 'string' | 'list' | 'integer' | 'decimal' | 'boolean' | 'datetime';

export const TITLE = '_default_title_';
export const DESCRIPTION = '_default_description_';

/** What a kind of ticket holds. Times are unix seconds. */
export interface TicketTypeRecord {
  readonly id: string;
  readonly category: TicketCategory;
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly is_internal: boolean;
  readonly archived: boolean;
  readonly created_at: number;
  readonly updated_at: number;
  readonly attributes: readonly TicketAttribute[];
}

/** One field of a kind of ticket. */
export interface TicketAttribute {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly data_type: TicketDataType;
  readonly multiline: boolean;
  /** Of `list`: tickets hold the id of an item, never its label. */
  readonly items: readonly ListItem[];
  readonly required_to_create: boolean;
  readonly default: boolean;
  readonly archived: boolean;
}

interface ListItem {
  /** A uuid. */
  readonly id: string;
  readonly label: string;
  readonly archived: boolean;
}

/** A state that tickets of some types can be in. */
export interface TicketStateRecord {
  readonly id: string;
  readonly category: StateCategory;
  /** What teammates read. */
  readonly internal_label: string;
  /** What customers read. */
  readonly external_label: string;
  readonly archived: boolean;
  readonly ticket_type_ids: readonly string[];
}

export type TicketTypeCollection = Collection<TicketTypeRecord, never, never>;
export type TicketStateCollection = Collection<TicketStateRecord, 'ticket_type', never>;

export function createTicketTypeCollection(): TicketTypeCollection {
  return createCollection<TicketTypeRecord, never, never>({ keys: {}, sorted: {} });
}

export function createTicketStateCollection(): TicketStateCollection {
  return createCollection<TicketStateRecord, 'ticket_type', never>({
    keys: { ticket_type: (state) => state.ticket_type_ids },
    sorted: {},
  });
}
