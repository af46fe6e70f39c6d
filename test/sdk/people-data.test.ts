import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, present } from './workspace.js';

describeVersions('the official SDK works with what hangs on people', (version) => {
  const open = (data: 'demo' | 'empty' = 'empty') =>
    openWorkspace({ data, ...(version === undefined ? {} : { version }) });

  it('creates, renames, applies, removes and deletes tags', async () => {
    const { sdk, adminId } = await open();
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const member = { contact_id: contact.id };
    const tag = await sdk.tags.create({ name: 'VIP' });
    expect(await sdk.tags.create({ name: 'vip' })).toMatchObject({ id: tag.id, name: 'VIP' });
    expect(await sdk.tags.create({ id: tag.id, name: 'Very important' })).toMatchObject({ id: tag.id });
    expect(await sdk.tags.tagContact({ ...member, id: tag.id })).toMatchObject({ id: tag.id, name: 'Very important' });
    expect((await sdk.contacts.find(member)).tags?.total_count).toBe(1);
    expect(await sdk.tags.untagContact({ ...member, tag_id: tag.id })).toMatchObject({ id: tag.id });
    const from = { type: 'user', id: contact.id } as const;
    const { conversation_id } = await sdk.conversations.create({ from, body: 'Hello' });
    const applied = await sdk.tags.tagConversation({ conversation_id, id: tag.id, admin_id: adminId });
    expect(applied.id).toBe(tag.id);
    await sdk.tags.untagConversation({ conversation_id, tag_id: tag.id, admin_id: adminId });
    expect((await sdk.tags.list()).data?.map(({ name }) => name)).toEqual(['Very important']);
    expect(await sdk.tags.find({ tag_id: tag.id })).toMatchObject({ type: 'tag', name: 'Very important' });
    await sdk.tags.delete({ tag_id: tag.id });
    expect((await sdk.tags.list()).data).toEqual([]);
  });

  it('tags and untags several people and companies at once', async () => {
    const { sdk } = await open();
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const company = await sdk.companies.createOrUpdate({ company_id: 'acme-42' });
    await sdk.tags.create({ name: 'both', users: [{ id: contact.id }] });
    await sdk.tags.create({ name: 'both', companies: [{ company_id: 'acme-42' }] });
    expect((await sdk.contacts.find({ contact_id: contact.id })).tags?.total_count).toBe(1);
    expect((await sdk.companies.find({ company_id: company.id })).tags?.tags).toHaveLength(1);
    await sdk.tags.create({ name: 'both', companies: [{ id: company.id, untag: true }] });
    expect((await sdk.companies.find({ company_id: company.id })).tags?.tags).toEqual([]);
  });

  it('writes and lists notes over all pages', async () => {
    const { sdk, adminId } = await open();
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const about = { contact_id: contact.id };
    for (const number of [1, 2, 3]) await sdk.notes.create({ ...about, body: `Note ${number}`, admin_id: adminId });
    const notes = await collect(await sdk.notes.list({ ...about, per_page: 2 }));
    expect(notes.map(({ body }) => body).sort()).toEqual(['<p>Note 1</p>', '<p>Note 2</p>', '<p>Note 3</p>']);
    const first = present(notes[0]);
    expect(first).toMatchObject({ type: 'note', contact: { id: contact.id }, author: { id: adminId } });
    expect(await sdk.notes.find({ note_id: Number(first.id) })).toEqual(first);
  });

  it('records events and tells them back', async () => {
    const { sdk } = await open();
    const contact = await sdk.contacts.create({ external_id: 'ada-1', email: 'ada@example.com' });
    const created_at = Math.floor(Date.now() / 1000) - 60;
    const event = { event_name: 'placed-order', created_at, metadata: { order: '42' } };
    await sdk.events.create({ ...event, user_id: 'ada-1' });
    await sdk.events.create({ ...event, id: contact.id });
    await sdk.events.create({ ...event, created_at: created_at + 1, email: 'ada@example.com' });
    const summary = await sdk.events.list({ type: 'user', user_id: 'ada-1', summary: true });
    expect(summary).toMatchObject({ type: 'event.summary', user_id: 'ada-1' });
    expect(summary.events).toMatchObject([{ name: 'placed-order', count: 2 }]);
    const listed = await sdk.events.list({ type: 'user', intercom_user_id: contact.id });
    expect(listed.events).toHaveLength(2);
  });

  it('sends messages', async () => {
    const { sdk, adminId } = await open();
    const contact = await sdk.contacts.create({ external_id: 'ada-1' });
    const people = { from: { type: 'admin', id: Number(adminId) }, to: { type: 'user', id: contact.id } } as const;
    const inapp = await sdk.messages.create({ message_type: 'inapp', body: 'Hello', ...people });
    expect(inapp).toMatchObject({ type: 'admin_message', message_type: 'inapp', body: 'Hello' });
    const email = { message_type: 'email', subject: 'News', body: 'Hello', template: 'plain' } as const;
    const opened = await sdk.messages.create({ ...email, ...people, create_conversation_without_contact_reply: true });
    expect(opened).toMatchObject({ message_type: 'email', subject: 'News' });
    const conversation = await sdk.conversations.find({ conversation_id: opened.conversation_id });
    expect(conversation.source.delivered_as).toBe('admin_initiated');
  });

  it('knows the team', async () => {
    const { sdk, adminId } = await open('demo');
    const me = await sdk.admins.identify();
    expect(me).toMatchObject({ type: 'admin', id: adminId, app: { type: 'app', region: 'US' } });
    const { admins = [] } = await sdk.admins.list();
    expect(admins.map((admin) => admin?.id)).toContain(adminId);
    expect(await sdk.admins.find({ admin_id: Number(adminId) })).toMatchObject({ id: adminId, email: me?.email });
    const { teams = [] } = await sdk.teams.list();
    const team = present(teams[0]);
    expect(await sdk.teams.find({ team_id: present(team.id) })).toEqual(team);
  });

  it('knows segments and attributes', async () => {
    const { sdk } = await open('demo');
    const { segments = [] } = await sdk.segments.list({ include_count: true });
    const segment_id = present(segments[0]?.id);
    expect(await sdk.segments.find({ segment_id })).toMatchObject({ id: segment_id, name: segments[0]?.name });
    // Its types leave out all but the type of the values.
    const attribute = { name: 'favourite_cup', model: 'contact', data_type: 'string' } as const;
    const made = await sdk.dataAttributes.create(attribute);
    expect(made).toMatchObject({ name: 'favourite_cup', full_name: 'custom_attributes.favourite_cup' });
    const { data = [] } = await sdk.dataAttributes.list({ model: 'contact' });
    expect(data.map(({ name }) => name)).toEqual(expect.arrayContaining(['email', 'favourite_cup']));
  });
});
