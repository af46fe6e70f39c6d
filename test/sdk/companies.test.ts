import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, type Workspace } from './workspace.js';

describeVersions('the official SDK works with companies', (version) => {
  const open = () => openWorkspace({ data: 'empty', ...(version === undefined ? {} : { version }) });

  /** Companies with one contact each, since the others are not listed. */
  async function fill({ sdk }: Workspace, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      const { id } = await sdk.companies.createOrUpdate({ company_id: `company-${number}`, name: `Company ${number}` });
      const contact = await sdk.contacts.create({ external_id: `person-${number}` });
      await sdk.companies.attachContact({ contact_id: contact.id, id });
      ids.push(id);
    }
    return ids;
  }

  it('creates a company, then changes it by the same call', async () => {
    const { sdk, sandbox } = await open();
    const made = await sdk.companies.createOrUpdate({ company_id: 'acme-42', name: 'Acme', plan: 'Gold', size: 12 });
    expect(made).toMatchObject({
      type: 'company',
      company_id: 'acme-42',
      name: 'Acme',
      plan: { name: 'Gold' },
      size: 12,
    });
    const changed = await sdk.companies.createOrUpdate({ company_id: 'acme-42', name: 'Acme Ltd', monthly_spend: 9.9 });
    expect(changed).toMatchObject({ id: made.id, name: 'Acme Ltd', monthly_spend: 9, size: 12 });
    expect(JSON.parse(sandbox.export()).records.companies).toHaveLength(1);
    expect(await sdk.companies.find({ company_id: made.id })).toEqual(changed);
    const updated = await sdk.companies.update({ company_id: made.id, body: { name: 'Acme AG' } });
    expect(updated).toMatchObject({ id: made.id, name: 'Acme AG' });
  });

  it('retrieves one company by its key, and lists by tag', async () => {
    const workspace = await open();
    const { sdk } = workspace;
    const [first = ''] = await fill(workspace, 2);
    expect(await sdk.companies.retrieve({ company_id: 'company-1' })).toMatchObject({ type: 'company', id: first });
    expect(await sdk.companies.retrieve({ name: 'Company 1' })).toMatchObject({ type: 'company', id: first });
    const tag = await sdk.tags.create({ name: 'key account', companies: [{ id: first }] });
    const tagged = await sdk.companies.retrieve({ tag_id: tag.id });
    expect(tagged).toMatchObject({ type: 'list', data: [{ id: first }], total_count: 1 });
  });

  it('lists every company over all numbered pages', async () => {
    const workspace = await open();
    const ids = await fill(workspace, 7);
    const companies = await collect(await workspace.sdk.companies.list({ per_page: 3 }));
    expect(companies.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('scrolls over every company, and can begin again afterwards', async () => {
    const workspace = await open();
    const ids = await fill(workspace, 4);
    for (const _round of [1, 2]) {
      const companies = await collect(await workspace.sdk.companies.scroll());
      expect(companies.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }
  });

  it('attaches and detaches contacts', async () => {
    const { sdk } = await open();
    const company = await sdk.companies.createOrUpdate({ company_id: 'acme-42' });
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const member = { contact_id: contact.id };
    expect(await sdk.companies.attachContact({ ...member, id: company.id })).toMatchObject({ user_count: 1 });
    const members = await sdk.companies.listAttachedContacts({ company_id: company.id });
    expect(members.data?.map(({ id }) => id)).toEqual([contact.id]);
    const left = await sdk.companies.detachContact({ ...member, company_id: company.id });
    expect(left).toMatchObject({ id: company.id, user_count: 0 });
    expect((await sdk.companies.list()).data).toEqual([]);
  });

  it('deletes a company', async () => {
    const { sdk, sandbox } = await open();
    const { id } = await sdk.companies.createOrUpdate({ company_id: 'acme-42' });
    expect(await sdk.companies.delete({ company_id: id })).toMatchObject({ id, object: 'company', deleted: true });
    expect(sandbox.state().counts.companies).toBe(0);
  });
});
