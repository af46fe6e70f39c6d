import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { ConflictError, createIntercom, memoryClaimStore } from '../../src/index.js';
import { preview, previewAll, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const contactId = '65f0c0ffee0123456789ab01';
const companyId = '65f0c0ffee0123456789cd01';
const intercom = createIntercom({
  accessToken: 'test-token',
  retry: { firstPauseMs: 1 },
  confirmPausesMs: [1],
  claims: memoryClaimStore(),
});

describe('create contact', () => {
  const every = {
    role: 'user',
    email: 'ada@example.com',
    external_id: 'ada-1',
    phone: '+49 30 123',
    name: 'Ada',
    avatar: 'https://example.com/ada.png',
    signed_up_at: 1767225600,
    last_seen_at: 1767225601,
    owner_id: '814860',
    unsubscribed_from_emails: false,
    custom_attributes: { plan: 'pro', seats: 0, beta: false, note: '', left: null },
    email_verified: true,
  };

  it('sends every field under its own name', () => {
    expect(preview('intercom_create_contact', every)).toEqual({ request: 'POST /contacts', query: {}, body: every });
  });

  it('sends nothing that the caller did not give: no role, no defaults', () => {
    expect(preview('intercom_create_contact', { email: 'ada@example.com' }).body).toEqual({ email: 'ada@example.com' });
  });

  it('reads the text forms of a form as the real values', () => {
    const asText = {
      ...every,
      external_id: 'ada-1',
      signed_up_at: '2026-01-01T00:00:00Z',
      last_seen_at: '1767225601',
      owner_id: 814860,
      unsubscribed_from_emails: 'false',
      custom_attributes: JSON.stringify(every.custom_attributes),
      email_verified: 'true',
    };
    expect(preview('intercom_create_contact', asText).body).toEqual(every);
  });

  it('keeps 0, false, empty text and null', () => {
    const body = { role: 'lead', phone: null, name: '', signed_up_at: 0, unsubscribed_from_emails: false };
    expect(preview('intercom_create_contact', body).body).toEqual(body);
  });

  it('attaches the company by a second request, since the first has no field for it', () => {
    expect(previewAll('intercom_create_contact', { email: 'ada@example.com', company_id: companyId })).toEqual([
      { request: 'POST /contacts', query: {}, body: { email: 'ada@example.com' } },
      { request: 'POST /contacts/(answer.id)/companies', query: {}, body: { id: companyId } },
    ]);
  });

  it('sends the owner as a number to versions before 2.16', () => {
    const params = { role: 'lead', owner_id: '814860' };
    expect(preview('intercom_create_contact', params, { version: '2.15' }).body).toEqual({
      role: 'lead',
      owner_id: 814860,
    });
    expect(preview('intercom_create_contact', params).body).toEqual(params);
    const cleared = { role: 'lead', owner_id: null };
    expect(preview('intercom_create_contact', cleared, { version: '2.14' }).body).toEqual(cleared);
  });

  it('takes a whole number as external_id', () => {
    expect(preview('intercom_create_contact', { external_id: 42 }).body).toEqual({ external_id: '42' });
  });

  it.each([
    [{ name: 'Ada' }, ['email is missing: give email, external_id or role, at least one of them']],
    [{ role: 'admin' }, ['role is the text "admin": expected one of user, lead']],
    [
      { role: 'lead', custom_attributes: '{"plan":' },
      ['custom_attributes is not valid JSON (it ends too early): expected a JSON object'],
    ],
    [{ role: 'lead', custom_attributes: '[1]' }, ['custom_attributes is a list: expected a JSON object']],
    [{ role: 'lead', email_verified: true }, ['email_verified cannot be set alone: give email in the same call']],
    [
      { role: 'lead', external_id: '' },
      ['external_id is an empty text: expected an id of your own system, as text or a whole number'],
    ],
    [{ role: 'lead', companyId }, ['companyId is not a parameter: did you mean company_id?']],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_create_contact', params)).toEqual(problems);
  });

  it('returns the unchanged contact and its id', async () => {
    const contact = { type: 'contact', id: contactId, email: 'ada@example.com', of_tomorrow: [1] };
    nock(api).post('/contacts', { email: 'ada@example.com' }).reply(200, contact);
    const result = await intercom.run('intercom_create_contact', { email: 'ada@example.com' });
    expect(result).toEqual({ output: { contact, contactId }, warnings: [] });
  });

  it('keeps the new contact when the company cannot be attached, and says so', async () => {
    nock(api).post('/contacts').reply(200, { type: 'contact', id: contactId });
    nock(api)
      .post(`/contacts/${contactId}/companies`, { id: companyId })
      .reply(404, { type: 'error.list', errors: [{ code: 'company_not_found', message: 'Company Not Found' }] });
    const { output, warnings } = await intercom.run('intercom_create_contact', {
      email: 'ada@example.com',
      company_id: companyId,
    });
    expect(output.contactId).toBe(contactId);
    expect(warnings.map(({ step }) => step)).toEqual(['attach the contact to the company']);
    expect(warnings[0]?.error?.name).toBe('NotFoundError');
  });

  it('tells the id of the contact that exists already', async () => {
    const message = `A contact matching those details already exists with id=${contactId}`;
    nock(api)
      .post('/contacts')
      .reply(409, { type: 'error.list', errors: [{ code: 'conflict', message }] });
    const error = await intercom.run('intercom_create_contact', { email: 'ada@example.com' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ existingId: contactId });
  });

  it('finds out by the external id that a contact was made although the answer was lost', async () => {
    const contact = {
      type: 'contact',
      id: contactId,
      external_id: 'a/1',
      created_at: Math.floor(Date.now() / 1000) + 5,
    };
    nock(api)
      .post('/contacts')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    nock(api).get('/contacts/find_by_external_id/a%2F1').reply(200, contact);
    const { output, warnings } = await intercom.run('intercom_create_contact', { external_id: 'a/1' });
    expect(output.contactId).toBe(contactId);
    expect(warnings.map(({ step }) => step)).toEqual(['confirm']);
  });

  it('does not take an older contact for the one whose answer was lost', async () => {
    nock(api).post('/contacts').reply(502, 'Bad gateway');
    nock(api)
      .get('/contacts/find_by_external_id/a1')
      .reply(200, { type: 'contact', id: contactId, external_id: 'a1', created_at: 1767225600 });
    await expect(intercom.run('intercom_create_contact', { external_id: 'a1' })).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });
});

describe('get contact', () => {
  it('asks for the merge history only when told to', () => {
    expect(preview('intercom_get_contact', { contactId })).toEqual({
      request: `GET /contacts/${contactId}`,
      query: {},
      body: null,
    });
    expect(preview('intercom_get_contact', { contactId, include_merge_history: 'false' }).query).toEqual({
      include_merge_history: 'false',
    });
  });

  it('encodes an id, so that it cannot name another route', () => {
    expect(preview('intercom_get_contact', { contactId: '../companies/abc?x#y' }).request).toBe(
      'GET /contacts/..%2Fcompanies%2Fabc%3Fx%23y',
    );
  });

  it.each(['', '.', '..', null, {}])('refuses %o as an id', (id) => {
    expect(refusal('intercom_get_contact', { contactId: id })).toHaveLength(1);
  });
});

describe('update contact', () => {
  it('sends the fields that were given, null among them', () => {
    const changes = {
      email: 'ada@example.com',
      email_verified: false,
      phone: null,
      name: null,
      avatar: null,
      signed_up_at: null,
      last_seen_at: null,
      owner_id: null,
      unsubscribed_from_emails: null,
      custom_attributes: null,
    };
    expect(preview('intercom_update_contact', { contactId, ...changes })).toEqual({
      request: `PUT /contacts/${contactId}`,
      query: {},
      body: changes,
    });
  });

  it('attaches a company by a second request', () => {
    expect(previewAll('intercom_update_contact', { contactId, name: 'Ada', company_id: companyId })).toEqual([
      { request: `PUT /contacts/${contactId}`, query: {}, body: { name: 'Ada' } },
      { request: `POST /contacts/${contactId}/companies`, query: {}, body: { id: companyId } },
    ]);
  });

  it('only reads the contact when a company is all there is to change', () => {
    expect(
      previewAll('intercom_update_contact', { contactId, company_id: companyId }).map(({ request }) => request),
    ).toEqual([`GET /contacts/${contactId}`, `POST /contacts/${contactId}/companies`]);
  });

  it('fails when a company is all there is to change and it cannot be attached', async () => {
    nock(api).get(`/contacts/${contactId}`).reply(200, { type: 'contact', id: contactId });
    nock(api)
      .post(`/contacts/${contactId}/companies`)
      .reply(404, { type: 'error.list', errors: [{ code: 'company_not_found', message: 'Company Not Found' }] });
    await expect(intercom.run('intercom_update_contact', { contactId, company_id: companyId })).rejects.toMatchObject({
      name: 'NotFoundError',
      code: 'company_not_found',
    });
  });

  it('sends the owner as a number to versions before 2.16', () => {
    expect(preview('intercom_update_contact', { contactId, owner_id: '7' }, { version: '2.11' }).body).toEqual({
      owner_id: 7,
    });
  });

  it.each([
    [{}, ['contactId is missing: expected the id of an existing object']],
    [{ contactId }, ['changes nothing: give at least one field besides contactId']],
    [{ contactId, email_verified: null }, ['email_verified cannot be set alone: give email in the same call']],
    [{ contactId, email: null }, ['email is null: expected text']],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_update_contact', params)).toEqual(problems);
  });

  it('is repeated after a lost answer, since it sets the same values again', async () => {
    nock(api).put(`/contacts/${contactId}`).reply(500);
    nock(api).put(`/contacts/${contactId}`).reply(200, { type: 'contact', id: contactId });
    const { output } = await intercom.run('intercom_update_contact', { contactId, name: 'Ada' });
    expect(output.contactId).toBe(contactId);
  });
});

describe('list contacts', () => {
  it('always says how large a page is, since its default differs', () => {
    expect(preview('intercom_list_contacts', {})).toEqual({
      request: 'GET /contacts',
      query: { per_page: '50' },
      body: null,
    });
    expect(preview('intercom_list_contacts', { per_page: '150', starting_after: 'a+b/c=\n' }).query).toEqual({
      per_page: '150',
      starting_after: 'a+b/c=\n',
    });
  });

  it.each([0, 151, 1.5, 'ten'])('refuses pages of %o', (per_page) => {
    expect(refusal('intercom_list_contacts', { per_page })[0]).toMatch(
      /^per_page is .+: expected a whole number from 1 to 150$/,
    );
  });

  it.each([
    ['an object with a cursor', { page: 2, starting_after: 'c2' }, 'c2'],
    ['an address', `${api}/contacts?per_page=2&starting_after=c%2B2`, 'c+2'],
    ['null', null, null],
    ['absent', undefined, null],
  ])('reads the next page when pages.next is %s', async (_shape, next, cursor) => {
    const pages = { type: 'pages', page: 1, per_page: 2, total_pages: 2, next };
    nock(api)
      .get('/contacts?per_page=2')
      .reply(200, { type: 'list', data: [{ type: 'contact', id: contactId }], total_count: 3, pages });
    const { output } = await intercom.run('intercom_list_contacts', { per_page: 2 });
    expect(output).toMatchObject({
      contacts: [{ id: contactId }],
      total_count: 3,
      has_more: cursor !== null,
      next_cursor: cursor,
    });
    expect(output.pages).toEqual(JSON.parse(JSON.stringify(pages)));
  });
});

describe('search contacts', () => {
  const query = { field: 'role', operator: '=', value: 'user' };

  it('puts the cursor, the size and the order into the body', () => {
    const params = { query, per_page: 20, starting_after: 'c2', sort_field: 'created_at', sort_order: 'ascending' };
    expect(preview('intercom_search_contacts', params)).toEqual({
      request: 'POST /contacts/search',
      query: {},
      body: {
        query,
        pagination: { per_page: 20, starting_after: 'c2' },
        sort: { field: 'created_at', order: 'ascending' },
      },
    });
  });

  it('sends the query alone when nothing else was given', () => {
    expect(preview('intercom_search_contacts', { query }).body).toEqual({ query });
  });

  it('sends the part of paging and sorting that was given', () => {
    expect(preview('intercom_search_contacts', { query, per_page: '5', sort_order: 'desc' }).body).toEqual({
      query,
      pagination: { per_page: 5 },
      sort: { order: 'descending' },
    });
  });

  it.each([
    ['the JSON text of a query', JSON.stringify(query), query],
    ['a whole search body', { query }, query],
    ['the JSON text of a whole body', JSON.stringify({ query }), query],
    ['an e-mail address', ' ada@example.com ', { field: 'email', operator: '=', value: 'ada@example.com' }],
    ['a name', 'Ada Byron', { field: 'name', operator: '~', value: 'Ada Byron' }],
  ])('takes %s', (_form, given, sent) => {
    expect(preview('intercom_search_contacts', { query: given }).body).toEqual({ query: sent });
  });

  it.each([
    ['no query', {}, /^query is missing: expected conditions/],
    ['a number as text', { query: '123' }, /^query cannot be searched: it is 123/],
    ['broken JSON', { query: '{"field":"role"' }, /^query cannot be searched: the text is not valid JSON/],
    ['an unknown field', { query: { ...query, field: 'rolle' } }, /did you mean role\?$/],
    [
      'a date with >=',
      { query: { field: 'created_at', operator: '>=', value: 1 } },
      /^query\.operator .* a date field takes = < >$/,
    ],
    [
      'another order',
      { query, sort_order: 'up' },
      /^sort_order is the text "up": expected one of ascending, descending$/,
    ],
  ])('refuses %s', (_what, params, problem) => {
    expect(refusal('intercom_search_contacts', params)[0]).toMatch(problem);
  });

  it('pages through all results by the cursor in the body', async () => {
    const page = (id: string, next?: object) => ({
      type: 'list',
      data: [{ type: 'contact', id }],
      total_count: 2,
      pages: { type: 'pages', page: 1, per_page: 1, total_pages: 2, ...(next && { next }) },
    });
    nock(api)
      .post('/contacts/search', { query })
      .reply(200, page('1', { page: 2, starting_after: 'c2' }));
    nock(api)
      .post('/contacts/search', { query, pagination: { starting_after: 'c2' } })
      .reply(200, page('2'));
    const ids: unknown[] = [];
    const items = intercom.iterateUnknown('intercom_search_contacts', { query });
    for await (const contact of items) ids.push((contact as { id: unknown }).id);
    expect(ids).toEqual(['1', '2']);
  });
});

describe('delete contact', () => {
  it('is a delete, in effect as in method', () => {
    const { effect, requests } = intercom.dryRun('intercom_delete_contact', { contactId });
    expect(effect).toBe('delete');
    expect(requests).toMatchObject([{ method: 'DELETE', url: `${api}/contacts/${contactId}`, body: null }]);
  });

  it('returns what Intercom says, not what it should say', async () => {
    nock(api)
      .delete(`/contacts/${contactId}`)
      .reply(200, { id: contactId, external_id: 'ada-1', type: 'contact', deleted: false });
    const { output } = await intercom.run('intercom_delete_contact', { contactId });
    expect(output).toEqual({
      id: contactId,
      deleted: false,
      metadata: { operation: 'delete_contact' },
      external_id: 'ada-1',
      type: 'contact',
    });
  });

  it('counts as done when its answer was lost and the contact is gone', async () => {
    nock(api).delete(`/contacts/${contactId}`).reply(504);
    nock(api)
      .delete(`/contacts/${contactId}`)
      .reply(404, { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] });
    const { output, warnings } = await intercom.run('intercom_delete_contact', { contactId });
    expect(output).toMatchObject({ id: contactId, deleted: true });
    expect(warnings.map(({ step }) => step)).toEqual(['delete']);
  });
});

