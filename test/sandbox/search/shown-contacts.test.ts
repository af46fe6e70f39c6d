import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Caller, openSandbox } from '../caller.js';

const EVERYBODY = { query: { field: 'role', operator: '!=', value: 'nobody' }, pagination: { per_page: 150 } };
/** Ways in which a contact is shown: each has more or other fields. */
const FORMS = [
  ['', '2.11'],
  ['', '2.12'],
  ['', '2.16'],
  ['?include_merge_history=true', '2.16'],
  ['', 'Preview'],
] as const;

/** A workspace with everything that a contact can show of other records. */
async function openWorkspace() {
  const { sandbox, call } = openSandbox();
  const relationships = [{ model: 'contact', attribute: 'order' }];
  sandbox.define('custom_object_types', { identifier: 'Order', relationships });
  const made = async (path: string, bodies: readonly object[]) => {
    for (const body of bodies) expect((await call('POST', path, body)).status).toBeLessThan(300);
  };
  await made('/data_attributes', [{ name: 'plan', model: 'contact', data_type: 'string' }]);
  await made('/tags', [{ name: 'one' }, { name: 'two' }]);
  await made('/companies', [
    { company_id: 'a', name: 'A' },
    { company_id: 'b', name: 'B' },
  ]);
  await made('/custom_object_instances/Order', [{ external_id: 'o-1' }, { external_id: 'o-2' }]);
  await made('/contacts', [
    { role: 'user', external_id: 'u-1', name: 'Ünï "quoted" 😀' },
    { role: 'user', external_id: 'u-2', email: 'u-2@example.org' },
    { role: 'lead', email: 'l-1@example.org' },
    { role: 'lead' },
  ]);
  return { sandbox, call };
}

const contactsOf = async (call: Caller): Promise<{ id: string; role: string }[]> =>
  (await call('GET', '/contacts?per_page=150')).body.data;
const idsOf = async (call: Caller, path: string): Promise<string[]> =>
  (await call('GET', path)).body.data.map(({ id }: { id: string }) => id);
const pick = <T>(items: readonly T[], which: number): T | undefined => items[which % Math.max(1, items.length)];

/** The id of a company, which lists leave out while it has no members. */
const companyId = async (call: Caller, which: number): Promise<string> =>
  (await call('POST', '/companies', { company_id: which % 2 === 0 ? 'a' : 'b' })).body.id;

/** A change of something that contacts show, for whichever records the numbers choose. */
const CHANGES: Readonly<Record<string, (call: Caller, id: string, which: number) => Promise<unknown>>> = {
  name: (call, id, which) => call('PUT', `/contacts/${id}`, { name: `Name ${which}` }),
  attribute: (call, id, which) => call('PUT', `/contacts/${id}`, { custom_attributes: { plan: `p${which}` } }),
  note: (call, id) => call('POST', `/contacts/${id}/notes`, { body: 'Hello' }),
  tag: async (call, id, which) => call('POST', `/contacts/${id}/tags`, { id: pick(await idsOf(call, '/tags'), which) }),
  untag: async (call, id, which) => call('DELETE', `/contacts/${id}/tags/${pick(await idsOf(call, '/tags'), which)}`),
  'delete tag': async (call, _id, which) => call('DELETE', `/tags/${pick(await idsOf(call, '/tags'), which)}`),
  company: async (call, id, which) => call('POST', `/contacts/${id}/companies`, { id: await companyId(call, which) }),
  'delete company': async (call, _id, which) => call('DELETE', `/companies/${await companyId(call, which)}`),
  orders: async (call, id, which) => {
    const all = await idsOf(call, '/custom_object_instances/Order');
    return call('PUT', `/contacts/${id}`, { custom_attributes: { order: all.slice(which % 3) } });
  },
  'change an order': (call, _id, which) =>
    call('POST', '/custom_object_instances/Order', { external_id: `o-${1 + (which % 2)}`, external_created_at: which }),
  'delete an order': (call, _id, which) =>
    call('DELETE', `/custom_object_instances/Order?external_id=o-${1 + (which % 2)}`),
  merge: async (call, id, which) => {
    const leads = (await contactsOf(call)).filter(({ role }) => role === 'lead');
    return call('POST', '/contacts/merge', { from: pick(leads, which)?.id, into: id, skip_duplicate_validation: true });
  },
  archive: (call, id) => call('POST', `/contacts/${id}/archive`),
  'delete contact': (call, id) => call('DELETE', `/contacts/${id}`),
  'new contact': (call, _id, which) => call('POST', '/contacts', { role: 'lead', name: `New ${which}` }),
};

