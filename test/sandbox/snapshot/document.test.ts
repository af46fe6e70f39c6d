import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';
import { callerOf, NOW, openSandbox } from '../caller.js';

/** Everything that a caller sees of a workspace. */
async function shown(sandbox: Sandbox): Promise<string> {
  const call = callerOf(sandbox);
  const paths = [
    '/contacts?per_page=150',
    '/companies?per_page=50',
    '/tags',
    '/segments',
    '/conversations?per_page=150',
  ];
  const texts = [];
  for (const path of paths) texts.push((await call('GET', path)).text);
  const { body } = await call('GET', '/companies?per_page=50');
  for (const { id } of body.data) texts.push((await call('GET', `/companies/${id}/contacts`)).text);
  texts.push((await call('POST', '/tickets/search', { query: { field: 'id', operator: '!=', value: '0' } })).text);
  return texts.join('\n').replace(/"request_id":"[^"]+"/g, '');
}

/** The same workspace in a sandbox that began as another one. */
function copyOf(sandbox: Sandbox): Sandbox {
  const copy = createSandbox({ data: 'empty', seed: 99, now: 0 });
  copy.import(sandbox.export());
  return copy;
}

/** One thing that a caller may do; numbers choose among what is there. */
const operation = fc.record({
  what: fc.nat(22),
  which: fc.nat(50),
  other: fc.nat(50),
  text: fc.string({ maxLength: 12 }),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

async function perform(sandbox: Sandbox, { what, which, other, text }: Operation): Promise<void> {
  const call = callerOf(sandbox);
  const contacts = (await call('GET', '/contacts?per_page=150')).body.data;
  const contact = contacts[which % Math.max(1, contacts.length)]?.id ?? 'none';
  const second = contacts[other % Math.max(1, contacts.length)]?.id ?? 'none';
  const conversations = (await call('GET', '/conversations')).body.conversations;
  const conversation = conversations[other % Math.max(1, conversations.length)]?.id ?? 'none';
  const companies = (await call('GET', '/companies?per_page=50')).body.data;
  const company = companies[which % Math.max(1, companies.length)]?.id ?? 'none';
  const admins = (await call('GET', '/admins')).body.admins;
  const admin_id = admins[which % admins.length].id;
  const tags = (await call('GET', '/tags')).body.data;
  const tag = tags[other % Math.max(1, tags.length)]?.id ?? 'none';
  const snoozed_until = NOW + 60 + other;
  const assignment = { type: 'admin', admin_id, assignee_id: other % 2 === 0 ? '0' : admin_id };
  const steps: (() => Promise<unknown>)[] = [
    () => call('POST', '/contacts', { email: `a${which}.${other}@example.com`, name: text }),
    () => call('PUT', `/contacts/${contact}`, { name: text, phone: `+353${other}` }),
    () => call('POST', '/contacts/merge', { from: contact, into: second, skip_duplicate_validation: true }),
    () => call('DELETE', `/contacts/${contact}`),
    () => call('POST', '/companies', { company_id: `c${other}`, name: text }),
    () => call('POST', `/contacts/${contact}/companies`, { id: company }),
    () => call('DELETE', `/contacts/${contact}/companies/${company}`),
    () => call('POST', '/tags', { name: text === '' ? 'tag' : text, users: [{ id: contact }] }),
    () => call('POST', '/conversations', { from: { type: 'contact', id: contact }, body: `x${text}` }),
    () => call('POST', `/conversations/${conversation}/parts`, { message_type: 'close', type: 'admin', admin_id }),
    () =>
      call('POST', `/conversations/${conversation}/reply`, {
        type: 'admin',
        message_type: 'comment',
        admin_id,
        body: `y${text}`,
        attachment_files: [{ name: 'a.txt', data: 'aGk=', content_type: 'text/plain' }],
      }),
    () => call('DELETE', `/conversations/${conversation}`),
    () => call('GET', '/companies/scroll'),
    () => call('POST', `/contacts/${contact}/notes`, { body: `n${text}` }),
    () => call('DELETE', `/companies/${company}`),
    () => call('DELETE', `/tags/${tag}`),
    () => call('POST', `/contacts/${contact}/archive`),
    () => call('POST', `/contacts/${second}/unarchive`),
    () => call('POST', `/contacts/${contact}/block`),
    () => call('POST', `/conversations/${conversation}/parts`, { message_type: 'snoozed', admin_id, snoozed_until }),
    () => call('POST', `/conversations/${conversation}/parts`, { message_type: 'assignment', ...assignment }),
    () => call('POST', `/conversations/${conversation}/tags`, { id: tag, admin_id }),
    () => call('PUT', `/contacts/${contact}`, { role: 'user', external_id: `x${other}`, owner_id: admin_id }),
  ];
  await steps[what]?.();
}

describe('an export', () => {
  it('imported elsewhere exports the same bytes and shows the same, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 25 }), async (operations) => {
        const { sandbox } = openSandbox({ data: 'demo' });
        for (const one of operations) await perform(sandbox, one);
        const copy = copyOf(sandbox);
        expect(copy.export()).toBe(sandbox.export());
        expect(await shown(copy)).toBe(await shown(sandbox));
      }),
      { numRuns: 12 },
    );
  });

  it('goes on as the original does: same ids, same chance, same answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { maxLength: 8 }),
        fc.array(operation, { minLength: 4, maxLength: 12 }),
        async (before, after) => {
          const { sandbox } = openSandbox({ data: 'demo', seed: 7 });
          for (const one of before) await perform(sandbox, one);
          const copy = copyOf(sandbox);
          for (const one of after) await perform(sandbox, one);
          for (const one of after) await perform(copy, one);
          expect(copy.export()).toBe(sandbox.export());
        },
      ),
      { numRuns: 10 },
    );
  });

  it('is the same for the same state, and neither holds nor needs the token', async () => {
    const { sandbox } = openSandbox({ data: 'demo', token: 'a-token-of-its-own' });
    expect(sandbox.export()).toBe(sandbox.export());
    expect(sandbox.export()).not.toContain('a-token-of-its-own');
    const copy = copyOf(sandbox);
    expect(copy.token).toBe('sandbox-token');
    expect((await callerOf(copy)('GET', '/me')).status).toBe(200);
  });

  it('keeps the order in which contacts joined a company', async () => {
    const { sandbox, call } = openSandbox();
    const { body: company } = await call('POST', '/companies', { company_id: 'one' });
    const ids = [];
    for (const email of ['a@x.test', 'b@x.test', 'c@x.test'])
      ids.push((await call('POST', '/contacts', { email })).body.id);
    for (const at of [2, 0, 1]) await call('POST', `/contacts/${ids[at]}/companies`, { id: company.id });
    const members = async (of: Sandbox) =>
      (await callerOf(of)('GET', `/companies/${company.id}/contacts`)).body.data.map((one: { id: string }) => one.id);
    const order = await members(sandbox);
    expect(order).not.toEqual([...order].sort());
    expect(await members(copyOf(sandbox))).toEqual(order);
  });

  it('holds no company that was deleted while its contact was archived', async () => {
    const { sandbox, call } = openSandbox();
    const { id: company } = (await call('POST', '/companies', { company_id: 'one' })).body;
    const { id } = (await call('POST', '/contacts', { email: 'a@x.test' })).body;
    await call('POST', `/contacts/${id}/companies`, { id: company });
    await call('POST', `/contacts/${id}/archive`);
    await call('DELETE', `/companies/${company}`);
    expect(copyOf(sandbox).export()).toBe(sandbox.export());
    await call('POST', `/contacts/${id}/unarchive`);
    expect((await call('GET', `/contacts/${id}`)).body.companies.data).toEqual([]);
  });

  it('carries the time on, snoozes included', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const id = (await call('GET', '/conversations')).body.conversations[0].id;
    const admin = (await call('GET', '/me')).body.id;
    sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId: id, until: NOW + 3600 });
    const copy = copyOf(sandbox);
    expect(copy.clock.now()).toBe(NOW);
    await copy.clock.advance('2h');
    expect((await callerOf(copy)('GET', `/conversations/${id}`)).body).toMatchObject({ state: 'open' });
    expect((await call('GET', `/conversations/${id}`)).body).toMatchObject({ state: 'snoozed' });
  });

  it('is taken as text or as what it was parsed into, which stays as it is', async () => {
    const { sandbox } = openSandbox({ data: 'demo' });
    const document = JSON.parse(sandbox.export());
    const copy = createSandbox({ data: 'empty', now: 0 });
    copy.import(document);
    const [contact] = (await callerOf(copy)('GET', '/contacts')).body.data;
    await callerOf(copy)('PUT', `/contacts/${contact.id}`, { name: 'Changed' });
    expect(JSON.stringify(document)).toBe(sandbox.export());
  });
});

