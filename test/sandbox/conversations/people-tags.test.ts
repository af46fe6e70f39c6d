import { beforeEach, describe, expect, it } from 'vitest';
import { begin, refusal, type Stage, setStage } from './stage.js';

let stage: Stage;
let id: string;

beforeEach(async () => {
  stage = await setStage();
  id = await begin(stage);
});

describe('participants', () => {
  const add = (customer: object) =>
    stage.call('POST', `/conversations/${id}/customers`, { admin_id: stage.admin, customer });
  const remove = (contact: string) =>
    stage.call('DELETE', `/conversations/${id}/customers/${contact}`, { admin_id: stage.admin });
  const ids = (answer: { body: { contacts: { contacts: { id: string }[] } } }) =>
    answer.body.contacts.contacts.map((one) => one.id);

  it('join by id and leave again', async () => {
    expect(ids(await add({ intercom_user_id: stage.user2 }))).toEqual([stage.user, stage.user2]);
    expect(ids(await add({ intercom_user_id: stage.user2 }))).toEqual([stage.user, stage.user2]);
    expect(ids(await remove(stage.user))).toEqual([stage.user2]);
  });

  it('may be somebody new: an unknown e-mail makes a lead', async () => {
    const answer = await add({ email: 'new.person@example.net' });
    const lead = await stage.call('GET', `/contacts/${ids(answer)[1]}`);
    expect(lead.body).toMatchObject({ role: 'lead', email: 'new.person@example.net' });
  });

  it('are never removed to the last', async () => {
    expect(refusal(await remove(stage.user))).toEqual([
      422,
      'parameter_invalid',
      'Removing the last customer is not allowed',
    ]);
    expect(refusal(await remove(stage.user2))).toEqual([404, 'not_found', 'User Not Found']);
    const noAdmin = await stage.call('DELETE', `/conversations/${id}/customers/${stage.user}`, {});
    expect(refusal(noAdmin)[0]).toBe(400);
  });

  it('follow a merge to the contact that survives', async () => {
    const theirs = await begin(stage, 'Before the merge', stage.lead);
    const merge = { from: stage.lead, into: stage.user, skip_duplicate_validation: true };
    expect((await stage.call('POST', '/contacts/merge', merge)).status).toBe(200);
    expect(ids(await stage.call('GET', `/conversations/${theirs}`))).toEqual([stage.user]);
  });
});

describe('tags', () => {
  const tag = (body: object) => stage.call('POST', `/conversations/${id}/tags`, body);
  const shown = async () => (await stage.call('GET', `/conversations/${id}`)).body.tags.tags;

  it('are put on, once, and taken off', async () => {
    const { id: tagId } = (await stage.call('POST', '/tags', { name: 'Printer' })).body;
    const attached = await tag({ id: tagId, admin_id: stage.other });
    const expected = {
      type: 'tag',
      id: tagId,
      name: 'Printer',
      applied_at: stage.now(),
      applied_by: { type: 'admin', id: stage.other },
    };
    expect(attached.body).toEqual(expected);
    stage.pass(5);
    expect((await tag({ id: tagId, admin_id: stage.admin })).body).toEqual(expected);
    expect(await shown()).toEqual([expected]);
    const detached = await stage.call('DELETE', `/conversations/${id}/tags/${tagId}`, { admin_id: stage.admin });
    expect(detached.body).toMatchObject({ id: tagId, name: 'Printer' });
    expect(await shown()).toEqual([]);
    const again = await stage.call('DELETE', `/conversations/${id}/tags/${tagId}`, { admin_id: stage.admin });
    expect(refusal(again)).toEqual([404, 'tag_not_found', 'Tag not found']);
  });

  it('go when the tag is deleted', async () => {
    const { id: tagId } = (await stage.call('POST', '/tags', { name: 'Printer' })).body;
    await tag({ id: tagId, admin_id: stage.admin });
    expect((await stage.call('DELETE', `/tags/${tagId}`)).status).toBe(200);
    expect(await shown()).toEqual([]);
  });

  it('need a conversation, a tag and an admin', async () => {
    expect(refusal(await tag({ id: '1', admin_id: stage.admin })).slice(0, 2)).toEqual([404, 'not_found']);
    expect(refusal(await tag({ id: '1' })).slice(0, 2)).toEqual([400, 'parameter_not_found']);
    const nowhere = await stage.call('POST', '/conversations/1/tags', { id: '1', admin_id: stage.admin });
    expect(refusal(nowhere)).toEqual([404, 'not_found', 'Conversation not found']);
  });
});

describe('redacting', () => {
  const redact = (body: object) => stage.call('POST', '/conversations/redact', { conversation_id: id, ...body });
  const notFound = [404, 'conversation_part_or_message_not_found', 'Conversation part or message not found'];

  it('deletes the text of a part and of the first message', async () => {
    const written = await stage.call('POST', `/conversations/${id}/reply`, {
      type: 'user',
      message_type: 'comment',
      intercom_user_id: stage.user,
      body: 'My number is 4111',
    });
    const part = written.body.conversation_parts.conversation_parts[0].id;
    const { body } = await redact({ type: 'conversation_part', conversation_part_id: part });
    expect(body.conversation_parts.conversation_parts[0]).toMatchObject({
      redacted: true,
      body: '<p><i>This message was deleted</i></p>',
    });
    const source = await redact({ type: 'source', source_id: written.body.source.id });
    expect(source.body.source).toMatchObject({ redacted: true, body: '<p><i>This message was deleted</i></p>' });
  });

  it('refuses what is not there and what has no text', async () => {
    expect(refusal(await redact({ type: 'conversation_part', conversation_part_id: '1' }))).toEqual(notFound);
    expect(refusal(await redact({ type: 'source', source_id: '1' }))).toEqual(notFound);
    const closed = await stage.call('POST', `/conversations/${id}/parts`, {
      message_type: 'close',
      type: 'admin',
      admin_id: stage.admin,
    });
    const part = closed.body.conversation_parts.conversation_parts[0].id;
    const answer = await redact({ type: 'conversation_part', conversation_part_id: part });
    expect(refusal(answer)[1]).toBe('conversation_part_not_redactable');
  });
});
