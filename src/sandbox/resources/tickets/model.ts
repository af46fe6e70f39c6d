import type { Attributes } from '../../world/attributes.js';
import { type Collection, createCollection } from '../../world/collection.js';
import type { Attachment } from '../inbox/attachments.js';
import type { Author } from '../inbox/authors.js';
import type { Link } from '../inbox/links.js';
import type { Assignee } from '../inbox/people.js';
import type { QuickReply } from '../inbox/quick-replies.js';
import type { AppliedTag } from '../tags/model.js';
import type { StateCategory } from '../ticket-types/model.js';

/** A ticket. All times are unix seconds. */
export interface TicketRecord {
  readonly id: string;
  /** The number that people see in the inbox; no call takes it. */
  readonly ticket_id: string;
  readonly ticket_type_id: string;
  readonly state_id: string;
  readonly previous_state_id: string | null;
  /** By name; a list attribute holds the id of an item. */
  readonly attributes: Attributes;
  readonly contact_ids: readonly string[];
  readonly admin_assignee_id: string | null;
  readonly team_assignee_id: string | null;
  readonly company_id: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly open: boolean;
  readonly snoozed_until: number | null;
  /** Whether the customer sees it. */
  readonly is_shared: boolean;
  readonly links: readonly Link[];
  readonly tags: readonly AppliedTag[];
  /** Oldest first, all of them. */
  readonly parts: readonly TicketPartRecord[];
}

/** What was written or done. */
export interface TicketPartRecord {
  readonly id: string;
  readonly part_type: string;
  /** HTML. */
  readonly body: string | null;
  readonly author: Author;
  readonly created_at: number;
  readonly updated_at: number;
  readonly attachments: readonly Attachment[];
  readonly assigned_to: Assignee | null;
  readonly state: { readonly before: StateCategory; readonly after: StateCategory } | null;
  readonly attribute: AttributeUpdate | null;
  readonly options: readonly QuickReply[];
}

/** The new value of an attribute: its id (of a list item) or text, and how people read it. */
export interface AttributeUpdate {
  readonly attribute: { readonly type: 'attribute'; readonly id: string; readonly label: string };
  readonly value: { readonly type: 'value'; readonly id: string | null; readonly label: string };
}

type TicketKey = 'contact' | 'tag' | 'company' | 'admin' | 'team' | 'ticket_type' | 'conversation';
type TicketOrder = 'created_at' | 'updated_at' | 'snoozed_until';

export type TicketCollection = Collection<TicketRecord, TicketKey, TicketOrder>;

export function createTicketCollection(): TicketCollection {
  return createCollection<TicketRecord, TicketKey, TicketOrder>({
    keys: {
      contact: (ticket) => ticket.contact_ids,
      tag: (ticket) => ticket.tags.map((tag) => tag.tag_id),
      company: (ticket) => ticket.company_id ?? undefined,
      admin: (ticket) => ticket.admin_assignee_id ?? undefined,
      team: (ticket) => ticket.team_assignee_id ?? undefined,
      ticket_type: (ticket) => ticket.ticket_type_id,
      conversation: (ticket) => ticket.links.flatMap((link) => (link.type === 'conversation' ? [link.id] : [])),
    },
    sorted: {
      created_at: (ticket) => ticket.created_at,
      updated_at: (ticket) => ticket.updated_at,
      snoozed_until: (ticket) => ticket.snoozed_until ?? undefined,
    },
  });
}
