import { beforeEach, describe, expect, it } from 'vitest';
import { begin, faults, refusal } from '../conversations/setup.js';
import { setUpTickets, type TicketSetup } from './ticket-setup.js';

let setup: TicketSetup;
let id: string;

beforeEach(async () => {
  setup = await setUpTickets();
  const body = { ticket_type_id: setup.bug, contacts: [{ id: setup.user }] };
  id = (await setup.call('POST', '/tickets', body)).body.id;
});

const put = (body: object) => setup.call('PUT', `/tickets/${id}`, body);
const kinds = (answer: { body: { ticket_parts: { ticket_parts: { part_type: string }[] } } }) =>
  answer.body.ticket_parts.ticket_parts.slice(1).map((part) => part.part_type);

describe('PUT /tickets/{id}', () => {
  it('leaves a part for each thing that changes, by the admin who acts', async () => {
    const answer = await put({
      ticket_attributes: { _default_title_: 'New', Severity: setup.severity.get('Low') },
      ticket_state_id: setup.states.get('In progress'),
      admin_id: Number(setup.admin),
      assignee_id: setup.other,
      snoozed_until: setup.now() + 600,
    });
    expect(answer.body).toMatchObject({
      ticket_state: { category: 'in_progress' },
      previous_ticket_state_id: setup.states.get('Submitted'),
      admin_assignee_id: Number(setup.other),
      snoozed_until: setup.now() + 600,
      open: true,
    });
    expect(kinds(answer)).toEqual([
      'ticket_attribute_updated_by_admin',
      'ticket_attribute_updated_by_admin',
      'ticket_state_updated_by_admin',
      'assignment',
      'snoozed',
    ]);
    const parts = answer.body.ticket_parts.ticket_parts;
    expect(parts[2].updated_attribute_data).toEqual({
      attribute: { type: 'attribute', id: setup.attributes.get('Severity'), label: 'Severity' },
      value: { type: 'value', id: setup.severity.get('Low'), label: 'Low' },
    });
    expect(parts[3]).toMatchObject({ ticket_state: 'in_progress', previous_ticket_state: 'submitted' });
    expect(parts[4]).toMatchObject({ assigned_to: { type: 'admin', id: setup.other }, author: { id: setup.admin } });
    expect(faults('ticket', answer)).toEqual([]);
  });

  it('closes, which ends a snooze, and opens again', async () => {
    await put({ snoozed_until: setup.now() + 600 });
    const closed = await put({ open: false });
    expect(closed.body.open).toBe(false);
    expect(closed.body).not.toHaveProperty('snoozed_until');
    const opened = await put({ open: true });
    expect(kinds(opened)).toEqual(['snoozed', 'close', 'open']);
  });

  it('wakes by itself when its snooze is over', async () => {
    await put({ snoozed_until: setup.now() + 600 });
    setup.pass(600);
    const answer = await setup.call('GET', `/tickets/${id}`);
    expect(answer.body).not.toHaveProperty('snoozed_until');
    expect(kinds(answer)).toEqual(['snoozed', 'unsnoozed']);
  });

  it('gives to a team, and takes away by 0', async () => {
    expect((await put({ assignee_id: Number(setup.team) })).body.team_assignee_id).toBe(Number(setup.team));
    expect((await put({ assignee_id: '0' })).body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: 0 });
  });

  it('hides and shows, and sets and removes the company', async () => {
    const company = (await setup.call('POST', '/companies/list')).body.data[0].id;
    expect((await put({ is_shared: false, company_id: company })).body).toMatchObject({
      is_shared: false,
      company_id: company,
    });
    expect((await put({ company_id: null })).body).toMatchObject({ is_shared: false, company_id: null });
  });

  it('changes nothing when the same is said again', async () => {
    const change = { ticket_state_id: setup.states.get('Resolved'), assignee_id: setup.other, open: false };
    const first = await put(change);
    expect((await put(change)).body.ticket_parts).toEqual(first.body.ticket_parts);
  });

  it.each([
    ['an unknown state', { ticket_state_id: 0 }, 400, 'ticket_state_id_invalid'],
    ['an unknown admin', { admin_id: 12 }, 404, 'assignee_not_found'],
    ['an unknown assignee', { assignee_id: '12' }, 404, 'assignee_not_found'],
    ['a text for open', { open: 'false' }, 400, 'parameter_invalid'],
    ['a snooze into the past', { snoozed_until: 5 }, 400, 'parameter_invalid'],
    ['an unknown attribute', { ticket_attributes: { Nope: 1 } }, 400, 'parameter_invalid'],
    ['attributes as a list', { ticket_attributes: [1] }, 400, 'parameter_invalid'],
  ])('refuses %s', async (_name, body, status, code) => {
    expect(refusal(await put(body)).slice(0, 2)).toEqual([status, code]);
  });

  it('refuses a state of other types', async () => {
    const { body } = await setup.call('POST', '/tickets', {
      ticket_type_id: setup.refund,
      contacts: [{ id: setup.user }],
    });
    const change = { ticket_state_id: setup.states.get('Waiting for engineering') };
    expect(refusal(await setup.call('PUT', `/tickets/${body.id}`, change))[1]).toBe('ticket_state_id_invalid');
  });

  it('took the assignment in an object of its own before 2.14, and states by name in 2.11', async () => {
    const flat = await setup.callAs('2.13', 'PUT', `/tickets/${id}`, { assignee_id: setup.other });
    expect(flat.body.admin_assignee_id).toBe('0');
    const assignment = { admin_id: setup.admin, assignee_id: setup.other };
    const nested = await setup.callAs('2.13', 'PUT', `/tickets/${id}`, { assignment });
    expect(nested.body.admin_assignee_id).toBe(setup.other);
    const named = await setup.callAs('2.11', 'PUT', `/tickets/${id}`, { state: 'waiting_on_customer' });
    expect(named.body.ticket_state).toBe('waiting_on_customer');
  });
});

