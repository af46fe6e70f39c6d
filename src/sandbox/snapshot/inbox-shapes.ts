import type { ConversationRecord, PartRecord } from '../resources/conversations/model.js';
import type { ConversationStatistics } from '../resources/conversations/statistics.js';
import type { MessageRecord } from '../resources/messages/model.js';
import type { TicketStateRecord, TicketTypeRecord } from '../resources/ticket-types/model.js';
import type { AttributeUpdate, TicketPartRecord, TicketRecord } from '../resources/tickets/model.js';
import {
  appliedTags,
  assignee,
  attachments,
  attributes,
  author,
  links,
  nullableText,
  nullableTime,
  quickReplies,
  texts,
} from './record-parts.js';
import { flag, list, nullable, number, object, oneOf, simple, text, time, whole } from './shape.js';

/*
 * Shapes of conversations, tickets and messages.
 */

const state = oneOf('open', 'closed', 'snoozed');
const rating = simple<number>('a whole number from 1 to 5', (value) => [1, 2, 3, 4, 5].some((one) => one === value));
const anObject = simple<object>('an object', (value) => typeof value === 'object' && value !== null);

const part = object<PartRecord>({
  id: text,
  part_type: text,
  body: nullableText,
  author,
  created_at: time,
  updated_at: time,
  assigned_to: assignee,
  attachments,
  redacted: flag,
  state,
  options: quickReplies,
  chosen: nullableText,
  event: nullable(anObject),
});

const statistics = object<ConversationStatistics>(
  {
    time_to_assignment: whole,
    time_to_admin_reply: whole,
    time_to_first_close: whole,
    time_to_last_close: whole,
    first_contact_reply_at: time,
    first_assignment_at: time,
    first_admin_reply_at: time,
    first_close_at: time,
    last_assignment_at: time,
    last_assignment_admin_reply_at: time,
    last_contact_reply_at: time,
    last_admin_reply_at: time,
    last_close_at: time,
    last_closed_by_id: text,
    count_reopens: whole,
    count_assignments: whole,
    reply_times: list(number),
  },
  [
    'time_to_assignment',
    'time_to_admin_reply',
    'time_to_first_close',
    'time_to_last_close',
    'first_contact_reply_at',
    'first_assignment_at',
    'first_admin_reply_at',
    'first_close_at',
    'last_assignment_at',
    'last_assignment_admin_reply_at',
    'last_contact_reply_at',
    'last_admin_reply_at',
    'last_close_at',
    'last_closed_by_id',
  ],
);

export const conversation = object<ConversationRecord>({
  id: text,
  title: nullableText,
  created_at: time,
  updated_at: time,
  waiting_since: nullableTime,
  snoozed_until: nullableTime,
  state,
  read: flag,
  priority: oneOf('none', 'low', 'medium', 'high', 'urgent'),
  admin_assignee_id: nullableText,
  team_assignee_id: nullableText,
  company_id: nullableText,
  tags: appliedTags,
  rating: nullable(
    object({
      rating,
      remark: text,
      created_at: time,
      updated_at: time,
      contact_id: text,
      admin_id: nullableText,
    }),
  ),
  source: object({
    id: text,
    type: oneOf('conversation', 'email'),
    delivered_as: oneOf('customer_initiated', 'admin_initiated'),
    subject: text,
    body: text,
    author,
    attachments,
    redacted: flag,
  }),
  contact_ids: texts,
  teammate_ids: texts,
  custom_attributes: attributes,
  first_contact_reply_at: nullableTime,
  statistics,
  parts: list(part),
  links,
});

export const deletedConversation = object<{ id: string; metrics_retained: boolean; deleted_at: number }>({
  id: text,
  metrics_retained: flag,
  deleted_at: time,
});

const category = oneOf('submitted', 'in_progress', 'waiting_on_customer', 'resolved');

const attributeUpdate = object<AttributeUpdate>({
  attribute: object({ type: oneOf('attribute'), id: text, label: text }),
  value: object({ type: oneOf('value'), id: nullableText, label: text }),
});

const ticketPart = object<TicketPartRecord>({
  id: text,
  part_type: text,
  body: nullableText,
  author,
  created_at: time,
  updated_at: time,
  attachments,
  assigned_to: assignee,
  state: nullable(object({ before: category, after: category })),
  attribute: nullable(attributeUpdate),
  options: quickReplies,
});

export const ticket = object<TicketRecord>({
  id: text,
  ticket_id: text,
  ticket_type_id: text,
  state_id: text,
  previous_state_id: nullableText,
  attributes,
  contact_ids: texts,
  admin_assignee_id: nullableText,
  team_assignee_id: nullableText,
  company_id: nullableText,
  created_at: time,
  updated_at: time,
  open: flag,
  snoozed_until: nullableTime,
  is_shared: flag,
  links,
  tags: appliedTags,
  parts: list(ticketPart),
});

export const ticketType = object<TicketTypeRecord>({
  id: text,
  category: oneOf('Customer', 'Back-office', 'Tracker'),
  name: text,
  description: text,
  icon: text,
  is_internal: flag,
  archived: flag,
  created_at: time,
  updated_at: time,
  attributes: list(
    object({
      id: text,
      name: text,
      description: text,
      data_type: oneOf('string', 'list', 'integer', 'decimal', 'boolean', 'datetime'),
      multiline: flag,
      items: list(object({ id: text, label: text, archived: flag })),
      required_to_create: flag,
      default: flag,
      archived: flag,
    }),
  ),
});

export const ticketState = object<TicketStateRecord>({
  id: text,
  category,
  internal_label: text,
  external_label: text,
  archived: flag,
  ticket_type_ids: texts,
});

export const message = object<MessageRecord>({
  id: text,
  message_type: oneOf('inapp', 'email'),
  subject: nullableText,
  body: text,
  template: nullable(oneOf('plain', 'personal')),
  admin_id: text,
  to: texts,
  cc: texts,
  bcc: texts,
  created_at: time,
});
