import { describe, expect, it } from 'vitest';
import { rubyGem } from './clients.js';
import { describeClient, type Row } from './rows.js';
import { openFor } from './workspace.js';

/*
 * The official Ruby client, call by call. It sends DELETE with a body, an empty object where there is nothing to say; saves
 * a company by POST, with its id; and closes, opens, snoozes and assigns by the route of replies, with the id in the body as well.
 */

const admin = (name: string, more: object = {}): Row[3] => {
  return ({ admin: admin_id, conversation }) => ({
    admin_id,
    ...more,
    message_type: name,
    type: 'admin',
    conversation_id: conversation,
  });
};

const contacts: readonly Row[] = [
  ['asks who it is', 'GET', () => '/me', undefined, (of) => ({ type: 'admin', id: of.admin })],
  [
    'makes a lead',
    'POST',
    () => '/contacts',
    () => ({ email: 'new@example.com', role: 'lead', custom_attributes: {} }),
    () => ({ type: 'contact', role: 'lead', email: 'new@example.com' }),
  ],
  ['finds a contact', 'GET', (of) => `/contacts/${of.user}`, undefined, (of) => ({ id: of.user, role: 'user' })],
  [
    'saves a contact',
    'PUT',
    (of) => `/contacts/${of.user}`,
    () => ({ custom_attributes: {}, name: 'New name' }),
    (of) => ({ id: of.user, name: 'New name' }),
  ],
  [
    'makes a user of a lead',
    'PUT',
    (of) => `/contacts/${of.lead}`,
    () => ({ custom_attributes: {}, role: 'user' }),
    () => ({ role: 'user' }),
  ],
  ['archives', 'POST', (of) => `/contacts/${of.user}/archive`, () => ({}), () => ({ archived: true })],
  ['unarchives', 'POST', (of) => `/contacts/${of.user}/unarchive`, () => ({}), () => ({ archived: false })],
  ['deletes for good', 'DELETE', (of) => `/contacts/${of.user}`, () => ({}), () => ({ deleted: true })],
  ['lists all', 'GET', () => '/contacts', undefined, () => ({ type: 'list', pages: { type: 'pages', per_page: 10 } })],
  [
    'searches with an order and a page',
    'POST',
    () => '/contacts/search',
    (of) => ({
      query: { field: 'email', operator: '=', value: of.userEmail },
      sort: { field: 'created_at', order: 'ascending' },
      pagination: { per_page: 5 },
    }),
    (of) => ({ type: 'list', data: [{ id: of.user }] }),
  ],
  [
    'tags a contact',
    'POST',
    (of) => `/contacts/${of.user}/tags`,
    (of) => ({ id: of.tag }),
    (of) => ({ type: 'tag', id: of.tag }),
  ],
  ['lists tags', 'GET', (of) => `/contacts/${of.user}/tags`, undefined, () => ({ type: 'list', data: [] })],
  [
    'writes a note',
    'POST',
    (of) => `/contacts/${of.user}/notes`,
    () => ({ body: '<p>Text for the note</p>' }),
    () => ({ type: 'note', body: '<p>Text for the note</p>' }),
  ],
  ['lists notes', 'GET', (of) => `/contacts/${of.user}/notes`, undefined, (of) => ({ data: [{ id: of.note }] })],
  ['lists segments', 'GET', (of) => `/contacts/${of.user}/segments`, undefined, () => ({ type: 'list' })],
  [
    'attaches a company',
    'POST',
    (of) => `/contacts/${of.lead}/companies`,
    (of) => ({ id: of.company }),
    (of) => ({ type: 'company', id: of.company, notes: { type: 'note.list' } }),
  ],
  [
    'detaches a company',
    'DELETE',
    (of) => `/contacts/${of.user}/companies/${of.company}`,
    (of) => ({ id: of.company }),
    (of) => ({ type: 'company', id: of.company, notes: { type: 'note.list' } }),
  ],
  [
    'lists companies',
    'GET',
    (of) => `/contacts/${of.user}/companies`,
    undefined,
    (of) => ({ type: 'list', companies: [{ id: of.company }] }),
  ],
  [
    'subscribes a contact',
    'POST',
    (of) => `/contacts/${of.user}/subscriptions`,
    (of) => ({ id: of.subscription, consent_type: 'opt_in' }),
    (of) => ({ type: 'subscription', id: of.subscription }),
  ],
];

