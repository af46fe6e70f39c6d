import type { Session } from './session.js';

interface People {
  readonly me: string;
  readonly contact: string;
  readonly tag: string;
  readonly company: string;
}

interface TicketTypes {
  /** A type of the category Customer. */
  readonly customer: string;
  /** A type whose tickets contacts never see. */
  readonly internal: string;
  /** A type that stands for many conversations. */
  readonly tracker: string;
}

/** Tickets: types and states, creation, changes, replies, tags, conversion and deletion. */
export async function playTickets(api: Session): Promise<void> {
  const people = await gatherPeople(api);
  const types = await readTypes(api);
  const state = api.version >= 12 ? await readState(api) : undefined;
  const id = await create(api, types, people);
  await update(api, id, state, people);
  await reply(api, id, types, people);
  await api.ok('POST', `/tickets/${id}/tags`, { id: people.tag, admin_id: people.me });
  await api.ok('DELETE', `/tickets/${id}/tags/${people.tag}`, { admin_id: people.me });
  await search(api);
  await shape(api, types);
  await track(api, types, people);
  await convert(api, types, people);
  await refusals(api, id, types, people);
  if (api.version < 13) return;
  await api.ok('DELETE', `/tickets/${id}`);
  await api.refused(404, 'DELETE', `/tickets/${id}`);
}

