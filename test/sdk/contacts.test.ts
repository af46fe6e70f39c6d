import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace } from './workspace.js';

describeVersions('the official SDK works with contacts', (version) => {
  const open = (data: 'demo' | 'empty' | { contacts: number } = 'empty') =>
    openWorkspace({ data, ...(version === undefined ? {} : { version }) });

  it('creates, gets and changes a contact', async () => {
    const { sdk } = await open();
    const made = await sdk.contacts.create({ email: 'ada@example.com', role: 'user', name: 'Ada' });
    expect(made).toMatchObject({ type: 'contact', email: 'ada@example.com', role: 'user', name: 'Ada' });
    const changed = await sdk.contacts.update({ contact_id: made.id, name: 'Ada Byron', phone: '+4915112345678' });
    expect(changed).toMatchObject({
      id: made.id,
      name: 'Ada Byron',
      phone: '+4915112345678',
      email: 'ada@example.com',
    });
    expect(await sdk.contacts.find({ contact_id: made.id })).toEqual(changed);
  });

  it('finds a user by the external id', async () => {
    const { sdk } = await open();
    const made = await sdk.contacts.create({ external_id: 'a/1 ä', name: 'Ada' });
    const found = await sdk.contacts.showContactByExternalId({ external_id: 'a/1 ä' });
    expect(found.id).toBe(made.id);
  });

  it('lists every contact over all pages, each once', async () => {
    const { sdk } = await open({ contacts: 205 });
    const contacts = await collect(await sdk.contacts.list({ per_page: 50 }));
    expect(contacts).toHaveLength(205);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(205);
  });

  it('searches over all pages', async () => {
    const { sdk } = await open({ contacts: 120 });
    const query = { field: 'created_at', operator: '>', value: 0 } as const;
    const page = await sdk.contacts.search({ query, pagination: { per_page: 50 } });
    expect(page.response.total_count).toBe(120);
    expect(page.data).toHaveLength(50);
    const found = await collect(page);
    expect(new Set(found.map(({ id }) => id)).size).toBe(120);
  });

  it('searches by groups of filters', async () => {
    const { sdk } = await open();
    await sdk.contacts.create({ email: 'ada@example.com', role: 'user', name: 'Ada' });
    await sdk.contacts.create({ email: 'bea@example.com', role: 'user', name: 'Bea' });
    await sdk.contacts.create({ email: 'ada@example.com', role: 'lead', name: 'Ada' });
    const page = await sdk.contacts.search({
      query: {
        operator: 'AND',
        value: [
          { field: 'email', operator: '=', value: 'ada@example.com' },
          { field: 'role', operator: '=', value: 'user' },
        ],
      },
    });
    expect(page.data.map(({ email, role }) => [email, role])).toEqual([['ada@example.com', 'user']]);
  });

  it('merges a lead into a user', async () => {
    const { sdk, sandbox } = await open();
    const lead = await sdk.contacts.create({ email: 'ada@example.com', role: 'lead', phone: '+4915112345678' });
    const user = await sdk.contacts.create({ email: 'ada@example.com', role: 'user' });
    const merged = await sdk.contacts.mergeLeadInUser({ from: lead.id, into: user.id });
    expect(merged).toMatchObject({ id: user.id, role: 'user', phone: '+4915112345678' });
    expect(sandbox.state().counts.contacts).toBe(1);
    const gone = version === '2.16' ? 410 : 404;
    await expect(sdk.contacts.find({ contact_id: lead.id })).rejects.toMatchObject({ statusCode: gone });
  });

  it('archives, restores, blocks and deletes', async () => {
    const { sdk, sandbox } = await open();
    const { id } = await sdk.contacts.create({ email: 'ada@example.com', role: 'user' });
    const contact = { contact_id: id };
    expect(await sdk.contacts.archive(contact)).toMatchObject({ id, archived: true });
    expect((await sdk.contacts.list()).data).toEqual([]);
    expect(await sdk.contacts.unarchive(contact)).toMatchObject({ id, archived: false });
    expect((await sdk.contacts.list()).data).toHaveLength(1);
    expect(await sdk.contacts.blockContact(contact)).toMatchObject({ id, blocked: true });
    expect(await sdk.contacts.delete(contact)).toMatchObject({ id, deleted: true });
    expect(sandbox.state().counts.contacts).toBe(0);
  });

  it('shows what hangs on a contact', async () => {
    const { sdk } = await open('demo');
    const query = { field: 'external_id', operator: '=', value: 'user-1001' } as const;
    const [contact] = (await sdk.contacts.search({ query })).data;
    const contact_id = contact?.id ?? '';
    const companies = await collect(await sdk.contacts.listAttachedCompanies({ contact_id }));
    expect(companies.map(({ type }) => type)).toEqual(['company']);
    const tags = await sdk.contacts.listAttachedTags({ contact_id });
    expect(tags.data?.length).toBeGreaterThan(0);
    const segments = await sdk.contacts.listAttachedSegments({ contact_id });
    expect(segments.data?.length).toBeGreaterThan(0);
  });
});
