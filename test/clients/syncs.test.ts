import { describe, expect, it } from 'vitest';
import { nango, singer } from './clients.js';
import { describeClient, type Row } from './rows.js';
import { openFor } from './workspace.js';

/** The conditions of the Singer tap: times as Python writes them, with a decimal point. */
const singerSince = (field: string, from: string, sort: string) =>
  `{"pagination": {"per_page": 150}, "query": {"operator": "OR", "value": [{"field": "${field}", "operator": ">", "value": ${from}}, {"field": "${field}", "operator": "=", "value": ${from}}]}, "sort": {"field": "${sort}", "order": "ascending"}}`;

const singerConversations = (last: string, from: string) =>
  `{"pagination": {"per_page": 150}, "query": {"operator": "AND", "value": [{"operator": "OR", "value": [{"field": "id", "operator": ">", "value": "${last}"}, {"field": "id", "operator": "=", "value": "${last}"}]}, {"operator": "OR", "value": [{"field": "updated_at", "operator": ">", "value": ${from}}, {"field": "updated_at", "operator": "=", "value": ${from}}]}]}, "sort": {"field": "id", "order": "ascending"}}`;

describeClient(singer, [
  ['checks its token', 'GET', () => '/tags', undefined, () => ({ type: 'list' })],
  ['gets an admin', 'GET', (of) => `/admins/${of.admin}`, undefined, (of) => ({ id: of.admin })],
  ['begins the scroll', 'GET', () => '/companies/scroll', undefined, () => ({ scroll_param: expect.any(String) })],
  ['lists attributes', 'GET', () => '/data_attributes?model=company', undefined, () => ({ type: 'list' })],
  [
    'lists segments of companies',
    'GET',
    () => '/segments?type=company&include_count=true',
    undefined,
    () => ({ type: 'segment.list' }),
  ],
  ['lists teams', 'GET', () => '/teams', undefined, () => ({ type: 'team.list' })],
  [
    'searches contacts since a time',
    'POST',
    () => '/contacts/search',
    () => singerSince('updated_at', '1583020800.0', 'updated_at'),
    () => ({ type: 'list', pages: { per_page: 150 } }),
  ],
  [
    'lists more tags of a contact',
    'GET',
    (of) => `/contacts/${of.user}/tags?display_as=plaintext&per_page=60`,
    undefined,
    () => ({ type: 'list' }),
  ],
  [
    'gets a conversation in plain text',
    'GET',
    (of) => `/conversations/${of.conversation}?display_as=plaintext`,
    undefined,
    (of) => ({ id: of.conversation, source: { body: 'Where is my order?' } }),
  ],
]);

describe('tap-intercom reads on', () => {
  it('from the id that it came to', async () => {
    const { say } = await openFor(singer);
    const read = async (last: string): Promise<string[]> => {
      const heard = await say({
        method: 'POST',
        target: '/conversations/search',
        body: singerConversations(last, '1583020800.0'),
      });
      expect(heard.body.errors).toBeUndefined();
      return heard.body.conversations.map(({ id }: { id: string }) => id);
    };
    const all = await read('');
    expect(all.length).toBeGreaterThan(10);
    expect(all).toEqual([...all].sort());
    expect(await read(all[4] ?? '')).toEqual(all.slice(4));
  });

  it('by the scroll until it is answered 404', async () => {
    const { say } = await openFor(singer);
    let target = '/companies/scroll';
    const sizes: number[] = [];
    for (;;) {
      const { status, body } = await say({ method: 'GET', target });
      if (status === 404) break;
      sizes.push(body.data.length);
      // It keeps the last parameter where a batch is empty.
      if (body.data.length > 0) target = `/companies/scroll?scroll_param=${body.scroll_param}`;
    }
    expect(sizes).toEqual([expect.any(Number), 0]);
  });
});

const admin = (message_type: string, more: object = {}): Row[3] => {
  return ({ admin: admin_id }) => ({ type: 'admin', message_type, admin_id, ...more });
};

