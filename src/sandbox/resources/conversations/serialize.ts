import type { View } from '../../http/route.js';
import { companies } from '../companies/model.js';
import { serializeCompany } from '../companies/serialize.js';
import { contacts } from '../contacts/model.js';
import { withRelationships } from '../custom-objects/relationships.js';
import { showAuthor } from '../inbox/authors.js';
import { toPlainText } from '../inbox/html.js';
import { showContacts, showLinks } from '../inbox/links.js';
import { shownAssignee } from '../inbox/people.js';
import { showTagList } from '../inbox/tagging.js';
import type { AiAgent, ConversationRecord, PartRecord, Priority, Rating } from './model.js';
import { showStatistics } from './statistics.js';

/** Intercom answers with the newest 500 parts of a conversation. */
const SHOWN_PARTS = 500;

export interface ConversationView {
  /** Lists and searches leave the parts out, notifications have those that caused them. */
  readonly parts: boolean | readonly PartRecord[];
  /** Bodies as text instead of HTML. */
  readonly plaintext: boolean;
}

export const WHOLE: ConversationView = { parts: true, plaintext: false };
export const LIST_ITEM: ConversationView = { parts: false, plaintext: false };

/** The conversation as the called API version shows it. */
export function serializeConversation(call: View, conversation: ConversationRecord, view = WHOLE): object {
  const { world, version } = call;
  const { rating, source } = conversation;
  const firstReply = conversation.first_contact_reply_at;
  return {
    type: 'conversation',
    id: conversation.id,
    created_at: conversation.created_at,
    updated_at: conversation.updated_at,
    waiting_since: conversation.waiting_since,
    snoozed_until: conversation.snoozed_until,
    source: {
      type: source.type,
      id: source.id,
      delivered_as: source.delivered_as,
      subject: source.subject,
      body: view.plaintext ? toPlainText(source.body) : source.body,
      author: showAuthor(world, source.author),
      attachments: source.attachments,
      url: null,
      redacted: source.redacted,
    },
    contacts: showContacts(world, conversation.contact_ids),
    first_contact_reply: firstReply === null ? null : { created_at: firstReply, type: 'conversation', url: null },
    admin_assignee_id: shownAssignee(conversation.admin_assignee_id, version, numberOrNull),
    team_assignee_id: shownAssignee(conversation.team_assignee_id, version, numberOrNull),
    open: conversation.state !== 'closed',
    state: conversation.state,
    read: conversation.read,
    tags: showTagList(call, conversation.tags),
    priority: shownPriority(conversation.priority, version),
    ...(version >= 15 ? { company: shownCompany(call, conversation.company_id) } : {}),
    sla_applied: null,
    statistics: showStatistics(conversation.statistics, conversation.parts.length),
    conversation_rating: rating === null ? null : shownRating(call, rating),
    teammates: shownTeammates(conversation.teammate_ids, version),
    title: conversation.title,
    custom_attributes: withRelationships(call, 'conversation', conversation.id, conversation.custom_attributes),
    topics: { type: 'topic.list', topics: [], total_count: 0 },
    ticket: shownTicket(conversation),
    linked_objects: showLinks(world, conversation.links),
    ai_agent: shownAgent(conversation.ai_agent),
    ai_agent_participated: conversation.ai_agent !== undefined,
    ...(version >= 16 ? { channel: { initial: 'messenger', current: 'messenger' }, external_references: [] } : {}),
    ...(view.parts === false ? {} : { conversation_parts: shownParts(call, conversation, view) }),
  };
}

function shownParts(call: View, conversation: ConversationRecord, view: ConversationView): object {
  const parts = typeof view.parts === 'boolean' ? conversation.parts : view.parts;
  return {
    type: 'conversation_part.list',
    conversation_parts: parts.slice(-SHOWN_PARTS).map((part) => serializePart(call, part, view)),
    total_count: parts.length,
  };
}

export function serializePart({ world, version }: View, part: PartRecord, view: ConversationView): object {
  return {
    type: 'conversation_part',
    id: part.id,
    part_type: part.part_type,
    body: view.plaintext && part.body !== null ? toPlainText(part.body) : part.body,
    created_at: part.created_at,
    updated_at: part.updated_at,
    notified_at: part.created_at,
    assigned_to: part.assigned_to ?? (ASSIGNMENTS.has(part.part_type) ? NOBODY : null),
    author: showAuthor(world, part.author),
    attachments: part.attachments,
    external_id: null,
    redacted: part.redacted,
    ...(version >= 13
      ? { email_message_metadata: null, state: part.state, tags: [], event_details: part.event, app_package_code: null }
      : {}),
    ...(version >= 14
      ? {
          metadata: {
            ...(part.options.length === 0 ? {} : { quick_reply_options: part.options }),
            ...(part.chosen === null ? {} : { quick_reply_uuid: part.chosen }),
          },
        }
      : {}),
  };
}

/** Parts that say who has the conversation now, and what stands there when nobody has it. */
const ASSIGNMENTS: ReadonlySet<string> = new Set(['assignment', 'assign_and_reopen']);
const NOBODY = { type: 'nobody_admin', id: null };

const numberOrNull = (id: string | null): number | null => (id === null ? null : Number(id));

/** Before 2.16 a conversation had priority or it had not. */
function shownPriority(priority: Priority, version: number): string {
  if (version >= 16) return priority;
  return priority === 'high' || priority === 'urgent' ? 'priority' : 'not_priority';
}

function shownCompany(call: View, id: string | null): object | null {
  const company = id === null ? undefined : companies.get(call.world, id);
  return company === undefined ? null : serializeCompany(call.world, company);
}

function shownRating({ world }: View, { contact_id, admin_id, ...rating }: Rating): object {
  const external_id = contacts.get(world, contact_id)?.external_id ?? null;
  return {
    ...rating,
    contact: { type: 'contact', id: contact_id, external_id },
    ...(admin_id === null ? {} : { teammate: { type: 'admin', id: admin_id } }),
  };
}

function shownAgent(agent: AiAgent | undefined): object | null {
  if (agent === undefined) return null;
  const { rated_at, ...said } = agent;
  const about = { source_type: 'profile', source_title: null, ...said };
  return { ...about, created_at: rated_at, updated_at: rated_at, content_sources: null };
}

/** Intercom sends `admins`; later versions describe `teammates`, which are the same. */
function shownTeammates(ids: readonly string[], version: number): object {
  const admins = ids.map((id) => ({ type: 'admin', id }));
  return { type: 'admin.list', admins, ...(version >= 12 ? { teammates: admins } : {}) };
}

function shownTicket({ links }: ConversationRecord): object | null {
  const ticket = links.find((link) => link.type === 'ticket');
  return ticket === undefined ? null : { type: 'ticket', id: ticket.id };
}
