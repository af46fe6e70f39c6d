import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../caller.js';
import { type EventSetup, openEventSetup } from './event-setup.js';

let setup: EventSetup;
beforeEach(async () => {
  setup = await openEventSetup();
});
afterEach(() => setup.close());

describe('conversations tell', () => {
  it('who began them', async () => {
    expect(await setup.notificationsOf(() => setup.begin())).toMatchObject([
      ['conversation.user.created', { type: 'conversation', state: 'open', conversation_parts: { total_count: 0 } }],
    ]);
    const message = {
      message_type: 'inapp',
      body: 'Hi',
      from: { type: 'admin', id: setup.admin },
      to: { type: 'user', id: setup.user },
    };
    const told = await setup.notificationsOf(() =>
      setup.post('/messages', { ...message, create_conversation_without_contact_reply: true }),
    );
    expect(told).toMatchObject([
      ['conversation.admin.single.created', { source: { delivered_as: 'admin_initiated' } }],
    ]);
    expect(await setup.notificationsOf(() => setup.post('/messages', message))).toEqual([]);
  });

  it('what was written and done, with that part alone', async () => {
    const id = await setup.begin();
    const reply = (body: object) => setup.post(`/conversations/${id}/reply`, body);
    const manage = (body: object) =>
      setup.post(`/conversations/${id}/parts`, { admin_id: setup.admin, type: 'admin', ...body });
    const told = await setup.notificationsOf(async () => {
      await reply({ type: 'user', intercom_user_id: setup.user, message_type: 'comment', body: 'Any news?' });
      await reply({ type: 'admin', admin_id: setup.admin, message_type: 'comment', body: 'Soon' });
      await reply({ type: 'admin', admin_id: setup.admin, message_type: 'note', body: 'VIP' });
      await manage({ message_type: 'assignment', assignee_id: setup.admin });
      await manage({ message_type: 'close', body: 'Fixed' });
      await manage({ message_type: 'open' });
      await manage({ message_type: 'snoozed', snoozed_until: NOW + 60 });
      await setup.sandbox.clock.advance('1m');
      await manage({ message_type: 'close' });
      await manage({ message_type: 'assignment', assignee_id: 0 });
      await manage({ message_type: 'close' });
      await reply({ type: 'user', intercom_user_id: setup.user, message_type: 'comment', body: 'Again' });
    });
    const parts = told.map(([topic, { conversation_parts }]) => [
      topic,
      conversation_parts.total_count,
      conversation_parts.conversation_parts[0].part_type,
      conversation_parts.conversation_parts[0].body,
    ]);
    expect(parts).toEqual([
      ['conversation.user.replied', 1, 'comment', 'Any news?'],
      ['conversation.admin.replied', 1, 'comment', 'Soon'],
      ['conversation.admin.noted', 1, 'note', 'VIP'],
      ['conversation.admin.assigned', 1, 'assignment', null],
      ['conversation.admin.closed', 1, 'close', 'Fixed'],
      ['conversation.admin.opened', 1, 'open', null],
      ['conversation.admin.snoozed', 1, 'snoozed', null],
      ['conversation.admin.unsnoozed', 1, 'unsnoozed', null],
      ['conversation.admin.closed', 1, 'close', null],
      ['conversation.admin.open.assigned', 1, 'assign_and_reopen', null],
      ['conversation.admin.closed', 1, 'close', null],
      ['conversation.user.replied', 1, 'open', 'Again'],
    ]);
    expect(told[7]?.[1]).toMatchObject({ state: 'open', snoozed_until: null, updated_at: NOW + 60 });
  });

  it('until 2.14 who joined and left, with the conversation as it is stored', async () => {
    const id = await setup.begin();
    const told = await setup.notificationsOf(async () => {
      await setup.post(`/conversations/${id}/customers`, {
        admin_id: setup.admin,
        customer: { intercom_user_id: setup.lead },
      });
      await setup.drop(`/conversations/${id}/customers/${setup.lead}`, { admin_id: setup.admin });
    }, '2.14');
    expect(told).toMatchObject([
      ['conversation.contact.attached', { conversation: { model: { id: Number(id) } }, contact: { id: setup.lead } }],
      ['conversation.contact.detached', { conversation: { model: { id: Number(id) } }, contact: { id: setup.lead } }],
    ]);
    const parts = told.map(([, { conversation }]) => JSON.parse(conversation.parts[0].data));
    expect(parts).toMatchObject([{ added_by: { type: 'admin' } }, { removed_by: { type: 'admin' } }]);
  });

  it('tags, people, redaction, company, reading and their end', async () => {
    const id = await setup.begin();
    const tag = (await setup.post('/tags', { name: 'vip' })).body.id;
    const company = (await setup.post('/companies', { company_id: 'c1', name: 'Nordwind' })).body.id;
    const written = { type: 'user', intercom_user_id: setup.user, message_type: 'comment', body: 'My card is 4242' };
    const parts = (await setup.post(`/conversations/${id}/reply`, written)).body.conversation_parts.conversation_parts;
    const told = await setup.notificationsOf(async () => {
      await setup.post(`/conversations/${id}/tags`, { id: tag, admin_id: setup.admin });
      await setup.post(`/conversations/${id}/tags`, { id: tag, admin_id: setup.admin });
      await setup.post(`/conversations/${id}/customers`, {
        admin_id: setup.admin,
        customer: { intercom_user_id: setup.lead },
      });
      await setup.drop(`/conversations/${id}/customers/${setup.lead}`, { admin_id: setup.admin });
      await setup.post('/conversations/redact', {
        type: 'conversation_part',
        conversation_id: id,
        conversation_part_id: parts.at(-1).id,
      });
      await setup.put(`/conversations/${id}`, { company_id: company });
      await setup.put(`/conversations/${id}`, { read: true });
      await setup.put(`/conversations/${id}`, { read: true });
      await setup.drop(`/conversations/${id}`);
    });
    expect(told.map(([topic]) => topic)).toEqual([
      'conversation_part.tag.created',
      'conversation.contact.attached',
      'conversation.contact.detached',
      'conversation_part.redacted',
      'admin.activity_log_event.created',
      'conversation.company.updated',
      'conversation.read',
      'conversation.deleted',
    ]);
    expect(told[0]?.[1]).toMatchObject({
      tags: { tags: [{ name: 'vip' }] },
      tags_added: { type: 'tag.list', tags: [{ id: tag, name: 'vip' }] },
      tag: { id: tag, name: 'vip' },
      conversation_parts: { total_count: 1 },
    });
    expect(told[3]?.[1].conversation_parts.conversation_parts).toMatchObject([{ redacted: true }]);
    expect(told[4]?.[1]).toMatchObject({ activity_type: 'conversation_part_deletion' });
    expect(told[7]?.[1]).toEqual({ type: 'conversation', conversation_id: id });
  });

  it('text and unix times from 2.15 on, HTML and ISO times before', async () => {
    const old = await setup.notificationsOf(() => setup.begin('a < b'), '2.14');
    expect(old).toMatchObject([
      [
        'conversation.user.created',
        {
          created_at: NOW,
          source: { body: '<p>a &lt; b</p>' },
          statistics: { first_contact_reply_at: '2026-01-05T10:00:00.000Z' },
        },
      ],
    ]);
    const modern = await setup.notificationsOf(() => setup.begin('a < b'), '2.15');
    expect(modern).toMatchObject([
      [
        'conversation.user.created',
        { created_at: NOW, source: { body: 'a < b' }, statistics: { first_contact_reply_at: NOW } },
      ],
    ]);
    const id = await setup.begin();
    const company = (await setup.post('/companies', { company_id: 'c1' })).body.id;
    expect(
      await setup.notificationsOf(() => setup.put(`/conversations/${id}`, { company_id: company }), '2.14'),
    ).toEqual([]);
  });

  it('that one was merged into another: it is closed, and its contact joins the other', async () => {
    const [secondary, primary] = [await setup.begin(), await setup.begin()];
    const customer = { intercom_user_id: setup.lead };
    await setup.post(`/conversations/${secondary}/customers`, { admin_id: setup.admin, customer });
    const told = await setup.notificationsOf(() =>
      setup.post(`/conversations/${secondary}/merge`, { merge_into_conversation_id: Number(primary) }),
    );
    expect(told).toMatchObject([
      ['conversation.admin.closed', { id: secondary, state: 'closed' }],
      ['conversation.contact.attached', { id: primary }],
    ]);
  });
});