const companies: readonly Row[] = [
  [
    'finds a company by its own id',
    'GET',
    () => '/companies?company_id=acme+1',
    undefined,
    (of) => ({ id: of.company }),
  ],
  ['finds a company by name', 'GET', () => '/companies?name=Acme+%26+Sons', undefined, (of) => ({ id: of.company })],
  ['finds a company', 'GET', (of) => `/companies/${of.company}`, undefined, (of) => ({ company_id: of.companyId })],
  [
    'saves a company, with both ids',
    'POST',
    () => '/companies',
    (of) => ({ custom_attributes: {}, name: 'Renamed', id: of.company, company_id: of.companyId }),
    (of) => ({ id: of.company, company_id: of.companyId, name: 'Renamed' }),
  ],
  ['deletes a company', 'DELETE', (of) => `/companies/${of.company}`, () => ({}), () => ({ deleted: true })],
  [
    'lists the contacts of a company',
    'GET',
    (of) => `/companies/${of.company}/contacts`,
    undefined,
    (of) => ({ data: [{ id: of.user }] }),
  ],
  ['lists companies by tag', 'GET', (of) => `/companies?tag_id=${of.tag}`, undefined, () => ({ type: 'list' })],
  ['scrolls', 'GET', () => '/companies/scroll', undefined, () => ({ type: 'list', scroll_param: expect.any(String) })],
  [
    'tags companies',
    'POST',
    () => '/tags',
    (of) => ({ name: 'blue', companies: [{ company_id: of.companyId }], tag_or_untag: 'tag' }),
    () => ({ type: 'tag', name: 'blue' }),
  ],
  [
    'untags companies',
    'POST',
    () => '/tags',
    (of) => ({ name: 'blue', companies: [{ company_id: of.companyId, untag: true }], tag_or_untag: 'untag' }),
    () => ({ type: 'tag', name: 'blue' }),
  ],
  ['lists tags', 'GET', () => '/tags', undefined, () => ({ type: 'list', data: expect.any(Array) })],
  ['finds a tag', 'GET', (of) => `/tags/${of.tag}`, undefined, (of) => ({ id: of.tag })],
  ['finds a note', 'GET', (of) => `/notes/${of.note}`, undefined, (of) => ({ id: of.note })],
  ['finds a segment', 'GET', (of) => `/segments/${of.segment}`, undefined, (of) => ({ id: of.segment })],
  ['lists admins', 'GET', () => '/admins', undefined, () => ({ type: 'admin.list' })],
  ['finds a team', 'GET', (of) => `/teams/${of.team}`, undefined, (of) => ({ id: of.team })],
  ['lists kinds of subscriptions', 'GET', () => '/subscription_types', undefined, () => ({ type: 'list' })],
  [
    'lists attributes with archived ones',
    'GET',
    () => '/data_attributes?model=contact&include_archived=true',
    undefined,
    () => ({ type: 'list' }),
  ],
  [
    'sends an event',
    'POST',
    () => '/events',
    (of) => ({
      event_name: 'invited-friend',
      created_at: of.now,
      email: of.userEmail,
      metadata: { invitee_email: 'pi@example.org', price: { currency: 'usd', amount: 2999 } },
    }),
    () => undefined,
    202,
  ],
  [
    'lists events of a user',
    'GET',
    (of) => `/events?type=user&intercom_user_id=${of.user}`,
    undefined,
    () => ({ events: [] }),
  ],
  ['lists articles', 'GET', () => '/articles', undefined, () => ({ type: 'list' })],
  ['finds an article', 'GET', (of) => `/articles/${of.article}`, undefined, (of) => ({ id: of.article })],
  ['lists collections', 'GET', () => '/help_center/collections', undefined, () => ({ type: 'list' })],
];

