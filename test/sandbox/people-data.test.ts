import { describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from './caller.js';

const DAY = 86_400;
const user = async (call: Caller) =>
  (await call('POST', '/contacts', { external_id: 'u-1', email: 'u1@example.org' })).body;

describe('notes', () => {
  it('come back as HTML, by the token admin unless told otherwise', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { id } = await user(call);
    const { body: me } = await call('GET', '/me');
    const made = await call('POST', `/contacts/${id}/notes`, { body: 'Hello' });
    expect(made.body).toMatchObject({
      type: 'note',
      body: '<p>Hello</p>',
      contact: { type: 'contact', id },
      author: { type: 'admin', id: me.id },
      created_at: NOW,
    });
    const { body: admins } = await call('GET', '/admins');
    const other = admins.admins[1].id;
    expect((await call('POST', `/contacts/${id}/notes`, { body: 'x', admin_id: other })).body.author.id).toBe(other);
    expect((await call('GET', `/notes/${made.body.id}`)).body).toEqual(made.body);
  });

  it('are listed newest first, with the address of the next page', async () => {
    const { call } = openSandbox();
    const { id } = await user(call);
    for (const body of ['one', 'two', 'three']) await call('POST', `/contacts/${id}/notes`, { body });
    const { body } = await call('GET', `/contacts/${id}/notes?per_page=2`);
    expect(body.data.map((note: { body: string }) => note.body)).toEqual(['<p>three</p>', '<p>two</p>']);
    expect(body).toMatchObject({
      total_count: 3,
      pages: { next: `http://sandbox.test/contacts/${id}/notes?per_page=2&page=2` },
    });
  });

  it('need a body, a known contact and a known admin', async () => {
    const { call } = openSandbox();
    const { id } = await user(call);
    expect((await call('POST', `/contacts/${id}/notes`, {})).status).toBe(400);
    expect((await call('POST', '/contacts/x/notes', { body: 'x' })).body.errors[0].message).toBe('User Not Found');
    const unknown = await call('POST', `/contacts/${id}/notes`, { body: 'x', admin_id: '1' });
    expect(unknown.body.errors[0].message).toBe('Resource Not Found');
  });

  it('are written on companies from 2.16 and listed from 2.15 on', async () => {
    const { call } = openSandbox();
    const { body: company } = await call('POST', '/companies', { company_id: 'acme' });
    const path = `/companies/${company.id}/notes`;
    expect((await call('POST', path, { body: 'x' })).body).toMatchObject({ company: { id: company.id } });
    expect((await call('POST', path, { body: 'x' }, { 'intercom-version': '2.15' })).status).toBe(400);
    expect((await call('GET', path, undefined, { 'intercom-version': '2.15' })).body.total_count).toBe(1);
    expect((await call('GET', path, undefined, { 'intercom-version': '2.14' })).status).toBe(400);
  });
});

