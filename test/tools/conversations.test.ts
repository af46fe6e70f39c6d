import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { conversation } from '../schemas/answers.js';
import { preview, previewAll, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const conversationId = '215470000012345';
const admin = { adminId: '7000012' };
const intercom = createIntercom({
  accessToken: 'test-token',
  ...admin,
  confirmPausesMs: [1],
  claims: memoryClaimStore(),
});
const now = () => Math.floor(Date.now() / 1000);
const later = now() + 3600;

describe('get conversation', () => {
  it('asks for plain text only when that is wanted', () => {
    const query = (params: object) => preview('intercom_get_conversation', { conversationId, ...params });
    expect(query({})).toEqual({ request: `GET /conversations/${conversationId}`, query: {}, body: null });
    expect(query({ display_as: 'html' }).query).toEqual({});
    expect(query({ display_as: 'plaintext', include_translations: 'false' }).query).toEqual({
      display_as: 'plaintext',
      include_translations: 'false',
    });
  });

  it('gives the conversation unchanged, unknown fields and null assignees too', async () => {
    const answer = conversation({ admin_assignee_id: null, of_tomorrow: { a: 1 } });
    nock(api).get(`/conversations/${conversationId}`).reply(200, answer);
    expect((await intercom.run('intercom_get_conversation', { conversationId })).output).toEqual({
      conversation: answer,
    });
  });

  it.each([{ conversationId, display_as: 'xml' }, { conversationId, include_translations: 1 }, {}])(
    'refuses %o',
    (params) => {
      expect(refusal('intercom_get_conversation', params)).toHaveLength(1);
    },
  );
});

describe('list conversations', () => {
  const list = (params: object) => preview('intercom_list_conversations', params);

  it('pages with the cursor in the query', () => {
    expect(list({})).toEqual({ request: 'GET /conversations', query: {}, body: null });
    expect(list({ per_page: '5', starting_after: 'a+/=' }).query).toEqual({ per_page: '5', starting_after: 'a+/=' });
  });

  it.each([
    [
      { sort: 'waiting_since', order: 'asc' },
      { field: 'waiting_since', order: 'ascending' },
    ],
    [{ sort: 'created_at' }, { field: 'created_at', order: 'descending' }],
    [{ order: 'desc' }, { field: 'updated_at', order: 'descending' }],
    [
      { sort: 'created_at', order: 'ascending' },
      { field: 'created_at', order: 'ascending' },
    ],
  ])('searches all conversations for %o, since a list cannot be sorted', (params, sort) => {
    const query = { field: 'created_at', operator: '>', value: 0 };
    expect(list(params)).toEqual({ request: 'POST /conversations/search', query: {}, body: { query, sort } });
    expect(list({ ...params, per_page: 5, starting_after: 'next' }).body).toEqual({
      query,
      sort,
      pagination: { per_page: 5, starting_after: 'next' },
    });
  });

  it.each([{ per_page: 151 }, { per_page: 0 }, { order: 'up' }, { sort: '' }, { starting_after: '' }])(
    'refuses %o',
    (params) => {
      expect(refusal('intercom_list_conversations', params)).toHaveLength(1);
    },
  );

  it.each([
    ['an object', { page: 2, starting_after: 'next' }, 'next'],
    ['an address', `${api}/conversations?starting_after=n%2Bext`, 'n+ext'],
    ['null', null, null],
    ['absent', undefined, null],
  ])('reads the cursor when pages.next is %s', async (_, next, next_cursor) => {
    const pages = { type: 'pages', page: 1, per_page: '1', total_pages: 2, next };
    const answer = { type: 'conversation.list', conversations: [conversation()], total_count: 2, pages };
    nock(api).get('/conversations').reply(200, answer);
    const { output } = await intercom.run('intercom_list_conversations', {});
    expect(output.conversations).toEqual([conversation()]);
    expect(output).toMatchObject({ total_count: 2, next_cursor, has_more: next_cursor !== null });
  });

  it('goes through a sorted list page by page', async () => {
    const page = (id: string, next: object | null) => ({
      type: 'conversation.list',
      conversations: [conversation({ id })],
      pages: { type: 'pages', next },
    });
    nock(api)
      .post('/conversations/search')
      .reply(200, page('1', { starting_after: 'two' }));
    nock(api)
      .post('/conversations/search', (body) => body.pagination?.starting_after === 'two')
      .reply(200, page('2', null));
    const ids: string[] = [];
    for await (const { id } of intercom.iterate('intercom_list_conversations', { sort: 'created_at' })) ids.push(id);
    expect(ids).toEqual(['1', '2']);
  });
});

describe('search conversations', () => {
  const query = { field: 'open', operator: '=', value: false };
  const search = (params: object) => preview('intercom_search_conversations', params);

  it('puts cursor and order into the body, and the flags into the query', () => {
    expect(search({ query })).toEqual({ request: 'POST /conversations/search', query: {}, body: { query } });
    const every = {
      query: JSON.stringify({ query }),
      per_page: '150',
      starting_after: 'next',
      sort_field: 'updated_at',
      sort_order: 'asc',
      include_monitors: 'true',
      include_scorecards: false,
    };
    expect(search(every)).toEqual({
      request: 'POST /conversations/search',
      query: { include_monitors: 'true', include_scorecards: 'false' },
      body: {
        query,
        pagination: { per_page: 150, starting_after: 'next' },
        sort: { field: 'updated_at', order: 'ascending' },
      },
    });
  });

  it('does not sort by the order alone that forms preselect', () => {
    expect(search({ query, sort_order: 'descending' }).body).toEqual({ query });
  });

  it.each(['refund', '{"field":"open"', '123', { field: 'open', operator: '>', value: true }, {}])(
    'refuses %o in place of guessing',
    (bad) => {
      expect(refusal('intercom_search_conversations', { query: bad })).toEqual([
        expect.stringMatching(/^query\S* cannot be searched: /),
      ]);
    },
  );
});

describe('reply to conversation', () => {
  const reply = { conversationId, message_type: 'comment', body: 'On it.' };
  const wire = { type: 'admin', message_type: 'comment', body: 'On it.', admin_id: '7000012' };
  const written = (fields: object) => ({
    type: 'conversation_part',
    id: '1',
    part_type: 'comment',
    body: '<p>On it.</p>',
    created_at: now(),
    author: { type: 'admin', id: '7000012' },
    ...fields,
  });
  const holding = (...parts: object[]) =>
    conversation({ conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: 1 } });

  it('is written by the default admin, or by the one the token belongs to', () => {
    const request = `POST /conversations/${conversationId}/reply`;
    expect(preview('intercom_reply_conversation', reply, admin)).toEqual({ request, query: {}, body: wire });
    expect(previewAll('intercom_reply_conversation', reply)).toEqual([
      { request: 'GET /me', query: {}, body: null },
      { request, query: {}, body: { ...wire, admin_id: '(lookup.admin_id)' } },
    ]);
  });

  it('takes every parameter, and addresses as a list or as text', () => {
    const attachment_urls = ['https://example.com/a.png', 'https://example.com/b.png?x=1'];
    const every = { ...reply, admin_id: '5', attachment_urls, created_at: 0, skip_notifications: false };
    const body = { ...wire, admin_id: '5', attachment_urls, created_at: 0, skip_notifications: false };
    expect(preview('intercom_reply_conversation', every).body).toEqual(body);
    const asText = { admin_id: 5, created_at: '0', skip_notifications: 'false' };
    for (const urls of [attachment_urls.join(','), attachment_urls.join(' , '), JSON.stringify(attachment_urls)]) {
      expect(preview('intercom_reply_conversation', { ...every, ...asText, attachment_urls: urls }).body).toEqual(body);
    }
  });

  it('may go to the newest conversation', () => {
    const last = preview('intercom_reply_conversation', { ...reply, conversationId: 'last' }, admin);
    expect(last.request).toBe('POST /conversations/last/reply');
  });

  const url = 'https://example.com/a.png';

  it.each([
    ['an empty item', `${url},,${url}`, 'holds an item that is empty (number 2)'],
    ['a trailing comma', `${url},`, 'holds an item that is empty (number 2)'],
    ['an empty item of a list', [url, ' '], 'holds an item that is empty (number 2)'],
    ['eleven addresses', Array(11).fill(url), 'holds 11 addresses'],
    ['something else than an address', 'a.png', 'is the text "a.png", which is no web address (number 1)'],
    ['another scheme', ['file:///etc/passwd'], 'which is no web address'],
    ['a number in the list', [1], 'is 1, which is no web address'],
    ['broken JSON', `["${url}"`, 'is the text'],
    ['nothing', '', 'is an empty text'],
  ])('refuses attachment_urls with %s', (_, attachment_urls, problem) => {
    const [said] = refusal('intercom_reply_conversation', { ...reply, attachment_urls }, admin);
    expect(said).toContain(problem);
    expect(said).toMatch(/^attachment_urls .*: expected a list of web addresses, .* 10 at the most$/);
  });

  it.each([
    { ...reply, body: '' },
    { ...reply, message_type: 'quick_reply' },
    { message_type: 'note', body: 'x' },
    { ...reply, conversationId: '..' },
  ])('refuses %o', (params) => {
    expect(refusal('intercom_reply_conversation', params, admin)).toHaveLength(1);
  });

  it('is found again after a lost answer, and never sent twice', async () => {
    const answer = () => holding(written({ id: '9', part_type: 'note' }), written({ id: '8' }));
    nock(api).post(`/conversations/${conversationId}/reply`).reply(504);
    nock(api).get(`/conversations/${conversationId}`).reply(200, answer);
    const { output, warnings } = await intercom.runUnknown('intercom_reply_conversation', reply);
    expect(output).toMatchObject({ conversationId, conversation: { id: conversationId } });
    expect(warnings).toMatchObject([{ step: 'confirm' }]);
  });

  it.each([
    ['by another admin', { author: { type: 'admin', id: '1' } }],
    ['with another text', { body: '<p>On it, too.</p>' }],
    ['of another type', { part_type: 'note' }],
    ['from before', { created_at: now() - 60 }],
  ])('is not mistaken for a part %s', async (_, fields) => {
    nock(api).post(`/conversations/${conversationId}/reply`).reply(504);
    nock(api)
      .get(`/conversations/${conversationId}`)
      .reply(200, holding(written({ id: `other-${Object.keys(fields)}`, ...fields })));
    const fresh = createIntercom({
      accessToken: 'test-token',
      ...admin,
      confirmPausesMs: [1],
      claims: memoryClaimStore(),
    });
    await expect(fresh.runUnknown('intercom_reply_conversation', reply)).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });
});

