import { beforeEach, describe, expect, it } from 'vitest';
import { openSandbox } from '../caller.js';
import { begin, faults, refusal } from '../conversations/setup.js';
import { setUpTickets, type TicketSetup } from './ticket-setup.js';

let setup: TicketSetup;

beforeEach(async () => {
  setup = await setUpTickets();
});

const create = (fields: object = {}) =>
  setup.call('POST', '/tickets', { ticket_type_id: setup.bug, contacts: [{ id: setup.user }], ...fields });

describe('POST /tickets', () => {
  it('makes an open ticket in the first state', async () => {
    const ticket_attributes = { _default_title_: 'Printer', _default_description_: 'Blank pages' };
    const answer = await create({ ticket_attributes });
    expect(answer.body).toMatchObject({
      type: 'ticket',
      category: 'Customer',
      ticket_attributes,
      ticket_state: { type: 'ticket_state', category: 'submitted', internal_label: 'Submitted' },
      ticket_type: { id: setup.bug, name: 'Bug report' },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: setup.user }] },
      admin_assignee_id: 0,
      team_assignee_id: 0,
      open: true,
      is_shared: true,
      created_at: setup.now(),
    });
    expect(answer.body.ticket_parts).toMatchObject({
      total_count: 1,
      ticket_parts: [
        { part_type: 'ticket_state_updated_by_admin', ticket_state: 'submitted', author: { type: 'bot' } },
      ],
    });
    expect(faults('ticket', answer)).toEqual([]);
    expect((await setup.call('GET', `/tickets/${answer.body.id}`)).body).toEqual(answer.body);
  });

  it('is not found by its inbox number', async () => {
    const { body } = await create();
    expect(body.ticket_id).not.toBe(body.id);
    expect(refusal(await setup.call('GET', `/tickets/${body.ticket_id}`))).toEqual([
      404,
      'ticket_not_found',
      'Ticket not found',
    ]);
  });

  it('takes the person by external id or e-mail, and makes a lead of an unknown address', async () => {
    const person = (await setup.call('GET', `/contacts/${setup.user}`)).body;
    for (const contact of [{ external_id: person.external_id }, { email: person.email }]) {
      expect((await create({ contacts: [contact] })).body.contacts.contacts[0].id).toBe(setup.user);
    }
    const { body } = await create({ contacts: [{ email: 'walk.in@example.net' }] });
    const made = await setup.call('GET', `/contacts/${body.contacts.contacts[0].id}`);
    expect(made.body).toMatchObject({ email: 'walk.in@example.net', role: 'lead' });
  });

  it('makes nobody when the ticket is refused', async () => {
    const answer = await create({ contacts: [{ email: 'walk.in@example.net' }], ticket_attributes: { Nope: 1 } });
    expect(answer.status).toBe(400);
    const query = { field: 'email', operator: '=', value: 'walk.in@example.net' };
    expect((await setup.call('POST', '/contacts/search', { query })).body.total_count).toBe(0);
  });

  it('keeps every kind of attribute; a list holds the id of an item', async () => {
    const high = setup.severity.get('High');
    const ticket_attributes = {
      Severity: high,
      'Affected users': 0,
      Reproducible: false,
      'First seen': 1_700_000_000,
      'Steps to reproduce': '',
    };
    expect((await create({ ticket_attributes })).body.ticket_attributes).toEqual(ticket_attributes);
    const iso = await create({ ticket_attributes: { 'First seen': '2023-11-14T22:13:20Z' } });
    expect(iso.body.ticket_attributes).toEqual({ 'First seen': 1_700_000_000 });
  });

  it.each([
    ['the label of a list item', { Severity: 'High' }],
    ['a text for a number', { 'Affected users': '3' }],
    ['a fraction for a whole number', { 'Affected users': 1.5 }],
    ['a text for a boolean', { Reproducible: 'true' }],
    ['a word for a time', { 'First seen': 'today' }],
    ['a number for a text', { _default_title_: 7 }],
    ['an attribute of another type', { Amount: 5 }],
  ])('refuses %s by the name of the attribute', async (_name, ticket_attributes) => {
    const [name] = Object.keys(ticket_attributes);
    expect(refusal(await create({ ticket_attributes }))).toEqual([
      400,
      'parameter_invalid',
      expect.stringContaining(`'${name}'`),
    ]);
  });

  it.each([
    ['an unknown type', { ticket_type_id: '1' }, 404, 'not_found'],
    ['no type', { ticket_type_id: null }, 400, 'parameter_not_found'],
    ['no contact', { contacts: [] }, 400, 'parameter_not_found'],
    ['two contacts', { contacts: [{ email: 'a@b.c' }, { email: 'd@e.f' }] }, 400, 'parameter_invalid'],
    ['a contact by two names', { contacts: [{ email: 'a@b.c', external_id: '1' }] }, 400, 'parameter_invalid'],
    ['a bare id', { contacts: ['660000000000000000000000'] }, 400, 'parameter_invalid'],
    ['an unknown contact', { contacts: [{ id: '660000000000000000000000' }] }, 404, 'not_found'],
    ['an unknown company', { company_id: '67aaaaaaaaaaaaaaaaaaaaaa' }, 404, 'company_not_found'],
    ['an unknown assignee', { assignment: { admin_assignee_id: '12' } }, 404, 'assignee_not_found'],
    ['an unknown conversation', { conversation_to_link_id: '1' }, 404, 'not_found'],
  ])('refuses %s', async (_name, fields, status, code) => {
    expect(refusal(await create(fields)).slice(0, 2)).toEqual([status, code]);
  });

  it('takes assignment, company, time and a conversation to link', async () => {
    const conversation = await begin(setup);
    const company = (await setup.call('POST', '/companies/list')).body.data[0].id;
    const { body } = await create({
      assignment: { admin_assignee_id: setup.other, team_assignee_id: setup.team },
      company_id: company,
      created_at: 1_650_000_000,
      conversation_to_link_id: conversation,
      skip_notifications: true,
    });
    expect(body).toMatchObject({
      admin_assignee_id: Number(setup.other),
      team_assignee_id: Number(setup.team),
      company_id: company,
      created_at: 1_650_000_000,
      linked_objects: { total_count: 1, data: [{ type: 'conversation', id: conversation, category: null }] },
    });
    const linked = await setup.call('GET', `/conversations/${conversation}`);
    expect(linked.body.linked_objects.data).toEqual([{ type: 'ticket', id: body.id, category: 'Customer' }]);
  });

  it('shows other words to older versions', async () => {
    const { id } = (await create({ assignment: { admin_assignee_id: setup.other } })).body;
    const at = async (version: string) => (await setup.callAs(version, 'GET', `/tickets/${id}`)).body;
    expect(await at('2.15')).toMatchObject({ admin_assignee_id: setup.other, team_assignee_id: '0' });
    expect(await at('2.15')).not.toHaveProperty('previous_ticket_state_id');
    expect(await at('2.12')).toMatchObject({ ticket_state: { category: 'submitted' } });
    expect(await at('2.11')).toMatchObject({
      ticket_state: 'submitted',
      ticket_state_internal_label: 'Submitted',
      ticket_state_external_label: 'Submitted',
    });
  });
});

