import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { type Caller, NOW, openSandbox } from '../caller.js';

let sandbox: Sandbox;
let call: Caller;
let admin: string;
let contact: string;
beforeEach(async () => {
  ({ sandbox, call } = openSandbox());
  admin = String((await call('GET', '/admins')).body.admins[0].id);
  contact = (await call('POST', '/contacts', { email: 'ada@example.org', name: 'Ada Moreau' })).body.id;
});
afterEach(() => sandbox.close());

/** A conversation of the contact, a minute after the one before. */
async function begin(body: string): Promise<string> {
  await sandbox.clock.advance('1m');
  return String(sandbox.perform({ as: 'contact', id: contact, do: 'message', body }).id);
}
const list = async (query = '') => (await call('GET', `/_sandbox/workspace/conversations${query}`)).body;
const idsOf = (page: { conversations: { id: string }[] }) => page.conversations.map(({ id }) => id);

describe('GET /_sandbox/workspace/conversations', () => {
  it('lists the newest activity first, with what a row shows', async () => {
    const first = await begin('First');
    const second = await begin('Second');
    sandbox.perform({ as: 'admin', id: admin, do: 'tag', conversationId: first, tag: 'VIP' });
    sandbox.perform({ as: 'admin', id: admin, do: 'assign', conversationId: first, assigneeId: admin });
    await sandbox.clock.advance('1m');
    sandbox.perform({
      as: 'contact',
      id: contact,
      do: 'reply',
      conversationId: first,
      body: '<p>More &amp; <b>more</b></p>',
    });
    const page = await list();
    expect(idsOf(page)).toEqual([first, second]);
    expect(page.conversations[0]).toEqual({
      kind: 'conversations',
      id: first,
      title: null,
      state: 'open',
      unread: true,
      priority: 'none',
      vip: true,
      updatedAt: NOW + 180,
      createdAt: NOW + 60,
      waitingSince: NOW + 60,
      snoozedUntil: null,
      customer: { id: contact, name: 'Ada Moreau', email: 'ada@example.org', role: 'user' },
      company: null,
      assignee: expect.any(String),
      team: null,
      tags: ['VIP'],
      rating: null,
      preview: 'More & more',
    });
    expect(page).toMatchObject({ next: null, counts: { open: 2, snoozed: 0, closed: 0 } });
  });

  it('goes from page to page, each conversation once, even when several changed in the same second', async () => {
    const ids = [await begin('1'), await begin('2')];
    for (const body of ['3', '4', '5'])
      ids.push(String(sandbox.perform({ as: 'contact', id: contact, do: 'message', body }).id));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(`?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...idsOf(page));
      cursor = page.next;
    }
    expect(seen).toEqual(ids.reverse());
  });

  it('filters by state, by words of any part, by names, and counts what matches', async () => {
    const closed = await begin('About a quokka');
    const open = await begin('Hello');
    sandbox.perform({
      as: 'admin',
      id: admin,
      do: 'note',
      conversationId: open,
      body: 'It is the <b>QUOKKA</b> again',
    });
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: closed });
    await begin('Something else');
    expect(idsOf(await list('?q=quokka&state=open'))).toEqual([open]);
    const found = await list('?q=Quokka');
    expect(idsOf(found).sort()).toEqual([closed, open].sort());
    expect(found.counts).toEqual({ open: 1, snoozed: 0, closed: 1 });
    expect(idsOf(await list('?q=moreau'))).toHaveLength(3);
    expect(idsOf(await list('?q=<b>'))).toEqual([]);
    sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: open, body: 'No, a wombat' });
    expect(idsOf(await list('?q=wombat'))).toEqual([open]);
  });

  it('looks only at those that are named, for a page that brings its rows up to date', async () => {
    const [first, second] = [await begin('First'), await begin('Second')];
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: second });
    expect(idsOf(await list(`?among=${first},${second},999&state=open`))).toEqual([first]);
  });

  it.each([
    ['state=gone', 'state'],
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['cursor=nonsense', 'cursor'],
    ['colour=red', 'colour'],
  ])('refuses ?%s and names the field', async (query, field) => {
    const { status, body } = await call('GET', `/_sandbox/workspace/conversations?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ field, message: expect.stringContaining(field) });
  });
});