/** A search shows each contact as a look at that one contact does, in every form. */
async function expectSame(call: Caller): Promise<void> {
  for (const [query, version] of FORMS) {
    const headers = { 'intercom-version': version };
    const { status, body } = await call('POST', `/contacts/search${query}`, EVERYBODY, headers);
    expect([status, body.type, body.total_count]).toEqual([200, 'list', body.data.length]);
    for (const shown of body.data) {
      expect(shown).toEqual((await call('GET', `/contacts/${shown.id}${query}`, undefined, headers)).body);
    }
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual((await contactsOf(call)).map(({ id }) => id));
  }
}

const change = fc.record({
  name: fc.constantFrom(...Object.keys(CHANGES)),
  contact: fc.nat({ max: 5 }),
  which: fc.nat({ max: 5 }),
});

it('shows what contacts are after any changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const { sandbox, call } = await openWorkspace();
      await expectSame(call);
      for (const { name, contact, which } of changes) {
        const chosen = pick(await contactsOf(call), contact);
        await CHANGES[name]?.(call, chosen?.id ?? '0', which);
        await expectSame(call);
      }
      await sandbox.close();
    }),
    { numRuns: 12 },
  );
});

it.each(Object.keys(CHANGES))('shows at once: %s', async (name) => {
  const { sandbox, call } = await openWorkspace();
  const all = await contactsOf(call);
  const [lead = '', user = ''] = ['lead', 'user'].map((role) => all.find((one) => one.role === role)?.id);
  for (const before of ['orders', 'tag', 'company']) await CHANGES[before]?.(call, user, 0);
  const shown = async () => (await call('POST', '/contacts/search?include_merge_history=1', EVERYBODY)).text;
  const before = await shown();
  await CHANGES[name]?.(call, ['merge', 'untag'].includes(name) ? user : lead, 0);
  expect(await shown()).not.toBe(before);
  await expectSame(call);
  await sandbox.close();
});

it('shows the workspace that comes back by a snapshot, and the one after a reset', async () => {
  const { sandbox, call } = await openWorkspace();
  const document = sandbox.export();
  const shown = async () => (await call('POST', '/contacts/search', EVERYBODY)).text;
  const before = await shown();
  await CHANGES.name?.(call, (await contactsOf(call))[0]?.id ?? '', 1);
  expect(await shown()).not.toBe(before);
  sandbox.import(document);
  expect(await shown()).toBe(before);
  sandbox.reset();
  expect(JSON.parse(await shown())).toMatchObject({ data: [], total_count: 0 });
  await sandbox.close();
});

it('shows each app the id of the workspace that it is connected to', async () => {
  const { sandbox, call } = await openWorkspace();
  const app = sandbox.apps.register({ redirectUris: ['https://tools.example/callback'] });
  const post = (path: string, fields: Record<string, string>) =>
    sandbox.fetch(new Request(`http://sandbox.test${path}`, { method: 'POST', body: new URLSearchParams(fields) }));
  const consent = { client_id: app.clientId, state: 's', decision: 'approve', workspace: 'another1' };
  const back = new URL((await post('/oauth', consent)).headers.get('location') ?? '');
  const code = back.searchParams.get('code') ?? '';
  const granted = await post('/auth/eagle/token', { client_id: app.clientId, client_secret: app.clientSecret, code });
  const { token } = JSON.parse(await granted.text());
  const workspaces = async (headers?: Record<string, string>) => {
    const { data } = (await call('POST', '/contacts/search', EVERYBODY, headers)).body;
    return [...new Set(data.map((one: { workspace_id: string }) => one.workspace_id))];
  };
  const [own] = await workspaces();
  expect(await workspaces({ authorization: `Bearer ${token}` })).toEqual(['another1']);
  expect(await workspaces()).toEqual([own]);
  await sandbox.close();
});

it('keeps the answer of a search in the journal as JSON', async () => {
  const { sandbox, call } = await openWorkspace();
  const { body } = await call('POST', '/contacts/search', EVERYBODY);
  expect(sandbox.requests.list().at(-1)?.response.body).toEqual(body);
  await sandbox.close();
});
