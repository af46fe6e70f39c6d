import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { type Caller, callerOf, openSandbox } from './caller.js';

/** What happened, as topics, while the step ran. A company that is made at its end says where the end is. */
async function topicsOf(sandbox: Sandbox, step: () => Promise<unknown>): Promise<string[]> {
  const response = await sandbox.fetch(new Request('http://localhost/_sandbox/events'));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await step();
  await callerOf(sandbox)('POST', '/companies', {});
  const topics: string[] = [];
  while (topics.at(-1) !== 'company.created') {
    const piece = (await reader?.read())?.value ?? '';
    for (const [, topic = ''] of piece.matchAll(/event: event\ndata: {"topic":"([^"]+)"/g)) topics.push(topic);
  }
  await reader?.cancel();
  return topics.slice(0, -1);
}

const visitorsOf = async (call: Caller) => (await call('GET', '/_sandbox/export')).body.records.visitors;

describe('visitors', () => {
  it('are read by user_id, and changed by either id', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const [one] = await visitorsOf(call);
    const read = await call('GET', `/visitors?user_id=${one.user_id}`);
    expect(read.body).toMatchObject({ type: 'visitor', id: one.id, anonymous: true, email: '', custom_attributes: {} });
    await call('PUT', '/visitors', { id: one.id, name: 'Violet' });
    const { body } = await call('PUT', '/visitors', { user_id: one.user_id, custom_attributes: { plan: 'free' } });
    expect(body).toMatchObject({ name: 'Violet', anonymous: false, custom_attributes: { plan: 'free' } });
    expect((await call('GET', '/visitors?user_id=nobody')).body.errors[0].message).toBe('Visitor Not Found');
    expect((await call('PUT', '/visitors', { name: 'Nobody' })).status).toBe(400);
  });

  it('become users, and are gone then', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const [one] = await visitorsOf(call);
    const body = {
      type: 'user',
      visitor: { user_id: one.user_id },
      user: { user_id: 'u-9', email: 'new@example.net' },
    };
    const topics = await topicsOf(sandbox, () => call('POST', '/visitors/convert', body));
    expect(topics).toEqual(['contact.user.created', 'visitor.signed_up']);
    const { body: user } = await call('GET', '/contacts/find_by_external_id/u-9');
    expect(user).toMatchObject({ role: 'user', email: 'new@example.net' });
    expect((await call('GET', `/visitors?user_id=${one.user_id}`)).status).toBe(404);
    expect((await call('POST', '/visitors/convert', body)).status).toBe(404);
  });

  it('go up in the user that exists, which keeps what it has', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const [, named] = await visitorsOf(call);
    const { body: user } = await call('POST', '/contacts', { external_id: 'u-1', name: 'Kept' });
    const { body } = await call('POST', '/visitors/convert', {
      type: 'user',
      visitor: { id: named.id },
      user: { user_id: 'u-1' },
    });
    expect(body).toMatchObject({ id: user.id, name: 'Kept', last_seen_at: named.last_request_at });
  });

  it('become leads under the id that the Messenger gave them', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const [, , third] = await visitorsOf(call);
    const { body } = await call('POST', '/visitors/convert', {
      type: 'lead',
      visitor: { email: 'guest@example.net' },
      user: {},
    });
    expect(body).toMatchObject({ role: 'lead', external_id: third.user_id, email: 'guest@example.net' });
  });
});

describe('subscriptions', () => {
  it('record a choice once, show it in the contact, and tell of it', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const { data: types } = (await call('GET', '/subscription_types')).body;
    // Clients take the first type for one that people opt in to, as it is in a new workspace.
    const [into, out] = types;
    expect([into.consent_type, out.consent_type]).toEqual(['opt_in', 'opt_out']);
    const { id } = (await call('POST', '/contacts', { external_id: 's-1' })).body;
    const path = `/contacts/${id}/subscriptions`;
    const add = (type: { id: string; consent_type: string }) =>
      call('POST', path, { id: type.id, consent_type: type.consent_type });

    expect(await topicsOf(sandbox, () => add(into))).toEqual(['granular.subscribe']);
    expect(await topicsOf(sandbox, () => add(out))).toEqual(['granular.unsubscribe']);
    expect(await topicsOf(sandbox, () => add(out))).toEqual([]);
    expect((await call('GET', path)).body.data.map((one: { id: string }) => one.id)).toEqual([into.id, out.id]);
    expect((await call('GET', `/contacts/${id}`)).body).toMatchObject({
      opted_in_subscription_types: { data: [{ id: into.id, type: 'subscription' }], total_count: 1 },
      opted_out_subscription_types: { data: [{ id: out.id }], total_count: 1 },
    });
    expect(await topicsOf(sandbox, () => call('DELETE', `${path}/${out.id}`))).toEqual(['granular.subscribe']);
    expect((await call('DELETE', `${path}/${out.id}`)).status).toBe(404);
    expect((await call('POST', path, { id: into.id, consent_type: 'opt_out' })).status).toBe(400);
    expect((await call('POST', path, { id: 'invalid_id', consent_type: 'opt_in' })).status).toBe(404);
  });

  it('go on to the user that a lead is merged into, without overruling a choice of its own', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const [into, out] = (await call('GET', '/subscription_types')).body.data;
    const lead = (await call('POST', '/contacts', { role: 'lead', email: 'm@example.net' })).body.id;
    const user = (await call('POST', '/contacts', { email: 'm@example.net' })).body.id;
    for (const type of [out, into]) {
      await call('POST', `/contacts/${lead}/subscriptions`, { id: type.id, consent_type: type.consent_type });
    }
    await call('POST', `/contacts/${user}/subscriptions`, { id: out.id, consent_type: 'opt_out' });
    await call('POST', '/contacts/merge', { from: lead, into: user });
    const { data } = (await call('GET', `/contacts/${user}/subscriptions`)).body;
    expect(data.map((one: { id: string }) => one.id)).toEqual([out.id, into.id]);
  });
});

