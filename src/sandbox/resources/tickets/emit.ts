import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import type { TicketPartRecord, TicketRecord } from './model.js';
import { serializeTicket, serializeTicketPart } from './serialize.js';

/** What follows `ticket.` in the topic of a part; a part that is not here emits nothing. */
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

/** What follows `ticket.` in the topics whose part stands beside the ticket; the others have the ticket alone. */
const WITH_PART: ReadonlySet<string> = new Set([
  'admin.assigned',
  'admin.replied',
  'attribute.updated',
  'contact.replied',
  'note.created',
  'team.assigned',
]);

/** Emits an event for each part that was added. */
export function emitTicketParts(world: World, ticket: TicketRecord, added: readonly TicketPartRecord[]): void {
  for (const part of added) {
    const event = EVENTS[part.part_type];
    if (event !== undefined) emitTicket(world, event(part), ticket, { part });
    if (part.state?.after === 'resolved' && part.state.before !== 'resolved') emitResolved(world, ticket);
    if (part.part_type === 'close') emitClosed(world, ticket);
  }
}

export function emitTicket(
  world: World,
  event: string,
  ticket: TicketRecord,
  {
    part,
    ...versions
  }: { readonly since?: ApiVersion; readonly until?: ApiVersion; readonly part?: TicketPartRecord } = {},
): void {
  world.events.emit({
    topic: `ticket.${event}`,
    ...versions,
    about: { type: 'ticket', id: ticket.id },
    item: (version) =>
      part !== undefined && hasPart(event)
        ? ticketPartItem(world, version, ticket, part)
        : ticketItem(world, version, ticket),
  });
}

/** @param event what follows `ticket.` in the topic */
export function hasPart(event: string): boolean {
  return WITH_PART.has(event);
}

/** A ticket and the part that caused the notification. A note stands nowhere else. */
export function ticketPartItem(
  world: World,
  version: ApiVersion,
  ticket: TicketRecord,
  part: TicketPartRecord,
): object {
  const parts = part.part_type === 'note' ? ticket.parts.filter(({ id }) => id !== part.id) : ticket.parts;
  return {
    type: 'ticket_ticket_part',
    ticket: ticketItem(world, version, { ...ticket, parts }),
    ticket_part: serializeTicketPart({ world, version }, part),
  };
}

/** Until 2.14 the topic of a resolved ticket is ticket.closed. */
function emitResolved(world: World, ticket: TicketRecord): void {
  emitTicket(world, 'resolved', ticket, { since: 15 });
  emitTicket(world, 'closed', ticket, { until: 14 });
}

/** From 2.15 on closed means closed, and the ticket lies one level deeper. */
function emitClosed(world: World, ticket: TicketRecord): void {
  world.events.emit({
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
