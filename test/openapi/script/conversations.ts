import type { Session } from './session.js';

const file = { content_type: 'text/plain', data: 'aGVsbG8=', name: 'hello.txt' };
const options = [
  { text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' },
  { text: 'No', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c12' },
];

interface People {
  readonly me: string;
  readonly team: string;
  readonly contact: string;
  readonly tag: string;
}

/** A conversation from its first word to its deletion, and every refusal on the way. */
export async function playConversations(api: Session): Promise<void> {
  const people = await gatherPeople(api);
  const from = { type: 'user', id: people.contact };
  const first = await api.ok('POST', '/conversations', { from, body: 'Where is my order?' });
  const path = `/conversations/${first.text('conversation_id')}`;
  await api.ok('POST', '/conversations', {
    from: { type: 'contact', id: people.contact },
    body: 'An old question',
    created_at: 1_767_225_600,
  });
  await write(api, path, people);
  await act(api, path, people);
  await change(api, path, people);
  await find(api);
  await redact(api, path, people);
  await watch(api, path, people);
  await define(api);
  await refusals(api, path, people);
  if (api.version < 13) return;
  await api.ok('DELETE', `${path}?retain_metrics=false`);
  await api.refused(404, 'DELETE', path);
  if (api.version >= 16) await api.ok('GET', '/conversations/deleted?page=1&per_page=10&order=asc');
}

async function gatherPeople(api: Session): Promise<People> {
  const fields = { role: 'user', external_id: 'script-writer', email: 'writer@script.example', name: 'Mara' };
  const contact = await api.ok('POST', '/contacts', fields);
  const tag = await api.ok('POST', '/tags', { name: 'script-conversation' });
  return {
    me: (await api.ok('GET', '/me')).text('id'),
    team: (await api.ok('GET', '/teams')).text('teams.0.id'),
    contact: contact.text('id'),
    tag: tag.text('id'),
  };
}

async function write(api: Session, path: string, { me, contact }: People): Promise<void> {
  const admin = { type: 'admin', admin_id: me };
  const reply = (body: object) => api.ok('POST', `${path}/reply`, body);
  await reply({
    ...admin,
    message_type: 'comment',
    body: 'On its way.',
    attachment_urls: ['https://script.example/a.png'],
  });
  await reply({ ...admin, message_type: 'comment', body: 'See the file.', attachment_files: [file] });
  await reply({ ...admin, message_type: 'note', body: 'She is <b>angry</b>.', created_at: 1_767_225_700 });
  await reply({ ...admin, message_type: 'quick_reply', reply_options: options });
  await reply({ type: 'user', message_type: 'comment', intercom_user_id: contact, body: 'Thanks' });
  await reply({ type: 'user', message_type: 'comment', user_id: 'script-writer', body: 'Really' });
  await reply({ type: 'user', message_type: 'comment', email: 'writer@script.example', body: 'Truly' });
  if (api.version >= 15) await reply({ ...admin, message_type: 'comment', body: 'Quietly', skip_notifications: true });
  await api.ok('POST', '/conversations/last/reply', { ...admin, message_type: 'comment', body: 'To the last one' });
  await api.ok('GET', path);
  await api.ok('GET', `${path}?display_as=plaintext`);
}

async function act(api: Session, path: string, { me, team, contact }: People): Promise<void> {
  const part = (body: object) => api.ok('POST', `${path}/parts`, { admin_id: me, ...body });
  const until = Math.floor(Date.now() / 1000) + 3600;
  await part({ message_type: 'assignment', type: 'admin', assignee_id: me });
  await part({ message_type: 'assignment', type: 'team', assignee_id: team, body: 'Over to you' });
  await part({ message_type: 'assignment', type: 'admin', assignee_id: '0' });
  await part({ message_type: 'snoozed', snoozed_until: until });
  await part({ message_type: 'open' });
  await part({ message_type: 'close', type: 'admin', body: 'Bye' });
  await part({ message_type: 'assignment', type: 'admin', assignee_id: me });
  await part({ message_type: 'close', type: 'admin' });
  const reply = { type: 'user', message_type: 'comment', intercom_user_id: contact, body: 'One more thing' };
  await api.ok('POST', `${path}/reply`, reply);
}

async function change(api: Session, path: string, { me, contact, tag }: People): Promise<void> {
  const company = (await api.ok('POST', '/companies', { company_id: 'script-shop', name: 'Shop' })).text('id');
  const attributes = { Topic: 'Billing', 'Order number': '4711', Escalated: true };
  await api.ok('PUT', path, { read: true, custom_attributes: attributes });
  await api.refused(400, 'PUT', path, { custom_attributes: { unheard_of: 1 } });
  if (api.version >= 13) await api.ok('PUT', path, { title: 'A lost order' });
  if (api.version >= 15) await api.ok('PUT', path, { company_id: company });
  if (api.version === 11) await api.ok('POST', `${path}/run_assignment_rules`);
  await api.ok('POST', `${path}/tags`, { id: tag, admin_id: me });
  await api.ok('GET', path);
  await api.ok('DELETE', `${path}/tags/${tag}`, { admin_id: me });
  const customer = { email: 'somebody-new@script.example' };
  await api.ok('POST', `${path}/customers`, { admin_id: me, customer });
  await api.ok('DELETE', `${path}/customers/${contact}`, { admin_id: me });
  await api.ok('POST', `${path}/customers`, { admin_id: me, customer: { intercom_user_id: contact } });
}

async function find(api: Session): Promise<void> {
  const first = await api.ok('GET', '/conversations?per_page=3');
  await api.ok('GET', `/conversations?per_page=150&starting_after=${first.text('pages.next.starting_after')}`);
  const open = { field: 'open', operator: '=', value: true };
  const found = await api.ok('POST', '/conversations/search', { query: open, pagination: { per_page: 2 } });
  const topic = { field: 'custom_attributes.Topic', operator: '=', value: 'Billing' };
  await api.ok('POST', '/conversations/search', { query: topic });
  await api.ok('POST', '/conversations/search', {
    query: { operator: 'OR', value: [open, { field: 'state', operator: 'IN', value: ['closed', 'snoozed'] }] },
    pagination: { per_page: 150, starting_after: found.text('pages.next.starting_after') },
  });
}

async function redact(api: Session, path: string, { me }: People): Promise<void> {
  const admin = { type: 'admin', admin_id: me };
  const said = await api.ok('POST', `${path}/reply`, { ...admin, message_type: 'comment', body: 'A secret' });
  const conversation_id = said.text('id');
  const last = said.list('conversation_parts.conversation_parts').length - 1;
  const conversation_part_id = said.text(`conversation_parts.conversation_parts.${last}.id`);
  await api.ok('POST', '/conversations/redact', { type: 'conversation_part', conversation_id, conversation_part_id });
  const source_id = said.text('source.id');
  await api.ok('POST', '/conversations/redact', { type: 'source', conversation_id, source_id });
  const missing = { type: 'conversation_part', conversation_id, conversation_part_id: '1' };
  await api.refused(404, 'POST', '/conversations/redact', missing);
  await api.refused(400, 'POST', '/conversations/redact', { type: 'other', conversation_id });
}

/** Attributes that conversations have: defined, renamed, with options that come and go. */
async function define(api: Session): Promise<void> {
  if (api.version < 16) return;
  const base = '/conversations/attributes';
  await api.ok('GET', `${base}?include_archived=true`);
  const make = (body: object) => api.ok('POST', base, body);
  await make({ name: 'Cost', data_type: 'decimal', description: 'In euro', required: true, visible_to_team_ids: [] });
  await make({ name: 'Notes', data_type: 'string', multiline: true });
  await make({ name: 'Orders', data_type: 'relationship', reference: { type: 'many', object_type_id: 'Order' } });
  const options = [{ label: 'Low' }, { label: 'High' }];
  const list = await make({ name: 'Severity', data_type: 'list', options });
  const path = `${base}/${list.text('id')}`;
  await api.ok('GET', path);
  await api.ok('PUT', path, { name: 'Urgency', required: false });
  const grown = await api.ok('POST', `${path}/options`, { label: 'Middle' });
  const option = `${path}/options/${grown.text('options.2.id')}`;
  await api.ok('PUT', option, { label: 'Medium' });
  await api.ok('DELETE', option);
  await api.refused(422, 'DELETE', `${path}/options/${grown.text('options.0.id')}`);
  await api.refused(422, 'POST', `${path}/options`, { label: 'X', colour: 'red' });
  await api.refused(404, 'DELETE', `${path}/options/none`);
  await api.refused(422, 'POST', base, { name: 'Odd', data_type: 'colour' });
  await api.ok('DELETE', path);
  for (const method of ['GET', 'PUT', 'DELETE'] as const) await api.refused(404, method, `${base}/1`);
}

/** What goes on beside the messages: pauses, side conversations, and the end in another conversation. */
async function watch(api: Session, path: string, { contact }: People): Promise<void> {
  if (api.version >= 15) {
    await api.ok('GET', `${path}/handling_events`);
    await api.refused(404, 'GET', '/conversations/1/handling_events');
  }
  if (api.version < 16) return;
  await api.ok('GET', `${path}/side_conversations?page=1&per_page=10`);
  await api.refused(404, 'GET', '/conversations/1/side_conversations');
  const from = { type: 'user', id: contact };
  const again = await api.ok('POST', '/conversations', { from, body: 'Where is it, I asked' });
  const secondary = again.text('conversation_id');
  const merge_into_conversation_id = Number(path.split('/').at(-1));
  await api.ok('POST', `/conversations/${secondary}/merge`, { merge_into_conversation_id });
  await api.refused(422, 'POST', `/conversations/${secondary}/merge`, { merge_into_conversation_id });
  await api.refused(400, 'POST', `${path}/merge`, { merge_into_conversation_id: 'first' });
}

async function refusals(api: Session, path: string, { me, contact, tag }: People): Promise<void> {
  const admin = { type: 'admin', admin_id: me };
  const comment = { ...admin, message_type: 'comment', body: 'Hello' };
  await api.refused(404, 'GET', '/conversations/1');
  await api.refused(404, 'PUT', '/conversations/1', { read: true });
  await api.refused(400, 'PUT', path, { read: 'yes' });
  await api.refused(404, 'POST', '/conversations', { from: { type: 'user', id: '0'.repeat(24) }, body: 'Hi' });
  await api.refused(400, 'POST', '/conversations', { from: { type: 'user', id: contact } });
  await api.refused(404, 'POST', '/conversations/1/reply', comment);
  await api.refused(400, 'POST', `${path}/reply`, { ...comment, body: '' });
  await api.refused(404, 'POST', '/conversations/1/parts', { message_type: 'open', admin_id: me });
  await api.refused(400, 'POST', `${path}/parts`, { message_type: 'snoozed', admin_id: me, snoozed_until: 1 });
  await api.refused(404, 'POST', `${path}/tags`, { id: '1', admin_id: me });
  await api.refused(400, 'POST', `${path}/tags`, { admin_id: me });
  await api.refused(404, 'DELETE', `${path}/tags/${tag}`, { admin_id: me });
  await api.refused(404, 'POST', `${path}/customers`, { admin_id: '1', customer: { email: 'a@script.example' } });
  await api.refused(400, 'POST', `${path}/customers`, { admin_id: me });
  await api.refused(404, 'DELETE', `${path}/customers/${'0'.repeat(24)}`, { admin_id: me });
  const lone = await api.ok('POST', '/conversations', { from: { type: 'user', id: contact }, body: 'Only me' });
  const customers = `/conversations/${lone.text('conversation_id')}/customers`;
  await api.refused(422, 'DELETE', `${customers}/${contact}`, { admin_id: me });
  await api.refused(400, 'GET', '/conversations?starting_after=no-cursor');
  await api.refused(400, 'POST', '/conversations/search', { query: { field: 'unheard_of', operator: '=', value: 1 } });
}
