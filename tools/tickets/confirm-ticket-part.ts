import type { Ticket, TicketPart } from '../../src/generated/types.js';
import { type Confirm, path, sameText } from '../../src/intercom/index.js';

/** A text that somebody put into a ticket: an admin, or a contact whose Intercom id is known. */
type Written = {
  readonly ticketId: string;
  readonly message_type?: string | undefined;
  readonly admin_id?: string | undefined;
  readonly contactId?: string | undefined;
  readonly body?: string | undefined;
  readonly created_at?: number | undefined;
};

/** Looks in the ticket for the part that a reply made: of its kind, by its author, with its text, not older than the call. */
export function confirmTicketPart<Params extends Written>(): Confirm<Params, TicketPart, Ticket> {
  const isLike = (part: TicketPart, params: Params, since: number) =>
    part.part_type === (params.message_type ?? 'comment') &&
    String(part.author?.id) === authorOf(params) &&
    Number(part.created_at) >= since &&
    sameText(part.body ?? '', params.body ?? '');
  return {
    // Without a text nothing tells the part from others.
    when: (params) => params.body !== undefined && authorOf(params) !== undefined,
    request: ({ ticketId }) => ({ method: 'GET', path: path`/tickets/${ticketId}` }),
    candidates: ({ ticket_parts: list }, params, { at }) =>
      (list?.ticket_parts ?? [])
        .filter((part) => isLike(part, params, params.created_at ?? at))
        .map((part) => ({ id: part.id, answer: part })),
    made: ({ id }) => id,
  };
}

function authorOf({ admin_id, contactId }: Written): string | undefined {
  return admin_id ?? contactId;
}
