import type { Session } from './session.js';

const everyContact = { field: 'created_at', operator: '>', value: 0 };

/** Contacts in every state: made, changed, found, archived, blocked, merged, deleted. */
export async function playContacts(api: Session): Promise<void> {
  const { version } = api;
  const owner = (await api.ok('GET', '/me')).text('id');
  const ada = await api.ok('POST', '/contacts', {
    role: 'user',
    external_id: 'script-ada',
    email: 'ada@script.example',
    ...(version >= 16 ? { email_verified: true } : {}),
    phone: '+4915112345678',
    name: 'Ada Byron',
    avatar: 'https://script.example/ada.png',
    signed_up_at: 1_767_225_600,
    last_seen_at: 1_767_225_601,
    owner_id: version >= 16 ? owner : Number(owner),
    unsubscribed_from_emails: true,
    custom_attributes: {},
  });
  const id = ada.text('id');
  const lead = (await api.ok('POST', '/contacts', { email: 'ada@script.example', role: 'lead' })).text('id');
  const bare = (await api.ok('POST', '/contacts', { role: 'lead' })).text('id');

  await api.ok('PUT', `/contacts/${id}`, { name: null, phone: null, avatar: null, owner_id: null, signed_up_at: null });
  await api.ok('PUT', `/contacts/${id}`, { name: 'Ada Lovelace' });
  await api.ok('GET', `/contacts/${id}`);
  if (version >= 13) await api.ok('GET', '/contacts/find_by_external_id/script-ada');
  await list(api);
  await search(api);

  await api.ok('POST', `/contacts/${bare}/archive`);
  await api.ok('POST', `/contacts/${bare}/unarchive`);
  if (version >= 13) await api.ok('POST', `/contacts/${bare}/block`);
  await api.ok('POST', '/contacts/merge', { from: lead, into: id });
  if (version >= 16) await api.ok('GET', `/contacts/${id}?include_merge_history=true`);
  await api.refused(version >= 16 ? 410 : 404, 'GET', `/contacts/${lead}`);
  await api.ok('DELETE', `/contacts/${bare}`);
  await refusals(api, id, bare);
}

async function list(api: Session): Promise<void> {
  const first = await api.ok('GET', '/contacts?per_page=5');
  const cursor = first.text('pages.next.starting_after');
  await api.ok('GET', `/contacts?per_page=150&starting_after=${encodeURIComponent(cursor)}`);
}

async function search(api: Session): Promise<void> {
  const first = await api.ok('POST', '/contacts/search', { query: everyContact, pagination: { per_page: 5 } });
  await api.ok('POST', '/contacts/search', {
    query: {
      operator: 'AND',
      value: [
        { operator: 'OR', value: [everyContact, { field: 'role', operator: 'IN', value: ['user', 'lead'] }] },
        { operator: 'OR', value: [{ field: 'email', operator: '~', value: 'example' }] },
      ],
    },
    pagination: { per_page: 150, starting_after: first.text('pages.next.starting_after') },
    sort: { field: 'created_at', order: 'descending' },
  });
  await api.ok('POST', '/contacts/search', { query: { field: 'name', operator: '=', value: null } });
  await api.ok('POST', '/contacts/search', { query: { field: 'has_hard_bounced', operator: '!=', value: true } });
}

async function refusals(api: Session, id: string, gone: string): Promise<void> {
  await api.refused(409, 'POST', '/contacts', { role: 'user', external_id: 'script-ada' });
  await api.refused(400, 'POST', '/contacts', { name: 'Nobody' });
  await api.refused(400, 'POST', '/contacts', { role: 'lead', custom_attributes: { never_defined: 1 } });
  await api.refused(400, 'PUT', `/contacts/${id}`, { role: 'lead' });
  await api.refused(404, 'PUT', `/contacts/${gone}`, { name: 'Nobody' });
  const ada2 = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-ada-2' })).text('id');
  await api.refused(409, 'PUT', `/contacts/${ada2}`, { external_id: 'script-ada' });
  await api.refused(404, 'GET', `/contacts/${gone}`);
  if (api.version >= 13) await api.refused(404, 'GET', '/contacts/find_by_external_id/nobody');
  await api.refused(404, 'DELETE', `/contacts/${gone}`);
  await api.refused(404, 'POST', `/contacts/${gone}/archive`);
  await api.refused(404, 'POST', `/contacts/${gone}/unarchive`);
  if (api.version >= 13) await api.refused(404, 'POST', `/contacts/${gone}/block`);
  if (api.version >= 16) await api.refused(400, 'POST', '/contacts/merge', { from: ada2, into: id });
  await api.refused(404, 'POST', '/contacts/merge', { from: gone, into: id });
  await api.refused(400, 'GET', '/contacts?starting_after=no-cursor');
  await api.refused(400, 'POST', '/contacts/search', { query: { field: 'created_at', operator: '>=', value: 1 } });
  if (api.version < 16) return;
  const sort = { field: 'created_at', order: 'upwards' };
  await api.refused(400, 'POST', '/contacts/search', { query: everyContact, sort });
}