describe('merge history', () => {
  it('pages by next_cursor, newest first unless asked otherwise', async () => {
    const { call } = openSandbox();
    const user = (await call('POST', '/contacts', { email: 'm@example.net' })).body.id;
    const leads: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      const lead = (await call('POST', '/contacts', { role: 'lead', email: 'm@example.net' })).body.id;
      await call('POST', '/contacts/merge', { from: lead, into: user });
      leads.push(lead);
    }
    const read = async (query: string) => (await call('GET', `/contacts/${user}/merge_history?${query}`)).body;
    const ids = (page: { data: { source_contact_id: string }[] }) => page.data.map((one) => one.source_contact_id);
    const first = await read('per_page=2');
    expect([ids(first), first.has_more]).toEqual([[leads[2], leads[1]], true]);
    const rest = await read(`per_page=2&cursor=${first.next_cursor}`);
    expect([ids(rest), rest.has_more, 'next_cursor' in rest]).toEqual([[leads[0]], false, false]);
    expect(ids(await read('order=asc'))).toEqual(leads);
    expect((await call('GET', `/contacts/${user}/merge_history?cursor=none`)).status).toBe(400);
    expect((await call('GET', `/contacts/${user}/merge_history?per_page=151`)).status).toBe(400);
  });

  it('is there for users only, and since 2.16', async () => {
    const { call } = openSandbox();
    const lead = (await call('POST', '/contacts', { role: 'lead' })).body.id;
    const refused = await call('GET', `/contacts/${lead}/merge_history`);
    expect([refused.status, refused.body.errors[0].message]).toEqual([404, 'Contact not found']);
    const old = await call('GET', `/contacts/${lead}/merge_history`, undefined, { 'intercom-version': '2.15' });
    expect(old.status).toBe(400);
  });
});

describe('an archived contact', () => {
  it('is found by nothing but what ends that state', async () => {
    const { call } = openSandbox();
    const { id } = (await call('POST', '/contacts', { external_id: 'a-1' })).body;
    await call('POST', `/contacts/${id}/archive`);
    for (const path of [`/contacts/${id}`, '/contacts/find_by_external_id/a-1', `/contacts/${id}/tags`]) {
      expect((await call('GET', path)).status).toBe(404);
    }
    expect((await call('PUT', `/contacts/${id}`, { name: 'x' })).status).toBe(404);
    expect((await call('POST', `/contacts/${id}/unarchive`)).body).toMatchObject({ archived: false });
    expect((await call('GET', `/contacts/${id}`)).status).toBe(200);
  });
});

describe('WhatsApp messages', () => {
  it('go on from sent to delivered and read, or fail without a number', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const from = { type: 'admin', id: Number((await call('GET', '/me')).body.id) };
    const reached = (await call('POST', '/contacts', { external_id: 'w-1', phone: '+353831112223' })).body.id;
    const missed = (await call('POST', '/contacts', { external_id: 'w-2' })).body.id;
    const { body: sent } = await call('POST', '/messages', {
      message_type: 'whatsapp',
      template: 'reminder',
      components: [],
      from,
      to: [reached, missed].map((id) => ({ type: 'user', id })),
    });
    const statuses = async () => {
      const { events } = (await call('GET', `/messages/status?ruleset_id=${sent.id}`)).body;
      return Object.fromEntries(events.map((one: { user_id: string; status: string }) => [one.user_id, one.status]));
    };
    expect(await statuses()).toEqual({ [reached]: 'sent', [missed]: 'failed' });
    await sandbox.clock.advance('10s');
    expect(await statuses()).toMatchObject({ [reached]: 'delivered' });
    await sandbox.clock.advance('2m');
    const { events } = (await call('GET', `/messages/status?ruleset_id=${sent.id}&per_page=1`)).body;
    expect(events).toHaveLength(1);
    expect(await statuses()).toMatchObject({ [reached]: 'read' });
    const failed = (await call('GET', '/_sandbox/export')).body.records.whatsapp_messages[1];
    const one = await call('GET', `/messages/whatsapp/status?message_id=${failed.message_id}`);
    expect(one.body).toMatchObject({ status: 'failed', error: { details: 'Recipient phone number not on WhatsApp' } });
    const document = sandbox.export();
    sandbox.import(document);
    expect(sandbox.export()).toBe(document);
  });
});

describe('a phone redirect', () => {
  it('gives the attributes to whoever has the number, and makes a lead of a number that nobody has', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { id } = (await call('POST', '/contacts', { external_id: 'p-1', phone: '+353831112223' })).body;
    const redirect = (phone: string, custom_attributes = {}) =>
      call('POST', '/phone_call_redirects', { phone, custom_attributes });
    expect((await redirect('+353831112223', { plan: 'pro' })).body).toMatchObject({ type: 'phone_call_redirect' });
    expect((await call('GET', `/contacts/${id}`)).body.custom_attributes).toEqual({ plan: 'pro' });
    await redirect('+353830000000');
    const query = { field: 'phone', operator: '=', value: '+353830000000' };
    expect((await call('POST', '/contacts/search', { query })).body.data).toMatchObject([{ role: 'lead' }]);
    expect((await redirect('0800 123')).status).toBe(400);
  });
});
