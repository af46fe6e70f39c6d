import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { type Caller, NOW, openSandbox } from '../caller.js';

let sandbox: Sandbox;
let call: Caller;
let admin: string;
let contact: string;
let type: { id: string; ticket_type_attributes: { data: { name: string; input_options: object }[] } };
beforeEach(async () => {
  ({ sandbox, call } = openSandbox({ data: 'demo' }));
  admin = String((await call('GET', '/admins')).body.admins[0].id);
  const { body } = await call('POST', '/contacts', { email: 'ada@example.org', name: 'Ada Moreau' });
  contact = body.id;
  const types = (await call('GET', '/ticket_types')).body.data;
  type = types.find((one: { category: string }) => one.category === 'Customer');
});
afterEach(() => sandbox.close());

async function report(title: string): Promise<string> {
  await sandbox.clock.advance('1m');
  const { body } = await call('POST', '/tickets', {
    ticket_type_id: type.id,
    contacts: [{ id: contact }],
    ticket_attributes: { _default_title_: title, _default_description_: 'It is torn' },
  });
  return body.id;
}
const list = async (query = '') => (await call('GET', `/_sandbox/workspace/tickets${query}`)).body;

describe('tickets on the page', () => {
  it('are listed, newest activity first, with what a row shows', async () => {
    await report('First');
    const id = await report('Second');
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', ticketId: id, body: '<p>We <b>look</b></p>' });
    const { tickets } = await list('?limit=2');
    expect(tickets.map(({ title }: { title: string }) => title)).toEqual(['Second', 'First']);
    expect(tickets[0]).toMatchObject({
      kind: 'tickets',
      id,
      number: expect.stringMatching(/^\d+$/),
      state: 'open',
      ticketState: { category: 'submitted', label: 'Submitted' },
      customer: { id: contact, name: 'Ada Moreau' },
      preview: 'We look',
      updatedAt: NOW + 120,
    });
  });

  it('are filtered by open, snoozed and closed, by words and by number, and counted', async () => {
    const [open, snoozed, closed] = [await report('A quokka'), await report('B quokka'), await report('C quokka')];
    sandbox.perform({ as: 'admin', id: admin, do: 'snooze', ticketId: snoozed, until: NOW + 9999 });
    sandbox.perform({ as: 'admin', id: admin, do: 'close', ticketId: closed });
    const idsOf = async (query: string) => (await list(query)).tickets.map(({ id }: { id: string }) => id);
    expect(await idsOf('?q=quokka&state=open')).toEqual([open]);
    expect(await idsOf('?q=quokka&state=snoozed')).toEqual([snoozed]);
    expect(await idsOf('?q=quokka&state=closed')).toEqual([closed]);
    expect((await list('?q=quokka')).counts).toEqual({ open: 1, snoozed: 1, closed: 1 });
    const { number } = (await list('?q=quokka&state=closed')).tickets[0];
    expect(await idsOf(`?q=%23${number}`)).toEqual([closed]);
  });

  it('are shown with fields, parts in words and the states that they can be in', async () => {
    const id = await report('A torn box');
    sandbox.perform({ as: 'admin', id: admin, do: 'state', ticketId: id, state: 'resolved' });
    await call('PUT', `/tickets/${id}`, { admin_id: admin, ticket_attributes: { _default_title_: 'Two boxes' } });
    const { body } = await call('GET', `/_sandbox/workspace/tickets/${id}`);
    expect(body).toMatchObject({ title: 'Two boxes', description: 'It is torn', shared: true, links: [], omitted: 0 });
    expect(body.states.map(({ category }: { category: string }) => category)).toEqual([
      'submitted',
      'in_progress',
      'waiting_on_customer',
      'resolved',
    ]);
    expect(body.parts.map(({ change }: { change: string }) => change)).toEqual([
      'Submitted → Resolved',
      'Title: Two boxes',
    ]);
  });

  it('and conversations are deleted as by the API', async () => {
    const ticket = await report('A torn box');
    const { id } = sandbox.perform({ as: 'contact', id: contact, do: 'message', body: 'Hello' });
    for (const path of [`tickets/${ticket}`, `conversations/${id}`]) {
      expect((await call('DELETE', `/_sandbox/workspace/${path}`)).status).toBe(200);
      expect((await call('GET', `/${path}`)).status).toBe(404);
      expect((await call('DELETE', `/_sandbox/workspace/${path}`)).status).toBe(404);
    }
  });
});

describe('a person on the page', () => {
  it('comes with attributes, tags, notes, conversations and tickets, the newest first', async () => {
    await call('PUT', `/contacts/${contact}`, {
      phone: '+441234567',
      custom_attributes: { plan: 'team', seats: 3, renews_at: NOW },
    });
    const { body: tag } = await call('POST', '/tags', { name: 'VIP' });
    await call('POST', `/contacts/${contact}/tags`, { id: tag.id });
    for (const body of ['One', 'Two']) await call('POST', `/contacts/${contact}/notes`, { body, admin_id: admin });
    const ticket = await report('A torn box');
    sandbox.perform({ as: 'contact', id: contact, do: 'message', body: 'Hello' });
    const { status, body } = await call('GET', `/_sandbox/workspace/contacts/${contact}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'Ada Moreau',
      phone: '+441234567',
      attributes: [
        { name: 'plan', value: 'team', isTime: false },
        { name: 'seats', value: '3', isTime: false },
        { name: 'renews_at', value: String(NOW), isTime: true },
      ],
      tags: ['VIP'],
      notes: [{ body: '<p>Two</p>' }, { body: '<p>One</p>' }],
      conversations: [{ kind: 'conversations', preview: 'Hello' }],
      tickets: [{ kind: 'tickets', id: ticket }],
      counts: { notes: 2, conversations: 1, tickets: 1 },
    });
  });

  it('is no other than those who are there', async () => {
    expect((await call('GET', '/_sandbox/workspace/contacts/nobody')).status).toBe(404);
  });
});
