import type { World } from '../../world/world.js';
import { type Author, BOT } from '../inbox/thread-fields.js';
import { firstState } from '../ticket-types/find.js';
import type { TicketStateRecord, TicketTypeRecord } from '../ticket-types/model.js';
import { completePart, type NewTicketPart } from './change.js';
import { type TicketRecord, ticketNumbers, tickets } from './model.js';

/** What a new ticket may be given; everything else has its start value. */
export type NewTicket = Partial<Omit<TicketRecord, 'id' | 'ticket_id' | 'ticket_type_id' | 'state_id' | 'parts'>> &
  Pick<TicketRecord, 'contact_ids'> & {
    readonly type: TicketTypeRecord;
    readonly state?: TicketStateRecord;
    /** Who made it; the bot unless somebody is named. */
    readonly author?: Author;
    /** Parts that come before the first state. */
    readonly parts?: readonly NewTicketPart[];
  };

/** Adds a ticket without checking anything. Its first own part has its state, as at Intercom. */
export function createTicket(world: World, { type, state: given, author, parts, ...fields }: NewTicket): TicketRecord {
  const state = given ?? firstState(world, type.id);
  const at = fields.created_at ?? world.clock.now();
  const first: NewTicketPart = {
    part_type: 'ticket_state_updated_by_admin',
    author: author ?? BOT,
    created_at: at,
    state: { before: 'submitted', after: state.category },
  };
  return tickets.in(world).insert({
    id: world.nextId(tickets.ids),
    ticket_id: world.nextId(ticketNumbers),
    ticket_type_id: type.id,
    state_id: state.id,
    previous_state_id: null,
    attributes: {},
    admin_assignee_id: null,
    team_assignee_id: null,
    company_id: null,
    created_at: at,
    updated_at: at,
    open: state.category !== 'resolved',
    snoozed_until: null,
    is_shared: type.category === 'Customer',
    links: [],
    tags: [],
    ...fields,
    parts: [...(parts ?? []), first].map((part) => completePart(world, part)),
  });
}
