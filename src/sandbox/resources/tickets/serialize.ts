import type { View } from '../../http/route.js';
import { type ShownAuthor, showAuthor } from '../inbox/authors.js';
import { showContacts, showLinks } from '../inbox/links.js';
import { NOBODY, shownAssignee } from '../inbox/people.js';
import type { Author } from '../inbox/thread-fields.js';
import { type TicketStateRecord, ticketStates, ticketTypes } from '../ticket-types/model.js';
import { serializeState, serializeTicketType } from '../ticket-types/serialize.js';
import type { TicketPartRecord, TicketRecord } from './model.js';

/** Intercom answers with the newest 500 parts of a ticket. */
const SHOWN_PARTS = 500;

/** The ticket as the called API version shows it. */
export function serializeTicket(call: View, ticket: TicketRecord): object {
  const { world, version } = call;
  const type = ticketTypes.get(world, ticket.ticket_type_id);
  const assignee = (id: string | null) => shownAssignee(id, version, (before) => before ?? NOBODY);
  return {
    type: 'ticket',
    id: ticket.id,
    ticket_id: ticket.ticket_id,
    category: type?.category ?? 'Customer',
    ticket_attributes: ticket.attributes,
    ...shownState(ticketStates.get(world, ticket.state_id), version),
    ...(version >= 16 ? { previous_ticket_state_id: ticket.previous_state_id } : {}),
    ticket_type: type === undefined ? null : serializeTicketType(call, type, { states: false }),
    contacts: showContacts(world, ticket.contact_ids),
    admin_assignee_id: assignee(ticket.admin_assignee_id),
    team_assignee_id: assignee(ticket.team_assignee_id),
    company_id: ticket.company_id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    open: ticket.open,
    ...(ticket.snoozed_until === null ? {} : { snoozed_until: ticket.snoozed_until }),
    linked_objects: showLinks(world, ticket.links),
    ticket_parts: {
      type: 'ticket_part.list',
      ticket_parts: ticket.parts.slice(-SHOWN_PARTS).map((part) => serializeTicketPart(call, part)),
      total_count: ticket.parts.length,
    },
    is_shared: ticket.is_shared,
  };
}

/** A part: what it has nothing to say about is left out. */
export function serializeTicketPart({ world }: View, part: TicketPartRecord): object {
  return {
    type: 'ticket_part',
    id: part.id,
    part_type: part.part_type,
    ...(part.body === null ? {} : { body: part.body }),
    ...(part.state === null ? {} : { ticket_state: part.state.after, previous_ticket_state: part.state.before }),
    created_at: part.created_at,
    updated_at: part.updated_at,
    ...(part.assigned_to === null ? {} : { assigned_to: part.assigned_to }),
    author: ticketAuthor(showAuthor(world, part.author), part.author),
    attachments: part.attachments,
    redacted: false,
    ...(part.attribute === null ? {} : { updated_attribute_data: part.attribute }),
    ...(part.options.length === 0 ? {} : { metadata: { quick_reply_options: part.options } }),
  };
}

/** On tickets every contact is a `user`. */
function ticketAuthor(shown: ShownAuthor, author: Author): ShownAuthor {
  return author.type === 'contact' ? { ...shown, type: 'user' } : shown;
}

/** 2.11 has the category and two labels, later versions the whole state. */
function shownState(state: TicketStateRecord | undefined, version: number): object {
  if (state === undefined) return { ticket_state: null };
  if (version >= 12) return { ticket_state: serializeState(state) };
  return {
    ticket_state: state.category,
    ticket_state_internal_label: state.internal_label,
    ticket_state_external_label: state.external_label,
  };
}
