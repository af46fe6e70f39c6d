import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntercom, type Intercom, memoryClaimStore } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { isObject } from '../../src/tool/json.js';
import { preview, previewAll, refusal } from './preview.js';

const contactId = '65f0c0ffee0123456789ab01';

describe('get contact', () => {
  it('takes the id, the external_id or the e-mail address', () => {
    expect(preview('intercom_get_contact', { contactId }).request).toBe(`GET /contacts/${contactId}`);
    expect(preview('intercom_get_contact', { external_id: 'a/b' }).request).toBe(
      'GET /contacts/find_by_external_id/a%2Fb',
    );
    expect(previewAll('intercom_get_contact', { email: 'ada@example.com' })).toMatchObject([
      {
        request: 'POST /contacts/search',
        body: { query: { field: 'email', operator: '=', value: 'ada@example.com' } },
      },
      { request: 'GET /contacts/(lookup.contactId)' },
    ]);
  });

  it('takes just one of them, and no external_id that cannot stand in an address', () => {
    expect(refusal('intercom_get_contact', { contactId, email: 'a@b.c' })).toEqual([
      'email cannot stand beside contactId: give one',
    ]);
    expect(refusal('intercom_get_contact', { external_id: '..' })[0]).toContain(
      'expected an id that can stand in an address',
    );
  });
});

describe('get company', () => {
  it('takes the id, your own id or the name', () => {
    expect(preview('intercom_get_company', { companyId: 'c1' })).toMatchObject({
      request: 'GET /companies/c1',
      query: {},
    });
    expect(preview('intercom_get_company', { external_id: 42 })).toMatchObject({
      request: 'GET /companies',
      query: { company_id: '42' },
    });
    expect(preview('intercom_get_company', { name: 'A & B' }).query).toEqual({ name: 'A & B' });
  });
});