async function gatherPeople(api: Session): Promise<People> {
  return {
    me: (await api.ok('GET', '/me')).text('id'),
    contact: (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-ticket' })).text('id'),
    tag: (await api.ok('POST', '/tags', { name: 'script-ticket' })).text('id'),
    company: (await api.ok('POST', '/companies', { company_id: 'script-ticket', name: 'Tickets' })).text('id'),
  };
}

async function readTypes(api: Session): Promise<TicketTypes> {
  const types = await api.ok('GET', '/ticket_types');
  const ofCategory = (category: string) => {
    const at = types.list('data').findIndex((_, index) => types.text(`data.${index}.category`) === category);
    return types.text(`data.${at}.id`);
  };
  const found = {
    customer: ofCategory('Customer'),
    internal: ofCategory('Back-office'),
    tracker: ofCategory('Tracker'),
  };
  await api.ok('GET', `/ticket_types/${found.customer}`);
  await api.refused(404, 'GET', '/ticket_types/1');
  return found;
}

async function readState(api: Session): Promise<string> {
  const states = await api.ok('GET', '/ticket_states');
  const at = states.list('data').findIndex((_, index) => states.text(`data.${index}.category`) === 'in_progress');
  return states.text(`data.${at}.id`);
}

async function create(api: Session, { customer, internal }: TicketTypes, people: People): Promise<string> {
  const attributes = { _default_title_: 'A broken cup', _default_description_: 'It came in pieces' };
  const begun = { from: { type: 'user', id: people.contact }, body: 'My cup is broken' };
  const conversation_to_link_id = (await api.ok('POST', '/conversations', begun)).text('conversation_id');
  const ticket = await api.ok('POST', '/tickets', {
    ticket_type_id: customer,
    contacts: [{ id: people.contact }],
    ticket_attributes: attributes,
    company_id: people.company,
    created_at: 1_767_225_600,
    ...(api.version >= 13 ? { skip_notifications: true } : {}),
    ...(api.version >= 14 ? { conversation_to_link_id, assignment: { admin_assignee_id: people.me } } : {}),
  });
  await api.ok('POST', '/tickets', {
    ticket_type_id: internal,
    contacts: [{ external_id: 'script-ticket' }],
    ticket_attributes: attributes,
  });
  await api.ok('POST', '/tickets', { ticket_type_id: customer, contacts: [{ email: 'ticket-lead@script.example' }] });
  await api.ok('GET', `/tickets/${ticket.text('id')}`);
  return ticket.text('id');
}

async function update(api: Session, id: string, state: string | undefined, { me }: People): Promise<void> {
  const put = (body: object) => api.ok('PUT', `/tickets/${id}`, body);
  const acting = { admin_id: Number(me), assignee_id: me };
  await put({ ticket_attributes: { _default_title_: 'Two broken cups' }, is_shared: true });
  await put(state === undefined ? { state: 'in_progress' } : { ticket_state_id: state });
  await put(api.version >= 14 ? acting : { assignment: { admin_id: me, assignee_id: me } });
  await put(api.version >= 14 ? { ...acting, assignee_id: '0' } : { assignment: { admin_id: me, assignee_id: '0' } });
  await put({ snoozed_until: Math.floor(Date.now() / 1000) + 3600 });
  await api.ok('GET', `/tickets/${id}`);
  await put({ open: false });
  await put({ open: true, ...(api.version >= 13 ? { skip_notifications: true } : {}) });
}

async function reply(api: Session, id: string, { internal }: TicketTypes, { me, contact }: People): Promise<void> {
  const admin = { type: 'admin', admin_id: me };
  const write = (body: object) => api.ok('POST', `/tickets/${id}/reply`, body);
  await write({ ...admin, message_type: 'comment', body: 'We send a new one.' });
  await write({ ...admin, message_type: 'note', body: 'Out of stock!', created_at: 1_767_225_700 });
  await write({
    ...admin,
    message_type: 'comment',
    body: 'Like this',
    attachment_urls: ['https://script.example/cup.png'],
  });
  await write({
    ...admin,
    message_type: 'quick_reply',
    reply_options: [{ text: 'Fine', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c21' }],
  });
  const fromContact = { type: 'user', message_type: 'comment', intercom_user_id: contact, body: 'Thank you' };
  await write(fromContact);
  const back = await api.ok('POST', '/tickets', { ticket_type_id: internal, contacts: [{ id: contact }] });
  await api.refused(400, 'POST', `/tickets/${back.text('id')}/reply`, fromContact);
  await api.refused(404, 'POST', '/tickets/1/reply', fromContact);
  await api.ok('GET', `/tickets/${id}`);
}

async function search(api: Session): Promise<void> {
  const query = { field: 'created_at', operator: '>', value: 0 };
  const first = await api.ok('POST', '/tickets/search', { query, pagination: { per_page: 2 } });
  await api.ok('POST', '/tickets/search', {
    query: { operator: 'AND', value: [query, { field: 'open', operator: '=', value: true }] },
    pagination: { per_page: 2, starting_after: first.text('pages.next.starting_after') },
  });
  await api.refused(400, 'POST', '/tickets/search', { query: { field: 'unheard_of', operator: '=', value: 1 } });
}

async function convert(api: Session, { customer, internal }: TicketTypes, { me, contact }: People): Promise<void> {
  const from = { type: 'user', id: contact };
  const id = (await api.ok('POST', '/conversations', { from, body: 'The handle came off' })).text('conversation_id');
  const comment = { type: 'admin', admin_id: me, message_type: 'comment', body: 'Oh no' };
  await api.ok('POST', `/conversations/${id}/reply`, comment);
  await api.refused(400, 'POST', `/conversations/${id}/convert`, { ticket_type_id: internal });
  const attributes = { _default_title_: 'A handle' };
  await api.ok('POST', `/conversations/${id}/convert`, { ticket_type_id: customer, attributes });
  await api.ok('GET', `/conversations/${id}`);
  await api.refused(404, 'POST', '/conversations/1/convert', { ticket_type_id: customer });
}

/** Types of tickets and their attributes; the ticket that is made later, and the change of a type. */
async function shape(api: Session, { customer }: TicketTypes): Promise<void> {
  const made = await api.ok('POST', '/ticket_types', {
    name: 'Broken thing',
    description: 'Something came in pieces',
    category: 'Customer',
    icon: '🏺',
    is_internal: false,
  });
  const path = `/ticket_types/${made.text('id')}`;
  await api.ok('PUT', path, { name: 'Broken things', archived: false });
  const attribute = { name: 'Damage', description: 'How bad', data_type: 'list', list_items: 'Small,Great' };
  const added = await api.ok('POST', `${path}/attributes`, { ...attribute, required_to_create: false });
  await api.ok('PUT', `${path}/attributes/${added.text('id')}`, { list_items: 'Small,Middle,Great', archived: true });
  await api.refused(400, 'POST', '/ticket_types', { description: 'Nameless' });
  await api.refused(400, 'POST', `${path}/attributes`, { ...attribute, data_type: 'colour' });
  await api.refused(404, 'PUT', `${path}/attributes/1`, { archived: true });
  await api.refused(404, 'PUT', '/ticket_types/1', { name: 'X' });
  const contacts = [{ external_id: 'script-ticket' }];
  if (api.version < 14) return;
  const job = await api.ok('POST', '/tickets/enqueue', { ticket_type_id: customer, contacts });
  await api.ok('GET', `/jobs/status/${job.text('id')}`);
  await api.refused(400, 'POST', '/tickets/enqueue', { ticket_type_id: customer });
  if (api.version < 16) return;
  const ticket = await api.ok('POST', '/tickets', { ticket_type_id: customer, contacts });
  const change = { ticket_type_id: made.text('id'), ticket_state_id: made.text('ticket_states.data.0.id') };
  await api.ok('POST', `/tickets/${ticket.text('id')}/change_type`, { ...change, ticket_attributes: {} });
  await api.refused(400, 'POST', `/tickets/${ticket.text('id')}/change_type`, change);
  await api.refused(404, 'POST', '/tickets/1/change_type', change);
}

/** A Tracker ticket and the conversations behind it. */
async function track(api: Session, { tracker, customer }: TicketTypes, { contact }: People): Promise<void> {
  if (api.version < 16) return;
  const contacts = [{ id: contact }];
  const ticket = await api.ok('POST', '/tickets', { ticket_type_id: tracker, contacts });
  const other = await api.ok('POST', '/tickets', { ticket_type_id: customer, contacts });
  const begun = await api.ok('POST', '/conversations', { from: { type: 'user', id: contact }, body: 'All broken' });
  const path = `/tickets/${ticket.text('id')}/linked_conversations`;
  const conversation_id = begun.text('conversation_id');
  await api.ok('POST', path, { conversation_id });
  await api.refused(400, 'POST', path, { conversation_id });
  await api.refused(404, 'POST', path, { conversation_id: '1' });
  await api.refused(400, 'POST', `/tickets/${other.text('id')}/linked_conversations`, { conversation_id });
  await api.ok('DELETE', `${path}/${conversation_id}`);
  await api.refused(404, 'DELETE', `${path}/${conversation_id}`);
}

async function refusals(api: Session, id: string, { customer }: TicketTypes, people: People): Promise<void> {
  const contacts = [{ id: people.contact }];
  await api.refused(404, 'GET', '/tickets/1');
  await api.refused(404, 'PUT', '/tickets/1', { open: false });
  await api.refused(400, 'POST', '/tickets', { ticket_type_id: customer });
  await api.refused(404, 'POST', '/tickets', { ticket_type_id: '1', contacts });
  await api.refused(400, 'POST', '/tickets', { ticket_type_id: customer, contacts, ticket_attributes: { unheard: 1 } });
  if (api.version >= 12) await api.refused(400, 'PUT', `/tickets/${id}`, { ticket_state_id: '1' });
  await api.refused(404, 'POST', `/tickets/${id}/tags`, { id: '1', admin_id: people.me });
  await api.refused(404, 'DELETE', `/tickets/${id}/tags/1`, { admin_id: people.me });
}
