import { beforeEach, describe, expect, it } from 'vitest';
import { begin, refusal } from '../conversations/setup.js';
import { setUpTickets, type TicketSetup } from './ticket-setup.js';

let setup: TicketSetup;

beforeEach(async () => {
  setup = await setUpTickets();
});

const post = (path: string, body: object = {}) => setup.call('POST', path, body);
const ticketOf = async (ticket_type_id: string, fields: object = {}) =>
  (await post('/tickets', { ticket_type_id, contacts: [{ id: setup.user }], ...fields })).body;

describe('ticket types', () => {
  it('are made with title, description and the standard states, so that tickets can be made of them', async () => {
    const { body: type } = await post('/ticket_types', { name: 'Return', category: 'Customer', icon: '📦' });
    expect(type).toMatchObject({ name: 'Return', category: 'Customer', icon: '📦', is_internal: false });
    expect(type.ticket_type_attributes.data.map((one: { name: string }) => one.name)).toEqual([
      '_default_title_',
      '_default_description_',
    ]);
    expect(type.ticket_states.data.map((one: { category: string }) => one.category)).toEqual([
      'submitted',
      'in_progress',
      'waiting_on_customer',
      'resolved',
    ]);
    expect((await ticketOf(type.id)).ticket_state.category).toBe('submitted');
    const archived = await setup.call('PUT', `/ticket_types/${type.id}`, { archived: true, name: 'Returns' });
    expect(archived.body).toMatchObject({ name: 'Returns', archived: true });
    expect((await post('/tickets', { ticket_type_id: type.id, contacts: [{ id: setup.user }] })).status).toBe(400);
  });

  it('take attributes, whose lists keep the ids of items that stay', async () => {
    const path = `/ticket_types/${setup.refund}/attributes`;
    const fields = { name: 'Way', description: '', data_type: 'list', list_items: 'Card, Cash' };
    const { body: made } = await post(path, { ...fields, required_to_create: true, visible_to_contacts: false });
    expect(made).toMatchObject({ data_type: 'list', required_to_create: true, visible_to_contacts: false, order: 4 });
    const [card] = made.input_options.list_options;
    expect(refusal(await post('/tickets', { ticket_type_id: setup.refund, contacts: [{ id: setup.user }] }))).toEqual([
      400,
      'parameter_invalid',
      'Missing required ticket attributes',
    ]);
    const ticket = await ticketOf(setup.refund, { ticket_attributes: { Way: card.id } });
    expect(ticket.ticket_attributes.Way).toBe(card.id);
    const { body: changed } = await setup.call('PUT', `${path}/${made.id}`, { list_items: 'Card,Transfer' });
    expect(changed.input_options.list_options).toMatchObject([
      { id: card.id, label: 'Card', archived: false },
      { label: 'Cash', archived: true },
      { label: 'Transfer', archived: false },
    ]);
  });
});

describe('POST /tickets/enqueue', () => {
  const clock = async (advance: string) => setup.call('POST', '/_sandbox/clock', { advance });

  it('makes the ticket a little later, and the job names it', async () => {
    const { body: job } = await post('/tickets/enqueue', {
      ticket_type_id: setup.bug,
      contacts: [{ id: setup.user }],
      ticket_attributes: { _default_title_: 'Later' },
    });
    expect(job).toMatchObject({ type: 'job', status: 'pending', resource_type: 'ticket', resource_id: null });
    await clock('10s');
    const { body: done } = await setup.call('GET', `/jobs/status/${job.id}`);
    expect(done).toMatchObject({ status: 'success', resource_id: expect.stringMatching(/^\d+$/) });
    const ticket = await setup.call('GET', `/tickets/${done.resource_id}`);
    expect(ticket.body.ticket_attributes._default_title_).toBe('Later');
  });

  it('refuses what is wrong from the beginning, and fails later for a contact who is not there', async () => {
    const wrong = { ticket_type_id: setup.bug, contacts: [{ id: setup.user }], ticket_attributes: { Nope: 1 } };
    expect((await post('/tickets/enqueue', wrong)).status).toBe(400);
    const unknown = { ticket_type_id: setup.bug, contacts: [{ id: '660000000000000000000000' }] };
    const { body: job } = await post('/tickets/enqueue', unknown);
    await clock('10s');
    expect((await setup.call('GET', `/jobs/status/${job.id}`)).body).toMatchObject({
      status: 'failed',
      resource_id: null,
    });
  });
});

