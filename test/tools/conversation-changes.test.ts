import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { conversation } from '../schemas/answers.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const conversationId = '215470000012345';
const contactId = '65f0c0ffee0123456789ab01';
const admin = { adminId: '7000012' };
const intercom = createIntercom({ accessToken: 'test-token', ...admin, retry: { firstPauseMs: 1 } });

describe('update conversation', () => {
  const update = (params: object) => preview('intercom_update_conversation', { conversationId, ...params });

  it('sends what is given, null and empty values too', () => {
    expect(update({ title: '', custom_attributes: '{"issue_type":null}', read: 'false', company_id: null })).toEqual({
      request: `PUT /conversations/${conversationId}`,
      query: {},
      body: { title: '', custom_attributes: { issue_type: null }, read: false, company_id: null },
    });
    expect(update({ read: true, display_as: 'plaintext' })).toMatchObject({
      query: { display_as: 'plaintext' },
      body: { read: true },
    });
  });

  it('refuses a change of nothing', () => {
    expect(refusal('intercom_update_conversation', { conversationId, display_as: 'plaintext' })).toEqual([
      'title is missing: give title, custom_attributes, read or company_id, at least one of them',
    ]);
  });
});

describe('delete conversation', () => {
  it('keeps the figures unless the caller says otherwise', () => {
    const request = `DELETE /conversations/${conversationId}`;
    expect(preview('intercom_delete_conversation', { conversationId })).toEqual({ request, query: {}, body: null });
    const without = { conversationId, retain_metrics: false };
    expect(preview('intercom_delete_conversation', without).query).toEqual({ retain_metrics: 'false' });
  });
});

describe('contacts of a conversation', () => {
  const attach = (params: object) => preview('intercom_attach_contact_to_conversation', params, admin);

  it('are added by any of their names', () => {
    const request = `POST /conversations/${conversationId}/customers`;
    const body = (customer: object) => ({ request, query: {}, body: { customer, admin_id: '7000012' } });
    expect(attach({ conversationId, contactId })).toEqual(body({ intercom_user_id: contactId }));
    expect(attach({ conversationId, user_id: 42 })).toEqual(body({ user_id: '42' }));
    expect(attach({ conversationId, email: 'ada@example.com' })).toEqual(body({ email: 'ada@example.com' }));
  });

  it.each([{}, { contactId, email: 'ada@example.com' }])('are named once: not %o', (named) => {
    expect(refusal('intercom_attach_contact_to_conversation', { conversationId, ...named })).toHaveLength(1);
  });

  it('are removed by a DELETE whose body names the admin', async () => {
    const params = { conversationId, contactId };
    expect(preview('intercom_detach_contact_from_conversation', params, admin)).toEqual({
      request: `DELETE /conversations/${conversationId}/customers/${contactId}`,
      query: {},
      body: { admin_id: '7000012' },
    });
    const path = `/conversations/${conversationId}/customers/${contactId}`;
    nock(api).delete(path).replyWithError('socket hang up');
    nock(api).delete(path, { admin_id: '7000012' }).reply(404, { type: 'error.list', errors: [] });
    const { output } = await intercom.run('intercom_detach_contact_from_conversation', params);
    expect(output).toEqual({ conversation: undefined, conversationId });
  });
});

describe('redact conversation', () => {
  const redact = (params: object) => preview('intercom_redact_conversation', { conversationId, ...params });

  it('names the part or the source, whichever is meant', () => {
    const common = { request: 'POST /conversations/redact', query: {} };
    const conversation_id = conversationId;
    expect(redact({ type: 'conversation_part', conversation_part_id: 7 })).toEqual({
      ...common,
      body: { type: 'conversation_part', conversation_id, conversation_part_id: '7' },
    });
    expect(redact({ type: 'source', source_id: '8', conversation_part_id: '7' })).toEqual({
      ...common,
      body: { type: 'source', conversation_id, source_id: '8' },
    });
  });

  it('refuses a kind of message without its id', () => {
    expect(refusal('intercom_redact_conversation', { conversationId, type: 'source' })).toEqual([
      'source_id is missing: the first message is named by source.id of the conversation',
    ]);
  });
});

describe('merge conversation', () => {
  it('sends the id as a number, and not its own', () => {
    const params = { conversationId, merge_into_conversation_id: '215470000000009' };
    expect(preview('intercom_merge_conversation', params)).toEqual({
      request: `POST /conversations/${conversationId}/merge`,
      query: {},
      body: { merge_into_conversation_id: 215_470_000_000_009 },
    });
    const itself = { conversationId, merge_into_conversation_id: conversationId };
    expect(refusal('intercom_merge_conversation', itself)).toEqual([
      'merge_into_conversation_id names the same conversation: give another one',
    ]);
  });

  it('is told by the link of the conversation that goes on when the answer was lost', async () => {
    const into = '215470000000009';
    const linked_objects = { type: 'list', data: [{ type: 'conversation', id: conversationId }], total_count: 1 };
    nock(api).post(`/conversations/${conversationId}/merge`).replyWithError('socket hang up');
    nock(api)
      .get(`/conversations/${into}`)
      .reply(200, conversation({ id: into, linked_objects }));
    const { output, warnings } = await intercom.run('intercom_merge_conversation', {
      conversationId,
      merge_into_conversation_id: into,
    });
    expect(output.conversationId).toBe(into);
    expect(warnings).toHaveLength(1);
  });
});

describe('quick replies', () => {
  const reply_options = [{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }];

  it('are offered by an admin and answered by a contact', () => {
    const request = `POST /conversations/${conversationId}/reply`;
    const offered = { type: 'admin', message_type: 'quick_reply', reply_options, admin_id: '7000012' };
    expect(preview('intercom_send_quick_replies', { conversationId, reply_options }, admin)).toEqual({
      request,
      query: {},
      body: offered,
    });
    const answer = { conversationId, contactId, body: 'Yes', reply_options: JSON.stringify(reply_options) };
    expect(preview('intercom_reply_conversation_as_contact', answer).body).toEqual({
      type: 'user',
      message_type: 'comment',
      intercom_user_id: contactId,
      body: 'Yes',
      reply_options,
    });
  });

  it.each([
    [[], 'is an empty list: give at least one {"text", "uuid"}'],
    [[{ text: 'Yes' }], 'lacks text or uuid (number 1): give both as texts'],
  ])('refuses %o', (options, said) => {
    expect(refusal('intercom_send_quick_replies', { conversationId, reply_options: options })).toEqual([
      `reply_options ${said}`,
    ]);
  });
});

describe('a rating of a conversation', () => {
  it('may be of a workflow', async () => {
    const conversation_rating = { rating: 4, remark: '', created_at: 1, teammate: { type: 'workflow', id: null } };
    const answer = conversation({ conversation_rating });
    nock(api).get(`/conversations/${conversationId}`).reply(200, answer);
    const { output } = await intercom.run('intercom_get_conversation', { conversationId });
    expect(output.conversation.conversation_rating?.teammate?.type).toBe('workflow');
  });
});
