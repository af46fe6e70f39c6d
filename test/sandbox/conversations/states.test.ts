import { beforeEach, describe, expect, it } from 'vitest';
import { begin, type Setup, setUp } from './setup.js';

let setup: Setup;
let id: string;

beforeEach(async () => {
  setup = await setUp();
  id = await begin(setup);
});

const parts = (body: object) => setup.call('POST', `/conversations/${id}/parts`, { admin_id: setup.admin, ...body });
const reply = (body: object) => setup.call('POST', `/conversations/${id}/reply`, body);
const asAdmin = (body: object) => reply({ type: 'admin', admin_id: setup.admin, ...body });
const asContact = (body: string) =>
  reply({ type: 'user', message_type: 'comment', intercom_user_id: setup.user, body });
const close = (body?: string) =>
  parts({ message_type: 'close', type: 'admin', ...(body === undefined ? {} : { body }) });
const newest = (answer: { body: { conversation_parts: { conversation_parts: unknown[] } } }) =>
  answer.body.conversation_parts.conversation_parts.at(-1);

describe('an open conversation', () => {
  it('begins open, read and waiting since it was written, with a part by the bot', async () => {
    const { body } = await setup.call('GET', `/conversations/${id}`);
    expect(body).toMatchObject({
      state: 'open',
      open: true,
      read: true,
      title: '',
      waiting_since: setup.now(),
      admin_assignee_id: 0,
      team_assignee_id: 0,
      first_contact_reply: { created_at: setup.now(), type: 'conversation', url: null },
      source: { delivered_as: 'customer_initiated', body: '<p>I need support</p>', author: { id: setup.user } },
      teammates: { type: 'admin.list', admins: [] },
      topics: { type: 'topic.list', topics: [], total_count: 0 },
      conversation_parts: {
        total_count: 1,
        conversation_parts: [{ part_type: 'company_updated', body: null, author: { type: 'bot' } }],
      },
    });
    const { company_ids } = JSON.parse(setup.sandbox.export()).records.contacts.find(
      (contact: { id: string }) => contact.id === setup.user,
    );
    expect(body.company.id).toBe(company_ids[0]);
  });

  it('notes which app made it where its contact has no company', async () => {
    const other = await begin(setup, 'Hello', setup.lead);
    const { body } = await setup.call('GET', `/conversations/${other}`);
    const origin = 'Created by app package code';
    expect(body.conversation_parts.conversation_parts).toMatchObject([
      {
        part_type: 'conversation_attribute_updated_by_admin',
        author: { type: 'bot' },
        event_details: { attribute: { name: origin } },
      },
    ]);
    expect(body).toMatchObject({ custom_attributes: { [origin]: 'sandbox' }, company: null });
  });

  it('that a contact begins in the messenger is unread and has no part yet', () => {
    const shown = setup.sandbox.perform({ as: 'contact', id: setup.user, do: 'message', body: 'Hello' });
    expect(shown).toMatchObject({ read: false, conversation_parts: { total_count: 0 } });
  });

  it('has every figure from the beginning, null where there is none yet', async () => {
    const { statistics } = (await setup.call('GET', `/conversations/${id}`)).body;
    expect(statistics).toEqual({
      type: 'conversation_statistics',
      time_to_assignment: null,
      time_to_admin_reply: null,
      time_to_first_close: null,
      time_to_last_close: null,
      median_time_to_reply: null,
      first_contact_reply_at: setup.now(),
      first_assignment_at: null,
      first_admin_reply_at: null,
      first_close_at: null,
      last_assignment_at: null,
      last_assignment_admin_reply_at: null,
      last_contact_reply_at: setup.now(),
      last_admin_reply_at: null,
      last_close_at: null,
      last_closed_by_id: null,
      count_reopens: 0,
      count_assignments: 0,
      // The message itself counts, too.
      count_conversation_parts: 2,
    });
  });

  it('takes a comment of an admin, after which nobody waits', async () => {
    setup.pass(90);
    const answer = await asAdmin({ message_type: 'comment', body: 'Hello\nthere' });
    expect(answer.body).toMatchObject({ state: 'open', waiting_since: null, read: true });
    expect(answer.body.statistics).toMatchObject({
      time_to_admin_reply: 90,
      median_time_to_reply: 90,
      first_admin_reply_at: setup.now(),
    });
    expect(answer.body.teammates.teammates).toEqual([{ type: 'admin', id: setup.admin }]);
    expect(newest(answer)).toMatchObject({
      part_type: 'comment',
      body: '<p>Hello<br>there</p>',
      author: { type: 'admin', id: setup.admin },
      state: 'open',
    });
  });

  it('takes a comment of its contact as a comment and starts waiting again', async () => {
    await asAdmin({ message_type: 'comment', body: 'Hello' });
    setup.pass(10);
    const answer = await asContact('Still broken');
    expect(answer.body).toMatchObject({ waiting_since: setup.now(), read: false });
    expect(newest(answer)).toMatchObject({ part_type: 'comment', author: { type: 'user', id: setup.user } });
  });

  it('keeps waiting since the first of two messages in a row', async () => {
    setup.pass(10);
    expect((await asContact('Hello?')).body.waiting_since).toBe(setup.now() - 10);
  });

  it('takes a note without telling the contact', async () => {
    const answer = await asAdmin({ message_type: 'note', body: 'Known bug' });
    expect(answer.body).toMatchObject({ waiting_since: setup.now() });
    expect(newest(answer)).toMatchObject({ part_type: 'note', body: '<p>Known bug</p>' });
  });

  it('closes with a part that carries the text', async () => {
    const answer = await close('Goodbye :)');
    expect(answer.body).toMatchObject({ state: 'closed', open: false, waiting_since: null });
    expect(answer.body.statistics).toMatchObject({
      last_closed_by_id: Number(setup.admin),
      first_close_at: setup.now(),
    });
    expect(newest(answer)).toMatchObject({ part_type: 'close', body: '<p>Goodbye :)</p>', state: 'closed' });
    expect(answer.body.teammates.admins).toEqual([{ type: 'admin', id: setup.admin }]);
  });

  it('has nobody among its teammates who closes it without a word', async () => {
    expect((await close()).body.teammates.admins).toEqual([]);
  });

  it('is assigned to an admin and to a team at once, and to nobody by 0', async () => {
    const assign = (type: string, assignee_id: string) => parts({ message_type: 'assignment', type, assignee_id });
    await assign('admin', setup.other);
    const both = await assign('team', setup.team);
    expect(both.body).toMatchObject({
      admin_assignee_id: Number(setup.other),
      team_assignee_id: Number(setup.team),
      statistics: { count_assignments: 2 },
    });
    expect(newest(both)).toMatchObject({ part_type: 'assignment', assigned_to: { type: 'team', id: setup.team } });
    const neither = await assign('admin', '0');
    expect(neither.body).toMatchObject({ admin_assignee_id: 0, team_assignee_id: Number(setup.team) });
    expect(newest(neither)).toMatchObject({ part_type: 'assignment', assigned_to: { type: 'nobody_admin', id: null } });
  });
});

