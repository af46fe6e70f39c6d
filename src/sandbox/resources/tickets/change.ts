import type { World } from '../../world/world.js';
import { BOT } from '../inbox/thread-fields.js';
import { emitTicketParts } from './emit.js';
import { type TicketPartRecord, type TicketRecord, ticketPartIds, tickets } from './model.js';

/** A part to add; what is left out is empty. */
export type NewTicketPart = Pick<TicketPartRecord, 'part_type' | 'author'> & Partial<TicketPartRecord>;

/** Applies changes, adds a part for each thing that happened, and emits the events. */
export function changeTicket(
  world: World,
  ticket: TicketRecord,
  changes: Partial<Omit<TicketRecord, 'id' | 'parts'>>,
  parts: readonly NewTicketPart[] = [],
): TicketRecord {
  const added = parts.map((part) => completePart(world, part));
  tickets.in(world).update(ticket, {
    updated_at: world.clock.now(),
    ...changes,
    ...(added.length === 0 ? {} : { parts: [...ticket.parts, ...added] }),
  });
  emitTicketParts(world, ticket, added);
  return ticket;
}

export function completePart(world: World, part: NewTicketPart): TicketPartRecord {
  const created_at = part.created_at ?? world.clock.now();
  return {
    id: world.nextId(ticketPartIds),
    body: null,
    created_at,
    updated_at: created_at,
    attachments: [],
    assigned_to: null,
    state: null,
    attribute: null,
    options: [],
    ...part,
  };
}

/** Ends a snooze that is over, at the time for which that was set. */
export function endTicketSnooze(world: World, ticket: TicketRecord): void {
  const at = ticket.snoozed_until ?? world.clock.now();
  const part = { part_type: 'unsnoozed', author: BOT, created_at: at };
  changeTicket(world, ticket, { snoozed_until: null, updated_at: at }, [part]);
}
