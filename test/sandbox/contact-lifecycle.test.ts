import { describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from './caller.js';

const contact = async (call: Caller, fields: object) => (await call('POST', '/contacts', fields)).body;
const listed = async (call: Caller) => (await call('GET', '/contacts')).body.data.map((one: { id: string }) => one.id);

describe('archiving', () => {
  it('hides a contact from lists until it is unarchived', async () => {
    const { call } = openSandbox();
    const { id } = await contact(call, { external_id: 'a' });
    expect((await call('POST', `/contacts/${id}/archive`)).body).toEqual({
      id,
      external_id: 'a',
      type: 'contact',
      archived: true,
    });
    expect(await listed(call)).toEqual([]);
    expect((await call('POST', `/contacts/${id}/unarchive`)).body).toMatchObject({ id, archived: false });
    expect(await listed(call)).toEqual([id]);
  });
});

describe('deleting', () => {
  it('is permanent and frees the e-mail', async () => {
    const { call } = openSandbox();
    const { id } = await contact(call, { email: 'gone@example.org' });
    expect((await call('DELETE', `/contacts/${id}`)).body).toEqual({
      id,
      external_id: null,
      type: 'contact',
      deleted: true,
    });
    expect((await call('GET', `/contacts/${id}`)).status).toBe(404);
    expect((await call('DELETE', `/contacts/${id}`)).status).toBe(404);
    expect((await contact(call, { email: 'gone@example.org' })).type).toBe('contact');
  });
});

describe('blocking', () => {
  it('answers the reference, from 2.13 on', async () => {
    const { call } = openSandbox();
    const { id } = await contact(call, { external_id: 'b' });
    expect((await call('POST', `/contacts/${id}/block`)).body).toMatchObject({ id, blocked: true });
    const old = await call('POST', `/contacts/${id}/block`, undefined, { 'intercom-version': '2.12' });
    expect(old.status).toBe(400);
    expect(old.body.errors[0].code).toBe('intercom_version_invalid');
  });
});

describe('merging', () => {
  it('hands the lead over to the user and answers 410 with a Link for the lead', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body: tags } = await call('GET', '/tags');
    const { body: companies } = await call('GET', '/companies');
    const lead = await contact(call, { role: 'lead', email: 'm@example.org', phone: '+3531', name: 'From the lead' });
    const user = await contact(call, { role: 'user', email: 'm@example.org' });
    await call('POST', `/contacts/${lead.id}/tags`, { id: tags.data[0].id });
    await call('POST', `/contacts/${lead.id}/companies`, { id: companies.data[0].id });
    await call('POST', `/contacts/${lead.id}/notes`, { body: 'Hello' });
    await call('POST', '/events', { id: lead.id, event_name: 'looked', created_at: NOW });

    const { status, body } = await call('POST', '/contacts/merge?include_merge_history=true', {
      from: lead.id,
      into: user.id,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: user.id,
      name: 'From the lead',
      phone: '+3531',
      tags: { total_count: 1 },
      notes: { total_count: 1 },
      companies: { total_count: 1 },
      merge_history: [{ source_contact_id: lead.id, source_contact_role: 'lead', merged_at: NOW }],
    });
    const events = await call('GET', `/events?type=user&intercom_user_id=${user.id}`);
    expect(events.body.events).toMatchObject([{ event_name: 'looked' }]);

    const gone = await call('GET', `/contacts/${lead.id}`);
    expect(gone.status).toBe(410);
    expect(gone.body.errors[0].code).toBe('contact_merged');
    expect(gone.headers.get('link')).toBe(`<http://sandbox.test/contacts/${user.id}>; rel="canonical"`);
    const before = await call('GET', `/contacts/${lead.id}`, undefined, { 'intercom-version': '2.15' });
    expect(before.status).toBe(404);
  });

  it('wants duplicates from 2.16 on unless told to skip the check', async () => {
    const { call } = openSandbox();
    const lead = await contact(call, { role: 'lead', email: 'one@example.org' });
    const user = await contact(call, { email: 'two@example.org' });
    const refused = await call('POST', '/contacts/merge', { from: lead.id, into: user.id });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].code).toBe('invalid_merge');
    expect(refused.body).not.toHaveProperty('request_id');
    const skipped = await call('POST', '/contacts/merge', {
      from: lead.id,
      into: user.id,
      skip_duplicate_validation: true,
    });
    expect(skipped.status).toBe(200);
  });

  it('does not check for duplicates before 2.16', async () => {
    const { call } = openSandbox();
    const lead = await contact(call, { role: 'lead', email: 'one@example.org' });
    const user = await contact(call, { email: 'two@example.org' });
    const merged = await call(
      'POST',
      '/contacts/merge',
      { from: lead.id, into: user.id },
      { 'intercom-version': '2.15' },
    );
    expect(merged.status).toBe(200);
  });

  it('refuses to merge a user into anything', async () => {
    const { call } = openSandbox();
    const one = await contact(call, { email: 'one@example.org' });
    const two = await contact(call, { email: 'two@example.org' });
    expect((await call('POST', '/contacts/merge', { from: one.id, into: two.id })).status).toBe(400);
  });
});
