import { describe, expect, it } from 'vitest';
import { preview, refusal } from './preview.js';

const ticketId = '215470000000002';
const admin = { adminId: '7000012' };

describe('reply to ticket', () => {
  const reply = (params: object) => preview('intercom_reply_ticket', { ticketId, ...params }, admin);
  const wire = { type: 'admin', admin_id: '7000012' };
  const reply_options = [{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }];

  it('is a text, a note for many conversations, or buttons', () => {
    expect(reply({ message_type: 'comment', body: 'On it.', cross_post: true })).toEqual({
      request: `POST /tickets/${ticketId}/reply`,
      query: {},
      body: { ...wire, message_type: 'comment', body: 'On it.' },
    });
    expect(reply({ message_type: 'note', body: 'VIP', cross_post: 'true' }).body).toEqual({
      ...wire,
      message_type: 'note',
      body: 'VIP',
      cross_post: true,
    });
    expect(reply({ message_type: 'quick_reply', reply_options }).body).toEqual({
      ...wire,
      message_type: 'quick_reply',
      reply_options,
    });
  });

  it('refuses a kind without what it consists of', () => {
    expect(refusal('intercom_reply_ticket', { ticketId, message_type: 'note' })).toEqual([
      'body is missing: a comment or note is a text',
    ]);
    expect(refusal('intercom_reply_ticket', { ticketId, message_type: 'quick_reply', body: 'x' })).toEqual([
      'reply_options is missing: a quick reply consists of buttons',
    ]);
  });
});

describe('search tickets', () => {
  it('puts the cursor into the body', () => {
    const params = { query: 'open=true AND category=request', per_page: '5', starting_after: 'next' };
    expect(preview('intercom_search_tickets', params)).toEqual({
      request: 'POST /tickets/search',
      query: {},
      body: {
        query: {
          operator: 'AND',
          value: [
            { field: 'open', operator: '=', value: true },
            { field: 'category', operator: '=', value: 'request' },
          ],
        },
        pagination: { per_page: 5, starting_after: 'next' },
      },
    });
  });

  it.each([
    [{ field: 'category', operator: '=', value: 'Customer' }, 'request, task, tracker'],
    [{ field: 'title', operator: '>', value: 'a' }, 'takes = !='],
    [{ field: 'updated_at', operator: '>=', value: 1 }, 'takes = !='],
    [{ field: 'created_at', operator: '>=', value: 'yesterday' }, 'a time in unix seconds'],
    [{ field: 'admin_assignee_id', operator: '=', value: 12 }, 'text in quotes'],
    [{ field: 'ticket_state', operator: '=', value: 'submitted' }, 'not a search field'],
    [{ field: 'ticket_attribute.', operator: '=', value: 'x' }, 'not a search field'],
    ['refund', 'query cannot be searched'],
  ])('refuses %o', (query, said) => {
    expect(refusal('intercom_search_tickets', { query })).toEqual([expect.stringContaining(said)]);
  });
});

describe('links of tickets', () => {
  it('are made and taken away by the id of the conversation', () => {
    const conversation_id = '215470000000001';
    expect(preview('intercom_link_conversation_to_ticket', { ticketId, conversation_id })).toEqual({
      request: `POST /tickets/${ticketId}/linked_conversations`,
      query: {},
      body: { conversation_id },
    });
    const params = { ticketId, conversationId: conversation_id };
    expect(preview('intercom_unlink_conversation_from_ticket', params)).toEqual({
      request: `DELETE /tickets/${ticketId}/linked_conversations/${conversation_id}`,
      query: {},
      body: null,
    });
  });
});

describe('ticket types', () => {
  it('are changed by what is given, and refuse a change of nothing', () => {
    expect(preview('intercom_update_ticket_type', { ticketTypeId: 7, archived: 'true' })).toEqual({
      request: 'PUT /ticket_types/7',
      query: {},
      body: { archived: true },
    });
    expect(refusal('intercom_update_ticket_type', { ticketTypeId: 7 })).toHaveLength(1);
  });
});
