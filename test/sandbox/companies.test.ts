import { describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from './caller.js';

async function companyWithContact(call: Caller, fields: object): Promise<{ id: string; contactId: string }> {
  const { body: company } = await call('POST', '/companies', fields);
  const { body: contact } = await call('POST', '/contacts', { role: 'lead' });
  await call('POST', `/contacts/${contact.id}/companies`, { id: company.id });
  return { id: company.id, contactId: contact.id };
}

const listedIds = async (call: Caller, query = '') =>
  (await call('POST', `/companies/list${query}`)).body.data.map((company: { id: string }) => company.id);

describe('creating companies', () => {
  it('is an upsert by company_id', async () => {
    const { call } = openSandbox();
    const first = await call('POST', '/companies', {
      company_id: 'acme',
      name: 'Acme',
      plan: 'Pro',
      monthly_spend: 99.9,
    });
    expect(first.body).toMatchObject({
      type: 'company',
      company_id: 'acme',
      name: 'Acme',
      monthly_spend: 99,
      user_count: 0,
      plan: { type: 'plan', name: 'Pro' },
    });
    const second = await call('POST', '/companies', { company_id: 'acme', name: 'Acme 2', size: 0, monthly_spend: 0 });
    expect(second.body).toMatchObject({ id: first.body.id, name: 'Acme 2', size: 0, monthly_spend: 0 });
    expect(second.body.plan.name).toBe('Pro');
  });

  it('refuses an unknown key, with a null request id', async () => {
    const { call } = openSandbox();
    const { status, body } = await call('POST', '/companies', { company_id: 'acme', test: 1 });
    expect(status).toBe(400);
    expect(body).toEqual({
      type: 'error.list',
      request_id: null,
      errors: [{ code: 'bad_request', message: "bad 'test' parameter" }],
    });
  });

  it('never changes a company_id', async () => {
    const { call } = openSandbox();
    const { body } = await call('POST', '/companies', { company_id: 'acme' });
    expect((await call('PUT', `/companies/${body.id}`, { company_id: 'other' })).status).toBe(400);
    expect((await call('PUT', `/companies/${body.id}`, { name: 'New' })).body).toMatchObject({
      company_id: 'acme',
      name: 'New',
      plan: {},
    });
  });
});

describe('finding companies', () => {
  it('gives one by id, company_id and name, and company_not_found otherwise', async () => {
    const { call } = openSandbox();
    const { body } = await call('POST', '/companies', { company_id: 'acme', name: 'Acme' });
    for (const path of [`/companies/${body.id}`, '/companies?company_id=acme', '/companies?name=Acme']) {
      expect((await call('GET', path)).body.id, path).toBe(body.id);
    }
    for (const path of ['/companies/x', '/companies?company_id=x', '/companies?name=x']) {
      const missing = await call('GET', path);
      expect(missing.status, path).toBe(404);
      expect(missing.body.errors[0]).toEqual({ code: 'company_not_found', message: 'Company Not Found' });
    }
  });
});

describe('listing companies', () => {
  it('shows a company only while it has a contact', async () => {
    const { call } = openSandbox();
    const { id, contactId } = await companyWithContact(call, { company_id: 'acme' });
    await call('POST', '/companies', { company_id: 'lonely' });
    expect(await listedIds(call)).toEqual([id]);
    await call('DELETE', `/contacts/${contactId}/companies/${id}`);
    expect(await listedIds(call)).toEqual([]);
    await call('POST', `/contacts/${contactId}/companies`, { id });
    await call('POST', `/contacts/${contactId}/archive`);
    expect(await listedIds(call)).toEqual([]);
    await call('POST', `/contacts/${contactId}/unarchive`);
    expect(await listedIds(call)).toEqual([id]);
    await call('DELETE', `/contacts/${contactId}`);
    expect(await listedIds(call)).toEqual([]);
  });

  it('pages by number and gives the address of the next page', async () => {
    const { call } = openSandbox({ data: { contacts: 4000 } });
    const first = await call('POST', '/companies/list');
    expect(first.body.data).toHaveLength(15);
    expect(first.body).toMatchObject({ total_count: 40, pages: { page: 1, per_page: 15, total_pages: 3 } });
    expect(first.body.pages.next).toBe('http://sandbox.test/companies/list?page=2');
    const last = await call('POST', '/companies/list?page=3');
    expect(last.body.data).toHaveLength(10);
    expect(last.body.pages.next).toBeNull();
    expect((await call('POST', '/companies/list?page=4')).body.data).toEqual([]);
    expect((await call('POST', '/companies/list?per_page=151')).body.errors[0].message).toBe('Per Page is too big');
  });

  it('sorts by the last request, the latest first unless told otherwise', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const times = async (query: string) =>
      (await call('POST', `/companies/list${query}`)).body.data.map(
        (one: { last_request_at: number }) => one.last_request_at,
      );
    const newest = await times('');
    expect(newest).toEqual([...newest].sort((left, right) => right - left));
    expect(await times('?order=asc')).toEqual([...newest].reverse());
    expect((await call('POST', '/companies/list?order=up')).status).toBe(400);
  });

  it('filters by tag and by segment', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body: tags } = await call('GET', '/tags');
    const { body: segments } = await call('GET', '/segments');
    const names = async (query: string) =>
      (await call('GET', `/companies?${query}`)).body.data.map((one: { name: string }) => one.name).sort();
    expect(await names(`tag_id=${tags.data[0].id}`)).toEqual(['Acme Bakery', 'Blue Fjord Outdoor']);
    const big = segments.segments.find((one: { name: string }) => one.name === 'Big accounts');
    expect(await names(`segment_id=${big.id}`)).toEqual(['Acme Bakery', 'Blue Fjord Outdoor']);
  });

  it('stops at 10,000 and points to the scroll', async () => {
    const { call } = openSandbox();
    const { status, body } = await call('POST', '/companies/list?page=201&per_page=50');
    expect(status).toBe(400);
    expect(body.errors[0].message).toBe('page limit reached, please use scroll API');
  });
});