describe('ticket types and states', () => {
  it('come one by one and all together', async () => {
    const all = await setup.call('GET', '/ticket_types');
    expect(faults('ticket-type-list', all)).toEqual([]);
    const categories = all.body.data.map((type: { category: string }) => type.category);
    expect(categories).toEqual(['Customer', 'Back-office', 'Tracker']);
    const one = await setup.call('GET', `/ticket_types/${setup.bug}`);
    expect(one.body).toEqual(all.body.data[0]);
    expect(refusal(await setup.call('GET', '/ticket_types/1'))[0]).toBe(404);
  });

  it('are there in an empty workspace too, where no call makes them', async () => {
    const { call } = openSandbox();
    const [type] = (await call('GET', '/ticket_types')).body.data;
    const ticket = { ticket_type_id: type.id, contacts: [{ email: 'first@example.net' }] };
    expect((await call('POST', '/tickets', ticket)).status).toBe(200);
  });

  it('name their types; states came with 2.12', async () => {
    const states = await setup.call('GET', '/ticket_states');
    expect(faults('ticket-state-list', states)).toEqual([]);
    expect(states.body.data[4]).toMatchObject({
      internal_label: 'Waiting for engineering',
      external_label: 'We are on it',
    });
    expect(refusal(await setup.callAs('2.11', 'GET', '/ticket_states'))[1]).toBe('intercom_version_invalid');
  });
});

describe('converting a conversation', () => {
  it('makes a Customer ticket that carries what was written', async () => {
    const id = await begin(setup);
    const body = { type: 'user', message_type: 'comment', intercom_user_id: setup.user, body: 'It is urgent' };
    await setup.call('POST', `/conversations/${id}/reply`, body);
    const answer = await setup.call('POST', `/conversations/${id}/convert`, {
      ticket_type_id: setup.bug,
      ticket_state_id: setup.states.get('In progress'),
      attributes: { _default_title_: 'Urgent' },
    });
    expect(answer.body).toMatchObject({
      ticket_state: { category: 'in_progress' },
      ticket_attributes: { _default_title_: 'Urgent' },
    });
    expect(answer.body.ticket_parts.ticket_parts[0]).toMatchObject({
      part_type: 'comment',
      body: '<p>It is urgent</p>',
    });
    expect((await setup.call('GET', `/conversations/${id}`)).body.ticket).toEqual({
      type: 'ticket',
      id: answer.body.id,
    });
    const refused = await setup.call('POST', `/conversations/${id}/convert`, { ticket_type_id: setup.refund });
    expect(refusal(refused)).toEqual([400, 'parameter_invalid', 'Ticket type is not a customer ticket type']);
  });
});