describe('against the sandbox', () => {
  let sandbox: Sandbox;
  let intercom: Intercom;

  beforeEach(async () => {
    sandbox = createSandbox({
      data: 'demo',
      timeZone: 'America/New_York',
      rateLimit: false,
    });
    const { url: baseUrl } = await sandbox.listen();
    intercom = createIntercom({
      accessToken: sandbox.token,
      baseUrl,
      retry: { firstPauseMs: 1, longestPauseMs: 5 },
      confirmPausesMs: [1],
      claims: memoryClaimStore(),
    });
  });

  afterEach(() => sandbox.close());

  const make = async (params: object) =>
    (await intercom.runUnknown('intercom_create_contact', params)).output as { readonly contactId: string };

  it('me says whose token it is, which workspace, and what time it is there', async () => {
    const { output } = await intercom.run('intercom_me', {});
    expect(output).toMatchObject({
      adminId: output.me.id,
      workspaceId: output.me.app?.id_code,
      region: 'US',
      time_zone: 'America/New_York',
    });
    expect(Math.abs(output.now - Date.now() / 1000)).toBeLessThan(60);
    expect(output.local_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d [A-Z][a-z]+day$/);
  });

  describe('a contact by its e-mail address', () => {
    it('points out an address that was given as an id', async () => {
      await expect(intercom.run('intercom_get_contact', { contactId: 'ada@example.com' })).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining(
          'That is an e-mail address and no id: find the contact by intercom_get_contact',
        ),
      });
    });

    it('is found', async () => {
      const { contactId: id } = await make({ email: 'new@example.net', name: 'New' });
      const { output } = await intercom.run('intercom_get_contact', { email: 'NEW@example.net' });
      expect(output.contact).toMatchObject({ id, name: 'New' });
    });

    it('is not found when nobody has it', async () => {
      const run = intercom.run('intercom_get_contact', { email: 'nobody@example.net' });
      await expect(run).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining('a contact with this e-mail address could not be found'),
      });
    });

    it('is refused with the ids of all when several have it', async () => {
      const ids = [await make({ role: 'lead', email: 'two@example.net' }), await make({ email: 'two@example.net' })];
      const error = await intercom.run('intercom_get_contact', { email: 'two@example.net' }).catch((e: Error) => e);
      expect(error).toMatchObject({ name: 'InvalidParamsError', issues: [{ field: 'email' }] });
      for (const { contactId: id } of ids) expect(String(error)).toContain(id);
    });
  });

  describe('the conversations of a contact', () => {
    it('are found by each of its names, in one state or in all', async () => {
      const { contactId: id } = await make({ email: 'talks@example.net', external_id: 'talks' });
      sandbox.perform({ as: 'contact', id, do: 'message', body: 'One' });
      const second = sandbox.perform({ as: 'contact', id, do: 'message', body: 'Two' });
      const [admin] = (await intercom.run('intercom_list_admins', {})).output.admins;
      sandbox.perform({ as: 'admin', id: String(admin?.id), do: 'close', conversationId: String(second.id) });
      for (const key of [{ contactId: id }, { external_id: 'talks' }, { email: 'talks@example.net' }]) {
        const { output } = await intercom.run('intercom_find_contact_conversations', key);
        expect(output.conversations).toHaveLength(2);
      }
      const closed = { email: 'talks@example.net', state: 'closed' } as const;
      const { output } = await intercom.run('intercom_find_contact_conversations', closed);
      expect(output.conversations.map((one) => one.id)).toEqual([second.id]);
    });

    it('are paged through', async () => {
      const { contactId: id } = await make({ email: 'talks@example.net' });
      for (const body of ['One', 'Two', 'Three']) sandbox.perform({ as: 'contact', id, do: 'message', body });
      const params = { email: 'talks@example.net', per_page: 2 };
      const all = intercom.iterate('intercom_find_contact_conversations', params);
      for await (const _ of all);
      // Two pages, and another look at both: each was written to within the time that a search is behind.
      expect([all.count, all.pages]).toEqual([3, 4]);
    });
  });

  describe('upsert contact', () => {
    const upsert = (params: object) => intercom.runUnknown('intercom_upsert_contact', params);
    const posts = (path: string) =>
      sandbox.requests.list().filter((one) => one.method === 'POST' && one.path === path).length;

    it('makes a contact, and updates it from then on', async () => {
      const first = await upsert({ external_id: 'u-1', email: 'u1@example.net', name: 'First' });
      expect(first.output).toMatchObject({ created: true, contact: { external_id: 'u-1', name: 'First' } });
      const second = await upsert({ external_id: 'u-1', name: 'Second' });
      expect(second.output).toMatchObject({
        created: false,
        contactId: first.output.contactId,
        contact: { name: 'Second', email: 'u1@example.net' },
      });
    });

    it('finds it by its e-mail address, the user before the leads', async () => {
      await make({ role: 'lead', email: 'both@example.net' });
      const { contactId: id } = await make({ role: 'user', email: 'both@example.net' });
      const { output } = await upsert({ email: 'both@example.net', name: 'User' });
      expect(output).toMatchObject({ created: false, contactId: id });
    });

    it('refuses an address that several leads share', async () => {
      await make({ role: 'lead', email: 'leads@example.net' });
      await make({ role: 'lead', email: 'leads@example.net' });
      await expect(upsert({ email: 'leads@example.net', role: 'lead' })).rejects.toMatchObject({
        name: 'InvalidParamsError',
        issues: [{ field: 'email', message: expect.stringContaining('several contacts') }],
      });
    });

    it('updates what the search does not find yet, by the refusal that names it', async () => {
      const { contactId: id } = await make({ email: 'lag@example.net' });
      await sandbox.fetch(
        new Request('http://any.host/_sandbox/settings', {
          method: 'POST',
          body: JSON.stringify({ searchDelaySeconds: 3600 }),
          headers: { 'content-type': 'application/json' },
        }),
      );
      const { output, warnings } = await upsert({ email: 'lag@example.net', name: 'Late' });
      expect(output).toMatchObject({ created: false, contactId: id, contact: { name: 'Late' } });
      expect(warnings).toEqual([]);
    });

    it('brings an archived one back', async () => {
      const { contactId: id } = await make({ external_id: 'old-1', email: 'old@example.net' });
      await intercom.run('intercom_archive_contact', { contactId: id });
      const { output } = await upsert({ external_id: 'old-1', name: 'Back' });
      expect(output).toMatchObject({ created: false, contactId: id, contact: { name: 'Back' } });
    });

    it('makes one contact when the answer to the first try is lost', async () => {
      sandbox.faults.add({ method: 'POST', path: '/contacts', effect: 'lost_answer', times: 1 });
      const { output } = await upsert({ external_id: 'once', name: 'Once' });
      expect(output.contact).toMatchObject({ external_id: 'once', name: 'Once' });
      const found = await intercom.run('intercom_search_contacts', {
        query: { field: 'external_id', operator: '=', value: 'once' },
      });
      expect(found.output.total_count).toBe(1);
      expect(posts('/contacts')).toBe(2);
    });

    it('does not repeat what would make a second lead', async () => {
      sandbox.faults.add({ method: 'POST', path: '/contacts', effect: 'lost_answer', times: 1 });
      const run = upsert({ role: 'lead', email: 'lead@example.net' });
      await expect(run).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
      expect(posts('/contacts')).toBe(1);
    });
  });

  describe('tag many', () => {
    it('tags contacts, conversations, companies and tickets, and takes the tag off again', async () => {
      const { output: tag } = await intercom.run('intercom_create_tag', { name: 'Checked' });
      const { contactId: id } = await make({ email: 'tagged@example.net' });
      const talk = sandbox.perform({ as: 'contact', id, do: 'message', body: 'Hello' });
      const [company] = (await intercom.run('intercom_list_companies', {})).output.companies;
      const query = { field: 'created_at', operator: '>', value: 0 };
      const [ticket] =
        ((await intercom.runUnknown('intercom_search_tickets', { query }).catch(() => undefined))?.output.tickets as
          | { id: string }[]
          | undefined) ?? [];
      const things = {
        tagId: tag.id,
        contact_ids: [id],
        conversation_ids: [String(talk.id)],
        company_ids: [String(company?.id)],
        ...(ticket === undefined ? {} : { ticket_ids: [ticket.id] }),
      };
      const count = ticket === undefined ? 3 : 4;
      const tagged = await intercom.run('intercom_tag_many', things);
      expect(tagged.output).toMatchObject({ done: count, failed: 0 });
      const { output } = await intercom.run('intercom_list_contact_tags', { contactId: id });
      expect(output.tags.map(({ name }) => name)).toEqual(['Checked']);
      const got = await intercom.run('intercom_get_company', { companyId: String(company?.id) });
      expect(JSON.stringify(got.output.company.tags)).toContain('Checked');
      const untagged = await intercom.run('intercom_tag_many', { ...things, action: 'untag' });
      expect(untagged.output).toMatchObject({ done: count, failed: 0 });
      expect((await intercom.run('intercom_list_contact_tags', { contactId: id })).output.tags).toEqual([]);
    });

    it('says of each what failed, and goes on', async () => {
      const { output: tag } = await intercom.run('intercom_create_tag', { name: 'Checked' });
      const { contactId: id } = await make({ email: 'tagged@example.net' });
      const { output, warnings } = await intercom.run('intercom_tag_many', {
        tagId: tag.id,
        contact_ids: [contactId, id],
        company_ids: ['65f0c0ffee0123456789cd99'],
      });
      expect(output).toMatchObject({
        results: [
          { type: 'contact', id: contactId, outcome: 'failed', error: expect.stringContaining('User Not Found') },
          { type: 'contact', id, outcome: 'done' },
          { type: 'company', outcome: 'failed', error: 'There is no company with this id.' },
        ],
        done: 1,
        failed: 2,
      });
      expect(warnings).toMatchObject([{ step: 'tag it' }]);
    });

    it('sends nothing for a tag that there is not', async () => {
      const { contactId: id } = await make({ email: 'tagged@example.net' });
      const run = intercom.run('intercom_tag_many', { tagId: '1', contact_ids: [id] });
      await expect(run).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });

  it('tag many takes a hundred things at the most, and one at the least', () => {
    const ids = Array.from({ length: 60 }, (_, at) => String(at + 1));
    expect(refusal('intercom_tag_many', { tagId: '7', contact_ids: ids, ticket_ids: ids })).toEqual([
      'names 120 things: expected 100 at the most, so make several calls',
    ]);
    expect(refusal('intercom_tag_many', { tagId: '7' })[0]).toContain('contact_ids is missing');
  });

  describe('list all companies', () => {
    /** Companies with a member, made without a network. */
    const fill = async (count: number) => {
      const { contactId: member } = await make({ email: 'member@example.net' });
      const post = async (path: string, body: object): Promise<string> => {
        const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
        const init = { method: 'POST', headers, body: JSON.stringify(body) };
        const answer: unknown = await (await sandbox.fetch(new Request(`http://any.host${path}`, init))).json();
        return isObject(answer) ? String(answer.id) : '';
      };
      for (let at = 0; at < count; at += 1) {
        const id = await post('/companies', { company_id: `many-${at}` });
        await post(`/contacts/${member}/companies`, { id });
      }
    };

    it('reads batch after batch to the end', async () => {
      await fill(105);
      const all = intercom.iterate('intercom_list_all_companies', {});
      const ids = new Set<string>();
      for await (const { id } of all) ids.add(id);
      expect(all.count).toBe(ids.size);
      expect(ids.size).toBeGreaterThan(105);
      expect(all.pages).toBe(3);
    });

    it('is refused while another is open, and told how long', async () => {
      await intercom.run('intercom_list_all_companies', {});
      await expect(intercom.run('intercom_list_all_companies', {})).rejects.toMatchObject({
        code: 'scroll_exists',
        message: expect.stringContaining('wait a minute'),
      });
    });

    it('ends a minute after its last page', async () => {
      const { output } = await intercom.run('intercom_list_all_companies', {});
      await sandbox.clock.advance('2m');
      const next = intercom.run('intercom_list_all_companies', { starting_after: output.next_cursor ?? '' });
      await expect(next).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining('The scroll has ended'),
      });
    });

    it('never leaves a page out: a lost answer ends it', async () => {
      sandbox.faults.add({ method: 'GET', path: '/companies/scroll', effect: 'lost_answer', times: 1 });
      await expect(intercom.run('intercom_list_all_companies', {})).rejects.toMatchObject({
        name: 'NetworkError',
        message: expect.stringContaining('Begin the list again'),
      });
      expect(sandbox.requests.list().filter(({ path }) => path === '/companies/scroll')).toHaveLength(1);
    });

    it('refuses a cursor of another list', () => {
      expect(refusal('intercom_list_all_companies', { starting_after: 'abc' })).toEqual([
        'starting_after is not a next_cursor of this tool: give back the text of the page before',
      ]);
    });
  });

  it('a merge whose answer is lost is found in the history of the user', async () => {
    const { contactId: from } = await make({ role: 'lead', email: 'dup@example.net' });
    const { contactId: into } = await make({ role: 'user', email: 'dup@example.net' });
    sandbox.faults.add({ method: 'POST', path: '/contacts/merge', effect: 'lost_answer', times: 1 });
    const { output, warnings } = await intercom.run('intercom_merge_contacts', { from, into });
    expect(output.contactId).toBe(into);
    expect(warnings).toMatchObject([{ step: 'confirm' }]);
    const merges = await intercom.run('intercom_list_contact_merges', { contactId: into });
    expect(merges.output.merges.map(({ source_contact_id }) => source_contact_id)).toEqual([from]);
    await expect(intercom.run('intercom_get_contact', { contactId: from })).rejects.toMatchObject({ mergedInto: into });
  });

  it('a company note whose answer is lost is found among the notes', async () => {
    const [company] = (await intercom.run('intercom_list_companies', {})).output.companies;
    const companyId = String(company?.id);
    sandbox.faults.add({ method: 'POST', path: '/companies/:id/notes', effect: 'lost_answer', times: 1 });
    const { output } = await intercom.run('intercom_create_company_note', { companyId, body: 'Renewed' });
    const notes = await intercom.run('intercom_list_company_notes', { companyId });
    expect(notes.output.notes.filter(({ id }) => id === output.id)).toHaveLength(1);
  });
});