describe('a closed conversation', () => {
  beforeEach(async () => {
    await close();
    setup.pass(60);
  });

  it('opens when its contact writes; the part is of type open and carries the text', async () => {
    const answer = await asContact('Thanks again :)');
    expect(answer.body).toMatchObject({ state: 'open', open: true, waiting_since: setup.now() });
    expect(answer.body.statistics.count_reopens).toBe(1);
    expect(newest(answer)).toMatchObject({ part_type: 'open', body: '<p>Thanks again :)</p>' });
  });

  it.each([
    ['note', { body: 'For us' }, { part_type: 'note', body: '<p>For us</p>' }],
    ['comment', { body: 'One more thing' }, { part_type: 'comment' }],
    [
      'quick_reply',
      { reply_options: [{ text: 'Yes', uuid: '0df48b85-9a93-4c66-a167-753eff0baaec' }] },
      { part_type: 'quick_reply', body: null },
    ],
  ])('stays closed after a %s of an admin', async (message_type, fields, part) => {
    const answer = await asAdmin({ message_type, ...fields });
    expect(answer.body).toMatchObject({ state: 'closed', open: false });
    expect(newest(answer)).toMatchObject(part);
  });

  it('opens when an admin opens it', async () => {
    const answer = await parts({ message_type: 'open' });
    expect(answer.body).toMatchObject({ state: 'open', read: true });
    expect(newest(answer)).toMatchObject({ part_type: 'open', body: null, author: { type: 'admin' } });
  });

  it('opens when it is assigned, with a part of its own kind', async () => {
    const answer = await parts({ message_type: 'assignment', type: 'admin', assignee_id: setup.other });
    expect(answer.body).toMatchObject({ state: 'open', admin_assignee_id: Number(setup.other) });
    expect(newest(answer)).toMatchObject({
      part_type: 'assign_and_reopen',
      assigned_to: { type: 'admin', id: setup.other },
    });
  });

  it('can be snoozed', async () => {
    const answer = await parts({ message_type: 'snoozed', snoozed_until: setup.now() + 3600 });
    expect(answer.body).toMatchObject({ state: 'snoozed', open: true, snoozed_until: setup.now() + 3600 });
    expect(newest(answer)).toMatchObject({ part_type: 'snoozed', body: null });
  });

  it('gets another part when it is closed once more', async () => {
    const { total_count } = (await setup.call('GET', `/conversations/${id}`)).body.conversation_parts;
    const answer = await close();
    expect(answer.body).toMatchObject({ state: 'closed', conversation_parts: { total_count: total_count + 1 } });
    expect(newest(answer)).toMatchObject({ part_type: 'close', body: null });
  });
});
