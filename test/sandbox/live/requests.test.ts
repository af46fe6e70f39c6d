import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../../../src/sandbox/resources.js';
import { begin, type Setup, setUp } from '../conversations/setup.js';

/*
 * Requests that live Intercom takes although its description says otherwise or nothing, because clients in use send them.
 */

let setup: Setup;

beforeEach(async () => {
  setup = await setUp();
});

describe('headers', () => {
  const basic = (user: string) => `Basic ${Buffer.from(`${user}:`).toString('base64')}`;

  it.each(['application/vnd.intercom.3+json', 'application/vnd.intercom.2+json, text/html;q=0.5'])(
    'ask for JSON by Accept: %s',
    async (accept) => {
      const { status, headers } = await setup.call('GET', '/me', undefined, { accept });
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    },
  );

  it.each(['application/vnd.intercom+json', 'application/vnd.other.3+json', 'application/vnd.intercom.3+json;q=0'])(
    'ask for something else by Accept: %s',
    async (accept) => {
      expect((await setup.call('GET', '/me', undefined, { accept })).status).toBe(406);
    },
  );

  it('do not make a file JSON', async () => {
    const accept = 'application/vnd.intercom.3+json';
    const path = '/download/content/data/x';
    expect((await setup.call('GET', path, undefined, { accept })).status).toBe(406);
  });

  it('carry the token as the user of Basic', async () => {
    const answer = await setup.call('GET', '/me', undefined, { authorization: basic(setup.sandbox.token) });
    expect(answer.body).toMatchObject({ type: 'admin', id: setup.admin });
  });

  it('keep a token out of the journal in either form', async () => {
    await setup.call('GET', '/me', undefined, { authorization: basic(setup.sandbox.token) });
    const [entry] = setup.sandbox.requests.list({ path: '/me' });
    expect(entry?.status).toBe(200);
    expect(JSON.stringify(entry)).not.toContain(basic(setup.sandbox.token).slice('Basic '.length));
  });

  it.each(['Preview', 'Unstable', '2.11', '2.16'])('name the version %s', async (version) => {
    expect((await setup.callAs(version, 'GET', '/me')).status).toBe(200);
  });
});

describe('a search', () => {
  it.each(['/contacts/search', '/conversations/search', '/tickets/search'])(
    'of %s pays no heed to other keys',
    async (path) => {
      const query = { field: 'created_at', operator: '>', value: 0 };
      const plain = await setup.call('POST', path, { query, pagination: { per_page: 2 } });
      const more = await setup.call('POST', path, { query, pagination: { per_page: 2 }, per_page: 60, page: 3 });
      expect(more.status).toBe(200);
      expect(more.text).toBe(plain.text);
    },
  );

  it('without a value finds what is set', async () => {
    const { body } = await setup.call('POST', '/contacts/search', { query: { field: 'external_id', operator: '!=' } });
    expect(body.total_count).toBeGreaterThan(0);
    expect(body.data.every((one: { external_id: unknown }) => one.external_id !== null)).toBe(true);
  });

  it('of conversations goes on from an id, and from none', async () => {
    const search = async (operator: string, value: string) => {
      const query = { field: 'id', operator, value };
      const sort = { field: 'id', order: 'ascending' };
      const pagination = { per_page: 150 };
      const { status, body } = await setup.call('POST', '/conversations/search', { query, sort, pagination });
      expect(status).toBe(200);
      return body.conversations.map(({ id }: { id: string }) => id);
    };
    const all: string[] = await search('>', '');
    expect(all.length).toBeGreaterThan(3);
    expect(all).toEqual([...all].sort());
    expect(await search('<', '')).toEqual([]);
    expect(await search('>', all[1] ?? '')).toEqual(all.slice(1));
    expect(await search('<', all[1] ?? '')).toEqual(all.slice(0, 2));
    const wrong = { query: { field: 'id', operator: '>', value: 'abc' } };
    expect((await setup.call('POST', '/conversations/search', wrong)).body.errors[0].code).toBe('invalid_value');
  });

  it('of many conversations after an id counts and shows them alike', async () => {
    for (let count = 0; count < 210; count += 1) await begin(setup, `Message ${count}`);
    const all = [
      ...JSON.parse(setup.sandbox.export()).records.conversations.map(({ id }: { id: string }) => id),
    ].sort();
    const from = all[all.length - 120];
    const query = {
      operator: 'AND',
      value: [
        { field: 'id', operator: '>', value: from },
        { field: 'id', operator: '!=', value: from },
        { field: 'created_at', operator: '>', value: 0 },
      ],
    };
    const { body } = await setup.call('POST', '/conversations/search', { query, pagination: { per_page: 150 } });
    expect(body.total_count).toBe(119);
    expect(body.conversations.map(({ id }: { id: string }) => id).sort()).toEqual(all.slice(-119));
  });
});