describe('create conversation', () => {
  const begin = { from_type: 'lead', from_id: '65f0c0ffee0123456789ab01', body: 'Where is my order?' };

  it('says in whose name it begins', () => {
    const from = { type: 'lead', id: '65f0c0ffee0123456789ab01' };
    expect(preview('intercom_create_conversation', begin)).toEqual({
      request: 'POST /conversations',
      query: {},
      body: { from, body: begin.body },
    });
    const more = { attachment_urls: 'https://example.com/a.png', created_at: '1767225600', brand_id: 7 };
    expect(preview('intercom_create_conversation', { ...begin, ...more }).body).toEqual({
      from,
      body: begin.body,
      attachment_urls: ['https://example.com/a.png'],
      created_at: 1767225600,
      brand_id: '7',
    });
  });

  it('gives the message that it is answered with, and the id of the conversation', async () => {
    const message = {
      type: 'user_message',
      id: '403918349',
      created_at: 1767225600,
      body: begin.body,
      message_type: 'inapp',
      conversation_id: conversationId,
    };
    nock(api).post('/conversations').reply(200, message);
    const { output } = await intercom.runUnknown('intercom_create_conversation', begin);
    expect(output).toEqual({ message, messageId: '403918349', conversationId });
  });

  it.each([
    { ...begin, from_type: 'admin' },
    { ...begin, from_id: '' },
    { ...begin, body: ' ' },
  ])('refuses %o', (params) => {
    expect(refusal('intercom_create_conversation', params)).toHaveLength(1);
  });
});