const conversations: readonly Row[] = [
  ['lists conversations', 'GET', () => '/conversations', undefined, () => ({ type: 'conversation.list' })],
  [
    'finds a conversation',
    'GET',
    (of) => `/conversations/${of.conversation}`,
    undefined,
    (of) => ({ id: of.conversation, source: { subject: '' } }),
  ],
  [
    'marks one read',
    'PUT',
    (of) => `/conversations/${of.conversation}`,
    () => ({ read: true }),
    () => ({ read: true }),
  ],
  [
    'replies as a user by address',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({
      type: 'user',
      email: of.userEmail,
      message_type: 'comment',
      body: 'foo',
      attachment_urls: ['http://www.example.com/attachment.jpg'],
      conversation_id: of.conversation,
    }),
    () => ({ conversation_parts: { total_count: 2 } }),
  ],
  [
    'replies as an admin',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('comment', { body: '<div>bar</div>' }),
    () => ({ conversation_parts: { conversation_parts: [{}, { part_type: 'comment', body: '<p>bar</p>' }] } }),
  ],
  [
    'replies to the last conversation of a user',
    'POST',
    () => '/conversations/last/reply',
    (of) => ({ type: 'user', body: 'Thanks again', message_type: 'comment', user_id: of.userId, admin_id: of.admin }),
    (of) => ({ id: of.conversation }),
  ],
  [
    'replies as an admin to the last conversation of a contact',
    'POST',
    () => '/conversations/last/reply',
    (of) => ({ intercom_user_id: of.user, type: 'admin', admin_id: of.admin, message_type: 'comment', body: 'bar' }),
    (of) => ({ id: of.conversation }),
  ],
  ['opens', 'POST', (of) => `/conversations/${of.conversation}/reply`, admin('open'), () => ({ state: 'open' })],
  ['closes', 'POST', (of) => `/conversations/${of.conversation}/reply`, admin('close'), () => ({ state: 'closed' })],
  [
    'closes with a word',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('close', { body: 'bar' }),
    () => ({ conversation_parts: { conversation_parts: [{}, { part_type: 'close', body: '<p>bar</p>' }] } }),
  ],
  [
    'snoozes',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    admin('snoozed', { snoozed_until: 9999999999 }),
    () => ({ state: 'snoozed', snoozed_until: 9999999999 }),
  ],
  [
    'assigns',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({
      admin_id: of.admin,
      assignee_id: of.other,
      message_type: 'assignment',
      type: 'admin',
      conversation_id: of.conversation,
    }),
    (of) => ({ admin_assignee_id: Number(of.other) }),
  ],
  [
    'searches in an order',
    'POST',
    () => '/conversations/search',
    () => ({
      query: { field: 'open', operator: '=', value: true },
      sort: { field: 'created_at', order: 'descending' },
    }),
    (of) => ({
      type: 'conversation.list',
      conversations: expect.arrayContaining([expect.objectContaining({ id: of.conversation })]),
    }),
  ],
  [
    'tags a conversation',
    'POST',
    (of) => `/conversations/${of.conversation}/tags`,
    (of) => ({ id: of.tag, admin_id: of.admin }),
    (of) => ({ id: of.tag, applied_at: of.now, applied_by: { type: 'admin', id: of.admin } }),
  ],
  [
    'adds a contact',
    'POST',
    (of) => `/conversations/${of.conversation}/customers`,
    (of) => ({ admin_id: of.admin, customer: { intercom_user_id: of.lead } }),
    (of) => ({ contacts: { contacts: [{ id: of.user }, { id: of.lead }] } }),
  ],
  [
    'sends a message in the app to a user by the caller’s id',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'inapp',
      body: "What's up :)",
      from: { type: 'admin', id: of.admin },
      to: { type: 'user', user_id: of.userId },
    }),
    () => ({ type: 'admin_message', message_type: 'inapp', body: "What's up :)" }),
  ],
  [
    'sends an e-mail',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'email',
      subject: 'Hey there',
      body: "What's up :)",
      template: 'plain',
      from: { type: 'admin', id: of.admin },
      to: { type: 'user', id: of.user },
    }),
    () => ({ type: 'admin_message', message_type: 'email', subject: 'Hey there' }),
  ],
  [
    'writes as a contact',
    'POST',
    () => '/messages',
    (of) => ({ from: { type: 'contact', id: of.user }, body: 'halp' }),
    () => ({ type: 'user_message', body: 'halp', conversation_id: expect.any(String) }),
  ],
];

