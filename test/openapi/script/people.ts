import type { Session } from './session.js';

const nobody = '000000000000000000000000';

/** Visitors that convert, subscriptions with consent, merges, archived people, WhatsApp and phone redirects. */
export async function playPeople(api: Session): Promise<void> {
  const contact = (
    await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-reader', email: 'reader@script.example' })
  ).text('id');
  await subscriptions(api, contact);
  await visitors(api);
  await archived(api);
  await redirects(api);
  if (api.version < 16) return;
  await merges(api, contact);
  await whatsapp(api, contact);
}

async function subscriptions(api: Session, contact: string): Promise<void> {
  const path = `/contacts/${contact}/subscriptions`;
  const types = await api.ok('GET', '/subscription_types');
  const [into, out] = [types.text('data.0.id'), types.text('data.1.id')];
  await api.ok('POST', path, { id: out, consent_type: 'opt_out' });
  await api.ok('POST', path, { id: into, consent_type: 'opt_in' });
  await api.ok('GET', path);
  await api.ok('GET', `/contacts/${contact}`);
  await api.ok('DELETE', `${path}/${out}`);
  await api.refused(404, 'DELETE', `${path}/${out}`);
  await api.refused(404, 'POST', path, { id: '1', consent_type: 'opt_in' });
  await api.refused(404, 'GET', `/contacts/${nobody}/subscriptions`);
}

async function visitors(api: Session): Promise<void> {
  const documentOf = await api.ok('GET', '/_sandbox/export');
  const ids = [0, 1, 2].map((at) => documentOf.text(`records.visitors.${at}.user_id`));
  await api.ok('GET', `/visitors?user_id=${ids[0]}`);
  await api.ok('PUT', '/visitors', { user_id: ids[0], name: 'Gareth' });
  await api.ok('PUT', '/visitors', { id: documentOf.text('records.visitors.1.id'), name: 'Christian' });
  await api.ok('POST', '/visitors/convert', {
    type: 'user',
    visitor: { user_id: ids[0] },
    user: { user_id: 'script-visitor', email: 'visitor@script.example' },
  });
  await api.ok('POST', '/visitors/convert', {
    type: 'user',
    visitor: { user_id: ids[1] },
    user: { user_id: 'script-reader' },
  });
  await api.refused(404, 'GET', '/visitors?user_id=nobody');
  await api.refused(404, 'PUT', '/visitors', { user_id: 'nobody', name: 'Nobody' });
}

async function archived(api: Session): Promise<void> {
  const id = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-archived' })).text('id');
  await api.ok('POST', `/contacts/${id}/archive`);
  await api.refused(404, 'GET', `/contacts/${id}`);
  await api.ok('POST', `/contacts/${id}/unarchive`);
  await api.ok('GET', `/contacts/${id}`);
}

async function redirects(api: Session): Promise<void> {
  await api.ok('POST', '/phone_call_redirects', { phone: '+353832345678', custom_attributes: {} });
}

async function merges(api: Session, user: string): Promise<void> {
  for (let at = 0; at < 3; at += 1) {
    const lead = (await api.ok('POST', '/contacts', { role: 'lead', email: 'reader@script.example' })).text('id');
    await api.ok('POST', '/contacts/merge', { from: lead, into: user });
  }
  const first = await api.ok('GET', `/contacts/${user}/merge_history?per_page=2`);
  await api.ok('GET', `/contacts/${user}/merge_history?per_page=2&cursor=${first.text('next_cursor')}`);
  await api.ok('GET', `/contacts/${user}/merge_history?order=asc`);
  await api.refused(404, 'GET', `/contacts/${nobody}/merge_history`);
}

async function whatsapp(api: Session, contact: string): Promise<void> {
  const me = Number((await api.ok('GET', '/me')).text('id'));
  await api.ok('PUT', `/contacts/${contact}`, { phone: '+353831112223' });
  const sent = await api.ok('POST', '/messages', {
    message_type: 'whatsapp',
    template: 'appointment_reminder',
    components: [],
    from: { type: 'admin', id: me },
    to: { type: 'user', id: contact },
  });
  const list = await api.ok('GET', `/messages/status?ruleset_id=${sent.text('id')}&per_page=10`);
  await api.ok('GET', `/messages/whatsapp/status?message_id=${list.text('events.0.whatsapp_message_id')}`);
  await api.refused(404, 'GET', '/messages/whatsapp/status?message_id=wamid_none');
}
