import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../caller.js';
import { type EventStage, openEventStage } from './event-stage.js';

let stage: EventStage;
beforeEach(async () => {
  stage = await openEventStage();
});
afterEach(() => stage.close());

describe('contacts tell', () => {
  it('how they came and what changed, users and leads apart', async () => {
    const told = await stage.notificationsOf(async () => {
      await stage.post('/contacts', { role: 'user', email: 'new@example.org' });
      await stage.post('/contacts', { role: 'lead' });
      await stage.put(`/contacts/${stage.user}`, { name: 'Ada L.' });
      await stage.put(`/contacts/${stage.user}`, { email: 'ada@new.example.org' });
      await stage.put(`/contacts/${stage.user}`, { unsubscribed_from_emails: true });
      await stage.put(`/contacts/${stage.user}`, { unsubscribed_from_emails: false });
      await stage.put(`/contacts/${stage.lead}`, { email: 'lea@example.org' });
      await stage.put(`/contacts/${stage.lead}`, { role: 'user', external_id: 'c-9' });
    });
    expect(told.map(([topic]) => topic)).toEqual([
      'contact.user.created',
      'contact.lead.created',
      'contact.user.updated',
      'contact.user.updated',
      'contact.email.updated',
      'contact.user.updated',
      'contact.unsubscribed',
      'contact.user.updated',
      'contact.subscribed',
      'contact.lead.updated',
      'contact.lead.added_email',
      'contact.lead.signed_up',
    ]);
    expect(told[0]?.[1]).toMatchObject({
      type: 'contact',
      role: 'user',
      email: 'new@example.org',
      created_at: '2026-01-05T10:00:00.000+00:00',
      updated_at: '2026-01-05T10:00:00.000+00:00',
    });
  });

  it('tags', async () => {
    const tag = (await stage.post('/tags', { name: 'vip' })).body.id;
    const told = await stage.notificationsOf(async () => {
      await stage.post(`/contacts/${stage.user}/tags`, { id: tag });
      await stage.post(`/contacts/${stage.user}/tags`, { id: tag });
      await stage.drop(`/contacts/${stage.user}/tags/${tag}`);
      await stage.post('/tags', { name: 'vip', users: [{ id: stage.lead }] });
      await stage.drop(`/tags/${tag}`);
    });
    expect(told).toMatchObject([
      [
        'contact.user.tag.created',
        { type: 'contact_tag', tag: { name: 'vip' }, contact: { id: stage.user, role: 'user' } },
      ],
      ['contact.user.tag.deleted', { tag: { id: tag } }],
      ['contact.lead.tag.created', { contact: { id: stage.lead, created_at: '2026-01-05T10:00:00.000+00:00' } }],
      ['contact.lead.tag.deleted', { tag: { id: tag, name: 'vip' } }],
    ]);
  });

  it('archiving, merging and their end', async () => {
    const told = await stage.notificationsOf(async () => {
      await stage.post(`/contacts/${stage.user}/archive`);
      await stage.post(`/contacts/${stage.user}/archive`);
      await stage.post(`/contacts/${stage.user}/unarchive`);
      await stage.post('/contacts/merge', { from: stage.lead, into: stage.user, skip_duplicate_validation: true });
      await stage.drop(`/contacts/${stage.user}`);
    });
    expect(told).toMatchObject([
      ['contact.archived', { id: stage.user }],
      ['contact.unarchive', { id: stage.user }],
      ['contact.merged', { id: stage.user, merged_from: { type: 'contact', id: stage.lead } }],
      ['contact.deleted', {}],
    ]);
    expect(told[3]?.[1]).toEqual({ id: stage.user, external_id: null, type: 'contact', deleted: true });
  });

  it('nothing of times that calls touch on the way', async () => {
    const id = await stage.begin();
    const reply = { type: 'user', intercom_user_id: stage.user, message_type: 'comment', body: 'x' };
    const told = await stage.notificationsOf(() => stage.post(`/conversations/${id}/reply`, reply));
    expect(told.map(([topic]) => topic)).toEqual(['conversation.user.replied']);
  });

  it('what they do', async () => {
    const event = { event_name: 'ordered', created_at: NOW, id: stage.user, metadata: { books: 3 } };
    const told = await stage.notificationsOf(async () => {
      await stage.post('/events', event);
      await stage.post('/events', event);
    });
    expect(told).toMatchObject([
      [
        'event.created',
        {
          type: 'event',
          event_name: 'ordered',
          intercom_user_id: stage.user,
          metadata: { books: 3 },
          ext_metadata: {},
        },
      ],
    ]);
  });
});

describe('companies tell', () => {
  it('what becomes of them and who belongs to them', async () => {
    const told = await stage.notificationsOf(async () => {
      const { id } = (await stage.post('/companies', { company_id: 'acct-77', name: 'Nordwind' })).body;
      await stage.post('/companies', { company_id: 'acct-77', name: 'Nordwind GmbH' });
      await stage.post(`/contacts/${stage.user}/companies`, { id });
      await stage.post(`/contacts/${stage.user}/companies`, { id });
      await stage.drop(`/contacts/${stage.user}/companies/${id}`);
      await stage.drop(`/companies/${id}`);
    });
    expect(told).toMatchObject([
      ['company.created', { type: 'company', company_id: 'acct-77', created_at: '2026-01-05T10:00:00.000+00:00' }],
      ['company.updated', { name: 'Nordwind GmbH', plan_id: null, tag_ids: [] }],
      ['company.contact.attached', { company: { user_count: 1 }, contact: { id: stage.user } }],
      ['company.contact.detached', { company: { user_count: 0 }, contact: { id: stage.user } }],
      ['company.deleted', { company_id: 'acct-77' }],
    ]);
    expect(told[2]?.[1]).not.toHaveProperty('type');
  });
});
