import { describe, expect, it } from 'vitest';
import { openSandbox } from '../caller.js';

describe('macros', () => {
  it('come last changed first, page by cursor, and hide those of teams that the admin is not in', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const first = (await call('GET', '/macros?per_page=2')).body;
    const rest = (await call('GET', `/macros?starting_after=${first.pages.next.starting_after}`)).body;
    const names = [...first.data, ...rest.data].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Sorry to see you go', 'Order is on its way', 'Ask for the browser']);
    expect(rest.pages).not.toHaveProperty('next');
    const { updated_at } = first.data[1];
    const since = Date.parse(updated_at) / 1000;
    expect((await call('GET', `/macros?updated_since=${since}`)).body.data).toHaveLength(1);
  });

  it('have placeholders as elements in HTML and as braces in the text', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const macros = (await call('GET', '/macros')).body.data;
    const { id } = macros.find(({ name }: { name: string }) => name === 'Order is on its way');
    const { body } = await call('GET', `/macros/${id}`);
    expect(body.body).toContain('Hello <attribute key="user.name" default="there"/>, your order');
    expect(body.body_text).toContain('Hello {{user.name|fallback:"there"}}, your order');
  });
});

describe('the banners of a contact', () => {
  it('are those for its role, under the same view each time, until it has dismissed them', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { id } = (await call('POST', '/contacts', { role: 'user', email: 'u@example.org' })).body;
    const lead = (await call('POST', '/contacts', { role: 'lead' })).body.id;
    const shown = async (contact: string) => (await call('GET', `/contacts/${contact}/banners`)).body.data;
    const [first, second] = await shown(id);
    expect(await shown(id)).toEqual([first, second]);
    expect((await shown(lead)).map(({ id: banner }: { id: string }) => banner)).toEqual([first.id]);
    const path = `/contacts/${id}/banners/${first.view_id}/dismiss`;
    const dismissed = { type: 'banner_dismiss', view_id: first.view_id, dismissed: true };
    expect((await call('POST', path)).body).toEqual(dismissed);
    expect((await call('POST', path)).body).toEqual(dismissed);
    expect(await shown(id)).toEqual([second]);
    expect(await shown(lead)).toHaveLength(1);
    expect((await call('POST', `/contacts/${lead}/banners/${first.view_id}/dismiss`)).status).toBe(404);
  });
});

describe('brands and e-mail settings', () => {
  it('belong together, and the default brand has the id of the workspace', async () => {
    const { call } = openSandbox();
    const workspace = (await call('GET', '/me')).body.app.id_code;
    const [brand] = (await call('GET', '/brands')).body.data;
    expect(brand).toMatchObject({ id: workspace, is_default: true });
    const { body } = await call('GET', `/emails/${brand.default_address_settings_id}`);
    expect(body).toMatchObject({ type: 'email_setting', brand_id: workspace, verified: true });
    expect((await call('GET', '/brands/x')).body.errors[0].message).toBe('Brand not found');
  });
});

describe('audiences', () => {
  it('have conditions that an update replaces as a whole', async () => {
    const { call } = openSandbox();
    const predicates = [{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Acme' }];
    const made = await call('POST', '/audiences', { name: 'Acme', predicates });
    expect(made).toMatchObject({ status: 201, body: { type: 'audience', predicates, role_predicates: [] } });
    const path = `/audiences/${made.body.id}`;
    const role_predicates = [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'lead' }];
    expect((await call('PUT', path, { predicates: [], role_predicates })).body).toMatchObject({
      name: 'Acme',
      predicates: [],
      role_predicates,
    });
    expect((await call('GET', '/audiences')).body).toMatchObject({
      total_count: 1,
      page: 1,
      per_page: 50,
      total_pages: 1,
    });
  });

  it.each<[body: object, status: number, message: string]>([
    [{}, 422, 'Name is required'],
    [{ name: 'A', predicates: 'all' }, 400, 'predicates must be an array'],
    [
      { name: 'A', predicates: [{ attribute: 'plan', type: 'string' }] },
      400,
      'predicates[0].comparison must be a string',
    ],
    [
      { name: 'A', role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'admin' }] },
      400,
      'role_predicates[0].value must be one of user, lead, visitor',
    ],
  ])('are refused for %j', async (body, status, message) => {
    const { call } = openSandbox();
    const refused = await call('POST', '/audiences', body);
    expect([refused.status, refused.body.errors[0].message]).toEqual([status, message]);
  });
});
