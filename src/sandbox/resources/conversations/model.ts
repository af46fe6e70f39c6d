import { issued, ref } from '../../table/reference.js';
import {
  flag,
  list,
  maybe,
  nullable,
  number,
  object,
  oneOf,
  simple,
  text,
  time,
  type ValueOf,
  whole,
} from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
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
import { messageIds } from '../messages/model.js';
import { appliedTags } from '../tags/model.js';

const conversationIds = idsOf('conversation', 215_400_000_000_000, 215_499_000_000_000);
export const conversationPartIds = idsOf('conversation_part', 31_000_000_000, 31_900_000_000);

const state = oneOf('open', 'closed', 'snoozed');
const priority = oneOf('none', 'low', 'medium', 'high', 'urgent');
export type Priority = ValueOf<typeof priority>;

/** The message that a conversation began with. */
const source = object({
  id: issued(messageIds),
  type: oneOf('conversation', 'email', 'whatsapp'),
  delivered_as: oneOf('customer_initiated', 'admin_initiated'),
  subject: text,
  /** HTML. */
  body: text,
  author,
  attachments,
  redacted: flag,
});

export type Source = ValueOf<typeof source>;

/** What was written or done since. */
const part = object({
  id: issued(conversationPartIds),
  part_type: text,
  /** HTML. */
  body: nullableText,
  author,
  created_at: time,
  updated_at: time,
  assigned_to: nullable(assignee),
  attachments,
  redacted: flag,
  /** The conversation's state once the part was there. */
  state,
  options: quickReplies,
  chosen: nullableText,
  event: nullable(simple<object>('an object', (value) => typeof value === 'object' && value !== null)),
});

export type PartRecord = ValueOf<typeof part>;

/** Oldest first, all of them. */
const parts = list(part);

/** What Fin did in it. */
const aiAgent = object({
  last_answer_type: nullableText,
  resolution_state: nullableText,
  rating: nullable(number),
  rating_remark: nullableText,
  rated_at: nullableTime,
});

export type AiAgent = ValueOf<typeof aiAgent>;

/** A teammate who paused handling a conversation, or went on with it. */
const handlingEvent = object({ admin_id: ref('admins'), type: oneOf('paused', 'resumed'), at: time });

export type HandlingEvent = ValueOf<typeof handlingEvent>;

const rating = object({
  rating: simple<number>('a whole number from 1 to 5', (value) => [1, 2, 3, 4, 5].some((one) => one === value)),
  remark: text,
  created_at: time,
  updated_at: time,
  contact_id: text,
  admin_id: nullableText,
});

export type Rating = ValueOf<typeof rating>;

const maybeTime = maybe(time);
const seconds = maybe(whole);

/** Figures for reports. Durations are seconds; what has not happened yet is absent. */
const statistics = object({
  time_to_assignment: seconds,
  time_to_admin_reply: seconds,
  time_to_first_close: seconds,
  time_to_last_close: seconds,
  first_contact_reply_at: maybeTime,
  first_assignment_at: maybeTime,
  first_admin_reply_at: maybeTime,
  first_close_at: maybeTime,
  last_assignment_at: maybeTime,
  last_assignment_admin_reply_at: maybeTime,
  last_contact_reply_at: maybeTime,
  last_admin_reply_at: maybeTime,
  last_close_at: maybeTime,
  last_closed_by_id: maybe(text),
  count_reopens: whole,
  count_assignments: whole,
  /** How long each contact waited for an answer; only their median is shown. */
  reply_times: list(number),
});

export type ConversationStatistics = ValueOf<typeof statistics>;

export const conversations = table('conversations', {
  ids: conversationIds,
  fields: {
    title: nullableText,
    created_at: time,
    updated_at: time,
    /** Since when a contact waits for an answer. */
    waiting_since: nullableTime,
    snoozed_until: nullableTime,
    state,
    read: flag,
    priority,
    admin_assignee_id: adminAssigneeId,
    team_assignee_id: teamAssigneeId,
    company_id: companyId,
    tags: appliedTags,
    rating: nullable(rating),
    source,
    contact_ids: contactIds,
    /** Admins who wrote at least one part. */
    teammate_ids: list(ref('admins')),
    custom_attributes: attributes,
    first_contact_reply_at: nullableTime,
    statistics,
    parts,
    links,
    /** The conversation that goes on in its place. */
    merged_into: maybe(text),
    handling: maybe(list(handlingEvent)),
    ai_agent: maybe(aiAgent),
  },
  keys: {
    contact: 'contact_ids',
    tag: (conversation) => conversation.tags.map((tag) => tag.tag_id),
    company: 'company_id',
    admin: 'admin_assignee_id',
    team: 'team_assignee_id',
  },
  sorted: { created_at: 'created_at', updated_at: 'updated_at', snoozed_until: 'snoozed_until' },
  check({ state: present, snoozed_until }) {
    if ((present === 'snoozed') === (snoozed_until !== null)) return undefined;
    const expected = present === 'snoozed' ? 'a time while the state is snoozed' : 'null unless the state is snoozed';
    return { path: ['snoozed_until'], expected };
  },
});

export type ConversationRecord = RecordOf<typeof conversations>;

/** What stays of deleted conversations. */
export const deletedConversations = table('deletedConversations', {
  ids: conversationIds,
  fields: { metrics_retained: flag, deleted_at: time },
  sorted: { deleted_at: 'deleted_at' },
  count: false,
});

/** Threads that teammates begin from within a conversation; customers never see them. */
export const sideConversations = table('sideConversations', {
  ids: idsOf('side_conversation', 61_000_000, 61_900_000),
  fields: { conversation_id: ref('conversations', { owner: true }), created_at: time, parts },
  keys: { conversation: 'conversation_id' },
  count: false,
});

export type SideConversationRecord = RecordOf<typeof sideConversations>;
