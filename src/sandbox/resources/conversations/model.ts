import type { Attributes } from '../../world/attributes.js';
import { type Collection, createCollection } from '../../world/collection.js';
import type { Attachment } from '../inbox/attachments.js';
import type { Author } from '../inbox/authors.js';
import type { Link } from '../inbox/links.js';
import type { Assignee } from '../inbox/people.js';
import type { QuickReply } from '../inbox/quick-replies.js';
import type { AppliedTag } from '../tags/model.js';
import type { ConversationStatistics } from './statistics.js';

type ConversationState = 'open' | 'closed' | 'snoozed';
export type Priority = 'none' | 'low' | 'medium' | 'high' | 'urgent';

/** A conversation. All times are unix seconds. */
export interface ConversationRecord {
  readonly id: string;
  readonly title: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  /** Since when a contact waits for an answer. */
  readonly waiting_since: number | null;
  readonly snoozed_until: number | null;
  readonly state: ConversationState;
  readonly read: boolean;
  readonly priority: Priority;
  readonly admin_assignee_id: string | null;
  readonly team_assignee_id: string | null;
  /** Intercom's id of the company. */
  readonly company_id: string | null;
  readonly tags: readonly AppliedTag[];
  readonly rating: Rating | null;
  readonly source: Source;
  readonly contact_ids: readonly string[];
  /** Admins who wrote at least one part. */
  readonly teammate_ids: readonly string[];
  readonly custom_attributes: Attributes;
  readonly first_contact_reply_at: number | null;
  readonly statistics: ConversationStatistics;
  /** Oldest first, all of them. */
  readonly parts: readonly PartRecord[];
  readonly links: readonly Link[];
}

/** The message that began it. */
export interface Source {
  /** The message's id. */
  readonly id: string;
  readonly type: 'conversation' | 'email';
  readonly delivered_as: 'customer_initiated' | 'admin_initiated';
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly author: Author;
  readonly attachments: readonly Attachment[];
  readonly redacted: boolean;
}

/** What was written or done since. */
export interface PartRecord {
  readonly id: string;
  readonly part_type: string;
  /** HTML. */
  readonly body: string | null;
  readonly author: Author;
  readonly created_at: number;
  readonly updated_at: number;
  readonly assigned_to: Assignee | null;
  readonly attachments: readonly Attachment[];
  readonly redacted: boolean;
  /** The conversation's state once the part was there. */
  readonly state: ConversationState;
  readonly options: readonly QuickReply[];
  readonly chosen: string | null;
  readonly event: object | null;
}

export interface Rating {
  /** 1 to 5. */
  readonly rating: number;
  readonly remark: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly contact_id: string;
  readonly admin_id: string | null;
}

/** What stays of a deleted conversation. */
interface DeletedConversation {
  readonly id: string;
  readonly metrics_retained: boolean;
  readonly deleted_at: number;
}

type ConversationKey = 'contact' | 'tag' | 'company' | 'admin' | 'team';
type ConversationOrder = 'created_at' | 'updated_at' | 'snoozed_until';

export type ConversationCollection = Collection<ConversationRecord, ConversationKey, ConversationOrder>;

export function createConversationCollection(): ConversationCollection {
  return createCollection<ConversationRecord, ConversationKey, ConversationOrder>({
    keys: {
      contact: (conversation) => conversation.contact_ids,
      tag: (conversation) => conversation.tags.map((tag) => tag.tag_id),
      company: (conversation) => conversation.company_id ?? undefined,
      admin: (conversation) => conversation.admin_assignee_id ?? undefined,
      team: (conversation) => conversation.team_assignee_id ?? undefined,
    },
    sorted: {
      created_at: (conversation) => conversation.created_at,
      updated_at: (conversation) => conversation.updated_at,
      snoozed_until: (conversation) => conversation.snoozed_until ?? undefined,
    },
  });
}

export type DeletedConversationCollection = Collection<DeletedConversation, never, 'deleted_at'>;

export function createDeletedConversationCollection(): DeletedConversationCollection {
  return createCollection<DeletedConversation, never, 'deleted_at'>({
    keys: {},
    sorted: { deleted_at: (conversation) => conversation.deleted_at },
  });
}