const request = `POST /conversations/${conversationId}/parts`;
const closing = { message_type: 'close', type: 'admin', admin_id: '7000012' };
const assigning = { message_type: 'assignment', admin_id: '7000012' };

describe('the changes of a conversation', () => {
  it.each([
    ['intercom_close_conversation', {}, closing],
    ['intercom_close_conversation', { body: 'Bye.' }, { ...closing, body: 'Bye.' }],
    ['intercom_open_conversation', {}, { message_type: 'open', admin_id: '7000012' }],
    [
      'intercom_snooze_conversation',
      { snoozed_until: `${later}` },
      { message_type: 'snoozed', admin_id: '7000012', snoozed_until: later },
    ],
    ['intercom_assign_conversation', { assignee_id: 0 }, { ...assigning, type: 'admin', assignee_id: '0' }],
    [
      'intercom_assign_conversation',
      { assignee_id: '814865', assignee_type: 'team', body: 'Over to billing.' },
      { ...assigning, type: 'team', assignee_id: '814865', body: 'Over to billing.' },
    ],
  ])('%s %o is one part', (id, params, body) => {
    expect(preview(id, { conversationId, ...params }, admin)).toEqual({ request, query: {}, body });
    expect(preview(id, { conversationId, ...params, admin_id: 5 })).toMatchObject({ body: { ...body, admin_id: '5' } });
    expect(previewAll(id, { conversationId, ...params }).map((step) => step.request)).toEqual(['GET /me', request]);
  });

  it.each([
    ['intercom_get_conversation', {}],
    ['intercom_close_conversation', {}],
    ['intercom_open_conversation', {}],
    ['intercom_snooze_conversation', { snoozed_until: later }],
    ['intercom_assign_conversation', { assignee_id: '1' }],
  ])('%s has no use for the word last', (id, params) => {
    expect(refusal(id, { conversationId: 'last', ...params })).toEqual([
      'conversationId is "last", which only replies understand: give the id of a conversation',
    ]);
  });

  it('send only where a text goes along', () => {
    const effect = (id: string, params: object) => intercom.dryRunUnknown(id, { conversationId, ...params }).effect;
    expect(effect('intercom_close_conversation', {})).toBe('write');
    expect(effect('intercom_close_conversation', { body: 'Bye.' })).toBe('send');
    expect(effect('intercom_assign_conversation', { assignee_id: '1' })).toBe('write');
    expect(effect('intercom_assign_conversation', { assignee_id: '1', body: 'Hi.' })).toBe('send');
  });

  it.each(['2026-11-23T09:00:00Z', '2026-11-23T10:00:00+01:00', '2026-11-23T09:00', 1_795_424_400])(
    'snooze until %o, which is 9 o’clock of UTC',
    (snoozed_until) => {
      const { requests } = intercom.dryRunUnknown('intercom_snooze_conversation', { conversationId, snoozed_until });
      expect(requests).toMatchObject([{ body: { message_type: 'snoozed', snoozed_until: 1_795_424_400 } }]);
    },
  );

  it.each([
    ['intercom_close_conversation', { body: '' }],
    ['intercom_assign_conversation', {}],
    ['intercom_assign_conversation', { assignee_id: '1', assignee_type: 'contact' }],
    ['intercom_snooze_conversation', {}],
    ['intercom_snooze_conversation', { snoozed_until: 'tomorrow' }],
  ])('refuse %s %o', (id, params) => {
    expect(refusal(id, { conversationId, ...params }, admin)).toHaveLength(1);
  });

  it.each([
    ['intercom_close_conversation', {}, { state: 'closed' }],
    ['intercom_open_conversation', {}, { state: 'open' }],
    ['intercom_snooze_conversation', { snoozed_until: later }, { state: 'snoozed', snoozed_until: later }],
    ['intercom_snooze_conversation', { snoozed_until: later }, { state: 'snoozed', snoozed_until: null }],
    ['intercom_assign_conversation', { assignee_id: '0' }, { admin_assignee_id: 0, team_assignee_id: null }],
    ['intercom_assign_conversation', { assignee_id: '0' }, { admin_assignee_id: '0', team_assignee_id: 814865 }],
  ])('%s %o answers with the whole conversation and %o', async (id, params, told) => {
    const answer = conversation(told);
    nock(api).post(`/conversations/${conversationId}/parts`).reply(200, answer);
    const { output, warnings } = await intercom.runUnknown(id, { conversationId, ...params });
    expect(output).toEqual({ conversation: answer, conversationId, ...told });
    expect(warnings).toEqual([]);
  });

  const parts = `/conversations/${conversationId}/parts`;

  it.each([
    ['intercom_open_conversation', {}],
    ['intercom_assign_conversation', { assignee_id: '1' }],
  ])('%s %o without a text is repeated after a lost answer', async (id, params) => {
    const quick = createIntercom({ accessToken: 'test-token', ...admin, retry: { firstPauseMs: 1 } });
    nock(api).post(parts).reply(503);
    nock(api).post(parts).reply(200, conversation());
    await quick.runUnknown(id, { conversationId, ...params });
  });

  it.each([
    ['intercom_assign_conversation', { assignee_id: '1', body: 'Bye.' }],
    ['intercom_close_conversation', { body: 'Bye.' }],
    // A second one would leave another part, and tell of it again.
    ['intercom_close_conversation', {}],
    ['intercom_snooze_conversation', { snoozed_until: later }],
  ])('%s %o is not', async (id, params) => {
    nock(api).post(parts).reply(503);
    const unlooked = createIntercom({
      accessToken: 'test-token',
      ...admin,
      confirmPausesMs: [],
      claims: memoryClaimStore(),
    });
    await expect(unlooked.runUnknown(id, { conversationId, ...params })).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });

  it.each([
    ['intercom_close_conversation', {}, 'close'],
    ['intercom_snooze_conversation', { snoozed_until: later }, 'snoozed'],
  ])(
    '%s without a text is found as the part %s of the same admin after a lost answer',
    async (id, params, part_type) => {
      const made = (at: number, admin_id: string) => ({
        type: 'conversation_part',
        id: `${part_type}-${at}-${admin_id}`,
        part_type,
        body: null,
        created_at: at,
        author: { type: 'admin', id: admin_id },
      });
      const list = (conversation_parts: unknown[]) => ({
        type: 'conversation_part.list',
        conversation_parts,
        total_count: 1,
      });
      const others = [made(now() - 600, '7000012'), made(now() + 5, '7000013')];
      // Conversations of their own: what one call may have done counts for the next one of the same kind.
      const lookIn = (ownId: string, found: unknown[]) => {
        nock(api).post(`/conversations/${ownId}/parts`).reply(503);
        const answer = conversation({ id: ownId, conversation_parts: list(found) });
        nock(api).get(`/conversations/${ownId}`).reply(200, answer);
        return intercom.runUnknown(id, { conversationId: ownId, ...params });
      };
      const ids = [`21547000002${part_type.length}1`, `21547000002${part_type.length}2`] as const;
      const { output } = await lookIn(ids[0], [...others, made(now() + 5, '7000012')]);
      expect(output).toMatchObject({ conversationId: ids[0] });
      await expect(lookIn(ids[1], others)).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    },
  );

  it.each([
    ['intercom_close_conversation', {}, 'close'],
    ['intercom_assign_conversation', { assignee_id: '1' }, 'assignment'],
    ['intercom_assign_conversation', { assignee_id: '1' }, 'assign_and_reopen'],
  ])('%s %o with a text is found as the part %s after a lost answer', async (id, params, part_type) => {
    const part = {
      type: 'conversation_part',
      id: `part-${part_type}`,
      part_type,
      body: '<p>Bye.</p>',
      created_at: now() + 5,
      author: { type: 'admin', id: '7000012' },
    };
    nock(api).post(`/conversations/${conversationId}/parts`).reply(503);
    nock(api)
      .get(`/conversations/${conversationId}`)
      .reply(200, conversation({ conversation_parts: { conversation_parts: [part] } }));
    const { warnings } = await intercom.runUnknown(id, { conversationId, ...params, body: 'Bye.' });
    expect(warnings).toMatchObject([{ step: 'confirm' }]);
  });
});