describe('scrolling companies', () => {
  it('gives each company once, then an empty batch', async () => {
    const { call } = openSandbox({ data: { contacts: 25_000 }, rateLimit: false });
    const seen = new Set<string>();
    let parameter = '';
    for (;;) {
      const { body } = await call('GET', `/companies/scroll${parameter}`);
      expect(body).toMatchObject({ type: 'list', pages: null, total_count: null });
      if (body.data.length === 0) break;
      for (const company of body.data) seen.add(company.id);
      parameter = `?scroll_param=${body.scroll_param}`;
    }
    expect(seen.size).toBe(250);
  });

  it('allows one at a time and forgets it after an idle minute', async () => {
    let now = NOW;
    const { call } = openSandbox({ data: { contacts: 200 }, now: () => now });
    const { body: first } = await call('GET', '/companies/scroll');
    expect((await call('GET', '/companies/scroll')).body.errors[0].code).toBe('scroll_exists');
    now += 61;
    const dead = await call('GET', `/companies/scroll?scroll_param=${first.scroll_param}`);
    expect(dead.status).toBe(404);
    expect(dead.body.errors[0].code).toBe('not_found');
    expect((await call('GET', '/companies/scroll')).status).toBe(200);
  });
});

describe('members', () => {
  it('are listed from both sides, and attaching twice changes nothing', async () => {
    const { call } = openSandbox();
    const { id, contactId } = await companyWithContact(call, { company_id: 'acme' });
    const again = await call('POST', `/contacts/${contactId}/companies`, { id });
    expect(again.body).toMatchObject({ id, user_count: 1 });
    expect((await call('GET', `/contacts/${contactId}/companies`)).body).toMatchObject({
      type: 'list',
      total_count: 1,
      companies: [{ id }],
      pages: { page: 1, per_page: 50, total_pages: 1, next: null },
    });
    expect((await call('GET', `/companies/${id}/contacts`)).body).toMatchObject({
      total_count: 1,
      data: [{ id: contactId }],
    });
  });

  it('need a company in the body, and one that exists', async () => {
    const { call } = openSandbox();
    const { body: contact } = await call('POST', '/contacts', { role: 'lead' });
    const none = await call('POST', `/contacts/${contact.id}/companies`, {});
    expect(none.status).toBe(400);
    expect(none.body.errors[0]).toEqual({ code: 'parameter_not_found', message: 'company not specified' });
    expect((await call('POST', `/contacts/${contact.id}/companies`, { id: 'x' })).body.errors[0].code).toBe(
      'company_not_found',
    );
  });

  it('show ten companies inside a contact and at most a thousand in all', async () => {
    const { call } = openSandbox({ rateLimit: false });
    const { body: contact } = await call('POST', '/contacts', { role: 'lead' });
    for (let count = 0; count < 1000; count += 1) {
      const { body } = await call('POST', '/companies', { company_id: `c${count}` });
      await call('POST', `/contacts/${contact.id}/companies`, { id: body.id });
    }
    const { body } = await call('GET', `/contacts/${contact.id}`);
    expect(body.companies).toMatchObject({ total_count: 1000, has_more: true });
    expect(body.companies.data).toHaveLength(10);
    const { body: extra } = await call('POST', '/companies', { company_id: 'extra' });
    const refused = await call('POST', `/contacts/${contact.id}/companies`, { id: extra.id });
    expect(refused.body.errors[0].code).toBe('contact_company_limit_exceeded');
  });

  it('lose a company that is deleted', async () => {
    const { call } = openSandbox();
    const { id, contactId } = await companyWithContact(call, { company_id: 'acme' });
    expect((await call('DELETE', `/companies/${id}`)).body).toEqual({ id, object: 'company', deleted: true });
    expect((await call('GET', `/contacts/${contactId}`)).body.companies.total_count).toBe(0);
    expect((await call('GET', `/companies/${id}`)).status).toBe(404);
  });
});
