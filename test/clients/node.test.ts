import { describe, expect, it } from 'vitest';
import { node2, nodeGenerated, nodeOnAxios } from './clients.js';
import { describeClient, type Row } from './rows.js';
import { openFor } from './workspace.js';

/*
 * The official clients for Node by their own requests. What version 2 has for API 1.x (`/users`, `/counts`, `/bulk`) is left
 * out: no 2.x has it. Those on axios leave out what is undefined, and send a POST without a body where they have nothing to say.
 */

/** What every version can do, in the form that the paths have had since API 2.0. */
const all: readonly Row[] = [
  ['lists admins', 'GET', () => '/admins', undefined, () => ({ type: 'admin.list' })],
  ['gets an admin', 'GET', (of) => `/admins/${of.other}`, undefined, (of) => ({ id: of.other })],
  ['lists tags', 'GET', () => '/tags', undefined, () => ({ type: 'list' })],
  ['lists segments', 'GET', () => '/segments?include_count=true', undefined, () => ({ type: 'segment.list' })],
  ['gets a contact', 'GET', (of) => `/contacts/${of.user}`, undefined, (of) => ({ id: of.user })],
  ['finds a company', 'GET', () => '/companies?company_id=acme%201', undefined, (of) => ({ id: of.company })],
  [
    'makes a company',
    'POST',
    () => '/companies',
    () => ({ company_id: 'new', name: 'New', monthly_spend: 12.7, plan: 'Gold' }),
    () => ({ company_id: 'new', monthly_spend: 12, plan: { name: 'Gold' } }),
  ],
  [
    'tags companies',
    'POST',
    () => '/tags',
    (of) => ({ name: 'Gold', companies: [{ id: of.company }] }),
    () => ({ type: 'tag', name: 'Gold' }),
  ],
  [
    'replies as an admin',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({ admin_id: of.admin, message_type: 'note', type: 'admin', body: 'For us' }),
    () => ({ conversation_parts: { conversation_parts: [{}, { part_type: 'note', body: '<p>For us</p>' }] } }),
  ],
  [
    'replies to the last conversation of a user',
    'POST',
    () => '/conversations/last/reply',
    (of) => ({ message_type: 'comment', type: 'user', body: 'Hello?', intercom_user_id: of.user }),
    (of) => ({ id: of.conversation }),
  ],
  ['marks as read', 'PUT', (of) => `/conversations/${of.conversation}`, () => ({ read: true }), () => ({ read: true })],
  [
    'sends a message',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'email',
      subject: 'Hey',
      body: 'Ponies',
      template: 'plain',
      from: { type: 'admin', id: of.admin },
      to: { type: 'user', id: of.user },
    }),
    () => ({ type: 'admin_message', subject: 'Hey' }),
  ],
  [
    'sends an event',
    'POST',
    () => '/events',
    (of) => ({ event_name: 'ordered', created_at: of.now, user_id: of.userId, metadata: { order: 'A-1' } }),
    () => undefined,
    202,
  ],
];

