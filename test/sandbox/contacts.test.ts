import { describe, expect, it } from 'vitest';
import { NOW, openSandbox } from './caller.js';

const { call } = openSandbox();

describe('creating contacts', () => {
  it('makes a user of an e-mail alone and shows every field of 2.16', async () => {
    const { status, body } = await call('POST', '/contacts', { email: 'ada@example.org' });
    expect(status).toBe(200);
    expect(body.id).toMatch(/^[0-9a-f]{24}$/);
    expect(body).toMatchObject({
      type: 'contact',
      role: 'user',
      email: 'ada@example.org',
      email_domain: 'example.org',
      external_id: null,
      owner_id: null,
      created_at: NOW,
      custom_attributes: {},
      tags: { type: 'list', data: [], total_count: 0, has_more: false, url: `/contacts/${body.id}/tags` },
    });
  });

  it('gives a lead an external id of its own', async () => {
    const { body } = await call('POST', '/contacts', { role: 'lead' });
    expect(body.external_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses a body without e-mail, external id and role', async () => {
    const { status, body } = await call('POST', '/contacts', { name: 'Nobody' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'error.list', errors: [{ code: 'parameter_not_found' }] });
  });

  it.each([
    [{ email: 'not an address' }, 'email'],
    [{ role: 'visitor' }, 'role'],
    [{ email: 'x@example.org', signed_up_at: 'yesterday' }, 'signed_up_at'],
    [{ email: 'x@example.org', name: 7 }, 'name'],
    [{ email: 'x@example.org', owner_id: '1' }, 'owner_id'],
    [{ email: null }, 'email'],
  ])('refuses %j and names the field', async (input, field) => {
    const { status, body } = await call('POST', '/contacts', input);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ code: 'parameter_invalid', field });
  });

  it('ignores keys that Intercom does not know, such as company_id', async () => {
    const { status, body } = await call('POST', '/contacts', { external_id: 'with-company', company_id: 'x' });
    expect(status).toBe(200);
    expect(body.companies.total_count).toBe(0);
  });

  it('answers 409 with the id of the user who has the e-mail, whatever its case', async () => {
    const first = await call('POST', '/contacts', { email: 'Twice@example.org' });
    const { status, body } = await call('POST', '/contacts', { email: 'twice@EXAMPLE.org' });
    expect(status).toBe(409);
    expect(body.errors).toEqual([
      { code: 'conflict', message: `A contact matching those details already exists with id=${first.body.id}` },
    ]);
  });

  it('answers 409 with the words for an archived contact', async () => {
    const first = await call('POST', '/contacts', { external_id: 'gone' });
    await call('POST', `/contacts/${first.body.id}/archive`);
    const { status, body } = await call('POST', '/contacts', { external_id: 'gone' });
    expect(status).toBe(409);
    expect(body.errors[0].message).toBe(
      `An archived contact matching those details already exists with id=${first.body.id}`,
    );
  });

  it('lets leads share an e-mail, also with a user', async () => {
    await call('POST', '/contacts', { email: 'shared@example.org' });
    for (let count = 0; count < 2; count += 1) {
      expect((await call('POST', '/contacts', { role: 'lead', email: 'shared@example.org' })).status).toBe(200);
    }
  });
});

describe('custom attributes', () => {
  it('refuses an attribute that nobody defined', async () => {
    const { status, body } = await call('POST', '/contacts', { role: 'lead', custom_attributes: { colour: 'red' } });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      code: 'parameter_invalid',
      message: "Custom attribute 'colour' does not exist",
    });
  });

  it('takes it after it was defined, and checks its type', async () => {
    await call('POST', '/data_attributes', { model: 'contact', name: 'seats', data_type: 'integer' });
    const made = await call('POST', '/contacts', { role: 'lead', custom_attributes: { seats: 0 } });
    expect(made.body.custom_attributes).toEqual({ seats: 0 });
    const wrong = await call('PUT', `/contacts/${made.body.id}`, { custom_attributes: { seats: 'many' } });
    expect(wrong.status).toBe(400);
  });

  it('takes any attribute when told to', async () => {
    const { call: lenient } = openSandbox({ undefinedAttributes: 'accept' });
    const made = await lenient('POST', '/contacts', { role: 'lead', custom_attributes: { colour: 'red' } });
    expect(made.body.custom_attributes).toEqual({ colour: 'red' });
  });
});