describe('events', () => {
  it('are accepted with an empty body and counted once a second', async () => {
    const { call } = openSandbox();
    const { id } = await user(call);
    const event = { event_name: 'placed-order', created_at: NOW, user_id: 'u-1', metadata: { price: 0 } };
    for (let count = 0; count < 2; count += 1) {
      const accepted = await call('POST', '/events', event);
      expect(accepted.status).toBe(202);
      expect(accepted.text).toBe('');
    }
    const { body } = await call('GET', '/events?type=user&user_id=u-1');
    expect(body.events).toMatchObject([
      { type: 'event', event_name: 'placed-order', intercom_user_id: id, metadata: { price: 0 } },
    ]);
  });

  it('keep the first ten metadata keys', async () => {
    const { call } = openSandbox();
    await user(call);
    const metadata = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`key${index}`, index]));
    await call('POST', '/events', { event_name: 'x', created_at: NOW, email: 'u1@example.org', metadata });
    const { body } = await call('GET', '/events?type=user&email=u1@example.org');
    expect(Object.keys(body.events[0].metadata)).toHaveLength(10);
  });

  it('need a person that exists, a lead by id only', async () => {
    const { call } = openSandbox();
    const { body: lead } = await call('POST', '/contacts', { role: 'lead', email: 'lead@example.org' });
    const send = (person: object) => call('POST', '/events', { event_name: 'x', created_at: NOW, ...person });
    expect((await send({ user_id: 'nobody' })).body.errors[0].message).toBe('User Not Found');
    expect((await send({ email: 'lead@example.org' })).status).toBe(404);
    expect((await send({ id: lead.id })).status).toBe(202);
    expect((await send({})).status).toBe(400);
    expect((await call('POST', '/events', { event_name: 'x', id: lead.id })).status).toBe(400);
  });

  it('page backwards through the last 90 days by an address', async () => {
    const { call } = openSandbox();
    await user(call);
    for (let day = 0; day < 5; day += 1) {
      await call('POST', '/events', { event_name: `day-${day}`, created_at: NOW - day * DAY, user_id: 'u-1' });
    }
    await call('POST', '/events', { event_name: 'same-second', created_at: NOW - DAY, user_id: 'u-1' });
    await call('POST', '/events', { event_name: 'old', created_at: NOW - 91 * DAY, user_id: 'u-1' });
    const names: string[] = [];
    let path: string | undefined = '/events?type=user&user_id=u-1&per_page=2';
    while (path !== undefined) {
      const { body } = await call('GET', path);
      names.push(...body.events.map((event: { event_name: string }) => event.event_name));
      const next = body.pages.next;
      if (next !== undefined) expect(next).toContain('before=');
      path = next?.replace('http://sandbox.test', '');
    }
    expect(names).toEqual(['day-0', 'same-second', 'day-1', 'day-2', 'day-3', 'day-4']);
  });

  it('are summed up by name', async () => {
    const { call } = openSandbox();
    await user(call);
    for (const created_at of [NOW - 60, NOW])
      await call('POST', '/events', { event_name: 'login', created_at, user_id: 'u-1' });
    const { body } = await call('GET', '/events?type=user&user_id=u-1&summary=true');
    expect(body).toMatchObject({
      type: 'event.summary',
      events: [{ name: 'login', count: 2, first: '2026-01-05T09:59:00.000Z', last: '2026-01-05T10:00:00.000Z' }],
    });
  });
});

describe('segments', () => {
  it('tell their members on demand', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body } = await call('GET', '/segments?include_count=true');
    expect(body.type).toBe('segment.list');
    const leads = body.segments.find((segment: { name: string }) => segment.name === 'New leads');
    expect(leads).toMatchObject({ person_type: 'contact', count: 10 });
    expect((await call('GET', `/segments/${leads.id}`)).body).not.toHaveProperty('count');
    const { body: lead } = await call('POST', '/contacts', { role: 'lead' });
    expect((await call('GET', `/contacts/${lead.id}/segments`)).body).toMatchObject({
      type: 'list',
      data: [{ name: 'New leads' }],
    });
    expect((await call('GET', `/segments/${leads.id}?include_count=true`)).body.count).toBe(11);
    expect((await call('GET', '/segments/x')).status).toBe(404);
  });
});