describe('over HTTP', () => {
  it('an export is imported again, also one larger than an ordinary body may be', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    for (const email of ['one@example.com', 'two@example.com']) {
      await call('POST', '/contacts', { email, name: 'x'.repeat(6 * 1024 * 1024) });
    }
    const { url } = await sandbox.listen();
    const text = await (await fetch(`${url}/_sandbox/export`)).text();
    expect(text.length).toBeGreaterThan(10 * 1024 * 1024);
    await fetch(`${url}/_sandbox/reset`, { method: 'POST', body: JSON.stringify({ keep: 'empty' }) });
    const answer = await fetch(`${url}/_sandbox/import`, { method: 'POST', body: text });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ now: NOW, counts: sandbox.state().counts });
    expect(sandbox.export()).toBe(text);
    await sandbox.close();
  });

  it('refuses a body over its own cap', async () => {
    const { sandbox } = openSandbox();
    const headers = { 'content-length': String(257 * 1024 * 1024) };
    const request = new Request('http://sandbox.test/_sandbox/import', { method: 'POST', body: '{}', headers });
    expect((await sandbox.fetch(request)).status).toBe(413);
  });

  it('forgets fault rules and the journal, as a reset does', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const text = sandbox.export();
    sandbox.faults.add({ status: 500 });
    await call('GET', '/tags');
    expect((await call('POST', '/_sandbox/import', text)).status).toBe(200);
    expect([sandbox.faults.list(), sandbox.requests.list()]).toEqual([[], []]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: documents are damaged here in ways that no type allows
type Damage = (document: any) => void;

const dangling: [path: string, damage: Damage, to: string][] = [
  ['contacts[0].owner_id', (d) => Object.assign(d.records.contacts[0], { owner_id: '1' }), 'admins'],
  ['contacts[0].company_ids[0]', (d) => Object.assign(d.records.contacts[0], { company_ids: ['1'] }), 'companies'],
  ['notes[0].contact_id', (d) => Object.assign(d.records.notes[0], { contact_id: '1' }), 'contacts'],
  ['events[0].contact_id', (d) => Object.assign(d.records.events[0], { contact_id: '1' }), 'contacts'],
  ['teams[0].admin_ids[0]', (d) => Object.assign(d.records.teams[0], { admin_ids: ['1'] }), 'admins'],
  [
    'conversations[0].contact_ids[0]',
    (d) => Object.assign(d.records.conversations[0], { contact_ids: ['1'] }),
    'contacts',
  ],
  [
    'conversations[0].team_assignee_id',
    (d) => Object.assign(d.records.conversations[0], { team_assignee_id: '1' }),
    'teams',
  ],
  [
    'conversations[0].tags[0].tag_id',
    (d) => Object.assign(d.records.conversations[0], { tags: [{ tag_id: '1', applied_at: NOW, applied_by: '1' }] }),
    'tags',
  ],
  ['tickets[0].ticket_type_id', (d) => Object.assign(d.records.tickets[0], { ticket_type_id: '1' }), 'ticketTypes'],
];

describe('a document that is damaged', () => {
  const { sandbox, call } = openSandbox({ data: 'demo' });
  const text = sandbox.export();
  const damages: [name: string, damage: Damage, message: string][] = [
    ['another version', (d) => Object.assign(d, { formatVersion: 2 }), 'formatVersion must be 1'],
    ['no version', (d) => delete d.formatVersion, 'formatVersion must be 1'],
    ['another format', (d) => Object.assign(d, { format: 'x' }), 'format must be "intercom-tools sandbox"'],
    [
      'a number for a name',
      (d) => Object.assign(d.records.contacts[3], { name: 7 }),
      'records.contacts[3].name must be a string or null',
    ],
    [
      'a lost field',
      (d) => delete d.records.conversations[1].source.body,
      'records.conversations[1].source.body must be a string',
    ],
    [
      'an unknown field',
      (d) => Object.assign(d.records.tags[0], { colour: 'red' }),
      'records.tags[0].colour must be left out',
    ],
    [
      'an author of no kind',
      (d) => Object.assign(d.records.conversations[0].source, { author: { type: 'x' } }),
      'records.conversations[0].source.author.type must be one of admin, contact, bot',
    ],
    [
      'the same record twice',
      (d) => d.records.tags.push(d.records.tags[0]),
      'records.tags[7].id must be an id of its own',
    ],
    ['a lost collection', (d) => delete d.records.tickets, 'records.tickets must be an array'],
    ['an unknown collection', (d) => Object.assign(d.records, { cats: [] }), 'records.cats must be left out'],
    [
      'a ticket of no type',
      (d) => Object.assign(d.records.tickets[0], { ticket_type_id: '1' }),
      'records.tickets[0].ticket_type_id must be an id',
    ],
    [
      'no admin of the token',
      (d) => Object.assign(d, { tokenAdminId: '1' }),
      'tokenAdminId must be the id of an admin',
    ],
    [
      'a zone that is none',
      (d) => Object.assign(d.settings, { timeZone: 'Mars' }),
      'settings.timeZone must be an IANA name',
    ],
    [
      'a counter that is none',
      (d) => Object.assign(d.nextIds, { contact: 'x' }),
      'nextIds.contact must be a whole number',
    ],
    ['a kind of ids that is none', (d) => Object.assign(d.nextIds, { cat: 1 }), 'nextIds.cat must be left out'],
    [
      'too little chance',
      (d) => Object.assign(d.chance, { world: [1] }),
      'chance.world must be an array of four whole numbers',
    ],
    [
      'an order of others',
      (d) => Object.assign(d, { order: { contacts: { tag: { x: ['1', '2'] } } } }),
      'order.contacts must be lists of exactly',
    ],
    [
      'a clock before all times',
      (d) => Object.assign(d.clock, { nowMs: -1e15 }),
      'clock.nowMs must be a whole number of unix milliseconds, from 1970 to 2099',
    ],
    ['a clock beyond all times', (d) => Object.assign(d.clock, { nowMs: 9e15 }), 'clock.nowMs must be'],
    ['a counter below zero', (d) => Object.assign(d.nextIds, { tag: -1 }), 'nextIds.tag must be a whole number from 0'],
    [
      'a counter that leads to ids that are there',
      (d) => Object.assign(d.nextIds, { contact: d.nextIds.contact - 1 }),
      'nextIds.contact must be beyond the ids of all records',
    ],
    ['a lost counter', (d) => delete d.nextIds.conversation_part, 'nextIds.conversation_part must be beyond'],
    [
      'a snooze without an end',
      (d) => Object.assign(d.records.conversations[0], { state: 'snoozed', snoozed_until: null }),
      'records.conversations[0].snoozed_until must be a time',
    ],
    [
      'an end of a snooze without one',
      (d) => Object.assign(d.records.conversations[0], { state: 'open', snoozed_until: NOW + 60 }),
      'records.conversations[0].snoozed_until must be null',
    ],
    [
      'two contacts of one external id',
      (d) => {
        for (const at of [0, 1]) Object.assign(d.records.contacts[at], { status: 'active', external_id: 'same' });
      },
      'records.contacts[1].external_id must be one that no record before it has',
    ],
    [
      'two companies of one id',
      (d) => Object.assign(d.records.companies[1], { company_id: d.records.companies[0].company_id }),
      'records.companies[1].company_id must be one that no record before it has',
    ],
    ...dangling.map(([path, damage, to]): [string, Damage, string] => [
      `an unknown id at ${path}`,
      damage,
      `records.${path} must be an id that records.${to} has a record of`,
    ]),
    [
      'a rating of six',
      (d) =>
        Object.assign(d.records.conversations.find((one: { rating: unknown }) => one.rating).rating, { rating: 6 }),
      'rating.rating must be a whole number from 1 to 5',
    ],
  ];

  it.each(damages)('by %s is refused by its place, and nothing changes', async (_name, damage, message) => {
    const document = JSON.parse(text);
    damage(document);
    const { status, body } = await call('POST', '/_sandbox/import', document);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(message);
    expect(sandbox.export()).toBe(text);
  });

  it.each([['[]'], ['null'], ['"x"'], ['{}'], [text.slice(0, -10)], ['']])('as %.12s is refused', async (given) => {
    const { status, body } = await call('POST', '/_sandbox/import', given);
    expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/not valid JSON|format must be/)]);
  });

  it('anywhere never breaks a sandbox: it is refused or works', async () => {
    const document = JSON.parse(text);
    const names = Object.keys(document.records);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.jsonValue(), async (name, at, key, value) => {
        const damaged = structuredClone(document);
        const list = damaged.records[name];
        const record = list[at % Math.max(1, list.length)];
        if (record === undefined) return;
        const field = Object.keys(record)[key % Object.keys(record).length] ?? 'id';
        record[field] = value;
        const { sandbox: other, call: callOther } = openSandbox();
        const before = other.export();
        const { status } = await callOther('POST', '/_sandbox/import', damaged);
        expect([200, 400]).toContain(status);
        if (status === 400) expect(other.export()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