describe('updating contacts', () => {
  it('changes what is given, keeps the rest, and clears with null', async () => {
    const { call: fresh } = openSandbox({ undefinedAttributes: 'accept' });
    const { body: made } = await fresh('POST', '/contacts', {
      email: 'put@example.org',
      name: 'Before',
      phone: '+3531',
      custom_attributes: { a: 1, b: 2 },
    });
    const { body } = await fresh('PUT', `/contacts/${made.id}`, {
      phone: null,
      custom_attributes: { b: null, c: false },
    });
    expect(body).toMatchObject({ name: 'Before', phone: null, custom_attributes: { a: 1, c: false } });
    expect(body.custom_attributes).not.toHaveProperty('b');
    expect((await fresh('PUT', `/contacts/${made.id}`, { custom_attributes: null })).body.custom_attributes).toEqual(
      {},
    );
  });

  it('makes a user of a lead but no lead of a user', async () => {
    const { body: lead } = await call('POST', '/contacts', { role: 'lead', email: 'grow@example.org' });
    expect((await call('PUT', `/contacts/${lead.id}`, { role: 'user' })).body.role).toBe('user');
    expect((await call('PUT', `/contacts/${lead.id}`, { role: 'lead' })).status).toBe(400);
  });

  it('answers 409 when the new e-mail belongs to another user', async () => {
    const { body: other } = await call('POST', '/contacts', { email: 'taken@example.org' });
    const { body: mine } = await call('POST', '/contacts', { external_id: 'wants-it' });
    const { status, body } = await call('PUT', `/contacts/${mine.id}`, { email: 'taken@example.org' });
    expect(status).toBe(409);
    expect(body.errors[0].message).toContain(other.id);
  });

  it('answers 404 for an unknown contact', async () => {
    const { status, body } = await call('PUT', '/contacts/0123456789abcdef01234567', { name: 'x' });
    expect(status).toBe(404);
    expect(body.errors).toEqual([{ code: 'not_found', message: 'User Not Found' }]);
  });
});

describe('listing contacts', () => {
  it('pages through all of them exactly once, although new ones arrive in between', async () => {
    const { call: fresh } = openSandbox({ data: { contacts: 120 } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const after = cursor === undefined ? '' : `&starting_after=${encodeURIComponent(cursor)}`;
      const { body } = await fresh('GET', `/contacts?per_page=25${after}`);
      seen.push(...body.data.map((contact: { id: string }) => contact.id));
      cursor = body.pages.next?.starting_after;
      await fresh('POST', '/contacts', { role: 'lead' });
    } while (cursor !== undefined);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('has 10 on a page, and no next after the last', async () => {
    const { call: fresh } = openSandbox({ data: { contacts: 13 } });
    const first = await fresh('GET', '/contacts');
    expect(first.body.data).toHaveLength(10);
    expect(first.body).toMatchObject({ total_count: 13, pages: { page: 1, per_page: 10, total_pages: 2 } });
    const after = encodeURIComponent(first.body.pages.next.starting_after);
    const last = await fresh('GET', `/contacts?starting_after=${after}`);
    expect(last.body.data).toHaveLength(3);
    expect(last.body.pages).not.toHaveProperty('next');
  });

  it('refuses a cursor that it never gave', async () => {
    const { status, body } = await call('GET', '/contacts?starting_after=2');
    expect(status).toBe(400);
    expect(body.errors[0].code).toBe('client_error');
  });
});

describe('finding by external id', () => {
  it('finds users, not leads', async () => {
    const { body: user } = await call('POST', '/contacts', { external_id: 'find/me' });
    const { body: lead } = await call('POST', '/contacts', { role: 'lead' });
    expect((await call('GET', '/contacts/find_by_external_id/find%2Fme')).body.id).toBe(user.id);
    expect((await call('GET', `/contacts/find_by_external_id/${lead.external_id}`)).status).toBe(404);
  });
});

describe('older versions', () => {
  it('show the owner as a number before 2.16 and the formatted phone before 2.14', async () => {
    const { call: demo } = openSandbox({ data: 'demo' });
    const { body: me } = await demo('GET', '/me');
    const { body: made } = await demo('POST', '/contacts', { external_id: 'owned', owner_id: me.id, phone: '+3531' });
    const at = async (version: string) =>
      (await demo('GET', `/contacts/${made.id}`, undefined, { 'intercom-version': version })).body;
    expect(made.owner_id).toBe(me.id);
    expect((await at('2.15')).owner_id).toBe(Number(me.id));
    expect(await at('2.14')).not.toHaveProperty('formatted_phone');
    expect(await at('2.13')).toHaveProperty('formatted_phone', '+3531');
  });
});
