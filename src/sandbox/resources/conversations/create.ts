import type { World } from '../../world/world.js';
import type { Author } from '../inbox/thread-fields.js';
import { emitConversation } from './emit.js';
import { type ConversationRecord, conversations, type Source } from './model.js';
import { afterContactReply, NO_STATISTICS } from './statistics.js';

/** What a new conversation is made of. */
export interface NewConversation {
  readonly source: Pick<Source, 'id' | 'body' | 'author'> & Partial<Source>;
  readonly contactIds: readonly string[];
  /** Unix seconds; now when absent. */
  readonly createdAt?: number | null;
  /** What it has besides from the beginning. */
  readonly more?: Partial<Pick<ConversationRecord, 'read' | 'company_id' | 'custom_attributes' | 'parts'>>;
}

/** Begins a conversation: open and, when a contact wrote first, waiting for an answer from then on. */
export function createConversation(
  world: World,
  { source, contactIds, createdAt, more }: NewConversation,
): ConversationRecord {
  const at = createdAt ?? world.clock.now();
  const { author } = source;
  const byContact = author.type === 'contact';
  const conversation = conversations.in(world).insert({
    id: world.nextId(conversations.ids),
    title: '',
    created_at: at,
    updated_at: at,
    waiting_since: byContact ? at : null,
    snoozed_until: null,
    state: 'open',
    read: false,
    priority: 'none',
    admin_assignee_id: null,
    team_assignee_id: null,
    company_id: null,
    tags: [],
    rating: null,
    source: {
      type: 'conversation',
      delivered_as: byContact ? 'customer_initiated' : 'admin_initiated',
      subject: '',
      attachments: [],
      redacted: false,
      ...source,
    },
    contact_ids: contactIds,
    teammate_ids: adminIds(author),
    custom_attributes: {},
    first_contact_reply_at: byContact ? at : null,
    statistics: byContact ? afterContactReply(NO_STATISTICS, at) : NO_STATISTICS,
    parts: [],
    links: [],
    ...more,
  });
  emitConversation(world, byContact ? 'conversation.user.created' : 'conversation.admin.single.created', conversation);
  return conversation;
}

function adminIds(author: Author): string[] {
  return author.type === 'admin' ? [author.id] : [];
}
