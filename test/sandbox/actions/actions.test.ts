import { beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { type Caller, NOW, openSandbox } from '../caller.js';

let sandbox: Sandbox;
let call: Caller;
let contact: string;
let other: string;
let admin: string;
/** Topics in the order in which events were emitted. */
let topics: string[];

const asContact = (rest: object) => call('POST', '/_sandbox/actions', { as: 'contact', id: contact, ...rest });
const asAdmin = (rest: object) => call('POST', '/_sandbox/actions', { as: 'admin', id: admin, ...rest });

/** Reads what is told from the stream of events until `count` topics came. */
async function listenTo(of: Sandbox): Promise<void> {
  const response = await of.fetch(new Request('http://sandbox.test/_sandbox/events'));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
      for (const [, topic] of piece.value.matchAll(/event: event\ndata: {"topic":"([^"]+)"/g))
        if (topic !== undefined) topics.push(topic);
    }
  })();
}

const told = (topic: string) => expect.poll(() => topics).toContain(topic);

beforeEach(async () => {
  topics = [];
  ({ sandbox, call } = openSandbox({ data: 'demo' }));
  const people = (await call('GET', '/contacts?per_page=150')).body.data;
  const users = people.filter((one: { role: string }) => one.role === 'user');
  [contact, other] = [users[0].id, users[1].id];
  admin = (await call('GET', '/me')).body.id;
  await listenTo(sandbox);
  return () => sandbox.close();
});

describe('as a contact', () => {
  it('begins a conversation, which answers with the conversation and is told', async () => {
    const { status, body } = await asContact({ do: 'message', body: 'Where is my order?', subject: 'Order' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      type: 'conversation',
      state: 'open',
      created_at: NOW,
      source: { body: '<p>Where is my order?</p>', subject: 'Order', delivered_as: 'customer_initiated' },
    });
    expect((await call('GET', `/conversations/${body.id}`)).body).toEqual(body);
    await told('conversation.user.created');
  });

  it('replies, also with files, and reopens what was closed', async () => {
    const { id } = (await asContact({ do: 'message', body: 'Hello' })).body;
    await asAdmin({ do: 'close', conversationId: id });
    const attachmentFiles = [{ name: 'photo.png', contentType: 'image/png', data: 'aGk=' }];
    const { body } = await asContact({ do: 'reply', conversationId: 'last', body: 'Look', attachmentFiles });
    const part = body.conversation_parts.conversation_parts.at(-1);
    expect([body.id, body.state]).toEqual([id, 'open']);
    expect(part).toMatchObject({ part_type: 'open', author: { id: contact }, attachments: [{ name: 'photo.png' }] });
    await told('conversation.user.replied');
  });

  it('rates, and a later rating takes the place of the first', async () => {
    const { id } = (await asContact({ do: 'message', body: 'Hello' })).body;
    await asAdmin({ do: 'assign', conversationId: id, assigneeId: admin });
    await asContact({ do: 'rate', conversationId: id, rating: 2, remark: 'Slow' });
    await sandbox.clock.advance('1h');
    const { body } = await asContact({ do: 'rate', conversationId: id, rating: 5 });
    expect(body.conversation_rating).toMatchObject({
      rating: 5,
      remark: '',
      created_at: NOW,
      updated_at: NOW + 3600,
      contact: { id: contact },
      teammate: { id: admin },
    });
    await told('conversation.rating.added');
    expect(topics.filter((topic) => topic === 'conversation.rating.added')).toHaveLength(2);
  });

  it('reads, which shows in when they were last seen', async () => {
    const { id } = (await asContact({ do: 'message', body: 'Hello' })).body;
    const { body } = await asContact({ do: 'read', conversationId: id });
    expect(body.read).toBe(true);
    expect((await call('GET', `/contacts/${contact}`)).body.last_seen_at).toBe(NOW);
    await told('conversation.read');
  });

  it('replies to a ticket of their own', async () => {
    const { body: types } = await call('GET', '/ticket_types');
    const type = types.data.find((one: { category: string }) => one.category === 'Customer');
    const ticket = (await call('POST', '/tickets', { ticket_type_id: type.id, contacts: [{ id: contact }] })).body;
    const { body } = await asContact({ do: 'reply', ticketId: ticket.id, body: 'Any news?' });
    expect(body).toMatchObject({ type: 'ticket', id: ticket.id });
    expect(body.ticket_parts.ticket_parts.at(-1)).toMatchObject({ body: '<p>Any news?</p>', author: { id: contact } });
    await told('ticket.contact.replied');
  });
});

