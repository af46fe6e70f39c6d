import { paging } from '../../src/index.js';
import type { ToolSamples } from './param-sets.js';

const contactId = '65f0c0ffee0123456789ab01';
const companyId = '65f0c0ffee0123456789cd01';
const conversationId = '215470000000001';
const ticketId = '215470000000002';
const admin = '814860';
const time = [1_767_225_600, 0, '2026-01-01T00:00:00Z'];
const later = [4_102_444_800];
const urls = [['https://example.com/a.png', 'https://example.com/b.png'], 'https://example.com/a.png'];
const text = 'Text <b>with</b> HTML & more';

const olderEvents = paging.linkedPage(
  { pages: { next: 'https://api.intercom.io/events?type=user&before=1700000000000-7' } },
  ['type'],
).next_cursor;

const contactValues = {
  email: ['ada@example.com'],
  external_id: ['user-1', 42],
  phone: ['+4915112345678'],
  name: ['Ada Byron', ''],
  avatar: ['https://example.com/ada.png'],
  signed_up_at: time,
  last_seen_at: time,
  owner_id: [admin],
  custom_attributes: [{ plan: 'pro', seats: 0, trial: false, score: 1.5 }, '{"plan":"pro"}'],
  company_id: [companyId],
};

const pages = { per_page: [50, 1, 150, '20'] };
const cursorPages = { ...pages, starting_after: ['WzE3NjcyMjU2MDAwMDAsMSwyXQ=='] };
const numberedPages = { ...pages, page: [1, 7] };

/** Queries in every form: one filter of each kind of value, groups of filters, groups of groups. */
const filters = [
  { field: 'created_at', operator: '>', value: 1_767_225_600 },
  { field: 'id', operator: 'IN', value: ['1', '2'] },
  { field: 'id', operator: '=', value: null },
];
const queries = [
  ...filters,
  { operator: 'AND', value: filters },
  {
    operator: 'OR',
    value: [
      { operator: 'AND', value: filters },
      { operator: 'OR', value: [filters[0]] },
    ],
  },
];

