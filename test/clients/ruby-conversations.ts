import { expect } from 'vitest';
import type { Row } from './rows.js';

const admin = (name: string, more: object = {}): Row[3] => {
  return ({ admin: admin_id, conversation }) => ({
    admin_id,
    ...more,
    message_type: name,
    type: 'admin',
    conversation_id: conversation,
  });
};

/** What the official Ruby client asks about conversations and messages. */
export const conversations: readonly Row[] = [
  ['lists conversations', 'GET', () => '/conversations', undefined, () => ({ type: 'conversation.list' })],
  [
    'finds a conversation',
    'GET',
    (of) => `/conversations/${of.conversation}`,
    undefined,
    (of) => ({ id: of.conversation, source: { subject: '' } }),
  ],
  [
    'marks one read',
    'PUT',
    (of) => `/conversations/${of.conversation}`,
    () => ({ read: true }),
    () => ({ read: true }),
  ],
  [
    'replies as a user by address',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({
      type: 'user',
      email: of.userEmail,
      message_type: 'comment',
      body: 'foo',
      attachment_urls: ['http://www.example.com/attachment.jpg'],
      conversation_id: of.conversation,
    }),
    () => ({ conversation_parts: { total_count: 2 } }),
  ],
  [
    'replies as an admin',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('comment', { body: '<div>bar</div>' }),
    () => ({ conversation_parts: { conversation_parts: [{}, { part_type: 'comment', body: '<p>bar</p>' }] } }),
  ],
  [
    'replies to the last conversation of a user',
    'POST',
    () => '/conversations/last/reply',
    (of) => ({ type: 'user', body: 'Thanks again', message_type: 'comment', user_id: of.userId, admin_id: of.admin }),
    (of) => ({ id: of.conversation }),
  ],
  [
    'replies as an admin to the last conversation of a contact',
    'POST',
    () => '/conversations/last/reply',
    (of) => ({ intercom_user_id: of.user, type: 'admin', admin_id: of.admin, message_type: 'comment', body: 'bar' }),
    (of) => ({ id: of.conversation }),
  ],
  ['opens', 'POST', (of) => `/conversations/${of.conversation}/reply`, admin('open'), () => ({ state: 'open' })],
  ['closes', 'POST', (of) => `/conversations/${of.conversation}/reply`, admin('close'), () => ({ state: 'closed' })],
  [
    'closes with a word',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('close', { body: 'bar' }),
    () => ({ conversation_parts: { conversation_parts: [{}, { part_type: 'close', body: '<p>bar</p>' }] } }),
  ],
  [
    'snoozes',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('snoozed', { snoozed_until: 9999999999 }),
    () => ({ state: 'snoozed', snoozed_until: 9999999999 }),
  ],
  [
    'assigns',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({
      admin_id: of.admin,
      assignee_id: of.other,
      message_type: 'assignment',
      type: 'admin',
      conversation_id: of.conversation,
    }),
    (of) => ({ admin_assignee_id: Number(of.other) }),
  ],
  [
    'searches in an order',
    'POST',
    () => '/conversations/search',
    () => ({
      query: { field: 'open', operator: '=', value: true },
      sort: { field: 'created_at', order: 'descending' },
    }),
    (of) => ({
      type: 'conversation.list',
      conversations: expect.arrayContaining([expect.objectContaining({ id: of.conversation })]),
    }),
  ],
  [
    'tags a conversation',
    'POST',
    (of) => `/conversations/${of.conversation}/tags`,
    (of) => ({ id: of.tag, admin_id: of.admin }),
    (of) => ({ id: of.tag, applied_at: of.now, applied_by: { type: 'admin', id: of.admin } }),
  ],
  [
    'adds a contact',
    'POST',
    (of) => `/conversations/${of.conversation}/customers`,
    (of) => ({ admin_id: of.admin, customer: { intercom_user_id: of.lead } }),
    (of) => ({ contacts: { contacts: [{ id: of.user }, { id: of.lead }] } }),
  ],
  [
    'sends a message in the app to a user by the caller’s id',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'inapp',
      body: "What's up :)",
      from: { type: 'admin', id: of.admin },
      to: { type: 'user', user_id: of.userId },
    }),
    () => ({ type: 'admin_message', message_type: 'inapp', body: "What's up :)" }),
  ],
  [
    'sends an e-mail',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'email',
      subject: 'Hey there',
      body: "What's up :)",
      template: 'plain',
      from: { type: 'admin', id: of.admin },
      to: { type: 'user', id: of.user },
    }),
    () => ({ type: 'admin_message', message_type: 'email', subject: 'Hey there' }),
  ],
  [
    'writes as a contact',
    'POST',
    () => '/messages',
    (of) => ({ from: { type: 'contact', id: of.user }, body: 'halp' }),
    () => ({ type: 'user_message', body: 'halp', conversation_id: expect.any(String) }),
  ],
];
