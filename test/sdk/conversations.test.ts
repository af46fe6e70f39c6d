import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, present, type Workspace } from './workspace.js';

interface Started extends Workspace {
  readonly conversation_id: string;
  readonly contactId: string;
}

describeVersions('the official SDK works with conversations', (version) => {
  /** What nobody is called as an assignee. */
  const nobody = version === '2.16' ? 0 : null;

  async function start(data: 'demo' | 'empty' = 'empty'): Promise<Started> {
    const workspace = await openWorkspace({ data, ...(version === undefined ? {} : { version }) });
    const contact = await workspace.sdk.contacts.create({
      external_id: 'ada-1',
      email: 'ada@example.com',
      name: 'Ada',
    });
    const from = { type: 'user', id: contact.id } as const;
    const message = await workspace.sdk.conversations.create({ from, body: 'Where is my order?' });
    expect(message).toMatchObject({ type: 'user_message', body: 'Where is my order?', message_type: 'inapp' });
    return { ...workspace, conversation_id: message.conversation_id, contactId: contact.id };
  }

  it('creates one and finds it', async () => {
    const { sdk, conversation_id, contactId } = await start();
    const conversation = await sdk.conversations.find({ conversation_id });
    expect(conversation).toMatchObject({
      id: conversation_id,
      state: 'open',
      open: true,
      admin_assignee_id: nobody,
      source: { delivered_as: 'customer_initiated', body: '<p>Where is my order?</p>' },
      contacts: { contacts: [{ id: contactId, external_id: 'ada-1' }] },
    });
    const plain = await sdk.conversations.find({ conversation_id, display_as: 'plaintext' });
    expect(plain.source.body).toBe('Where is my order?');
  });

  it('replies as an admin and as the contact, and leaves notes', async () => {
    const { sdk, conversation_id, contactId, adminId } = await start();
    const admin = { type: 'admin', admin_id: adminId } as const;
    await sdk.conversations.reply({ conversation_id, body: { ...admin, message_type: 'comment', body: 'Soon.' } });
    await sdk.conversations.reply({ conversation_id, body: { ...admin, message_type: 'note', body: 'Is it?' } });
    const contact = { type: 'user', message_type: 'comment', intercom_user_id: contactId } as const;
    const last = await sdk.conversations.reply({ conversation_id, body: { ...contact, body: 'Thanks' } });
    const parts = present(last.conversation_parts?.conversation_parts);
    expect(parts.map(({ part_type, body, author }) => [part_type, body, author?.type])).toEqual([
      ['conversation_attribute_updated_by_admin', null, 'bot'],
      ['comment', '<p>Soon.</p>', 'admin'],
      ['note', '<p>Is it?</p>', 'admin'],
      ['comment', '<p>Thanks</p>', 'user'],
    ]);
  });

  it('closes, opens, snoozes and assigns', async () => {
    const { sdk, conversation_id, adminId: admin_id } = await start();
    const closed = await sdk.conversations.manage({
      conversation_id,
      body: { message_type: 'close', type: 'admin', admin_id, body: 'Bye' },
    });
    expect(closed).toMatchObject({ state: 'closed', open: false });
    const opened = await sdk.conversations.manage({ conversation_id, body: { message_type: 'open', admin_id } });
    expect(opened).toMatchObject({ state: 'open', open: true });
    const snoozed_until = Math.floor(Date.now() / 1000) + 3600;
    const snoozed = await sdk.conversations.manage({
      conversation_id,
      body: { message_type: 'snoozed', admin_id, snoozed_until },
    });
    expect(snoozed).toMatchObject({ state: 'snoozed', open: true, snoozed_until });
    const assignment = { message_type: 'assignment', type: 'admin', admin_id } as const;
    const assigned = await sdk.conversations.manage({
      conversation_id,
      body: { ...assignment, assignee_id: admin_id },
    });
    expect(assigned.admin_assignee_id).toBe(Number(admin_id));
    const freed = await sdk.conversations.manage({ conversation_id, body: { ...assignment, assignee_id: '0' } });
    expect(freed.admin_assignee_id).toBe(nobody);
  });

  it('assigns a closed conversation to a team, which opens it', async () => {
    const { sdk, conversation_id, adminId: admin_id } = await start('demo');
    const close = { message_type: 'close', type: 'admin', admin_id } as const;
    await sdk.conversations.manage({ conversation_id, body: close });
    const assignee_id = present((await sdk.teams.list()).teams?.[0]?.id);
    const assigned = await sdk.conversations.manage({
      conversation_id,
      body: { message_type: 'assignment', type: 'team', admin_id, assignee_id },
    });
    expect(assigned.state).toBe('open');
    expect(Number(assigned.team_assignee_id)).toBe(Number(assignee_id));
    const parts = present(assigned.conversation_parts?.conversation_parts);
    expect(parts.at(-1)).toMatchObject({
      part_type: 'assign_and_reopen',
      assigned_to: { type: 'team', id: assignee_id },
    });
  });

  it('searches and lists over all pages', async () => {
    const { sdk, conversation_id, contactId, sandbox } = await start('demo');
    const mine = await sdk.conversations.search({ query: { field: 'contact_ids', operator: '=', value: contactId } });
    expect(mine.data.map(({ id }) => id)).toEqual([conversation_id]);
    const total = sandbox.state().counts.conversations;
    const listed = await collect(await sdk.conversations.list({ per_page: 7 }));
    expect(new Set(listed.map(({ id }) => id)).size).toBe(total);
    const query = { field: 'created_at', operator: '>', value: 0 } as const;
    const found = await collect(await sdk.conversations.search({ query, pagination: { per_page: 7 } }));
    expect(new Set(found.map(({ id }) => id)).size).toBe(total);
  });

  it('redacts the third part of one with two replies, as the live suite does', async () => {
    const { sdk, conversation_id, adminId } = await start();
    const reply = { type: 'admin', admin_id: adminId, message_type: 'comment', body: 'A secret' } as const;
    await sdk.conversations.reply({ conversation_id, body: reply });
    await sdk.conversations.reply({ conversation_id, body: reply });
    const { conversation_parts } = await sdk.conversations.find({ conversation_id });
    const part = present(conversation_parts?.conversation_parts?.[2]?.id);
    const redacted = await sdk.conversations.redactConversationPart({
      type: 'conversation_part',
      conversation_id,
      conversation_part_id: part,
    });
    expect(redacted.conversation_parts?.conversation_parts?.[2]).toMatchObject({ id: part, redacted: true });
  });

  it('changes, redacts and deletes', async () => {
    const { sdk, conversation_id, adminId, sandbox } = await start();
    const changed = await sdk.conversations.update({ conversation_id, read: true, title: 'A lost order' });
    expect(changed).toMatchObject({ read: true, title: 'A lost order' });
    const reply = { type: 'admin', admin_id: adminId, message_type: 'comment', body: 'A secret' } as const;
    const said = await sdk.conversations.reply({ conversation_id, body: reply });
    const part = present(said.conversation_parts?.conversation_parts?.at(-1)?.id);
    const redacted = await sdk.conversations.redactConversationPart({
      type: 'conversation_part',
      conversation_id,
      conversation_part_id: part,
    });
    expect(redacted.conversation_parts?.conversation_parts?.at(-1)).toMatchObject({ id: part, redacted: true });
    const gone = await sdk.conversations.deleteConversation({ conversation_id: Number(conversation_id) });
    expect(gone).toMatchObject({ id: conversation_id, deleted: true });
    expect(sandbox.state().counts.conversations).toBe(0);
  });

  it('adds and removes people', async () => {
    const { sdk, conversation_id, adminId: admin_id, contactId } = await start();
    const customer = { email: 'bea@example.com' };
    const joined = await sdk.conversations.attachContactAsAdmin({ conversation_id, admin_id, customer });
    expect(joined.contacts.contacts).toHaveLength(2);
    const left = await sdk.conversations.detachContactAsAdmin({ conversation_id, admin_id, contact_id: contactId });
    expect(left.contacts.contacts?.map(({ id }) => id)).not.toContain(contactId);
  });
});