/** Values for parameters, such as a caller may give, of the tools whose examples and choices are not all there is to try. */
export const samples: Readonly<Record<string, ToolSamples>> = {
  intercom_get_contact: {
    least: { contactId },
    alone: ['external_id', 'email'],
    more: [{ external_id: 'user-1' }, { email: 'ada@example.com' }, { external_id: 42, include_merge_history: true }],
    left: { external_id: 'stands alone', email: 'stands alone' },
  },
  intercom_find_contact_conversations: {
    least: { contactId },
    values: cursorPages,
    left: { external_id: 'stands alone', email: 'stands alone' },
    more: [{ external_id: 'user-1' }, { email: 'ada@example.com', state: 'closed' }],
  },
  intercom_upsert_contact: {
    least: { external_id: 'user-1' },
    values: contactValues,
    beside: { email_verified: { email: 'ada@example.com' } },
    more: [{ email: 'ada@example.com' }],
  },
  intercom_get_company: {
    least: { companyId },
    left: { external_id: 'stands alone', name: 'stands alone' },
    more: [{ external_id: 'acme-42' }, { name: 'Acme & Sons' }],
  },
  intercom_list_company_notes: { values: numberedPages },
  intercom_list_contact_notes: { values: numberedPages },
  intercom_list_contact_companies: { values: numberedPages },
  intercom_list_contact_merges: { values: { ...pages, starting_after: ['eyJpZCI6IjYyMzQ1NiJ9'] } },
  intercom_list_whatsapp_statuses: { values: { per_page: [50, 1, 100], starting_after: ['abc123'] } },
  intercom_update_company: {
    least: { companyId, name: 'Acme' },
    values: { monthly_spend: [155.98, 0], size: [0, '7'] },
  },
  intercom_update_visitor: {
    least: { user_id: 'v-1', name: 'Violet' },
    left: { id: 'stands in place of user_id' },
    more: [{ id: contactId, custom_attributes: { plan: 'pro' } }],
  },
  intercom_convert_visitor: {
    least: { type: 'user', visitor_user_id: 'v-1', user_id: 'user-1' },
    more: [{ type: 'user', visitor_id: contactId, id: contactId }],
    left: { email: 'the description wants id or user_id, and its own example has neither' },
  },
  intercom_tag_many: {
    least: { tagId: '7', contact_ids: [contactId] },
    more: [
      {
        tagId: '7',
        contact_ids: [contactId],
        conversation_ids: [conversationId],
        company_ids: [companyId],
        ticket_ids: [ticketId],
      },
      {
        tagId: '7',
        conversation_ids: [conversationId],
        company_ids: [companyId],
        ticket_ids: [ticketId],
        action: 'untag',
      },
    ],
  },
  intercom_create_contact: {
    least: { role: 'lead' },
    values: contactValues,
    beside: { email_verified: { email: 'ada@example.com' } },
    more: [{ email: 'ada@example.com' }, { external_id: 'user-1' }],
  },
  intercom_update_contact: {
    least: { contactId, name: 'Ada' },
    values: contactValues,
    beside: { email_verified: { email: 'ada@example.com' } },
    more: [{ contactId, company_id: companyId }],
  },
  intercom_list_contacts: { least: {}, values: cursorPages },
  intercom_search_contacts: {
    least: { query: { field: 'role', operator: '=', value: 'user' } },
    values: {
      ...cursorPages,
      query: [...queries, 'ada@example.com', 'Ada Byron', { field: 'has_hard_bounced', operator: '!=', value: true }],
      sort_field: ['created_at'],
    },
  },
  intercom_create_company: {
    least: { company_id: 'acme-42' },
    values: {
      name: ['Acme', ''],
      website: ['https://example.com'],
      plan: ['Gold'],
      size: [12, 0],
      industry: ['Baking'],
      monthly_spend: [99.9, 0],
      custom_attributes: [{ plan: 'pro', seats: 0, trial: false, score: 1.5 }],
      remote_created_at: time,
    },
  },
  intercom_list_companies: {
    values: numberedPages,
    left: { tag_id: 'stands without an order', segment_id: 'stands without an order' },
    more: [{ tag_id: '7' }, { segment_id: companyId, page: 2 }],
  },
  intercom_list_conversations: { least: {}, values: { ...cursorPages, sort: ['waiting_since'] } },
  intercom_reply_conversation: {
    least: { conversationId, message_type: 'comment', body: text },
    values: { admin_id: [admin], attachment_urls: urls, created_at: time },
    more: [{ conversationId: 'last', message_type: 'note', body: text }],
  },
  intercom_search_conversations: {
    least: { query: { field: 'state', operator: '=', value: 'open' } },
    values: {
      ...cursorPages,
      query: [...queries, { field: 'read', operator: '=', value: false }],
      sort_field: ['created_at'],
    },
    beside: { sort_order: { sort_field: 'created_at' } },
  },
  intercom_create_ticket: {
    least: { ticket_type_id: '1234', contacts: contactId, ticket_attributes: {} },
    values: {
      contacts: [[{ id: contactId }], { external_id: 'user-1' }, '[{"email":"ada@example.com"}]'],
      ticket_attributes: [{ _default_title_: 'Cup', _default_description_: null, count: 0, done: false, files: [] }],
      company_id: [companyId],
      created_at: time,
      conversation_to_link_id: [conversationId],
      assignment: [{ admin_assignee_id: admin, team_assignee_id: 1 }, { team_assignee_id: '1' }],
    },
  },
  intercom_create_message: {
    least: { message_type: 'inapp', body: text, to_type: 'user', to_id: contactId },
    values: {
      message_type: ['in_app'],
      subject: ['News'],
      from_id: [admin],
      to_id: [[contactId, companyId]],
      cc: [contactId, [contactId, companyId]],
      bcc: [contactId],
      created_at: time,
    },
    beside: { message_type: { subject: 'News', template: 'personal' } },
    more: [
      { message_type: 'email', subject: 'News', template: 'plain', body: text, to_type: 'contact', to_id: contactId },
    ],
  },
  intercom_update_ticket: {
    least: { ticketId, open: true },
    values: {
      ticket_attributes: [{ _default_title_: 'Cup', count: 0, done: false }],
      ticket_state_id: ['5100001'],
      snoozed_until: later,
      admin_id: [admin],
      assignee_id: [admin, '0', 0],
      company_id: [companyId],
    },
    left: { state: 'The parameter ended with version 2.11.' },
  },
  intercom_close_conversation: { least: { conversationId }, values: { admin_id: [admin], body: [text] } },
  intercom_open_conversation: { least: { conversationId }, values: { admin_id: [admin] } },
  intercom_snooze_conversation: { least: { conversationId, snoozed_until: later[0] }, values: { admin_id: [admin] } },
  intercom_assign_conversation: {
    least: { conversationId, assignee_id: '0' },
    values: { admin_id: [admin], assignee_id: [0, '5017691'], body: [text] },
  },
  intercom_create_tag: { least: { name: 'vip' }, values: { id: ['7522907'] } },
  intercom_tag_conversation: { least: { conversationId, tagId: '7522907' }, values: { admin_id: [admin] } },
  intercom_create_note: { least: { contactId, body: text }, values: { admin_id: [admin] } },
  intercom_create_event: {
    least: { event_name: 'invited-friend', id: contactId },
    values: {
      created_at: time,
      user_id: ['user-1'],
      email: ['ada@example.com'],
      metadata: [
        { code: 'ADD', count: 0, paid: false, order: { url: 'https://example.com', value: '42' } },
        { price: { amount: 999, currency: 'eur' } },
      ],
    },
    more: [
      { event_name: 'invited-friend', user_id: 'user-1' },
      { event_name: 'invited-friend', email: 'ada@example.com' },
    ],
  },
  intercom_create_conversation: {
    least: { from_type: 'user', from_id: contactId, body: text },
    values: { attachment_urls: urls, created_at: time, brand_id: ['1'] },
  },
  intercom_list_company_contacts: { values: numberedPages },
  intercom_list_contact_events: {
    least: { contactId },
    values: { ...pages, user_id: ['user-1'], email: ['ada@example.com'], starting_after: [olderEvents] },
    beside: { user_id: { contactId: undefined }, email: { contactId: undefined } },
    alone: ['user_id', 'email'],
  },
};
