import type { SchemaName } from '../../tool/output.js';

/** How an agent is shown one kind of object. */
export interface View {
  /** The fields that a concise result shows, in this order; all unless given. */
  readonly concise?: readonly string[];
  /** The same for an object that stands inside another one. */
  readonly inside?: readonly string[];
  /**
   * The fields that customers cannot write, among those with text in them. Every other text of the object is marked,
   * also one that a later version of the API adds. Without it nothing of the object is of customers.
   */
  readonly ours?: readonly string[];
  /** The field that holds the author: what teammates and bots wrote is not marked. */
  readonly author?: string;
  /** The object itself is an author. */
  readonly isAuthor?: true;
  /** Values that say nothing and are left out. */
  readonly quiet?: Readonly<Record<string, unknown>>;
}

/** A list of names, written as one text to keep the table readable. */
const words = (list: string): readonly string[] => list.split(' ');

const partFields = ['id', 'part_type', 'created_at', 'author', 'assigned_to', 'body', 'attachments', 'redacted'];
const partOurs = ['type', 'part_type', 'author', 'assigned_to', 'attachments', 'app_package_code'];
const unredacted = { redacted: false };

/** What matters of each kind of object, and who wrote what in it. */
export const views: Partial<Record<SchemaName, View>> = {
  contact: {
    concise: words(
      'id external_id role name email phone owner_id created_at last_seen_at custom_attributes tags companies',
    ),
    ours: words(
      'type role owner_id workspace_id tags notes companies opted_out_subscription_types opted_in_subscription_types merge_history',
    ),
  },
  'contact-reference': { concise: ['id', 'external_id'], ours: ['type'] },
  'contact-reference-list': { concise: ['contacts'] },
  'contact-status': { ours: ['type'] },
  addressable: { concise: ['id'] },
  'addressable-list': { concise: ['data', 'total_count', 'has_more'], quiet: { total_count: 0, has_more: false } },
  company: {
    concise: words(
      'id company_id name plan size website industry monthly_spend user_count last_request_at custom_attributes tags segments',
    ),
    ours: ['type', 'app_id', 'plan', 'tags', 'segments', 'notes'],
  },
  conversation: {
    concise: words(
      'id title state priority created_at updated_at waiting_since snoozed_until admin_assignee_id team_assignee_id contacts company tags custom_attributes conversation_rating linked_objects source conversation_parts',
    ),
    ours: words(
      'type state priority admin_assignee_id team_assignee_id contacts company tags teammates sla_applied statistics linked_objects channel source conversation_parts conversation_rating monitor_evaluations scorecards external_references',
    ),
  },
  'conversation-company': { concise: ['id', 'company_id', 'name'], ours: ['type'] },
  'conversation-source': {
    concise: ['id', 'type', 'delivered_as', 'subject', 'body', 'author', 'attachments', 'redacted'],
    author: 'author',
    ours: ['type', 'delivered_as', 'author', 'attachments'],
    quiet: unredacted,
  },
  'conversation-part': {
    concise: partFields,
    author: 'author',
    ours: [...partOurs, 'state', 'tags'],
    quiet: unredacted,
  },
  'conversation-part-list': { concise: ['conversation_parts', 'total_count'] },
  'conversation-rating': { concise: ['rating', 'remark', 'created_at'], ours: ['contact', 'teammate'] },
  'part-author': { concise: ['type', 'id', 'name'], isAuthor: true, ours: ['type'] },
  attachment: { concise: ['name', 'content_type'], ours: ['type', 'content_type', 'url'] },
  ticket: {
    concise: words(
      'id ticket_id category ticket_type ticket_state open created_at updated_at snoozed_until admin_assignee_id team_assignee_id company_id contacts ticket_attributes linked_objects ticket_parts',
    ),
    ours: words(
      'type category ticket_type ticket_state ticket_state_internal_label ticket_state_external_label contacts linked_objects ticket_parts admin_assignee_id team_assignee_id channel',
    ),
  },
  'ticket-part': {
    concise: [...partFields, 'previous_ticket_state', 'ticket_state', 'updated_attribute_data'],
    author: 'author',
    ours: [...partOurs, 'previous_ticket_state', 'ticket_state'],
    quiet: unredacted,
  },
  'ticket-part-list': { concise: ['ticket_parts', 'total_count'] },
  'ticket-type': {
    concise: ['id', 'name', 'category', 'description', 'archived', 'ticket_type_attributes'],
    inside: ['id', 'name'],
    quiet: { archived: false },
  },
  'ticket-type-attribute': {
    concise: ['id', 'name', 'description', 'data_type', 'input_options', 'required_to_create'],
  },
  'ticket-state': { concise: ['id', 'category', 'internal_label'] },
  'linked-object-list': { concise: ['data', 'total_count', 'has_more'], quiet: { total_count: 0, has_more: false } },
  'data-attribute': {
    concise: words('id name label description model data_type options api_writable custom required archived'),
    quiet: { archived: false, required: false },
  },
  admin: {
    concise: ['id', 'name', 'email', 'job_title', 'away_mode_enabled', 'has_inbox_seat', 'team_ids'],
    inside: ['id', 'name'],
  },
  team: { concise: ['id', 'name', 'admin_ids'] },
  tag: { concise: ['id', 'name'] },
  'embedded-tag-list': { concise: ['tags'] },
  segment: { concise: ['id', 'name', 'count'] },
  'embedded-segment-list': { concise: ['segments'] },
  event: { concise: ['id', 'event_name', 'created_at', 'metadata'], ours: ['type'] },
  'event-summary': { ours: [] },
  note: { concise: ['id', 'created_at', 'author', 'contact', 'company', 'body'] },
  message: { concise: ['id', 'message_type', 'subject', 'body', 'created_at', 'conversation_id', 'owner'] },
  'ai-agent': { ours: ['source_type', 'last_answer_type', 'resolution_state', 'content_sources'] },
  reference: { ours: ['type'] },
};

/** Kinds of author that are not customers. Everyone else is, also a kind that nobody has heard of. */
const staff = new Set(['admin', 'bot', 'team', 'system', 'fin']);

export function isStaff(author: unknown): boolean {
  return typeof author === 'object' && author !== null && 'type' in author && staff.has(String(author.type));
}