describe('POST /tickets/{id}/reply', () => {
  const reply = (body: object, target = id) => setup.call('POST', `/tickets/${target}/reply`, body);
  const admin = (body: object) => reply({ type: 'admin', message_type: 'comment', admin_id: setup.admin, ...body });

  it('answers the part, not the ticket', async () => {
    const answer = await admin({ message_type: 'note', body: '<html> <body> <h2>Note</h2> </body> </html>' });
    expect(answer.body).toMatchObject({
      type: 'ticket_part',
      part_type: 'note',
      body: '<h2>Note</h2>',
      author: { type: 'admin', id: setup.admin },
    });
    expect(faults('ticket-part', answer)).toEqual([]);
    const parts = (await setup.call('GET', `/tickets/${id}`)).body.ticket_parts;
    expect(parts.ticket_parts.at(-1)).toEqual(answer.body);
  });

  it('lets the contact write, whatever the role, as user', async () => {
    const answer = await reply({ type: 'user', message_type: 'comment', intercom_user_id: setup.user, body: 'Thanks' });
    expect(answer.body).toMatchObject({
      part_type: 'comment',
      body: '<p>Thanks</p>',
      author: { type: 'user', id: setup.user },
    });
  });

  it('lets no contact write on a Back-office ticket', async () => {
    const ticket = { ticket_type_id: setup.refund, contacts: [{ id: setup.user }] };
    const { body } = await setup.call('POST', '/tickets', ticket);
    const answer = await reply(
      { type: 'user', message_type: 'comment', intercom_user_id: setup.user, body: 'x' },
      body.id,
    );
    expect(refusal(answer)).toEqual([400, 'parameter_mismatch', 'User replies are not allowed on Backoffice tickets']);
  });

  it('writes a note of a Back-office ticket into the linked conversation when told to', async () => {
    const conversation = await begin(setup);
    const ticket = {
      ticket_type_id: setup.refund,
      contacts: [{ id: setup.user }],
      conversation_to_link_id: conversation,
    };
    const { body } = await setup.call('POST', '/tickets', ticket);
    const note = { type: 'admin', message_type: 'note', admin_id: setup.admin, body: 'Refunded', cross_post: true };
    await reply(note, body.id);
    const parts = (await setup.call('GET', `/conversations/${conversation}`)).body.conversation_parts
      .conversation_parts;
    expect(parts).toMatchObject([{ author: { type: 'bot' } }, { part_type: 'note', body: '<p>Refunded</p>' }]);
  });

  it('takes files of admins from 2.16 on', async () => {
    const file = { name: 'a.png', content_type: 'image/png', data: 'AAAA' };
    expect((await admin({ body: 'x', attachment_files: [file] })).body.attachments).toMatchObject([{ name: 'a.png' }]);
    const before = {
      type: 'admin',
      message_type: 'comment',
      admin_id: setup.admin,
      body: 'x',
      attachment_files: [file],
    };
    expect((await setup.callAs('2.15', 'POST', `/tickets/${id}/reply`, before)).body.attachments).toEqual([]);
  });

  it('refuses an unknown ticket and an unknown admin', async () => {
    expect(
      refusal(await reply({ type: 'admin', message_type: 'note', admin_id: setup.admin, body: 'x' }, '1'))[0],
    ).toBe(404);
    expect(refusal(await admin({ admin_id: '1', body: 'x' }))[1]).toBe('admin_not_found');
  });
});

describe('tags and deletion', () => {
  it('tags and untags', async () => {
    const { id: tag } = (await setup.call('POST', '/tags', { name: 'Hot' })).body;
    const attached = await setup.call('POST', `/tickets/${id}/tags`, { id: tag, admin_id: setup.admin });
    expect(attached.body).toMatchObject({ type: 'tag', id: tag, name: 'Hot', applied_by: { id: setup.admin } });
    const detach = () => setup.call('DELETE', `/tickets/${id}/tags/${tag}`, { admin_id: setup.admin });
    expect((await detach()).body.id).toBe(tag);
    expect(refusal(await detach())).toEqual([404, 'tag_not_found', 'Tag not found']);
    const nowhere = await setup.call('POST', '/tickets/1/tags', { id: tag, admin_id: setup.admin });
    expect(refusal(nowhere)).toEqual([404, 'ticket_not_found', 'Ticket not found']);
  });

  it('deletes for good and from what it was linked with', async () => {
    const conversation = await begin(setup);
    const ticket = { ticket_type_id: setup.bug, contacts: [{ id: setup.user }], conversation_to_link_id: conversation };
    const { body } = await setup.call('POST', '/tickets', ticket);
    const deleted = await setup.call('DELETE', `/tickets/${body.id}`);
    expect(deleted.body).toEqual({ id: body.id, object: 'ticket', deleted: true });
    expect(refusal(await setup.call('DELETE', `/tickets/${body.id}`))[1]).toBe('ticket_not_found');
    expect((await setup.call('GET', `/conversations/${conversation}`)).body.linked_objects.total_count).toBe(0);
  });
});
