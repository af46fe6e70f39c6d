import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const companyId = '65f0c0ffee0123456789cd01';
const company = { type: 'company', id: companyId, company_id: 'acme-42', name: 'Acme', of_tomorrow: 1 };
const intercom = createIntercom({ accessToken: 'test-token', retry: { firstPauseMs: 1 } });

/** One page of a list with numbered pages. */
const pageOf = (page: number, total_pages: number, items: object[], next: unknown = null) => ({
  type: 'list',
  data: items,
  total_count: total_pages * 2,
  pages: { type: 'pages', page, per_page: 2, total_pages, next },
});

describe('create company', () => {
  const every = {
    company_id: 'acme-42',
    name: 'Acme',
    website: 'acme.example',
    plan: 'pro',
    size: 0,
    industry: '',
    monthly_spend: 0,
    custom_attributes: { seats: 0, paid: false },
    remote_created_at: 1767225600,
    update_last_request_at: false,
  };

  it('sends every field, 0, false and empty text among them', () => {
    expect(preview('intercom_create_company', every)).toEqual({ request: 'POST /companies', query: {}, body: every });
  });

  it('reads the text forms of a form as the real values', () => {
    const asText = {
      ...every,
      size: '0',
      monthly_spend: '0',
      custom_attributes: JSON.stringify(every.custom_attributes),
      remote_created_at: '1767225600',
      update_last_request_at: 'false',
    };
    expect(preview('intercom_create_company', asText).body).toEqual(every);
  });

  it('sends only what was given', () => {
    expect(preview('intercom_create_company', { company_id: 42 }).body).toEqual({ company_id: '42' });
  });

  it('cuts the decimals off a monthly spend, as Intercom does', () => {
    const spend = (monthly_spend: unknown) =>
      preview('intercom_create_company', { company_id: 'a', monthly_spend }).body;
    expect(spend(155.98)).toEqual({ company_id: 'a', monthly_spend: 155 });
    expect(spend('-0.5')).toEqual({ company_id: 'a', monthly_spend: 0 });
  });

  it.each([
    [{ name: 'Acme' }, ['company_id is missing: expected an id of your own system, as text or a whole number']],
    [{ company_id: ' ' }, ['company_id is the text " ": expected an id of your own system, as text or a whole number']],
    [{ company_id: 'a', size: 1.5 }, ['size is 1.5: expected a whole number, 0 or more']],
    [
      { company_id: 'a', monthly_spend: 2 ** 31 },
      ['monthly_spend is 2147483648: expected a number, 2147483647 at the most'],
    ],
    [
      { company_id: 'a', custom_attributes: 'plan=pro' },
      ['custom_attributes is not valid JSON: expected a JSON object'],
    ],
    [{ company_id: 'a', employees: 3 }, [expect.stringMatching(/^employees is not a parameter/)]],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_create_company', params)).toEqual(problems);
  });

  it('is repeated after a lost answer, since company_id makes it an update', async () => {
    nock(api).post('/companies').reply(503);
    nock(api).post('/companies').reply(200, company);
    const { output } = await intercom.run('intercom_create_company', { company_id: 'acme-42' });
    expect(output).toEqual({ company, companyId });
  });
});

describe('get company', () => {
  it('asks by the Intercom id', async () => {
    expect(preview('intercom_get_company', { companyId }).request).toBe(`GET /companies/${companyId}`);
    nock(api).get(`/companies/${companyId}`).reply(200, company);
    expect((await intercom.run('intercom_get_company', { companyId })).output).toEqual({ company });
  });

  it.each(['', '.', '..'])('refuses %o as an id', (id) => {
    expect(refusal('intercom_get_company', { companyId: id })).toHaveLength(1);
  });
});

const lists = [
  ['intercom_list_companies', {}, 'POST', '/companies/list', 15, 'companies'],
  ['intercom_list_company_contacts', { companyId }, 'GET', `/companies/${companyId}/contacts`, 50, 'contacts'],
] as const;

describe.each(lists)('%s', (id, own, method, route, usual, items) => {
  const run = async (params: object) => (await intercom.runUnknown(id, { ...own, ...params })).output;

  it('says page and size in the query and sends no body', () => {
    expect(preview(id, own)).toEqual({
      request: `${method} ${route}`,
      query: { page: '1', per_page: `${usual}` },
      body: null,
    });
    expect(preview(id, { ...own, page: '3', per_page: '20' }).query).toEqual({ page: '3', per_page: '20' });
  });

  it('turns the page after into a cursor of its own, which holds number and size', async () => {
    nock(api)
      .intercept(`${route}?page=2&per_page=2`, method)
      .reply(200, pageOf(2, 3, [{ id: 'c' }]));
    const output = await run({ page: 2, per_page: 2 });
    expect(output).toMatchObject({ [items]: [{ id: 'c' }], total_count: 6, has_more: true });
    expect(preview(id, { ...own, starting_after: output.next_cursor }).query).toEqual({ page: '3', per_page: '2' });
  });

  it.each([
    ['null', null],
    ['an address', `${api}${route}?page=4`],
  ])('ends at the last page, when pages.next is %s', async (_shape, next) => {
    nock(api)
      .intercept(`${route}?page=3&per_page=2`, method)
      .reply(200, pageOf(3, 3, [], next));
    expect(await run({ page: 3, per_page: 2 })).toMatchObject({ has_more: false, next_cursor: null });
  });

  it('goes through all pages, each once', async () => {
    for (const page of [1, 2, 3]) {
      nock(api)
        .intercept(`${route}?page=${page}&per_page=2`, method)
        .reply(200, pageOf(page, 3, [{ id: `${page}a` }, { id: `${page}b` }]));
    }
    const ids: unknown[] = [];
    for await (const item of intercom.iterateUnknown(id, { ...own, per_page: 2 }))
      ids.push((item as { id: unknown }).id);
    expect(ids).toEqual(['1a', '1b', '2a', '2b', '3a', '3b']);
  });

  it('refuses what would not continue the list', async () => {
    nock(api)
      .intercept(`${route}?page=1&per_page=2`, method)
      .reply(200, pageOf(1, 3, []));
    const { next_cursor: starting_after } = await run({ per_page: 2 });
    expect(refusal(id, { ...own, starting_after, page: 2 })).toEqual([
      'page cannot stand beside starting_after: give one of them',
    ]);
    expect(refusal(id, { ...own, starting_after, per_page: 3 })).toEqual([
      'per_page cannot change between pages: leave it out, or give 2 as before',
    ]);
    for (const foreign of ['WzE3NjcyMjU2MDAwMDAsIjEiLDJd', 'page 2', '2']) {
      expect(refusal(id, { ...own, starting_after: foreign })).toEqual([
        'starting_after is not a next_cursor of this tool: give back the text of the page before',
      ]);
    }
    expect(refusal(id, { ...own, page: 0 })).toEqual(['page is 0: expected a whole number, 1 or more']);
  });
});

describe('list companies', () => {
  it('orders only when asked to', () => {
    expect(preview('intercom_list_companies', { order: 'asc' }).query).toEqual({
      page: '1',
      per_page: '15',
      order: 'asc',
    });
    expect(refusal('intercom_list_companies', { order: 'ascending' })).toEqual([
      'order is the text "ascending": expected one of asc, desc',
    ]);
  });

  it('is a read although it is a POST', () => {
    expect(intercom.dryRun('intercom_list_companies', {}).effect).toBe('read');
  });
});

describe('list company contacts', () => {
  it('needs a company', () => {
    expect(refusal('intercom_list_company_contacts', {})).toEqual([
      'companyId is missing: expected the id of an existing object',
    ]);
  });
});
