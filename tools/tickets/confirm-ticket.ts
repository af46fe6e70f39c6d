import type { Ticket } from '../../src/generated/types.js';
import { type HttpRequest, path, sameText } from '../../src/intercom/index.js';

/** What is known of a ticket whose answer was lost. */
interface Asked {
  readonly ticket_type_id: string;
  readonly ticket_attributes: Record<string, unknown>;
}

/** A search that may cut its dates to whole days finds everything since a moment when it starts a day earlier. */
const day = 86_400;

/** The search for the tickets of a contact since a moment, given in unix seconds. */
export function searchNewTickets(contactId: string, since: number): HttpRequest {
  const value = [
    { field: 'contact_ids', operator: '=', value: contactId },
    { field: 'created_at', operator: '>', value: since - day },
  ];
  return {
    method: 'POST',
    path: path`/tickets/search`,
    body: { query: { operator: 'AND', value }, pagination: { per_page: 150 } },
  };
}

/** Whether a ticket is of the type and holds the attributes that were asked for, and is not older than the call. */
export function isLikeTicket(ticket: Ticket, { ticket_type_id, ticket_attributes }: Asked, since: number): boolean {
  return (
    Number(ticket.created_at) >= since &&
    String(ticket.ticket_type?.id) === ticket_type_id &&
    Object.entries(ticket_attributes).every(([name, value]) => sameValue(ticket.ticket_attributes[name], value))
  );
}

/** A false no only leaves the outcome unknown, so values that Intercom may have rewritten count as different. */
function sameValue(found: unknown, asked: unknown): boolean {
  if (typeof found === 'string' && typeof asked === 'string') return sameText(found, asked);
  return JSON.stringify(found) === JSON.stringify(asked);
}
