import type { Session } from './session.js';

const nobody = '000000000000000000000000';

/** What hangs on people: tags, notes, segments, events, attributes; and the team that works with them. */
export async function playPeopleData(api: Session): Promise<void> {
  const me = (await api.ok('GET', '/me')).text('id');
  const contact = (
    await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-person', email: 'person@script.example' })
  ).text('id');
  await team(api, me);
  await tags(api, contact);
  await notes(api, contact, me);
  await segments(api, contact);
  await events(api, contact);
  await attributes(api, contact);
}

async function team(api: Session, me: string): Promise<void> {
  await api.ok('GET', '/admins');
  await api.ok('GET', '/admins?display_avatar=true');
  await api.ok('GET', `/admins/${me}`);
  await api.refused(404, 'GET', '/admins/1');
  const teams = await api.ok('GET', '/teams');
  await api.ok('GET', `/teams/${teams.text('teams.0.id')}`);
  await api.refused(404, 'GET', '/teams/1');
}

async function tags(api: Session, contact: string): Promise<void> {
  const tag = (await api.ok('POST', '/tags', { name: 'script-tag', users: [{ id: contact }] })).text('id');
  await api.ok('POST', '/tags', { name: 'script-tag renamed', id: tag });
  await api.ok('GET', '/tags');
  await api.ok('GET', `/tags/${tag}`);
  await api.ok('GET', `/contacts/${contact}/tags`);
  await api.ok('DELETE', `/contacts/${contact}/tags/${tag}`);
  await api.refused(404, 'DELETE', `/contacts/${contact}/tags/${tag}`);
  await api.ok('POST', `/contacts/${contact}/tags`, { id: tag });
  await api.ok('GET', `/contacts/${contact}`);
  await api.refused(404, 'POST', `/contacts/${contact}/tags`, { id: '1' });
  await api.refused(400, 'POST', `/contacts/${contact}/tags`, {});
  await api.refused(404, 'GET', `/contacts/${nobody}/tags`);
  await api.refused(400, 'POST', '/tags', {});
  await api.refused(404, 'POST', '/tags', { name: 'unheard of', id: '1' });
  await api.ok('DELETE', `/tags/${tag}`);
  await api.refused(404, 'GET', `/tags/${tag}`);
  await api.refused(404, 'DELETE', `/tags/${tag}`);
}

async function notes(api: Session, contact: string, me: string): Promise<void> {
  const note = await api.ok('POST', `/contacts/${contact}/notes`, { body: 'Asked for a demo.', admin_id: me });
  await api.ok('POST', `/contacts/${contact}/notes`, { body: '<p>Got one.</p>' });
  await api.ok('GET', `/contacts/${contact}/notes?page=1&per_page=1`);
  await api.ok('GET', `/notes/${note.text('id')}`);
  await api.refused(404, 'GET', '/notes/1');
  await api.refused(404, 'GET', `/contacts/${nobody}/notes`);
  await api.refused(404, 'POST', `/contacts/${contact}/notes`, { body: 'By nobody', admin_id: '1' });
  await api.refused(400, 'POST', `/contacts/${contact}/notes`, { admin_id: me });
}

async function segments(api: Session, contact: string): Promise<void> {
  const all = await api.ok('GET', '/segments?include_count=true');
  await api.ok('GET', `/segments/${all.text('segments.0.id')}`);
  await api.refused(404, 'GET', `/segments/${nobody}`);
  await api.ok('GET', `/contacts/${contact}/segments`);
  await api.refused(404, 'GET', `/contacts/${nobody}/segments`);
}

async function events(api: Session, contact: string): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const event = { event_name: 'placed-order', created_at: now - 60 };
  await api.ok('POST', '/events', { ...event, id: contact, metadata: { order: '42', price: '9.99' } });
  await api.ok('POST', '/events', { ...event, created_at: now, user_id: 'script-person' });
  await api.ok('POST', '/events', { ...event, created_at: now - 5, email: 'person@script.example' });
  await api.ok('GET', `/events?type=user&intercom_user_id=${contact}&per_page=2`);
  await api.ok('GET', '/events?type=user&user_id=script-person&summary=true');
  await api.ok('GET', '/events?type=user&email=person@script.example');
  await api.refused(400, 'GET', '/events?type=user');
  await api.refused(404, 'GET', '/events?type=user&user_id=nobody');
  await api.refused(404, 'POST', '/events', { ...event, id: nobody });
  await api.refused(400, 'POST', '/events', { event_name: 'placed-order', id: contact });
}

async function attributes(api: Session, contact: string): Promise<void> {
  const text = await api.ok('POST', '/data_attributes', {
    name: 'script_text',
    model: 'contact',
    data_type: 'string',
    description: 'Set by a script',
    messenger_writable: false,
  });
  const options = api.version >= 14 ? [{ value: 'gold' }, { value: 'silver' }] : ['gold', 'silver'];
  const list = { name: 'script_list', model: 'company', data_type: api.version >= 14 ? 'options' : 'string', options };
  const plan = await api.ok('POST', '/data_attributes', list);
  for (const data_type of ['integer', 'float', 'boolean', 'date', 'datetime']) {
    await api.ok('POST', '/data_attributes', { name: `script_${data_type}`, model: 'contact', data_type });
  }
  await api.ok('PUT', `/contacts/${contact}`, {
    custom_attributes: { script_text: 'x', script_integer: 0, script_float: 1.5, script_boolean: false },
  });
  await api.ok('PUT', `/contacts/${contact}`, { custom_attributes: { script_text: null } });
  await api.ok('PUT', `/data_attributes/${plan.text('id')}`, { options: [{ value: 'gold' }, { value: 'bronze' }] });
  await api.ok('PUT', `/data_attributes/${text.text('id')}`, { archived: true, description: 'Not used any more' });
  await api.ok('GET', '/data_attributes');
  await api.ok('GET', '/data_attributes?model=contact&include_archived=true');
  await api.refused(404, 'PUT', '/data_attributes/1', { archived: true });
  await api.refused(400, 'POST', '/data_attributes', { name: 'script_text', model: 'contact', data_type: 'string' });
  if (api.version < 16) {
    await api.ok('GET', '/data_attributes?model=conversation');
    return;
  }
  await api.refused(422, 'GET', '/data_attributes?model=conversation');
  await api.ok('GET', '/conversations/attributes');
  await api.ok('GET', '/conversations/attributes?include_archived=true');
}
