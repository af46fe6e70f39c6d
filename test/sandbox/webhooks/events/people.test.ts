import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../caller.js';
import { type EventSetup, openEventSetup } from './event-setup.js';

let setup: EventSetup;
beforeEach(async () => {
  setup = await openEventSetup();
});
afterEach(() => setup.close());

describe('contacts tell', () => {
  it('how they came and what changed, users and leads apart', async () => {
    const told = await setup.notificationsOf(async () => {
      await setup.post('/contacts', { role: 'user', email: 'new@example.org' });
      await setup.post('/contacts', { role: 'lead' });
      await setup.put(`/contacts/${setup.user}`, { name: 'Ada L.' });
      await setup.put(`/contacts/${setup.user}`, { email: 'ada@new.example.org' });
      await setup.put(`/contacts/${setup.user}`, { unsubscribed_from_emails: true });
      await setup.put(`/contacts/${setup.user}`, { unsubscribed_from_emails: false });
      await setup.put(`/contacts/${setup.lead}`, { email: 'lea@example.org' });
      await setup.put(`/contacts/${setup.lead}`, { role: 'user', external_id: 'c-9' });
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
    const tag = (await setup.post('/tags', { name: 'vip' })).body.id;
    const told = await setup.notificationsOf(async () => {
      await setup.post(`/contacts/${setup.user}/tags`, { id: tag });
      await setup.post(`/contacts/${setup.user}/tags`, { id: tag });
      await setup.drop(`/contacts/${setup.user}/tags/${tag}`);
      await setup.post('/tags', { name: 'vip', users: [{ id: setup.lead }] });
      await setup.drop(`/tags/${tag}`);
    });
    expect(told).toMatchObject([
      [
        'contact.user.tag.created',
        { type: 'contact_tag', tag: { name: 'vip' }, contact: { id: setup.user, role: 'user' } },
      ],
      ['contact.user.tag.deleted', { tag: { id: tag } }],
      ['contact.lead.tag.created', { contact: { id: setup.lead, created_at: '2026-01-05T10:00:00.000+00:00' } }],
      ['contact.lead.tag.deleted', { tag: { id: tag, name: 'vip' } }],
    ]);
  });

  it('archiving, merging and their end', async () => {
    const told = await setup.notificationsOf(async () => {
      await setup.post(`/contacts/${setup.user}/archive`);
      await setup.post(`/contacts/${setup.user}/archive`);
      await setup.post(`/contacts/${setup.user}/unarchive`);
      await setup.post('/contacts/merge', { from: setup.lead, into: setup.user, skip_duplicate_validation: true });
      await setup.drop(`/contacts/${setup.user}`);
    });
    expect(told).toMatchObject([
      ['contact.archived', { id: setup.user }],
      ['contact.unarchive', { id: setup.user }],
      ['contact.merged', { id: setup.user, merged_from: { type: 'contact', id: setup.lead } }],
      ['contact.deleted', {}],
    ]);
    expect(told[3]?.[1]).toEqual({ id: setup.user, external_id: null, type: 'contact', deleted: true });
  });

  it('nothing of times that calls touch on the way', async () => {
    const id = await setup.begin();
    const reply = { type: 'user', intercom_user_id: setup.user, message_type: 'comment', body: 'x' };
    const told = await setup.notificationsOf(() => setup.post(`/conversations/${id}/reply`, reply));
    expect(told.map(([topic]) => topic)).toEqual(['conversation.user.replied']);
  });

  it('what they do', async () => {
    const event = { event_name: 'ordered', created_at: NOW, id: setup.user, metadata: { books: 3 } };
    const told = await setup.notificationsOf(async () => {
      await setup.post('/events', event);
      await setup.post('/events', event);
    });
    expect(told).toMatchObject([
      [
        'event.created',
        {
          type: 'event',
          event_name: 'ordered',
          intercom_user_id: setup.user,
          metadata: { books: 3 },
          ext_metadata: {},
        },
      ],
    ]);
  });
});

describe('companies tell', () => {
  it('what becomes of them and who belongs to them', async () => {
    const told = await setup.notificationsOf(async () => {
      const { id } = (await setup.post('/companies', { company_id: 'acct-77', name: 'Nordwind' })).body;
      await setup.post('/companies', { company_id: 'acct-77', name: 'Nordwind GmbH' });
      await setup.post(`/contacts/${setup.user}/companies`, { id });
      await setup.post(`/contacts/${setup.user}/companies`, { id });
      await setup.drop(`/contacts/${setup.user}/companies/${id}`);
      await setup.drop(`/companies/${id}`);
    });
    expect(told).toMatchObject([
      ['company.created', { type: 'company', company_id: 'acct-77', created_at: '2026-01-05T10:00:00.000+00:00' }],
      ['company.updated', { name: 'Nordwind GmbH', plan_id: null, tag_ids: [] }],
      ['company.contact.attached', { company: { user_count: 1 }, contact: { id: setup.user } }],
      ['company.contact.detached', { company: { user_count: 0 }, contact: { id: setup.user } }],
      ['company.deleted', { company_id: 'acct-77' }],
    ]);
    expect(told[2]?.[1]).not.toHaveProperty('type');
  });
});