// Without a version it gets the newest; 2.11 is the oldest that is still described.
for (const version of [undefined, '2.11'] as const)
  describeClient(rubyGem(version), [...contacts, ...companies, ...conversations]);

describe(`${rubyGem().name} goes on`, () => {
  const messageToContact = ({ admin: id, user }: { admin: string; user: string }) => ({
    message_type: 'inapp',
    body: 'How can I help :)',
    from: { type: 'admin', id },
    to: { type: 'contact', id: user },
  });

  it('to a contact, whatever its role', async () => {
    const { facts, say } = await openFor(rubyGem());
    const heard = await say({ method: 'POST', target: '/messages', body: messageToContact(facts) });
    expect([heard.status, heard.body.type]).toEqual([200, 'admin_message']);
  });

  it('to the next page by the cursor of the last one, until there is none', async () => {
    const { say } = await openFor(rubyGem());
    const names = new Set<string>();
    let target = '/contacts';
    for (;;) {
      const { body } = await say({ method: 'GET', target });
      for (const { id } of body.data) names.add(id);
      if (!body.pages.next) {
        expect(names.size).toBe(body.total_count);
        return;
      }
      // Its parameters are put together in the order in which they were added, each escaped as a form.
      target = `/contacts?starting_after=${encodeURIComponent(body.pages.next.starting_after)}`;
    }
  });

  it('to the next page of companies by its address', async () => {
    const { say } = await openFor(rubyGem());
    let next: string | null = '/companies?per_page=3';
    const ids = new Set<string>();
    let total = 0;
    while (next !== null) {
      const { body } = await say({ method: 'GET', target: next });
      for (const { id } of body.data) ids.add(id);
      total = body.total_count;
      next = body.pages.next === null ? null : body.pages.next.replace(/^https?:\/\/[^/]+/, '');
    }
    expect(total).toBeGreaterThan(3);
    expect(ids.size).toBe(total);
  });

  it('through the scroll until a batch is empty', async () => {
    const { say } = await openFor(rubyGem());
    const first = await say({ method: 'GET', target: '/companies/scroll' });
    expect(first.body.data.length).toBeGreaterThan(0);
    const target = `/companies/scroll?scroll_param=${first.body.scroll_param}`;
    expect((await say({ method: 'GET', target })).body.data).toEqual([]);
  });

  it('to untag what it tagged, by DELETE with a body', async () => {
    const { facts, say } = await openFor(rubyGem());
    const body = { id: facts.tag, admin_id: facts.admin };
    const path = `/conversations/${facts.conversation}/tags`;
    await say({ method: 'POST', target: path, body });
    const heard = await say({ method: 'DELETE', target: `${path}/${facts.tag}`, body });
    expect(heard.body).toMatchObject({ id: facts.tag, applied_at: null, applied_by: null });
  });

  it('to delete a contact that is archived', async () => {
    const { facts, say } = await openFor(rubyGem());
    await say({ method: 'POST', target: `/contacts/${facts.user}/archive`, body: {} });
    expect((await say({ method: 'GET', target: `/contacts/${facts.user}` })).status).toBe(404);
    expect((await say({ method: 'DELETE', target: `/contacts/${facts.user}`, body: {} })).body.deleted).toBe(true);
  });

  it('after errors by their code', async () => {
    const { facts, say } = await openFor(rubyGem());
    const codeOf = async (method: string, target: string, body?: object) => {
      const heard = await say({ method, target, ...(body === undefined ? {} : { body }) });
      expect(heard.body.type).toBe('error.list');
      return heard.body.errors[0].code;
    };
    expect(await codeOf('POST', '/contacts', { role: 'user', email: facts.userEmail, custom_attributes: {} })).toBe(
      'conflict',
    );
    expect(await codeOf('GET', '/companies?company_id=nobody')).toBe('company_not_found');
    await say({ method: 'GET', target: '/companies/scroll' });
    expect(await codeOf('GET', '/companies/scroll')).toBe('scroll_exists');
  });
});
