import type { FieldType, SearchScope } from './scope.js';

function fields(type: FieldType, list: string): Record<string, FieldType> {
  return Object.fromEntries(names(list).map((name) => [name, type]));
}

function names(list: string): readonly string[] {
  return list.split(' ');
}

/** A note on a field that Intercom's own table of fields has under another spelling; which of them it takes is not documented. */
function misspelt(field: string, spelling: string): string {
  return `${field} is spelt ${spelling} in Intercom's table of fields: give that where the right spelling is refused.`;
}

const equality = ['=', '!=', 'IN', 'NIN'];
const matching = ['~', '!~', '^', '$'];
const everything = [...equality, '<', '>', '<=', '>=', ...matching];

/** Contacts: dates are matched by whole days, so only these three operators make sense on them. */
export const contactSearch: SearchScope = {
  name: 'contacts',
  fields: {
    ...fields('string', 'id role name avatar owner_id email email_domain phone formatted_phone external_id'),
    ...fields('date', 'created_at signed_up_at updated_at last_seen_at last_contacted_at last_replied_at'),
    ...fields('date', 'last_email_opened_at last_email_clicked_at ios_last_seen_at android_last_seen_at'),
    ...fields('string', 'language_override browser browser_language os'),
    ...fields('string', 'location.country location.region location.city'),
    ...fields('boolean', 'unsubscribed_from_emails marked_email_as_spam has_hard_bounced'),
    ...fields('string', 'ios_app_version ios_device ios_app_device ios_os_version ios_app_name ios_sdk_version'),
    ...fields('string', 'android_app_version android_device android_app_name andoid_sdk_version android_sdk_version'),
    ...fields('string', 'segment_id'),
    ...fields('tag_id', 'tag_id'),
  },
  families: ['custom_attributes.'],
  operators: {
    string: [...equality, ...matching],
    boolean: equality,
    integer: [...equality, '<', '>', '<=', '>='],
    date: ['=', '<', '>'],
    tag_id: ['=', '!='],
    any: everything,
  },
  values: { role: ['user', 'lead'] },
  dates: 'day',
  notes: [
    'Dates are compared by whole days of the workspace: > begins with the day after, < ends with the day before.',
    misspelt('android_sdk_version', 'andoid_sdk_version'),
  ],
  examples: [
    { query: 'email=ada@example.com', finds: 'the contact with this address' },
    { query: 'role=lead AND created_at>2026-01-31', finds: 'leads who came after this day' },
    { query: 'email$@example.com AND name^Ada', finds: 'by the end of the address and the beginning of the name' },
    { query: 'custom_attributes.plan=pro', finds: 'by an attribute of the workspace' },
    { query: 'owner_id=null', finds: 'contacts who belong to nobody' },
  ],
  plainText: (words) =>
    words.includes('@')
      ? { field: 'email', operator: '=', value: words }
      : { field: 'name', operator: '~', value: words },
};

const inclusive = 'The operators > and < include the value itself.';

const threadOperators = {
  string: [...equality, ...matching],
  boolean: equality,
  integer: [...equality, '<', '>'],
  date: [...equality, '<', '>'],
  tag_id: equality,
  any: everything,
};

export const conversationSearch: SearchScope = {
  name: 'conversations',
  fields: {
    ...fields('string', 'id source.type source.id source.delivered_as source.subject source.body source.url'),
    ...fields('string', 'source.author.id source.author.type source.author.name source.author.email'),
    ...fields('string', 'contact_ids teammate_ids channel_initiated state tag_ids priority'),
    ...fields('date', 'created_at updated_at waiting_since snoozed_until'),
    ...fields('integer', 'admin_assignee_id team_assignee_id'),
    ...fields('boolean', 'open read ai_agent_participated'),
    ...fields('integer', 'statistics.time_to_assignment statistics.time_to_admin_reply statistics.time_to_first_close'),
    ...fields('integer', 'statistics.time_to_last_close statistics.median_time_to_reply statistics.count_reopens'),
    ...fields('integer', 'statistics.count_assignments statistics.count_conversation_parts'),
    ...fields('date', 'statistics.first_contact_reply_at statistics.first_assignment_at statistics.first_close_at'),
    ...fields('date', 'statistics.first_admin_reply_at statistics.last_assignment_at statistics.last_close_at'),
    ...fields('date', 'statistics.last_assignment_admin_reply_at statistics.last_contact_reply_at'),
    ...fields('date', 'statistics.last_admin_reply_at'),
    ...fields('string', 'statistics.last_closed_by_id'),
    ...fields('date', 'conversation_rating.requested_at conversation_rating.replied_at'),
    ...fields('integer', 'conversation_rating.score ai_agent.rating'),
    ...fields('string', 'conversation_rating.remark conversation_rating.contact_id conversation_rating.admin_d'),
    ...fields('string', 'conversation_rating.admin_id ai_agent.resolution_state ai_agent.last_answer_type'),
    ...fields('string', 'ai_agent.rating_remark ai_agent.source_type ai_agent.source_title'),
  },
  families: ['custom_attributes.'],
  operators: threadOperators,
  values: {
    state: ['open', 'closed', 'snoozed'],
    // Up to version 2.15 of the API a conversation has priority or not_priority.
    priority: ['none', 'low', 'medium', 'high', 'urgent', 'priority', 'not_priority'],
  },
  knownValues: {
    'source.type': names('conversation email facebook instagram phone_call phone_switch push sms twitter whatsapp'),
    'source.delivered_as': names('customer_initiated admin_initiated operator_initiated campaign_initiated automated'),
    'source.author.type': names('user lead admin bot'),
    'ai_agent.resolution_state': names(
      'assumed_resolution confirmed_resolution escalated negative_feedback procedure_handoff',
    ),
    'ai_agent.last_answer_type': names('ai_answer custom_answer'),
  },
  notes: [
    inclusive,
    'source.body is compared word by word: one word finds, two find nothing.',
    misspelt('conversation_rating.admin_id', 'conversation_rating.admin_d'),
  ],
  examples: [
    { query: 'state=open AND waiting_since<2026-01-31', finds: 'open ones that have waited since before this day' },
    { query: 'source.author.email=ada@example.com', finds: 'those that this customer began' },
    { query: 'admin_assignee_id=0 AND priority IN high,urgent', finds: 'urgent ones that nobody has' },
    { query: 'source.body=refund OR source.subject~refund', finds: 'those that began with this word' },
    { query: 'statistics.count_reopens>2', finds: 'those that were opened again and again' },
  ],
};

export const ticketSearch: SearchScope = {
  name: 'tickets',
  fields: {
    ...fields('string', 'id title description category ticket_type_id contact_ids teammate_ids state'),
    ...fields('string', 'admin_assignee_id team_assignee_id'),
    ...fields('date', 'created_at updated_at snoozed_until'),
    ...fields('boolean', 'open'),
  },
  families: ['ticket_attribute.'],
  operators: threadOperators,
  extra: { created_at: ['<=', '>='] },
  // Searches have words of their own for the categories Customer, Back-office and Tracker.
  values: { category: ['request', 'task', 'tracker'] },
  knownValues: { state: names('submitted in_progress waiting_on_customer resolved') },
  notes: [inclusive],
  examples: [
    { query: 'open=true AND admin_assignee_id=0', finds: 'open ones that nobody has' },
    { query: 'category=request AND created_at>=2026-01-31', finds: "customers' tickets from this day on" },
    { query: 'title~refund', finds: 'by a word of the title' },
  ],
};