describe('POST /tickets/{id}/change_type', () => {
  it('keeps what both types have, and takes what is given', async () => {
    const { body: type } = await post('/ticket_types', { name: 'Complaint', category: 'Customer' });
    const add = (name: string, data_type: string) =>
      post(`/ticket_types/${type.id}/attributes`, { name, description: '', data_type });
    await add('Affected users', 'integer');
    await add('Reproducible', 'string');
    const ticket_attributes = { _default_title_: 'Cup', 'Affected users': 3, Reproducible: true };
    const { id } = await ticketOf(setup.bug, { ticket_attributes });
    const [, inProgress] = type.ticket_states.data;
    const path = `/tickets/${id}/change_type`;
    const change = { ticket_type_id: type.id, ticket_state_id: inProgress.id };
    const { body } = await post(path, { ...change, ticket_attributes: { _default_description_: 'Broken' } });
    expect(body).toMatchObject({ ticket_type: { id: type.id }, ticket_state: { category: 'in_progress' } });
    expect(body.ticket_attributes).toEqual({
      _default_title_: 'Cup',
      _default_description_: 'Broken',
      'Affected users': 3,
    });
    expect(refusal(await post(path, change))[2]).toBe('Cannot change to the same ticket type');
    const extra = { ticket_type_id: setup.bug, ticket_state_id: inProgress.id, ticket_attributes: { Colour: 1 } };
    expect(refusal(await post(path, extra))[2]).toContain('not found on ticket type: Colour');
    expect(refusal(await post(path, { ...change, ticket_type_id: setup.refund }))[2]).toContain('same category');
    expect(refusal(await post(path, { ticket_type_id: setup.bug })).slice(0, 2)).toEqual([400, 'parameter_not_found']);
  });
});

describe('conversations of a Tracker ticket', () => {
  it('are linked on both sides, once, and unlinked', async () => {
    const { id } = await ticketOf(setup.tracker);
    const conversation_id = await begin(setup);
    const path = `/tickets/${id}/linked_conversations`;
    const { body } = await post(path, { conversation_id });
    expect(body.linked_objects.data).toEqual([{ type: 'ticket', id, category: 'Tracker' }]);
    expect((await setup.call('GET', `/tickets/${id}`)).body.linked_objects.total_count).toBe(1);
    const other = await ticketOf(setup.tracker);
    expect(refusal(await post(`/tickets/${other.id}/linked_conversations`, { conversation_id })).slice(0, 2)).toEqual([
      400,
      'already_linked_to_tracker',
    ]);
    const gone = await setup.call('DELETE', `${path}/${conversation_id}`);
    expect(gone.body.linked_objects.data).toEqual([]);
    expect(refusal(await setup.call('DELETE', `${path}/${conversation_id}`))).toEqual([
      404,
      'conversation_not_found',
      'Conversation is not linked to this ticket',
    ]);
  });

  it('may be named by the Customer ticket that one became', async () => {
    const { id } = await ticketOf(setup.tracker);
    const conversationId = await begin(setup);
    const converted = await post(`/conversations/${conversationId}/convert`, { ticket_type_id: setup.bug });
    const linked = await post(`/tickets/${id}/linked_conversations`, { conversation_id: converted.body.id });
    expect(linked.body.id).toBe(conversationId);
    const { id: bug } = await ticketOf(setup.bug);
    expect(refusal(await post(`/tickets/${bug}/linked_conversations`, { conversation_id: conversationId }))).toEqual([
      400,
      'invalid_ticket_type',
      'Only tracker tickets support linking conversations',
    ]);
  });
});
