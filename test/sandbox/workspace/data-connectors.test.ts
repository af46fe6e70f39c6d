import { describe, expect, it } from 'vitest';
import { NOW, openSandbox } from '../caller.js';

const ALL = '/data_connectors';
const connector = {
  name: 'Order status',
  url: 'https://api.example.com/orders/{{order_id}}',
  headers: [{ name: 'Authorization', value: 'Bearer very-secret' }],
  mock_response: { order: { id: 1, total: 1.5, sent_at: '2026-01-05T10:00:00Z', lines: [{ gift: true }] } },
};

describe('data connectors', () => {
  it('begin as drafts, go live, and keep the values of headers nowhere', async () => {
    const { call, sandbox } = openSandbox();
    const made = await call('POST', ALL, connector);
    expect(made).toMatchObject({
      status: 201,
      body: {
        state: 'draft',
        http_method: 'get',
        headers: [{ name: 'Authorization', value: '****' }],
        configuration_response_type: 'mock_response_type',
        response_fields: [
          { path: 'order.id', type: 'integer' },
          { path: 'order.total', type: 'decimal' },
          { path: 'order.sent_at', type: 'datetime' },
          { path: 'order.lines[].gift', type: 'boolean' },
        ],
        created_at: '2026-01-05T10:00:00Z',
      },
    });
    expect(sandbox.export()).not.toContain('very-secret');
    const path = `${ALL}/${made.body.id}`;
    expect((await call('PATCH', path, { state: 'live' })).body.state).toBe('live');
    const refused = await call('DELETE', path);
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'conflict']);
    await call('PATCH', path, { state: 'draft' });
    expect((await call('DELETE', path)).body).toEqual({ id: made.body.id, object: 'data_connector', deleted: true });
    expect((await call('GET', path)).body.errors[0].code).toBe('data_connector_not_found');
  });

  it('stay live while Fin uses them', async () => {
    const { call } = openSandbox();
    const { body } = await call('POST', ALL, { ...connector, direct_fin_usage: true });
    const path = `${ALL}/${body.id}`;
    await call('PATCH', path, { state: 'live' });
    const refused = await call('PATCH', path, { state: 'draft' });
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'data_connector_in_use']);
    expect((await call('PATCH', path, { state: 'draft', direct_fin_usage: false })).body.state).toBe('draft');
  });

  it.each([
    [{}, 'parameter_not_found', 'name is required'],
    [
      { name: 'x', audiences: ['robots'] },
      'parameter_invalid',
      'Invalid audiences. Must be a subset of: leads, users, visitors',
    ],
    [{ name: 'x', http_method: 'head' }, 'parameter_invalid', "Http Method isn't an option"],
  ])('refuse %o with 422', async (body, code, message) => {
    const { call } = openSandbox();
    const refused = await call('POST', ALL, body);
    expect([refused.status, refused.body.errors[0].code, refused.body.errors[0].message]).toEqual([422, code, message]);
  });

  it('are listed with the last changed first, by cursor', async () => {
    const { call } = openSandbox();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      ids.push((await call('POST', ALL, { name })).body.id);
      await call('POST', '/_sandbox/clock', { advance: '1m' });
    }
    await call('PATCH', `${ALL}/${ids[0]}`, { description: 'changed' });
    const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);
    const { body: first } = await call('GET', `${ALL}?per_page=2`);
    expect(names(first)).toEqual(['a', 'c']);
    const after = encodeURIComponent(first.pages.next.starting_after);
    expect(names((await call('GET', `${ALL}?per_page=2&starting_after=${after}`)).body)).toEqual(['b']);
    expect((await call('GET', `${ALL}?per_page=51`)).status).toBe(400);
  });
});

describe('execution results', () => {
  it('are recorded by a control, told to webhooks, and shown for the last hour', async () => {
    const { call, sandbox } = openSandbox();
    const { body } = await call('POST', ALL, connector);
    const record = (more: object) =>
      sandbox.define('data_connector_executions', { data_connector_id: body.id, success: true, ...more });
    record({ created_at: NOW - 7200 });
    record({
      http_status: 200,
      request_url: 'https://ada:pw@api.example.com/orders/1?token=abc#x',
      request_body: '{}',
      response_body: '{"ok":true}',
    });
    record({
      success: false,
      error_type: '3rd_party_error',
      error_message: 'Connection refused',
      created_at: NOW - 60,
    });
    const path = `${ALL}/${body.id}/execution_results`;
    const list = async (query = '') => (await call('GET', `${path}${query}`)).body.data;
    const [newest, failed, ...others] = await list();
    expect(others).toEqual([]);
    expect(newest).toMatchObject({
      success: true,
      http_method: 'get',
      request_url: 'https://api.example.com/orders/1',
    });
    expect(newest).not.toHaveProperty('response_body');
    expect(failed).toMatchObject({ success: false, error_type: '3rd_party_error' });
    expect(await list('?include_bodies=true')).toMatchObject([{ response_body: '{"ok":true}' }, {}]);
    expect(await list('?success=false')).toHaveLength(1);
    expect(await list('?error_type=faraday_error')).toEqual([]);
    expect(await list(`?start_ts=${NOW - 8000}`)).toHaveLength(3);
    expect(await list(`?start_ts=0&end_ts=${NOW - 61}`)).toHaveLength(1);
    const { body: one } = await call('GET', `${path}/${newest.id}`);
    expect(one).toMatchObject({ request_body: '{}', response_body: '{"ok":true}', raw_response_body: '{"ok":true}' });
    expect((await call('GET', `${path}/1`)).body.errors[0].code).toBe('execution_result_not_found');
    expect((await call('GET', `${path}?start_ts=soon`)).body.errors[0].message).toBe(
      'start_ts must be a Unix timestamp (integer)',
    );
    expect(() => record({ data_connector_id: '1' })).toThrow('Data connector not found');
  });
});

describe('event summaries', () => {
  it('count beside the events, and take the place of an earlier count', async () => {
    const { call } = openSandbox();
    await call('POST', '/contacts', { external_id: 'u-1' });
    const count = (event_summaries: object) => call('POST', '/events/summaries', { user_id: 'u-1', event_summaries });
    const login = { event_name: 'login', count: 3, first: NOW - 1000, last: NOW - 500 };
    expect(await count(login)).toMatchObject({ status: 200, text: '' });
    await count({ ...login, count: 4 });
    await call('POST', '/events', { event_name: 'login', created_at: NOW, user_id: 'u-1' });
    const { body } = await call('GET', '/events?type=user&user_id=u-1&summary=true');
    expect(body.events).toMatchObject([
      { name: 'login', count: 5, first: '2026-01-05T09:43:20.000Z', last: '2026-01-05T10:00:00.000Z' },
    ]);
    expect((await call('GET', '/events?type=user&user_id=u-1')).body.events).toHaveLength(1);
    expect((await count({ count: 1 })).status).toBe(400);
    expect((await count({ event_name: 'x', count: -1 })).status).toBe(400);
  });
});