describe('admins and teams', () => {
  it('are listed and shown', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body: admins } = await call('GET', '/admins');
    expect(admins.type).toBe('admin.list');
    expect(admins.admins).toHaveLength(5);
    const [first] = admins.admins;
    expect(first).not.toHaveProperty('avatar');
    expect((await call('GET', '/admins?display_avatar=true')).body.admins[0].avatar).toMatch(/^https:/);
    const earlier = (path: string) => call('GET', path, undefined, { 'intercom-version': '2.13' });
    expect((await earlier('/admins?display_avatar=true')).body.admins[0].avatar.type).toBe('avatar');
    expect((await earlier('/admins')).body.admins[0]).not.toHaveProperty('avatar');
    expect((await call('GET', `/admins/${first.id}`)).body.email).toBe(first.email);
    expect((await call('GET', '/admins/1')).body.errors[0].code).toBe('admin_not_found');
    const { body: teams } = await call('GET', '/teams');
    expect(teams.teams[0].admin_ids).toContain(Number(first.id));
    expect((await call('GET', `/teams/${teams.teams[0].id}`)).body).toEqual(teams.teams[0]);
    expect((await call('GET', '/teams/1')).body.errors[0].code).toBe('team_not_found');
  });

  it('tell who the token is, in which workspace and zone', async () => {
    const { call } = openSandbox({ region: 'EU', timeZone: 'Europe/Dublin' });
    expect((await call('GET', '/me')).body).toMatchObject({
      type: 'admin',
      email_verified: true,
      app: { type: 'app', id_code: expect.stringMatching(/^[a-z0-9]{8}$/), region: 'EU', timezone: 'Europe/Dublin' },
    });
  });
});

describe('data attributes', () => {
  it('list what every workspace has and what was defined', async () => {
    const { call } = openSandbox();
    const made = await call('POST', '/data_attributes', {
      model: 'company',
      name: 'Tier',
      data_type: 'options',
      options: [{ value: 'gold' }, { value: 'silver' }],
    });
    expect(made.body).toMatchObject({
      full_name: 'custom_attributes.Tier',
      data_type: 'string',
      options: ['gold', 'silver'],
      custom: true,
    });
    const { body } = await call('GET', '/data_attributes?model=company');
    expect(body.data.map((one: { name: string }) => one.name)).toEqual(expect.arrayContaining(['company_id', 'Tier']));
    await call('PUT', `/data_attributes/${made.body.id}`, { archived: true });
    expect((await call('GET', '/data_attributes?model=company')).text).not.toContain('Tier');
    expect((await call('GET', '/data_attributes?model=company&include_archived=true')).text).toContain('Tier');
  });

  it('refuse a name that the other model has, a bad model and a bad type', async () => {
    const { call } = openSandbox();
    await call('POST', '/data_attributes', { model: 'company', name: 'The One Ring', data_type: 'string' });
    const message = async (body: object) => (await call('POST', '/data_attributes', body)).body.errors[0].message;
    expect(await message({ model: 'contact', name: 'The One Ring', data_type: 'string' })).toBe(
      "You already have 'The One Ring' in your company data. To save this as new people data, use a different name.",
    );
    expect(await message({ model: 'ticket', name: 'x', data_type: 'string' })).toContain('either contact or company');
    expect(await message({ model: 'contact', name: 'x', data_type: 'text' })).toBe("Data Type isn't an option");
    expect(await message({ model: 'contact', name: 'x!', data_type: 'string' })).toContain('alphanumeric');
  });

  it('of conversations moved elsewhere in 2.16', async () => {
    const { call } = openSandbox({ data: 'demo' });
    expect((await call('GET', '/data_attributes?model=conversation')).status).toBe(422);
    const before = { 'intercom-version': '2.15' };
    const old = await call('GET', '/data_attributes?model=conversation', undefined, before);
    expect(old.body.data[0]).toMatchObject({
      type: 'data_attribute',
      model: 'conversation',
      full_name: 'custom_attributes.Topic',
    });
  });

  it('of conversations have a list of their own since 2.16, with options by id', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body } = await call('GET', '/conversations/attributes');
    const list = body.data.find(({ data_type }: { data_type: string }) => data_type === 'list');
    expect(list).toMatchObject({ type: 'conversation_attribute', name: 'Topic', required: false });
    expect(list.options[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      label: 'Billing',
      archived: false,
    });
    expect(JSON.stringify(body)).not.toContain('Old queue');
    expect((await call('GET', '/conversations/attributes?include_archived=true')).text).toContain('Old queue');
    expect((await call('GET', '/data_attributes')).text).not.toContain('Topic');
    const before = { 'intercom-version': '2.15' };
    expect((await call('GET', '/data_attributes', undefined, before)).text).toContain('Topic');
  });
});
