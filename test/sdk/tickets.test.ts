import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, present, type Workspace } from './workspace.js';

interface Started extends Workspace {
  readonly ticket_type_id: string;
  readonly contactId: string;
}

const ticket_attributes = { _default_title_: 'A broken cup', _default_description_: 'It came in pieces' };

describeVersions('the official SDK works with tickets', (version) => {
  async function start(): Promise<Started> {
    const workspace = await openWorkspace(version === undefined ? {} : { version });
    const types = await workspace.sdk.ticketTypes.list();
    const type = present(types.data?.find((one) => one?.category === 'Customer'));
    const contact = await workspace.sdk.contacts.create({ external_id: 'ada-1' });
    return { ...workspace, ticket_type_id: present(type.id), contactId: contact.id };
  }

  async function create({ sdk, ticket_type_id, contactId }: Started, title = 'A broken cup') {
    // Its types leave out the attributes, which the API has always taken.
    const ticket = {
      ticket_type_id,
      contacts: [{ id: contactId }],
      ticket_attributes: { ...ticket_attributes, _default_title_: title },
    };
    return present(await sdk.tickets.create(ticket));
  }

  it('creates and gets a ticket', async () => {
    const workspace = await start();
    const ticket = await create(workspace);
    expect(ticket).toMatchObject({
      type: 'ticket',
      category: 'Customer',
      ticket_attributes,
      ticket_state: { category: 'submitted' },
      admin_assignee_id: version === '2.16' ? 0 : '0',
      contacts: { contacts: [{ id: workspace.contactId }] },
    });
    expect(await workspace.sdk.tickets.get({ ticket_id: ticket.id })).toEqual(ticket);
  });

  it('changes state, assignee, attributes and openness', async () => {
    const workspace = await start();
    const { sdk, adminId } = workspace;
    const { id: ticket_id } = await create(workspace);
    const states = await sdk.ticketStates.listTicketStates();
    const resolved = present(states.data?.find((state) => state?.category === 'resolved')?.id);
    const changed = await sdk.tickets.update({
      ticket_id,
      ticket_state_id: resolved,
      ticket_attributes: { _default_title_: 'Two broken cups' },
      admin_id: Number(adminId),
      assignee_id: adminId,
    });
    expect(changed).toMatchObject({
      id: ticket_id,
      ticket_state: { id: resolved, category: 'resolved' },
      ticket_attributes: { ...ticket_attributes, _default_title_: 'Two broken cups' },
    });
    expect(String(changed?.admin_assignee_id)).toBe(adminId);
    const snoozed_until = Math.floor(Date.now() / 1000) + 3600;
    expect(await sdk.tickets.update({ ticket_id, open: true, snoozed_until })).toMatchObject({
      open: true,
      snoozed_until,
    });
    const closed = await sdk.tickets.update({ ticket_id, open: false });
    expect(closed?.open).toBe(false);
    expect(closed?.snoozed_until).toBeUndefined();
  });

  it('replies, and gets the part', async () => {
    const workspace = await start();
    const { id: ticket_id } = await create(workspace);
    const admin = { type: 'admin', admin_id: workspace.adminId } as const;
    const body = { ...admin, message_type: 'comment', body: 'We send a new one.' } as const;
    const part = await workspace.sdk.tickets.reply({ ticket_id, body });
    expect(part).toMatchObject({ type: 'ticket_part', part_type: 'comment', body: '<p>We send a new one.</p>' });
  });

  it('searches over all pages', async () => {
    const workspace = await start();
    const made = await Promise.all([1, 2, 3, 4, 5].map((number) => create(workspace, `Cup ${number}`)));
    const query = { field: 'contact_ids', operator: '=', value: workspace.contactId } as const;
    const page = await workspace.sdk.tickets.search({ query, pagination: { per_page: 2 } });
    expect(page.response.total_count).toBe(5);
    const found = await collect(page);
    expect(found.map((ticket) => ticket?.id).sort()).toEqual(made.map(({ id }) => id).sort());
  });

  it('makes a ticket of a conversation', async () => {
    const { sdk, ticket_type_id, contactId } = await start();
    const from = { type: 'user', id: contactId } as const;
    const { conversation_id } = await sdk.conversations.create({ from, body: 'My cup is broken' });
    const converted = await sdk.conversations.convertToTicket({
      conversation_id: Number(conversation_id),
      ticket_type_id,
      attributes: ticket_attributes,
    });
    expect(converted).toMatchObject({ type: 'ticket', ticket_attributes });
  });

  it('deletes a ticket', async () => {
    const workspace = await start();
    const { id: ticket_id } = await create(workspace);
    expect(await workspace.sdk.tickets.deleteTicket({ ticket_id })).toMatchObject({ id: ticket_id, deleted: true });
    await expect(workspace.sdk.tickets.get({ ticket_id })).rejects.toMatchObject({ statusCode: 404 });
  });
});
