import { paging } from '../../src/index.js';
import type { ToolSamples } from './param-sets.js';
import { workspaceSamples } from './workspace-samples.js';

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

const bodyValues = { body: [text, ''], body_markdown: ['# Tea\n\nBoil it.'] };
const assistantValues = { audience_ids: [[1, '2'], []] };

const articleValues = {
  title: ['Tea'],
  description: ['In four minutes', ''],
  ...bodyValues,
  author_id: [admin],
  parent_id: ['145'],
  ...assistantValues,
  translated_content: [
    {
      fr: { title: 'Thé', description: '', body: text, author_id: 814860, state: 'draft', audience_ids: [1] },
      'pt-BR': { body_markdown: '# Chá', ai_chatbot_availability: false },
    },
    '{"de":{"title":"Tee"}}',
  ],
  scheduled_publish_at: later,
  scheduled_unpublish_at: later,
};

const articleSets = {
  beside: { parent_type: { parent_id: '145' } },
  alone: ['body_markdown', 'scheduled_publish_at', 'scheduled_unpublish_at'],
};

const collectionValues = {
  description: ['All of them', ''],
  translated_content: [{ fr: { name: 'Commandes', description: '' } }],
  parent_id: ['146'],
};

const internalValues = { ...bodyValues, author_id: [admin], owner_id: [admin], ...assistantValues };
const numberedPages50 = { ...numberedPages, per_page: [50, 1, '20'] };
const newsValues = {
  title: ['Cards'],
  body: [text, ''],
  sender_id: [admin],
  newsfeed_assignments: [[{ newsfeed_id: 53 }, { newsfeed_id: 54, published_at: '2026-01-01T00:00:00Z' }]],
  labels: [['New', 'Product'], 'New'],
  reactions: [['👍'], []],
};
const snippetValues = {
  locale: ['pt-BR'],
  json_blocks: [[{ type: 'paragraph', text: 'Three days.' }]],
  audience_ids: [['1', 2], []],
};
const audienceValues = {
  predicates: [[{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Acme' }]],
  role_predicates: ['[{"attribute":"role","type":"role","comparison":"eq","value":"lead"}]'],
};
const snippetIds = [{ type: 'content_snippet', id: '6400001' }];

function besideAll(names: readonly string[], others: Record<string, unknown>) {
  return Object.fromEntries(names.map((name) => [name, others]));
}

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
  intercom_list_articles: { values: numberedPages },
  intercom_search_articles: {
    least: { phrase: 'tea' },
    values: { ...numberedPages, help_center_id: ['331001'] },
    beside: { starting_after: { phrase: 'tea' } },
  },
  intercom_create_article: { least: { title: 'Tea' }, values: articleValues, ...articleSets },
  intercom_update_article: { least: { articleId: '6871119', title: 'Tea' }, values: articleValues, ...articleSets },
  intercom_stage_article_draft: {
    least: { articleId: '6871119', title: 'Tea' },
    values: { ...articleValues, translated_content: [{ fr: { title: 'Thé', body: text, author_id: '814860' } }] },
    alone: ['body_markdown'],
  },
  intercom_publish_article_draft: { values: { locales: [['en', 'pt-BR'], 'en, fr'] } },
  intercom_list_article_versions: { values: { ...numberedPages, locale: ['fr'] } },
  intercom_get_article_version: { values: { locale: ['fr'] } },
  intercom_tag_article: { values: { admin_id: [admin] } },
  intercom_tag_internal_article: { values: { admin_id: [admin] } },
  intercom_create_collection: {
    least: { name: 'Orders' },
    values: { ...collectionValues, help_center_id: ['331001'] },
  },
  intercom_update_collection: { least: { collectionId: '145', name: 'Orders' }, values: collectionValues },
  intercom_list_collections: { values: numberedPages },
  intercom_list_help_centers: { values: numberedPages },
  intercom_list_help_center_redirects: { values: { ...numberedPages, per_page: [250, '1'] } },
  intercom_list_internal_articles: { values: numberedPages },
  intercom_search_internal_articles: { values: numberedPages },
  intercom_create_internal_article: { least: { title: 'Keys' }, values: internalValues, alone: ['body_markdown'] },
  intercom_update_internal_article: {
    least: { internalArticleId: '6871120', title: 'Keys' },
    values: internalValues,
    alone: ['body_markdown'],
  },
  intercom_list_contact_events: {
    least: { contactId },
    values: { ...pages, user_id: ['user-1'], email: ['ada@example.com'], starting_after: [olderEvents] },
    beside: { user_id: { contactId: undefined }, email: { contactId: undefined } },
    alone: ['user_id', 'email'],
  },
  intercom_update_conversation: {
    least: { conversationId, read: true },
    values: { title: ['Cup', ''], custom_attributes: [{ issue_type: 'Billing', cost: 0 }], company_id: [companyId] },
  },
  intercom_attach_contact_to_conversation: {
    least: { conversationId, contactId },
    values: { user_id: ['user-1'], email: ['ada@example.com'], admin_id: [admin] },
    beside: { user_id: { contactId: undefined }, email: { contactId: undefined } },
    alone: ['user_id', 'email'],
  },
  intercom_detach_contact_from_conversation: { values: { admin_id: [admin] } },
  intercom_redact_conversation: {
    least: { conversationId, type: 'conversation_part', conversation_part_id: '31000000001' },
    beside: { type: { source_id: '40000001' } },
    more: [{ conversationId, type: 'source', source_id: '40000001' }],
  },
  intercom_convert_conversation_to_ticket: {
    least: { conversationId, ticket_type_id: '1234' },
    values: { ticket_state_id: ['5100001'], attributes: [{ _default_title_: 'Cup', count: 0 }] },
  },
  intercom_list_side_conversations: { values: { per_page: [25, 1, 50], page: [1, 7] } },
  intercom_list_deleted_conversations: { values: { per_page: [20, 1, 60], page: [1, 7] } },
  intercom_reply_conversation_as_contact: {
    least: { conversationId, contactId, body: text },
    values: { user_id: ['user-1'], email: ['ada@example.com'], attachment_urls: urls, created_at: time },
    beside: { user_id: { contactId: undefined }, email: { contactId: undefined } },
    alone: ['user_id', 'email'],
    more: [{ conversationId: 'last', contactId, body: text }],
  },
  intercom_send_quick_replies: { values: { admin_id: [admin], created_at: time } },
  intercom_list_news_items: { values: numberedPages },
  intercom_list_newsfeeds: { values: numberedPages },
  intercom_list_newsfeed_items: { values: numberedPages },
  intercom_create_news_item: { values: newsValues },
  intercom_update_news_item: { values: newsValues },
  intercom_list_content_snippets: { values: numberedPages50 },
  intercom_create_content_snippet: {
    least: { title: 'Refunds', body_markdown: text },
    values: snippetValues,
    beside: { json_blocks: { body_markdown: undefined } },
    alone: ['json_blocks'],
  },
  intercom_update_content_snippet: {
    least: { snippetId: '6400001', title: 'Refunds' },
    values: snippetValues,
    alone: ['json_blocks'],
  },
  intercom_tag_content_snippet: { values: { admin_id: [admin] } },
  intercom_list_content_import_sources: { values: numberedPages50 },
  intercom_create_content_import_source: { values: { audience_ids: [['5678'], []] } },
  intercom_update_content_import_source: { values: { audience_ids: [['5678'], []], sync_behavior: ['automatic'] } },
  intercom_list_external_pages: { values: numberedPages50 },
  intercom_create_external_page: { values: { external_id: [7], url: ['https://example.com/a'] } },
  intercom_list_audiences: { values: numberedPages50 },
  intercom_create_audience: { values: audienceValues },
  intercom_update_audience: { least: { audienceId: '6100001', name: 'VIP' }, values: audienceValues },
  intercom_list_macros: { values: { ...cursorPages, updated_since: time } },
  intercom_search_content: {
    values: {
      ...numberedPages50,
      query: ['refund', ''],
      content_types: [['snippet', 'external_content'], 'internal_article'],
      states: ['published,draft'],
      locales: [['en', 'pt-BR']],
      tag_ids: [['7522907', 7]],
      any_tag_ids: ['7522907'],
      folder_ids: [['10', '20']],
      created_by_ids: [[admin]],
      last_updated_by_ids: [admin],
      created_at_after: time,
      created_at_before: time,
      updated_at_after: time,
      updated_at_before: time,
    },
    beside: { tag_operator: { tag_ids: '1' }, folder_entity_type: { folder_ids: ['1'] } },
  },
  intercom_bulk_content_actions: {
    least: { action: 'update_tags', content_ids: snippetIds, add_tag_ids: '7522907' },
    left: { action: 'Each action is tried below, with what it needs.' },
    values: { content_ids: [snippetIds], add_tag_ids: [['1', '2']], remove_tag_ids: ['3'] },
    alone: ['ai_agent', 'copilot', 'sales_agent', 'add_segment_ids', 'remove_segment_ids', 'remove_all'],
    beside: {
      ...besideAll(['ai_agent', 'copilot', 'sales_agent'], { action: 'set_availability', add_tag_ids: undefined }),
      ...besideAll(['add_segment_ids', 'remove_segment_ids', 'remove_all'], {
        action: 'set_audience',
        add_tag_ids: undefined,
      }),
    },
    more: [
      { action: 'publish', content_ids: [{ type: 'article_content', id: '1' }] },
      { action: 'unpublish', content_ids: [{ type: 'article_content', id: 1 }] },
      { action: 'delete', content_ids: [{ type: 'internal_article', id: '1' }] },
    ],
  },
  intercom_create_conversation_attribute: {
    least: { name: 'Order', data_type: 'string' },
    values: { visible_to_team_ids: [['1']], reference: [{ type: 'many', object_type_id: 'Order' }] },
    beside: { options: { data_type: 'list' }, reference: { data_type: 'relationship' } },
    more: [
      { name: 'Queue', data_type: 'list', options: [{ label: 'One' }, { label: 'Two' }] },
      { name: 'Orders', data_type: 'relationship', reference: { type: 'one' } },
    ],
  },
  intercom_update_conversation_attribute: {
    least: { attributeId: '3001', name: 'Order' },
    values: { visible_to_team_ids: [['1'], []], reference: [{ type: 'many', object_type_id: 'Order' }] },
  },
  intercom_search_tickets: {
    least: { query: { field: 'open', operator: '=', value: true } },
    values: { ...cursorPages, query: [...queries, { field: 'ticket_attribute.40001', operator: '=', value: 'x' }] },
  },
  intercom_enqueue_ticket: {
    least: { ticket_type_id: '1234', contacts: contactId, ticket_attributes: {} },
    values: {
      company_id: [companyId],
      created_at: time,
      conversation_to_link_id: [conversationId],
      assignment: [{ admin_assignee_id: admin, team_assignee_id: 1 }],
    },
  },
  intercom_reply_ticket: {
    least: { ticketId, message_type: 'comment', body: text },
    values: {
      reply_options: [[{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }]],
      admin_id: [admin],
      attachment_urls: urls,
      created_at: time,
    },
    beside: {
      message_type: { reply_options: [{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }] },
      reply_options: { message_type: 'quick_reply' },
      cross_post: { message_type: 'note' },
    },
  },
  intercom_reply_ticket_as_contact: {
    least: { ticketId, contactId, body: text },
    values: { user_id: ['user-1'], email: ['ada@example.com'], attachment_urls: urls, created_at: time },
    beside: { user_id: { contactId: undefined }, email: { contactId: undefined } },
    alone: ['user_id', 'email'],
  },
  intercom_change_ticket_type: { values: { ticket_attributes: [{ _default_title_: 'Cup', count: 0 }] } },
  intercom_create_ticket_type: { values: { description: ['', 'Cups'], icon: ['🏺'] } },
  intercom_update_ticket_type: {
    least: { ticketTypeId: '1234', name: 'Cup' },
    values: { description: ['', 'Cups'], icon: ['🏺'] },
  },
  intercom_create_ticket_type_attribute: { values: { list_items: ['Low,High'] } },
  intercom_update_ticket_type_attribute: { values: { list_items: ['Low,High'], name: ['Cup'] } },
  intercom_start_fin_conversation: {
    values: {
      user_name: ['Ada'],
      user_email: ['ada@example.com'],
      user_attributes: [{ plan: 'pro', seats: 3 }],
      attachments: [[{ type: 'file', name: 'a.png', content_type: 'image/png', data: 'aGVsbG8=' }]],
      history: [[{ author: 'agent', body: 'What do you need?', timestamp: '2026-01-24T10:00:00Z' }]],
      attributes: [{ Topic: 'Billing' }],
    },
  },
  intercom_reply_to_fin: {
    values: { user_name: ['Ada'], user_email: ['ada@example.com'], user_attributes: [{ plan: 'pro' }] },
  },
  intercom_submit_fin_rating: { values: { remark: ['Quick'] } },
  ...workspaceSamples,
  intercom_count_conversations: {
    least: { query: filters[0] },
    values: { query: queries.slice(0, 4) },
    left: {
      group_by: 'Each value of it stands in a set below, since days need a period that no other value takes.',
      values: 'They are of some groups alone.',
      since: 'It is of days alone.',
      until: 'It is of days alone.',
    },
    more: [
      ...['state', 'priority', 'read', 'ai_agent_participated'].map((group_by) => ({ query: filters[0], group_by })),
      { query: filters[0], group_by: 'admin_assignee_id' },
      { query: filters[0], group_by: 'team_assignee_id', values: ['0', '1'] },
      { query: filters[0], group_by: 'tag_ids', values: '7522907' },
      { query: filters[0], group_by: 'day', since: 1_767_225_600, until: 1_767_312_000 },
    ],
  },
  intercom_count_tickets: {
    least: { query: { field: 'open', operator: '=', value: true } },
    left: {
      group_by: 'Each value of it stands in a set below, since days need a period that no other value takes.',
      values: 'They are of some groups alone.',
      since: 'It is of days alone.',
      until: 'It is of days alone.',
    },
    more: [
      { query: 'open=true', group_by: 'category' },
      { query: 'open=true', group_by: 'ticket_type_id', values: ['1', '2'] },
      { query: 'open=true', group_by: 'admin_assignee_id' },
      { query: 'open=true', group_by: 'day', since: 1_767_225_600, until: 1_767_312_000 },
    ],
  },
};
