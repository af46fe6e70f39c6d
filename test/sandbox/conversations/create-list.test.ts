import { beforeEach, describe, expect, it } from 'vitest';
import { begin, faults, refusal, type Setup, setUp } from './setup.js';

let setup: Setup;

beforeEach(async () => {
  setup = await setUp();
});

describe('POST /conversations', () => {
  const create = (from: object, fields: object = { body: 'Hello <b>there</b>' }) =>
    setup.call('POST', '/conversations', { from, ...fields });

  it('answers the message, which names the conversation', async () => {
    const answer = await create({ type: 'user', id: setup.user });
    expect(answer.body).toEqual({
      type: 'user_message',
      id: expect.stringMatching(/^\d+$/),
      created_at: setup.now(),
      body: 'Hello <b>there</b>',
      message_type: 'inapp',
      conversation_id: expect.stringMatching(/^\d+$/),
    });
    expect(faults('message', answer)).toEqual([]);
    const { body } = await setup.call('GET', `/conversations/${answer.body.conversation_id}`);
    expect(body.source).toMatchObject({ id: answer.body.id, body: '<p>Hello &lt;b&gt;there&lt;/b&gt;</p>' });
  });

  it('takes leads as lead or contact, and keeps an imported time', async () => {
    expect((await create({ type: 'lead', id: setup.lead })).status).toBe(200);
    const imported = await create({ type: 'contact', id: setup.lead }, { body: 'Old', created_at: 1_500_000_000 });
    expect(imported.body.created_at).toBe(1_500_000_000);
    expect((await setup.call('GET', `/conversations/${imported.body.conversation_id}`)).body.created_at).toBe(
      1_500_000_000,
    );
  });

  it.each([
    [
      'an unknown contact',
      { type: 'user', id: '660000000000000000000000' },
      undefined,
      404,
      'not_found',
      'User Not Found',
    ],
    ['a lead who is called a user', { type: 'user', id: 'LEAD' }, undefined, 404, 'not_found', 'User Not Found'],
    [
      'another type',
      { type: 'admin', id: 'LEAD' },
      undefined,
      400,
      'parameter_invalid',
      'from.type must be user, lead or contact',
    ],
    ['no text', { type: 'lead', id: 'LEAD' }, {}, 400, 'parameter_invalid', 'Body is required'],
    ['no sender', undefined, undefined, 400, 'parameter_not_found', 'from is required'],
  ])('refuses %s', async (_name, from, fields, ...expected) => {
    const sender = from?.id === 'LEAD' ? { ...from, id: setup.lead } : from;
    expect(refusal(await setup.call('POST', '/conversations', { from: sender, ...(fields ?? { body: 'x' }) }))).toEqual(
      expected,
    );
  });
});

describe('GET /conversations', () => {
  it('lists all once, the latest change first, without parts', async () => {
    const seen: { id: string; updated_at: number }[] = [];
    let query = 'per_page=7';
    for (;;) {
      const { body } = await setup.call('GET', `/conversations?${query}`);
      expect(body.type).toBe('conversation.list');
      expect(body.total_count).toBe(25);
      for (const one of body.conversations) expect(one).not.toHaveProperty('conversation_parts');
      seen.push(...body.conversations);
      if (body.pages.next === undefined) break;
      query = `per_page=7&starting_after=${encodeURIComponent(body.pages.next.starting_after)}`;
    }
    expect(new Set(seen.map((one) => one.id)).size).toBe(25);
    const times = seen.map((one) => one.updated_at);
    expect(times).toEqual([...times].sort((left, right) => right - left));
  });

  it('has 20 on a page unless told otherwise, and 150 at most', async () => {
    const answer = await setup.call('GET', '/conversations');
    expect(answer.body.conversations).toHaveLength(20);
    expect(faults('conversation-list', answer)).toEqual([]);
    expect(refusal(await setup.call('GET', '/conversations?per_page=151'))[2]).toBe('Per Page is too big');
    expect(refusal(await setup.call('GET', '/conversations?starting_after=nonsense'))[1]).toBe('client_error');
  });

  it('shows the demo in all states, with tags, assignments, notes and a rating', async () => {
    const { body } = await setup.call('GET', '/conversations?per_page=150');
    const states = new Set(body.conversations.map((one: { state: string }) => one.state));
    expect(states).toEqual(new Set(['open', 'closed', 'snoozed']));
    const rated = body.conversations.filter(
      (one: { conversation_rating: unknown }) => one.conversation_rating !== null,
    );
    expect(rated).toHaveLength(1);
    expect(rated[0].conversation_rating).toMatchObject({ rating: 5, contact: { type: 'contact' } });
  });
});

