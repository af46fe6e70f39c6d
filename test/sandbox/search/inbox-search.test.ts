import { beforeEach, describe, expect, it } from 'vitest';
import { begin, faults, refusal } from '../conversations/setup.js';
import { setUpTickets, type TicketSetup } from '../tickets/ticket-setup.js';

let setup: TicketSetup;

beforeEach(async () => {
  setup = await setUpTickets();
});

const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });
const search = (kind: string, query: unknown, fields: object = {}) =>
  setup.call('POST', `/${kind}/search`, { query, ...fields });
const idsOf = async (kind: 'conversations' | 'tickets', query: unknown): Promise<string[]> =>
  (await search(kind, query)).body[kind].map((one: { id: string }) => one.id);

describe('POST /conversations/search', () => {
  it('matches the body word by word', async () => {
    const id = await begin(setup, 'My Zeppelin needs maintenance');
    expect(await idsOf('conversations', filter('source.body', '=', 'zeppelin'))).toEqual([id]);
    expect(await idsOf('conversations', filter('source.body', '=', 'zeppelin needs'))).toEqual([]);
    expect(await idsOf('conversations', filter('source.body', '~', 'zepp'))).toEqual([id]);
  });

  it('includes the bounds of times', async () => {
    const id = await begin(setup);
    expect(await idsOf('conversations', filter('created_at', '>', setup.now()))).toEqual([id]);
    expect(await idsOf('conversations', filter('created_at', '>', setup.now() + 1))).toEqual([]);
    expect(refusal(await search('conversations', filter('created_at', '>=', 5)))[1]).toBe('invalid_operator');
  });

  it('finds by contact, assignee, state, tag and figures', async () => {
    const id = await begin(setup);
    await setup.call('POST', `/conversations/${id}/parts`, {
      message_type: 'assignment',
      type: 'admin',
      admin_id: setup.admin,
      assignee_id: setup.other,
    });
    await setup.call('POST', `/conversations/${id}/reply`, {
      type: 'admin',
      message_type: 'comment',
      admin_id: setup.admin,
      body: 'x',
    });
    await setup.call('POST', `/conversations/${id}/parts`, {
      message_type: 'close',
      type: 'admin',
      admin_id: setup.admin,
    });
    const mine = filter('contact_ids', '=', setup.user);
    const and = (...value: unknown[]) => ({ operator: 'AND', value });
    for (const also of [
      filter('admin_assignee_id', '=', setup.other),
      filter('admin_assignee_id', 'IN', [Number(setup.other)]),
      filter('state', '=', 'closed'),
      filter('open', '=', false),
      filter('teammate_ids', '=', setup.admin),
      filter('source.author.email', '~', '@example.com'),
      filter('statistics.count_assignments', '>', 1),
      filter('statistics.last_closed_by_id', '=', setup.admin),
      filter('tag_ids', '=', null),
      filter('waiting_since', '=', null),
    ]) {
      expect(await idsOf('conversations', and(mine, also, filter('created_at', '=', setup.now())))).toEqual([id]);
    }
  });

  it('finds by who began it, also once they have another name or are gone', async () => {
    const id = await begin(setup);
    const byName = (words: string) => idsOf('conversations', filter('source.author.name', '~', words));
    expect(await byName('Quokka')).toEqual([]);
    await setup.call('PUT', `/contacts/${setup.user}`, { name: 'Quinn Quokka' });
    expect(await byName('quokka')).toContain(id);
    await setup.call('PUT', `/contacts/${setup.user}`, { name: 'Quinn Numbat' });
    expect(await byName('quokka')).toEqual([]);
    expect(await byName('numbat')).toContain(id);
    await setup.call('DELETE', `/contacts/${setup.user}`);
    expect(await byName('numbat')).toEqual([]);
  });

  it.each([
    ['0', filter('admin_assignee_id', '=', 0)],
    ['null', filter('admin_assignee_id', '=', null)],
  ])('finds what nobody has by %s', async (_name, query) => {
    const found = (await search('conversations', query, { pagination: { per_page: 150 } })).body;
    const all = (await setup.call('GET', '/conversations?per_page=150')).body.conversations;
    expect(found.total_count).toBe(
      all.filter((one: { admin_assignee_id: number }) => one.admin_assignee_id === 0).length,
    );
    expect(found.total_count).toBeGreaterThan(0);
  });

  it('answers without parts, 20 on a page, in the published shape', async () => {
    const answer = await search('conversations', filter('created_at', '>', 0));
    expect(answer.body.conversations).toHaveLength(20);
    expect(answer.body.conversations[0]).not.toHaveProperty('conversation_parts');
    expect(faults('conversation-list', answer)).toEqual([]);
  });

  it('pages through all that match although others change between the pages', async () => {
    const query = filter('source.delivered_as', '=', 'customer_initiated');
    const sort = { field: 'created_at', order: 'descending' };
    const first = (await search('conversations', query, { sort, pagination: { per_page: 12 } })).body;
    await begin(setup);
    const second = (await search('conversations', query, { sort, pagination: { ...first.pages.next, per_page: 12 } }))
      .body;
    const ids = [...first.conversations, ...second.conversations].map((one: { id: string }) => one.id);
    expect(new Set(ids).size).toBe(23);
    expect(ids).toHaveLength(23);
  });

  it('wakes snoozed conversations before it looks', async () => {
    const snoozed = () => idsOf('conversations', filter('state', '=', 'snoozed'));
    expect((await snoozed()).length).toBeGreaterThan(0);
    setup.pass(3 * 86_400);
    expect(await snoozed()).toEqual([]);
  });
});

