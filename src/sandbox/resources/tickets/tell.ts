import type { ApiVersion } from '../../http/version.js';
import type { World } from '../../world/world.js';
import type { TicketPartRecord, TicketRecord } from './model.js';
import { serializeTicket } from './serialize.js';

/** What follows `ticket.` in the topic of a part; a part that is not here is told to nobody. */
const EVENTS: Readonly<Record<string, (part: TicketPartRecord) => string>> = {
  ticket_state_updated_by_admin: () => 'state.updated',
  ticket_attribute_updated_by_admin: () => 'attribute.updated',
  note: () => 'note.created',
  assignment: (part) => (part.assigned_to?.type === 'team' ? 'team.assigned' : 'admin.assigned'),
  comment: (part) => (part.author.type === 'contact' ? 'contact.replied' : 'admin.replied'),
  quick_reply: () => 'admin.replied',
  snoozed: () => 'admin.snoozed',
  unsnoozed: () => 'admin.unsnoozed',
};

/** Tells what parts were added. */
export function tellTicketParts(world: World, ticket: TicketRecord, added: readonly TicketPartRecord[]): void {
  for (const part of added) {
    const event = EVENTS[part.part_type];
    if (event !== undefined) tellTicket(world, event(part), ticket);
    if (part.state?.after === 'resolved' && part.state.before !== 'resolved') tellResolved(world, ticket);
    if (part.part_type === 'close') tellClosed(world, ticket);
  }
}

export function tellTicket(
  world: World,
  event: string,
  ticket: TicketRecord,
  versions: { readonly since?: ApiVersion; readonly until?: ApiVersion } = {},
): void {
  world.happenings.tell({
    topic: `ticket.${event}`,
    ...versions,
    about: { type: 'ticket', id: ticket.id },
    item: (version) => ticketItem(world, version, ticket),
  });
}

/** Until 2.14 a ticket that was resolved was told as closed. */
function tellResolved(world: World, ticket: TicketRecord): void {
  tellTicket(world, 'resolved', ticket, { since: 15 });
  tellTicket(world, 'closed', ticket, { until: 14 });
}

/** From 2.15 on closed means closed, and the ticket lies one level deeper. */
function tellClosed(world: World, ticket: TicketRecord): void {
  world.happenings.tell({
    topic: 'ticket.closed',
    since: 15,
    about: { type: 'ticket', id: ticket.id },
    item: (version) => closedTicketItem(world, version, ticket),
  });
}

export function closedTicketItem(world: World, version: ApiVersion, ticket: TicketRecord): object {
  const item = ticketItem(world, version, ticket);
  return version >= 15 ? { type: 'ticket', ticket: item } : item;
}

/** The ticket of a notification has all its parts, and ids of assignees as text in every version. */
export function ticketItem(world: World, version: ApiVersion, ticket: TicketRecord): object {
  return {
    ...serializeTicket({ world, version }, ticket),
    admin_assignee_id: ticket.admin_assignee_id ?? '0',
    team_assignee_id: ticket.team_assignee_id ?? '0',
    snoozed_until: ticket.snoozed_until,
    channel: 'messenger',
  };
}