describe('PUT /conversations/{id}', () => {
  it('sets title, read, company and custom attributes, and leaves a part for each attribute', async () => {
    const id = await begin(setup);
    const company = (await setup.call('POST', '/companies/list')).body.data[0].id;
    const change = {
      read: true,
      title: 'Printer',
      company_id: company,
      custom_attributes: { issue_type: 'Billing', count: 2 },
    };
    await setup.call('POST', '/conversations/attributes', { name: 'issue_type', data_type: 'string' });
    await setup.call('POST', '/conversations/attributes', { name: 'count', data_type: 'integer' });
    const { body } = await setup.call('PUT', `/conversations/${id}`, change);
    expect(body).toMatchObject({ read: true, title: 'Printer', custom_attributes: change.custom_attributes });
    expect(body.company).toMatchObject({ type: 'company', id: company });
    const [, ...parts] = body.conversation_parts.conversation_parts;
    expect(parts.map((part: { part_type: string }) => part.part_type)).toEqual(
      Array(2).fill('conversation_attribute_updated_by_admin'),
    );
    expect(parts[0].event_details).toEqual({
      attribute: { name: 'issue_type' },
      value: { name: 'Billing', previous: null },
    });
    const cleared = await setup.call('PUT', `/conversations/${id}`, {
      title: null,
      company_id: null,
      custom_attributes: { count: null },
    });
    expect(cleared.body).toMatchObject({
      title: null,
      company: null,
      custom_attributes: { issue_type: 'Billing' },
      read: true,
    });
  });

  it('refuses values of the wrong type and unknown companies', async () => {
    const id = await begin(setup);
    const put = async (body: object) => refusal(await setup.call('PUT', `/conversations/${id}`, body)).slice(0, 2);
    expect(await put({ read: 'yes' })).toEqual([400, 'parameter_invalid']);
    expect(await put({ custom_attributes: [] })).toEqual([400, 'parameter_invalid']);
    expect(await put({ company_id: '67aaaaaaaaaaaaaaaaaaaaaa' })).toEqual([404, 'company_not_found']);
  });
});

describe('DELETE /conversations/{id}', () => {
  it('removes it for good and keeps its id in the list of deleted ones', async () => {
    const [first, second] = [await begin(setup), await begin(setup)];
    const answer = await setup.call('DELETE', `/conversations/${first}`);
    expect(answer.body).toEqual({ id: first, object: 'conversation', deleted: true });
    setup.pass(9);
    await setup.call('DELETE', `/conversations/${second}?retain_metrics=false`);
    expect((await setup.call('GET', `/conversations/${first}`)).status).toBe(404);
    expect((await setup.call('DELETE', `/conversations/${first}`)).status).toBe(404);
    const { body } = await setup.call('GET', '/conversations/deleted?per_page=1');
    expect(body).toMatchObject({
      type: 'conversations.list',
      total_count: 2,
      conversations: [{ type: 'conversation', id: second, metrics_retained: false, deleted_at: setup.now() }],
      pages: { page: 1, total_pages: 2, next: expect.stringMatching(/\/conversations\/deleted\?.*page=2/) },
    });
    const oldest = await setup.call('GET', '/conversations/deleted?order=asc');
    expect(oldest.body.conversations[0]).toMatchObject({ id: first, metrics_retained: true });
  });
});

describe('older versions', () => {
  it('say null for nobody, two words for priority, and company from 2.15 on', async () => {
    const id = await begin(setup, 'I need support', setup.lead);
    const at = async (version: string) => (await setup.callAs(version, 'GET', `/conversations/${id}`)).body;
    expect(await at('2.16')).toMatchObject({
      admin_assignee_id: 0,
      team_assignee_id: 0,
      priority: 'none',
      company: null,
    });
    expect(await at('2.15')).toMatchObject({
      admin_assignee_id: null,
      team_assignee_id: null,
      priority: 'not_priority',
      company: null,
    });
    expect(await at('2.14')).not.toHaveProperty('company');
  });

  it('know neither the deleted list before 2.16 nor deleting before 2.13', async () => {
    const id = await begin(setup);
    expect(refusal(await setup.callAs('2.15', 'GET', '/conversations/deleted')).slice(0, 2)).toEqual([
      400,
      'intercom_version_invalid',
    ]);
    expect(refusal(await setup.callAs('2.12', 'DELETE', `/conversations/${id}`))[1]).toBe('intercom_version_invalid');
  });
});