describe('attach and detach', () => {
  const company = { type: 'company', id: companyId, company_id: 'acme-42', name: 'Acme', user_count: 1 };

  it('attaches by the Intercom id of the company', async () => {
    expect(preview('intercom_attach_contact_to_company', { contactId, companyId })).toEqual({
      request: `POST /contacts/${contactId}/companies`,
      query: {},
      body: { id: companyId },
    });
    nock(api).post(`/contacts/${contactId}/companies`).reply(200, company);
    const { output } = await intercom.run('intercom_attach_contact_to_company', { contactId, companyId });
    expect(output).toEqual({ company, companyId, name: 'Acme' });
  });

  it('detaches without a body, as a write that can be undone', async () => {
    const params = { contactId, companyId: 'a/b' };
    expect(preview('intercom_detach_contact_from_company', params)).toEqual({
      request: `DELETE /contacts/${contactId}/companies/a%2Fb`,
      query: {},
      body: null,
    });
    expect(intercom.dryRun('intercom_detach_contact_from_company', params).effect).toBe('write');
    nock(api)
      .delete(`/contacts/${contactId}/companies/${companyId}`)
      .reply(200, { ...company, name: null });
    const { output } = await intercom.run('intercom_detach_contact_from_company', { contactId, companyId });
    expect(output).toEqual({ company: { ...company, name: null }, companyId, name: null });
  });

  it('invents no company when the answer to detaching was lost', async () => {
    nock(api).delete(`/contacts/${contactId}/companies/${companyId}`).reply(500);
    nock(api).delete(`/contacts/${contactId}/companies/${companyId}`).reply(404);
    const { output, warnings } = await intercom.run('intercom_detach_contact_from_company', { contactId, companyId });
    expect(output).toEqual({ company: undefined, companyId, name: undefined });
    expect(warnings.map(({ step }) => step)).toEqual(['delete']);
  });
});