/** Since version 3. */
const modern: readonly Row[] = [
  [
    'makes a user',
    'POST',
    () => '/contacts',
    () => ({ role: 'user', external_id: 'new', email: 'new@example.com' }),
    () => ({ role: 'user', external_id: 'new' }),
  ],
  ['makes a lead', 'POST', () => '/contacts', () => ({ role: 'lead' }), () => ({ role: 'lead', email: null })],
  ['archives without a body', 'POST', (of) => `/contacts/${of.user}/archive`, undefined, () => ({ archived: true })],
  [
    'searches contacts by what is set',
    'POST',
    () => '/contacts/search',
    () => ({
      query: {
        operator: 'AND',
        value: [
          { operator: 'AND', value: [{ field: 'updated_at', operator: '>', value: 1560436650 }] },
          {
            operator: 'OR',
            value: [
              { field: 'external_id', operator: '!=' },
              { field: 'role', operator: '=', value: 'lead' },
            ],
          },
        ],
      },
      pagination: { per_page: 5 },
      sort: { field: 'name', order: 'ascending' },
    }),
    () => ({ type: 'list', pages: { per_page: 5 } }),
  ],
  [
    'pages contacts',
    'GET',
    () => '/contacts?per_page=5',
    undefined,
    () => ({ pages: { per_page: 5, next: { starting_after: expect.any(String) } } }),
  ],
  [
    'gets a conversation in plain text',
    'GET',
    (of) => `/conversations/${of.conversation}?display_as=plaintext`,
    undefined,
    () => ({ source: { body: 'Where is my order?' } }),
  ],
  [
    'snoozes by the route of replies, without a type',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({ message_type: 'snoozed', admin_id: of.admin, snoozed_until: of.now + 60 }),
    () => ({ state: 'snoozed' }),
  ],
  [
    'opens by the route of parts, without a type',
    'POST',
    (of) => `/conversations/${of.conversation}/parts`,
    (of) => ({ message_type: 'open', admin_id: of.admin }),
    () => ({ state: 'open' }),
  ],
  [
    'closes',
    'POST',
    (of) => `/conversations/${of.conversation}/parts`,
    (of) => ({ message_type: 'close', type: 'admin', admin_id: of.admin, body: 'Bye' }),
    () => ({ state: 'closed' }),
  ],
  [
    'assigns to a team',
    'POST',
    (of) => `/conversations/${of.conversation}/parts`,
    (of) => ({
      message_type: 'assignment',
      type: 'team',
      admin_id: of.admin,
      assignee_id: of.team,
      body: '<p>Yours</p>',
    }),
    (of) => ({ team_assignee_id: Number(of.team) }),
  ],
  [
    'attaches a contact',
    'POST',
    (of) => `/conversations/${of.conversation}/customers`,
    (of) => ({ admin_id: of.admin, customer: { intercom_user_id: of.lead } }),
    () => ({ type: 'conversation' }),
  ],
  [
    'sets an admin away',
    'PUT',
    (of) => `/admins/${of.other}/away`,
    () => ({ away_mode_enabled: true, away_mode_reassign: false }),
    () => ({ away_mode_enabled: true }),
  ],
  [
    'lists what admins did',
    'GET',
    (of) => `/admins/activity_logs?created_at_after=${of.now - 86_400}`,
    undefined,
    () => ({ type: 'activity_log.list' }),
  ],
  [
    'attaches a contact to a company',
    'POST',
    (of) => `/contacts/${of.lead}/companies`,
    (of) => ({ id: of.company }),
    (of) => ({ type: 'company', id: of.company, notes: { type: 'note.list', has_more: false } }),
  ],
  [
    'renames a tag to the name of another',
    'POST',
    () => '/tags',
    (of) => ({ id: of.tag, name: 'VIP' }),
    (of) => ({ id: of.tag, name: 'VIP' }),
  ],
  [
    'summarizes events',
    'GET',
    (of) => `/events?type=user&intercom_user_id=${of.user}&per_page=2&summary=true`,
    undefined,
    () => ({ events: [] }),
  ],
  [
    'lists kinds of subscriptions, one to opt in to first',
    'GET',
    () => '/subscription_types',
    undefined,
    () => ({ data: [{ consent_type: 'opt_in' }, { consent_type: 'opt_out' }, { consent_type: 'opt_in' }] }),
  ],
];

describeClient(node2, all);
for (const version of ['3.2.0', '3.2.1', '5.0.0']) describeClient(nodeOnAxios(version), [...all, ...modern]);
describeClient(nodeGenerated('6.4.0', '2.11'), [...all, ...modern]);
describeClient(nodeGenerated('7.0.3', '2.14'), [...all, ...modern]);

describe('Basic authentication', () => {
  it('has no rights with another token', async () => {
    const { say } = await openFor({ ...node2, headers: () => node2.headers('another') });
    const heard = await say({ method: 'GET', target: '/admins' });
    expect([heard.status, heard.body.errors[0].code]).toEqual([401, 'unauthorized']);
  });
});
