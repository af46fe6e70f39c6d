import { describe, expect, it } from 'vitest';
import { conversation } from './answers.js';
import { findings, type SchemaName } from './validator.js';

/*
 * Forms that were seen in live traffic and that the official description does not have, with invented values.
 */

const figures = [
  'time_to_assignment',
  'time_to_admin_reply',
  'time_to_first_close',
  'time_to_last_close',
  'median_time_to_reply',
  'first_contact_reply_at',
  'first_assignment_at',
  'first_admin_reply_at',
  'first_close_at',
  'last_assignment_at',
  'last_assignment_admin_reply_at',
  'last_contact_reply_at',
  'last_admin_reply_at',
  'last_close_at',
];

const part = (fields: object) => ({
  type: 'conversation_part',
  id: '44947253867',
  part_type: 'assignment',
  body: null,
  created_at: 1769900000,
  updated_at: 1769900000,
  notified_at: 1769900000,
  assigned_to: null,
  author: { type: 'bot', id: '7000001', name: 'Fin', email: 'operator+k3v9ws01@intercom.io' },
  attachments: [],
  external_id: null,
  redacted: false,
  ...fields,
});

const company = {
  type: 'company',
  id: '69fc2831eb0b7e63a26277da',
  company_id: 'acme',
  app_id: 'k3v9ws01',
  name: 'Acme',
  created_at: 1769900000,
  updated_at: 1769900000,
  monthly_spend: 0,
  session_count: 0,
  user_count: 0,
  tags: { type: 'tag.list', tags: [] },
  segments: { type: 'segment.list', segments: [] },
  plan: {},
  custom_attributes: {},
};

const forms: readonly (readonly [what: string, schema: SchemaName, value: object])[] = [
  ['a conversation without a first message', 'conversation', conversation({ source: null })],
  [
    'figures that are not known yet',
    'conversation',
    conversation({
      statistics: {
        type: 'conversation_statistics',
        ...Object.fromEntries(figures.map((name) => [name, null])),
        last_closed_by_id: 7000012,
        count_reopens: 0,
        count_assignments: 0,
        count_conversation_parts: 2,
      },
    }),
  ],
  ['teammates by the name of admins', 'conversation', conversation({ teammates: { type: 'admin.list', admins: [] } })],
  [
    'topics as a list',
    'conversation',
    conversation({ title: '', topics: { type: 'topic.list', topics: [], total_count: 0 } }),
  ],
  ['a part of 2.11', 'conversation-part', part({ part_type: 'company_updated' })],
  ['a part that unassigns', 'conversation-part', part({ assigned_to: { type: 'nobody_admin', id: null } })],
  ['a tag that was taken off', 'tag', { type: 'tag', id: '1', name: 'VIP', applied_at: null, applied_by: null }],
  [
    'a message by an admin in short',
    'message',
    {
      type: 'admin_message',
      id: '235656383',
      created_at: 1769900000,
      subject: 'Hello',
      body: 'Hello',
      message_type: 'inapp',
      owner: { type: 'admin', id: '7000012', name: 'Jo Berg', email: 'jo@example.org' },
    },
  ],
  [
    'a company that a contact was attached to',
    'company',
    {
      ...company,
      notes: {
        type: 'note.list',
        data: [],
        url: '/companies/69fc2831eb0b7e63a26277da/notes',
        total_count: 0,
        has_more: false,
      },
    },
  ],
  ['a company with its notes whole', 'company', { ...company, notes: { type: 'note.list', notes: [] } }],
];

describe('the schemas take', () => {
  it.each(forms)('%s', (_what, schema, value) => {
    expect(findings(schema, value)).toEqual([]);
  });
});