describeClient(nango, [
  [
    'syncs contacts',
    'POST',
    () => '/contacts/search',
    () => ({
      query: { operator: 'AND', value: [{ field: 'updated_at', operator: '>', value: 1727913600 }] },
      pagination: { per_page: 150 },
      per_page: 150,
    }),
    () => ({ type: 'list', pages: { per_page: 150 } }),
  ],
  [
    'syncs conversations',
    'POST',
    () => '/conversations/search',
    () => ({
      query: { field: 'updated_at', operator: '>', value: 1727913600 },
      pagination: { per_page: 100 },
      per_page: 60,
    }),
    () => ({ type: 'conversation.list', pages: { per_page: 100 } }),
  ],
  [
    'gets a conversation',
    'GET',
    (of) => `/conversations/${of.conversation}?display_as=plaintext`,
    undefined,
    () => ({ teammates: { type: 'admin.list', admins: [] }, topics: { type: 'topic.list' }, title: '' }),
  ],
  ['lists admins as if they had pages', 'GET', () => '/admins?per_page=50', undefined, () => ({ type: 'admin.list' })],
  ['lists segments one at a time', 'GET', () => '/segments?per_page=1', undefined, () => ({ type: 'segment.list' })],
  ['lists tags', 'GET', () => '/tags?per_page=150', undefined, () => ({ type: 'list' })],
  ['lists articles', 'GET', () => '/articles?per_page=100', undefined, () => ({ type: 'list' })],
  ['scrolls with a page size', 'GET', () => '/companies/scroll?per_page=100', undefined, () => ({ pages: null })],
  ['lists collections', 'GET', () => '/help_center/collections?per_page=150', undefined, () => ({ type: 'list' })],
  ['lists contacts', 'GET', () => '/contacts', undefined, () => ({ pages: { page: 1, per_page: 10 } })],
  [
    'begins a conversation',
    'POST',
    () => '/conversations',
    (of) => ({ from: { type: 'user', id: of.user }, body: 'Hello' }),
    () => ({ type: 'user_message', message_type: 'inapp', conversation_id: expect.any(String) }),
  ],
  [
    'replies as a user',
    'POST',
    (of) => `/conversations/${of.conversation}/reply`,
    (of) => ({ type: 'user', message_type: 'comment', body: 'Hello?', intercom_user_id: of.user }),
    () => ({ read: false }),
  ],
  ['closes', 'POST', (of) => `/conversations/${of.conversation}/parts`, admin('close'), () => ({ state: 'closed' })],
  ['opens', 'POST', (of) => `/conversations/${of.conversation}/parts`, admin('open'), () => ({ state: 'open' })],
  [
    'snoozes',
    'POST',
    (of) => `/conversations/${of.conversation}/parts`,
    admin('snoozed', { snoozed_until: 4_000_000_000 }),
    () => ({ state: 'snoozed', snoozed_until: 4_000_000_000 }),
  ],
  [
    'sends a message to a contact',
    'POST',
    () => '/messages',
    (of) => ({
      message_type: 'inapp',
      body: 'Hello',
      from: { type: 'admin', id: of.admin },
      to: { type: 'contact', id: of.user },
    }),
    (of) => ({ type: 'admin_message', owner: { type: 'admin', id: of.admin } }),
  ],
  [
    'untags contacts',
    'POST',
    () => '/tags',
    (of) => ({
      name: 'From a client',
      users: [
        { untag: true, id: of.user },
        { untag: true, id: of.lead },
      ],
    }),
    (of) => ({ type: 'tag', id: of.tag }),
  ],
  [
    'attaches a contact to a company',
    'POST',
    (of) => `/contacts/${of.lead}/companies`,
    (of) => ({ id: of.company }),
    () => ({ type: 'company', notes: { type: 'note.list', data: [], total_count: 0, has_more: false } }),
  ],
  [
    'changes an article',
    'PUT',
    (of) => `/articles/${of.article}`,
    () => ({ title: 'New title' }),
    () => ({ title: 'New title' }),
  ],
]);