describe('the reply route', () => {
  const reply = (id: string, body: object) =>
    setup.call('POST', `/conversations/${id}/reply`, {
      type: 'admin',
      admin_id: setup.admin,
      conversation_id: id,
      ...body,
    });

  it('closes, opens, snoozes and assigns, as the route of parts does', async () => {
    const id = await begin(setup);
    expect((await reply(id, { message_type: 'close', body: 'Bye' })).body).toMatchObject({ state: 'closed' });
    expect((await reply(id, { message_type: 'open' })).body).toMatchObject({ state: 'open' });
    const snoozed_until = setup.now() + 3600;
    expect((await reply(id, { message_type: 'snoozed', snoozed_until })).body).toMatchObject({ snoozed_until });
    const assigned = await reply(id, { message_type: 'assignment', assignee_id: setup.other });
    expect(assigned.body.admin_assignee_id).toBe(Number(setup.other));
    const parts = assigned.body.conversation_parts.conversation_parts;
    expect(parts.map((part: { part_type: string }) => part.part_type).slice(1)).toEqual([
      'close',
      'open',
      'snoozed',
      'assignment',
    ]);
    expect(parts[1].body).toBe('<p>Bye</p>');
  });

  it('snoozes without saying who the admin is', async () => {
    const id = await begin(setup);
    const body = { message_type: 'snoozed', admin_id: setup.admin, snoozed_until: setup.now() + 60 };
    expect((await setup.call('POST', `/conversations/${id}/reply`, body)).body.state).toBe('snoozed');
  });

  it('refuses what the route of parts refuses', async () => {
    const id = await begin(setup);
    expect((await reply(id, { message_type: 'snoozed', snoozed_until: 5 })).status).toBe(400);
    expect((await reply(id, { message_type: 'assignment' })).status).toBe(400);
    expect((await reply('1', { message_type: 'close' })).status).toBe(404);
    expect((await reply(id, { message_type: 'constructor' })).status).toBe(400);
  });

  it('takes the last conversation of the contact whom an admin names', async () => {
    const theirs = await begin(setup, 'Hello', setup.user2);
    setup.pass(5);
    await begin(setup);
    const named = await reply('last', { message_type: 'comment', body: 'Hi', intercom_user_id: setup.user2 });
    expect(named.body.id).toBe(theirs);
    expect((await reply('last', { message_type: 'close', intercom_user_id: setup.user2 })).body.id).toBe(theirs);
  });
});

describe('a message', () => {
  it.each(['user', 'lead'] as const)('goes to a %s who is called contact', async (role) => {
    const to = { type: 'contact', id: setup[role] };
    const from = { type: 'admin', id: setup.admin };
    const { status, body } = await setup.call('POST', '/messages', { message_type: 'inapp', body: 'Hello', from, to });
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'admin_message', body: 'Hello' });
  });
});

describe('an upsert of a company', () => {
  it('may carry its id beside the id of the caller', async () => {
    const made = (await setup.call('POST', '/companies', { company_id: 'acme', name: 'Acme' })).body;
    const saved = await setup.call('POST', '/companies', { id: made.id, company_id: 'acme', name: 'Acme Inc' });
    expect(saved.body).toMatchObject({ id: made.id, company_id: 'acme', name: 'Acme Inc' });
    const byId = await setup.call('POST', '/companies', { id: made.id, name: 'Acme' });
    expect(byId.body).toMatchObject({ id: made.id, company_id: 'acme', name: 'Acme' });
    expect((await setup.call('POST', '/companies', { id: 'nothing', name: 'x' })).body.errors[0].code).toBe(
      'company_not_found',
    );
  });
});

describe('routes', () => {
  /** One path for each route, with ids that nothing has. */
  const paths = routes.map(({ id, method, path }) => [id, method, path.replace(/:\w+/g, '0')] as const);

  it('with names of their own are not taken for ids', async () => {
    const clear = (path: string) => setup.sandbox.requests.list({ path });
    const wrong: string[] = [];
    for (const [id, method, path] of paths) {
      await setup.call(method, path, method === 'GET' ? undefined : {});
      const reached = clear(path).find((entry) => entry.method === method)?.operationId;
      if (reached !== id) wrong.push(`${method} ${path} reached ${reached} instead of ${id}`);
      setup.sandbox.requests.clear();
    }
    expect(wrong).toEqual([]);
  });

  it('list the kinds of activities beside the admins', async () => {
    const { status, body } = await setup.call('GET', '/admins/activity_log_event_types');
    expect([status, body.type]).toEqual([200, 'activity_log_event_type.list']);
    expect((await setup.callAs('2.11', 'GET', '/admins/activity_log_event_types')).body.errors[0].code).toBe(
      'intercom_version_invalid',
    );
  });
});