describe('as an admin', () => {
  it('writes to a contact first, which begins a conversation', async () => {
    const { body } = await asAdmin({ do: 'message', contactId: contact, body: 'Welcome!' });
    expect(body).toMatchObject({ source: { delivered_as: 'admin_initiated', author: { id: admin } } });
    await told('conversation.admin.single.created');
  });

  it('replies, notes, assigns, tags, snoozes, opens and closes', async () => {
    const { id } = (await asContact({ do: 'message', body: 'Hello' })).body;
    const team = (await call('GET', '/teams')).body.teams[0].id;
    const on = (rest: object) => asAdmin({ conversationId: id, ...rest });
    await on({ do: 'reply', body: 'Hi' });
    await on({ do: 'note', body: 'Be quick' });
    await on({ do: 'assign', assigneeId: team });
    expect((await on({ do: 'assign', assigneeId: admin })).body).toMatchObject({ admin_assignee_id: Number(admin) });
    expect((await on({ do: 'assign', assigneeId: null })).body).toMatchObject({
      admin_assignee_id: 0,
      team_assignee_id: 0,
    });
    expect((await on({ do: 'tag', tag: 'a new tag' })).body.tags.tags).toMatchObject([{ name: 'a new tag' }]);
    expect((await on({ do: 'untag', tag: 'A new tag' })).body.tags.tags).toEqual([]);
    const until = '2026-01-06T10:00:00Z';
    expect((await on({ do: 'snooze', until })).body).toMatchObject({ state: 'snoozed', snoozed_until: NOW + 86_400 });
    expect((await on({ do: 'open' })).body.state).toBe('open');
    expect((await on({ do: 'close', body: 'Bye' })).body.state).toBe('closed');
    await told('conversation.admin.closed');
    expect(topics).toEqual(
      expect.arrayContaining([
        'conversation.admin.replied',
        'conversation.admin.noted',
        'conversation.admin.assigned',
        'conversation_part.tag.created',
        'conversation.admin.snoozed',
        'conversation.admin.opened',
      ]),
    );
  });

  it('works on tickets: reply, note, assign, state, snooze, close', async () => {
    const { body: types } = await call('GET', '/ticket_types');
    const type = types.data.find((one: { category: string }) => one.category === 'Customer');
    const { id } = (await call('POST', '/tickets', { ticket_type_id: type.id, contacts: [{ id: contact }] })).body;
    const on = (rest: object) => asAdmin({ ticketId: id, ...rest });
    await on({ do: 'reply', body: 'We look at it' });
    await on({ do: 'note', body: 'A bug' });
    expect((await on({ do: 'assign', assigneeId: admin })).body.admin_assignee_id).toBe(Number(admin));
    expect((await on({ do: 'state', state: 'in_progress' })).body.ticket_state).toMatchObject({
      category: 'in_progress',
    });
    await on({ do: 'snooze', until: NOW + 60 });
    expect((await on({ do: 'close' })).body.open).toBe(false);
    await told('ticket.closed');
  });

  it('is possible in the process too, in the form of the asked version over HTTP', async () => {
    const { id } = sandbox.act({ as: 'contact', id: contact, do: 'message', body: 'Hello' });
    const act = { as: 'admin', id: admin, do: 'read', conversationId: String(id) } as const;
    expect(sandbox.act(act)).toHaveProperty('channel');
    const old = await call('POST', '/_sandbox/actions', act, { 'intercom-version': '2.14' });
    expect(old.body).not.toHaveProperty('channel');
  });
});

describe('an act that cannot be', () => {
  it.each([
    [{}, 'as'],
    [{ as: 'bot' }, 'as'],
    [{ as: 'contact', do: 'reply' }, 'id'],
    [{ as: 'contact', id: 'nobody', do: 'reply' }, 'id'],
    [{ as: 'admin', id: '1', do: 'reply' }, 'id'],
    [{ as: 'contact', do: 'close' }, 'do'],
    [{ as: 'contact', id: '$contact', do: 'dance' }, 'do'],
    [{ as: 'contact', id: '$contact', do: 'message' }, 'body'],
    [{ as: 'contact', id: '$contact', do: 'reply' }, 'conversationId'],
    [{ as: 'contact', id: '$contact', do: 'reply', conversationId: '1', body: 'x' }, 'conversationId'],
    [{ as: 'contact', id: '$contact', do: 'reply', conversationId: '$foreign', body: 'x' }, 'conversationId'],
    [{ as: 'contact', id: '$contact', do: 'reply', conversationId: '$own', ticketId: '1' }, 'ticketId'],
    [{ as: 'contact', id: '$contact', do: 'reply', ticketId: '1' }, 'ticketId'],
    [{ as: 'contact', id: '$contact', do: 'reply', conversationId: '$own' }, 'body'],
    [{ as: 'contact', id: '$contact', do: 'reply', conversationId: '$own', attachmentUrls: 'x' }, 'attachmentUrls'],
    [{ as: 'contact', id: '$contact', do: 'rate', conversationId: '$own', rating: 6 }, 'rating'],
    [{ as: 'contact', id: '$contact', do: 'rate', conversationId: '$own', rating: 5, colour: 'red' }, 'colour'],
    [{ as: 'admin', id: '$admin', do: 'assign', conversationId: '$own' }, 'assigneeId'],
    [{ as: 'admin', id: '$admin', do: 'assign', conversationId: '$own', assigneeId: '1' }, 'assigneeId'],
    [{ as: 'admin', id: '$admin', do: 'snooze', conversationId: '$own' }, 'until'],
    [{ as: 'admin', id: '$admin', do: 'snooze', conversationId: '$own', until: 'soon' }, 'until'],
    [{ as: 'admin', id: '$admin', do: 'snooze', conversationId: '$own', until: 5 }, 'until'],
    [{ as: 'admin', id: '$admin', do: 'untag', conversationId: '$own', tag: 'none' }, 'tag'],
    [{ as: 'admin', id: '$admin', do: 'message', contactId: 'nobody', body: 'x' }, 'contactId'],
  ])('as %j is refused by the field %s, and nothing changes', async (act, field) => {
    const own = (await asContact({ do: 'message', body: 'Hello' })).body.id;
    const foreign = (await call('POST', '/_sandbox/actions', { as: 'contact', id: other, do: 'message', body: 'x' }))
      .body.id;
    const names: Readonly<Record<string, string>> = { $contact: contact, $admin: admin, $own: own, $foreign: foreign };
    const given = Object.fromEntries(
      Object.entries(act).map(([key, value]) => [key, typeof value === 'string' ? (names[value] ?? value) : value]),
    );
    const before = sandbox.export();
    const { status, body } = await call('POST', '/_sandbox/actions', given);
    expect([status, body.errors[0].field ?? body.errors[0].message]).toEqual([400, field]);
    expect(sandbox.export()).toBe(before);
  });
});
