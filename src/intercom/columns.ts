import type { EntityName } from './entities.js';

/** A column of a table of objects. */
export interface ListColumn {
  readonly heading: string;
  /** Where its value stands in the object, dotted; the first of them that says something is shown. */
  readonly from: readonly string[];
  /** `id`: of no use in part. `day`: a moment, of which the day is enough. `long`: a text that wants room. */
  readonly as: 'id' | 'day' | 'moment' | 'long' | 'text';
}

function column(heading: string, from: string, as: ListColumn['as'] = 'text'): ListColumn {
  return { heading, from: from.split(' '), as };
}

const id = column('ID', 'id', 'id');
const name = column('NAME', 'name');

/** What tells objects apart that no table was written for. */
export const usualColumns: readonly ListColumn[] = [
  id,
  column('NAME', 'name event_name label internal_label'),
  column('TITLE', 'ticket_attributes._default_title_ title source.subject source.body subject body', 'long'),
  column('EMAIL', 'email', 'long'),
  column('STATE', 'state.category state status role category'),
  column('CREATED', 'created_at', 'moment'),
];

/** What a support person looks for in a list of these, the most important first: where a line is too short the last are left out. */
export const listColumns: Partial<
  Readonly<
    Record<
      EntityName | 'data_attribute' | 'event_summary' | 'merged_contact' | 'whatsapp_message_status',
      readonly ListColumn[]
    >
  >
> = {
  contact: [
    id,
    name,
    column('EMAIL', 'email phone', 'long'),
    column('ROLE', 'role'),
    column('LAST SEEN', 'last_seen_at', 'day'),
    column('CREATED', 'created_at', 'day'),
    column('EXTERNAL ID', 'external_id'),
    column('TAGS', 'tags'),
    column('OWNER', 'owner_id'),
  ],
  conversation: [
    id,
    column('STATE', 'state'),
    column('FROM', 'source.author.name source.author.email contacts'),
    column('ABOUT', 'title source.subject source.body', 'long'),
    column('UPDATED', 'updated_at', 'moment'),
    column('WAITING SINCE', 'waiting_since', 'moment'),
    column('ASSIGNED TO', 'admin_assignee_id'),
    column('TEAM', 'team_assignee_id'),
    column('PRIORITY', 'priority'),
    column('TAGS', 'tags'),
  ],
  call: [
    id,
    column('STATE', 'state'),
    column('DIRECTION', 'direction'),
    column('PHONE', 'phone'),
    column('CREATED', 'created_at', 'moment'),
    column('ENDED', 'ended_reason'),
    column('CONVERSATION', 'conversation_id', 'id'),
    column('ADMIN', 'admin_id'),
  ],
  fin_voice_call: [
    id,
    column('STATUS', 'status'),
    column('PHONE', 'user_phone_number'),
    column('SUMMARY', 'call_summary', 'long'),
    column('EXTERNAL ID', 'external_call_id'),
  ],
  reporting_dataset: [
    id,
    name,
    column('DESCRIPTION', 'description', 'long'),
    column('TIME', 'default_time_attribute_id'),
  ],
  ticket: [
    id,
    column('NO', 'ticket_id', 'id'),
    column('STATE', 'ticket_state.internal_label ticket_state.category ticket_state'),
    column('TITLE', 'ticket_attributes._default_title_ ticket_attributes._default_description_', 'long'),
    column('TYPE', 'ticket_type.name category'),
    column('UPDATED', 'updated_at', 'moment'),
    column('ASSIGNED TO', 'admin_assignee_id'),
    column('TEAM', 'team_assignee_id'),
  ],
  company: [
    id,
    name,
    column('COMPANY ID', 'company_id'),
    column('PLAN', 'plan.name'),
    column('USERS', 'user_count'),
    column('SPEND', 'monthly_spend'),
    column('LAST SEEN', 'last_request_at', 'day'),
    column('INDUSTRY', 'industry'),
    column('TAGS', 'tags'),
  ],
  admin: [
    id,
    name,
    column('EMAIL', 'email', 'long'),
    column('JOB', 'job_title'),
    column('AWAY', 'away_mode_enabled'),
    column('SEAT', 'has_inbox_seat'),
    column('TEAMS', 'team_ids'),
  ],
  team: [id, name, column('ADMINS', 'admin_ids'), column('SHARED OUT', 'distribution_method')],
  tag: [id, name],
  segment: [id, name, column('COUNT', 'count'), column('OF', 'person_type')],
  note: [
    id,
    column('CREATED', 'created_at', 'moment'),
    column('AUTHOR', 'author.name author.email'),
    column('NOTE', 'body', 'long'),
  ],
  event: [
    column('WHEN', 'created_at', 'moment'),
    column('EVENT', 'event_name'),
    column('DETAILS', 'metadata', 'long'),
    column('ID', 'id', 'id'),
  ],
  event_summary: [column('EVENT', 'name'), column('COUNT', 'count'), column('FIRST', 'first'), column('LAST', 'last')],
  ticket_type: [
    id,
    name,
    column('CATEGORY', 'category'),
    column('DESCRIPTION', 'description', 'long'),
    column('ARCHIVED', 'archived'),
  ],
  ticket_state: [
    id,
    column('LABEL', 'internal_label'),
    column('CATEGORY', 'category'),
    column('CUSTOMERS SEE', 'external_label'),
    column('ARCHIVED', 'archived'),
  ],
  data_attribute: [
    column('NAME', 'full_name name', 'id'),
    column('TYPE', 'data_type'),
    column('LABEL', 'label'),
    column('DESCRIPTION', 'description', 'long'),
    column('CUSTOM', 'custom'),
    column('OPTIONS', 'options'),
  ],
  subscription_type: [
    id,
    column('NAME', 'default_translation.name'),
    column('CONSENT', 'consent_type'),
    column('STATE', 'state'),
    column('SENDS', 'content_types'),
  ],
  merged_contact: [
    column('ID', 'source_contact_id', 'id'),
    column('ROLE', 'source_contact_role'),
    column('MERGED', 'merged_at', 'moment'),
  ],
  whatsapp_message_status: [
    column('MESSAGE', 'whatsapp_message_id message_id', 'id'),
    column('STATUS', 'status'),
    column('CONVERSATION', 'conversation_id', 'id'),
    column('TEMPLATE', 'template_name'),
    column('UPDATED', 'updated_at', 'moment'),
  ],
};