describe('GET /_sandbox/workspace/conversations/:id', () => {
  it('tells everything that was written and done, oldest first', async () => {
    const id = await begin('Where is my order?');
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: id, body: 'Here' });
    sandbox.perform({
      as: 'admin',
      id: admin,
      do: 'note',
      conversationId: id,
      body: 'Late',
      attachmentUrls: ['https://example.org/a.pdf'],
    });
    sandbox.perform({ as: 'admin', id: admin, do: 'assign', conversationId: id, assigneeId: admin });
    sandbox.perform({ as: 'contact', id: contact, do: 'rate', conversationId: id, rating: 4, remark: 'Quick' });
    const { status, body } = await call('GET', `/_sandbox/workspace/conversations/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, rating: 4, remark: 'Quick', ratedAt: NOW + 60, omitted: 0 });
    expect(body.parts).toMatchObject([
      { type: 'source', body: '<p>Where is my order?</p>', author: { side: 'contact', name: 'Ada Moreau' } },
      { type: 'comment', body: '<p>Here</p>', author: { side: 'admin' } },
      { type: 'note', attachments: [{ name: 'a.pdf', content_type: 'application/pdf' }] },
      { type: 'assignment', body: null, assignedTo: body.parts[1].author.name },
    ]);
  });

  it('leaves out older parts than the newest 500, and tells how many', async () => {
    const id = await begin('Hello');
    for (let at = 0; at < 503; at += 1)
      sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: id, body: `Reply ${at}` });
    const { body } = await call('GET', `/_sandbox/workspace/conversations/${id}`);
    expect(body.omitted).toBe(3);
    expect(body.parts).toHaveLength(501);
    expect(body.parts.at(-1).body).toBe('<p>Reply 502</p>');
  });

  it('knows no other conversation', async () => {
    expect((await call('GET', '/_sandbox/workspace/conversations/1')).status).toBe(404);
  });
});

describe('people on the page', () => {
  it('are found by name or address, the newest first', async () => {
    await call('POST', '/contacts', { email: 'ben@example.org', name: 'Ben Ada' });
    const found = async (q: string) => (await call('GET', `/_sandbox/workspace/contacts?q=${q}`)).body;
    expect((await found('ada')).map((one: { name: string }) => one.name)).toEqual(['Ben Ada', 'Ada Moreau']);
    expect(await found('BEN@')).toMatchObject([{ email: 'ben@example.org', role: 'user' }]);
    expect(await found('nobody')).toEqual([]);
    expect(await found('')).toHaveLength(2);
  });

  it('are added as by the API: webhooks hear of it, and the same is refused', async () => {
    const person = { email: 'new@example.org', role: 'lead', name: 'Noa' };
    const { status, body } = await call('POST', '/_sandbox/workspace/contacts', person);
    expect(status).toBe(200);
    expect((await call('GET', `/contacts/${body.id}`)).body).toMatchObject(person);
    const taken = await call('POST', '/_sandbox/workspace/contacts', { email: 'ada@example.org', role: 'user' });
    expect(taken.status).toBe(409);
    const unknown = await call('POST', '/_sandbox/workspace/contacts', { email: 'x@example.org', admin: true });
    expect(unknown.body.errors[0]).toMatchObject({ field: 'admin' });
  });

  it('come with the workspace: admins, teams and tags', async () => {
    const { body } = await call('GET', '/_sandbox/workspace/overview');
    expect(body).toEqual({
      name: 'Harbour Books',
      tokenAdminId: admin,
      admins: [{ id: admin, name: expect.any(String) }],
      teams: [],
      tags: [],
    });
  });
});
