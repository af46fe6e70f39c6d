import { describe, expect, it } from 'vitest';
import { calls, openSetup, thrownBy } from './setup.js';

describe.concurrent('a follow-up that fails keeps what was made:', () => {
  it('the contact is there, and a warning names the company that is not', async () => {
    const { intercom, api } = await openSetup();
    const company_id = '0'.repeat(24);
    const { output, warnings } = await intercom.run('intercom_create_contact', { external_id: 'bea-1', company_id });
    expect(output.contact).toMatchObject({ external_id: 'bea-1' });
    expect(warnings).toMatchObject([
      {
        step: 'attach the contact to the company',
        message: expect.stringMatching(/^The call succeeded, but it could not attach the contact to the company: /),
        error: { name: 'NotFoundError', status: 404, code: 'company_not_found' },
      },
    ]);
    expect((await api.ok('GET', `/contacts/${output.contactId}`)).text('companies.total_count')).toBe('0');
  });

  it('also when the follow-up meets a server that stays broken', async () => {
    const setup = await openSetup();
    const { intercom, sandbox, companyId: company_id } = setup;
    sandbox.faults.add({ method: 'POST', path: '/contacts/:id/companies', status: 500 });
    const { output, warnings } = await intercom.run('intercom_create_contact', { external_id: 'bea-1', company_id });
    expect(warnings).toMatchObject([{ step: 'attach the contact to the company', error: { status: 500 } }]);
    await setup.api.ok('GET', `/contacts/${output.contactId}`);
    expect(calls(setup, 'POST', '/contacts/*')).toBe(4);
  });

  it('and one that can be repeated is repeated', async () => {
    const setup = await openSetup();
    const { intercom, sandbox, companyId: company_id } = setup;
    sandbox.faults.add({ method: 'POST', path: '/contacts/:id/companies', effect: 'lost_answer', times: 1 });
    const { output, warnings } = await intercom.run('intercom_create_contact', { external_id: 'bea-1', company_id });
    expect(warnings).toEqual([]);
    const contact = await setup.api.ok('GET', `/contacts/${output.contactId}`);
    expect(contact.text('companies.data.0.id')).toBe(company_id);
  });

  it('both losses are told when the first answer is lost and the follow-up fails', async () => {
    const { intercom, sandbox, companyId: company_id } = await openSetup();
    sandbox.faults.add({ method: 'POST', path: '/contacts', effect: 'lost_answer', times: 1 });
    sandbox.faults.add({ method: 'POST', path: '/contacts/:id/companies', status: 403 });
    const { output, warnings } = await intercom.run('intercom_create_contact', { external_id: 'bea-1', company_id });
    expect(output.contactId).toMatch(/^[0-9a-f]{24}$/);
    expect(warnings.map(({ step }) => step)).toEqual(['confirm', 'attach the contact to the company']);
  });
});

describe.concurrent('a lookup before a write', () => {
  const body = 'We are on it.';

  it('is repeated, and the write goes out once', async () => {
    const setup = await openSetup();
    const { intercom, sandbox, conversationId } = setup;
    sandbox.requests.clear();
    sandbox.faults.add({ path: '/me', status: 503, times: 2 });
    await intercom.run('intercom_reply_conversation', { conversationId, message_type: 'comment', body });
    expect(calls(setup, 'GET', '/me')).toBe(3);
    expect(calls(setup, 'POST', `/conversations/${conversationId}/reply`)).toBe(1);
  });

  it('that fails sends nothing', async () => {
    const setup = await openSetup();
    const { intercom, sandbox, conversationId } = setup;
    sandbox.faults.add({ path: '/me', effect: 'reset' });
    const call = intercom.run('intercom_reply_conversation', { conversationId, message_type: 'comment', body });
    await expect(call).rejects.toMatchObject({ name: 'NetworkError' });
    expect(calls(setup, 'POST', `/conversations/${conversationId}/reply`)).toBe(0);
  });
});

describe.concurrent('paging', () => {
  it('goes on through errors of the server and refusals for the limit, and misses nothing', async () => {
    const { intercom, sandbox, api } = await openSetup();
    const total = Number((await api.ok('GET', '/contacts?per_page=1')).text('total_count'));
    sandbox.faults.add({ path: '/contacts', status: 500, after: 1, times: 1 });
    sandbox.faults.add({ path: '/contacts', effect: 'truncate', after: 2, times: 1 });
    sandbox.faults.add({ path: '/contacts', status: 429, after: 3, times: 1, headers: { 'retry-after': '0' } });
    const seen = new Set<string>();
    const contacts = intercom.iterate('intercom_list_contacts', { per_page: 5 });
    for await (const contact of contacts) seen.add(contact.id);
    expect(contacts.count).toBe(total);
    expect(seen.size).toBe(total);
  });

  it('keeps what came before a page that stays broken', async () => {
    const { intercom, sandbox } = await openSetup();
    sandbox.faults.add({ path: '/contacts', status: 500, after: 2 });
    const contacts = intercom.iterate('intercom_list_contacts', { per_page: 5 });
    const seen: string[] = [];
    const error = await thrownBy(
      (async () => {
        for await (const contact of contacts) seen.push(contact.id);
      })(),
    );
    expect(error).toMatchObject({ name: 'ApiError', status: 500 });
    expect(seen).toHaveLength(10);
    expect(contacts.nextCursor).not.toBeNull();
  });
});
