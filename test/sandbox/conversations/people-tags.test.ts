import { beforeEach, describe, expect, it } from 'vitest';
import { begin, refusal, type Setup, setUp } from './setup.js';

let setup: Setup;
let id: string;

beforeEach(async () => {
  setup = await setUp();
  id = await begin(setup);
});

describe('participants', () => {
  const add = (customer: object) =>
    setup.call('POST', `/conversations/${id}/customers`, { admin_id: setup.admin, customer });
  const remove = (contact: string) =>
    setup.call('DELETE', `/conversations/${id}/customers/${contact}`, { admin_id: setup.admin });
  const ids = (answer: { body: { contacts: { contacts: { id: string }[] } } }) =>
    answer.body.contacts.contacts.map((one) => one.id);

  it('join by id and leave again', async () => {
    expect(ids(await add({ intercom_user_id: setup.user2 }))).toEqual([setup.user, setup.user2]);
    expect(ids(await add({ intercom_user_id: setup.user2 }))).toEqual([setup.user, setup.user2]);
    expect(ids(await remove(setup.user))).toEqual([setup.user2]);
  });

  it('may be somebody new: an unknown e-mail makes a lead', async () => {
    const answer = await add({ email: 'new.person@example.net' });
    const lead = await setup.call('GET', `/contacts/${ids(answer)[1]}`);
    expect(lead.body).toMatchObject({ role: 'lead', email: 'new.person@example.net' });
  });

  it('are never removed to the last', async () => {
    expect(refusal(await remove(setup.user))).toEqual([
      422,
      'parameter_invalid',
      'Removing the last customer is not allowed',
    ]);
    expect(refusal(await remove(setup.user2))).toEqual([404, 'not_found', 'User Not Found']);
    const noAdmin = await setup.call('DELETE', `/conversations/${id}/customers/${setup.user}`, {});
    expect(refusal(noAdmin)[0]).toBe(400);
  });

  it('follow a merge to the contact that survives', async () => {
    const theirs = await begin(setup, 'Before the merge', setup.lead);
    const merge = { from: setup.lead, into: setup.user, skip_duplicate_validation: true };
    expect((await setup.call('POST', '/contacts/merge', merge)).status).toBe(200);
    expect(ids(await setup.call('GET', `/conversations/${theirs}`))).toEqual([setup.user]);
  });
});

describe('tags', () => {
  const tag = (body: object) => setup.call('POST', `/conversations/${id}/tags`, body);
  const shown = async () => (await setup.call('GET', `/conversations/${id}`)).body.tags.tags;

  it('are put on, once, and taken off', async () => {
    const { id: tagId } = (await setup.call('POST', '/tags', { name: 'Printer' })).body;
    const attached = await tag({ id: tagId, admin_id: setup.other });
    const expected = {
      type: 'tag',
      id: tagId,
      name: 'Printer',
      applied_at: setup.now(),
      applied_by: { type: 'admin', id: setup.other },
    };
    expect(attached.body).toEqual(expected);
    setup.pass(5);
    expect((await tag({ id: tagId, admin_id: setup.admin })).body).toEqual(expected);
    expect(await shown()).toEqual([expected]);
    const detached = await setup.call('DELETE', `/conversations/${id}/tags/${tagId}`, { admin_id: setup.admin });
    expect(detached.body).toMatchObject({ id: tagId, name: 'Printer' });
    expect(await shown()).toEqual([]);
    const again = await setup.call('DELETE', `/conversations/${id}/tags/${tagId}`, { admin_id: setup.admin });
    expect(refusal(again)).toEqual([404, 'tag_not_found', 'Tag not found']);
  });

  it('go when the tag is deleted', async () => {
    const { id: tagId } = (await setup.call('POST', '/tags', { name: 'Printer' })).body;
    await tag({ id: tagId, admin_id: setup.admin });
    expect((await setup.call('DELETE', `/tags/${tagId}`)).status).toBe(200);
    expect(await shown()).toEqual([]);
  });

  it('need a conversation, a tag and an admin', async () => {
    expect(refusal(await tag({ id: '1', admin_id: setup.admin })).slice(0, 2)).toEqual([404, 'not_found']);
    expect(refusal(await tag({ id: '1' })).slice(0, 2)).toEqual([400, 'parameter_not_found']);
    const nowhere = await setup.call('POST', '/conversations/1/tags', { id: '1', admin_id: setup.admin });
    expect(refusal(nowhere)).toEqual([404, 'not_found', 'Conversation not found']);
  });
});

describe('redacting', () => {
  const redact = (body: object) => setup.call('POST', '/conversations/redact', { conversation_id: id, ...body });
  const notFound = [404, 'conversation_part_or_message_not_found', 'Conversation part or message not found'];

  it('deletes the text of a part and of the first message', async () => {
    const written = await setup.call('POST', `/conversations/${id}/reply`, {
      type: 'user',
      message_type: 'comment',
      intercom_user_id: setup.user,
      body: 'My number is 4111',
    });
    const part = written.body.conversation_parts.conversation_parts[1].id;
    const { body } = await redact({ type: 'conversation_part', conversation_part_id: part });
    expect(body.conversation_parts.conversation_parts[1]).toMatchObject({
      redacted: true,
      body: '<p><i>This message was deleted</i></p>',
    });
    const source = await redact({ type: 'source', source_id: written.body.source.id });
    expect(source.body.source).toMatchObject({ redacted: true, body: '<p><i>This message was deleted</i></p>' });
  });

  it('refuses what is not there and what has no text', async () => {
    expect(refusal(await redact({ type: 'conversation_part', conversation_part_id: '1' }))).toEqual(notFound);
    expect(refusal(await redact({ type: 'source', source_id: '1' }))).toEqual(notFound);
    const closed = await setup.call('POST', `/conversations/${id}/parts`, {
      message_type: 'close',
      type: 'admin',
      admin_id: setup.admin,
    });
    const part = closed.body.conversation_parts.conversation_parts[0].id;
    const answer = await redact({ type: 'conversation_part', conversation_part_id: part });
    expect(refusal(answer)[1]).toBe('conversation_part_not_redactable');
  });
});
