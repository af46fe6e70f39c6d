import { refuse } from '../../http/errors.js';
import { issued, ref } from '../../table/reference.js';
import { flag, list, nullable, object, oneOf, text, time, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { digits } from '../../world/ids.js';
import { attributes, nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import {
  adminAssigneeId,
  assignee,
  attachments,
  author,
  companyId,
  contactIds,
  links,
  quickReplies,
  teamAssigneeId,
} from '../inbox/thread-fields.js';
import { appliedTags } from '../tags/model.js';
import { stateCategory } from '../ticket-types/model.js';

export const ticketPartIds = idsOf('ticket_part', 32_000_000_000, 32_900_000_000);
export const ticketNumbers = digits('ticket_number', 1_000, 1_000);

/** The new value of an attribute: its id (of a list item) or text, and how people read it. */
const attributeUpdate = object({
  attribute: object({ type: oneOf('attribute'), id: text, label: text }),
  value: object({ type: oneOf('value'), id: nullableText, label: text }),
});

export type AttributeUpdate = ValueOf<typeof attributeUpdate>;

/** What was written or done. */
const ticketPart = object({
  id: issued(ticketPartIds),
  part_type: text,
  /** HTML. */
  body: nullableText,
  author,
  created_at: time,
  updated_at: time,
  attachments,
  assigned_to: nullable(assignee),
  state: nullable(object({ before: stateCategory, after: stateCategory })),
  attribute: nullable(attributeUpdate),
  options: quickReplies,
});

export type TicketPartRecord = ValueOf<typeof ticketPart>;

export const tickets = table('tickets', {
  ids: idsOf('ticket', 215_600_000_000_000, 215_699_000_000_000),
  fields: {
    /** The number that people see in the inbox; no call takes it. */
    ticket_id: issued(ticketNumbers),
    ticket_type_id: ref('ticketTypes'),
    state_id: ref('ticketStates'),
    previous_state_id: nullable(ref('ticketStates')),
    /** By name; a list attribute holds the id of an item. */
    attributes,
    contact_ids: contactIds,
    admin_assignee_id: adminAssigneeId,
    team_assignee_id: teamAssigneeId,
    company_id: companyId,
    created_at: time,
    updated_at: time,
    open: flag,
    snoozed_until: nullableTime,
    /** Whether the customer sees it. */
    is_shared: flag,
    links,
    tags: appliedTags,
    /** Oldest first, all of them. */
    parts: list(ticketPart),
  },
  keys: {
    contact: 'contact_ids',
    tag: (ticket) => ticket.tags.map((tag) => tag.tag_id),
    company: 'company_id',
    admin: 'admin_assignee_id',
    team: 'team_assignee_id',
    ticket_type: 'ticket_type_id',
    conversation: (ticket) => ticket.links.flatMap((link) => (link.type === 'conversation' ? [link.id] : [])),
  },
  sorted: { created_at: 'created_at', updated_at: 'updated_at', snoozed_until: 'snoozed_until' },
  unique: { ticket_id: (ticket) => ticket.ticket_id },
  notFound: () => refuse(404, 'ticket_not_found', 'Ticket not found'),
});

export type TicketRecord = RecordOf<typeof tickets>;