describe('POST /tickets/search', () => {
  it('finds by title, category word, type, state and assignee', async () => {
    const count = async (query: unknown) => (await search('tickets', query)).body.total_count;
    expect(await count(filter('title', '~', 'PRINTER'))).toBe(1);
    expect(await count(filter('category', '=', 'request'))).toBe(4);
    expect(await count(filter('category', '=', 'task'))).toBe(1);
    expect(await count(filter('category', '=', 'Customer'))).toBe(0);
    expect(await count(filter('ticket_type_id', '=', setup.bug))).toBe(4);
    expect(await count(filter('state', '=', 'in_progress'))).toBe(2);
    expect(await count(filter('open', '=', false))).toBe(1);
    expect(await count(filter('team_assignee_id', '=', '0'))).toBe(4);
    expect(await count(filter('created_at', '>=', setup.now() - 4 * 86_400))).toBe(4);
  });

  it('finds by the numeric id of an attribute, and not by its name', async () => {
    const id = setup.attributes.get('Affected users');
    const count = async () => (await search('tickets', filter(`ticket_attribute.${id}`, '=', 3))).body.total_count;
    expect(await count()).toBe(1);
    // Tickets keep their values under the name that the attribute had.
    const rename = (name: string) => setup.call('PUT', `/ticket_types/${setup.bug}/attributes/${id}`, { name });
    expect((await rename('People affected')).status).toBe(200);
    expect(await count()).toBe(0);
    await rename('Affected users');
    expect(await count()).toBe(1);
    expect(refusal(await search('tickets', filter('ticket_attribute.Severity', '=', 'x')))[1]).toBe('invalid_field');
    expect(refusal(await search('tickets', filter('ticket_state', '=', 'x')))).toEqual([
      400,
      'invalid_field',
      'ticket_state is not a valid field',
    ]);
  });

  it('answers whole tickets in the published shape', async () => {
    const answer = await search('tickets', filter('created_at', '>', 0));
    expect(answer.body).toMatchObject({ type: 'ticket.list', total_count: 6, pages: { per_page: 20 } });
    expect(answer.body.tickets[0].ticket_parts.total_count).toBeGreaterThan(0);
    expect(faults('ticket-list', answer)).toEqual([]);
  });
});
