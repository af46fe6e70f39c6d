import { beforeEach, describe, expect, it } from 'vitest';
import { begin, faults, refusal, type Setup, setUp } from './setup.js';

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
  it('begins open, unread and waiting since it was written', async () => {
    const { body } = await setup.call('GET', `/conversations/${id}`);
    expect(body).toMatchObject({
      state: 'open',
      open: true,
      read: false,
      waiting_since: setup.now(),
      admin_assignee_id: 0,
      team_assignee_id: 0,
      first_contact_reply: { created_at: setup.now(), type: 'conversation', url: null },
      source: { delivered_as: 'customer_initiated', body: '<p>I need support</p>', author: { id: setup.user } },
      conversation_parts: { total_count: 0 },
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
    expect(answer.body.statistics).toMatchObject({ last_closed_by_id: setup.admin, first_close_at: setup.now() });
    expect(newest(answer)).toMatchObject({ part_type: 'close', body: '<p>Goodbye :)</p>', state: 'closed' });
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
    expect(newest(neither)).toMatchObject({ part_type: 'assignment', assigned_to: null });
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

  it('does not change when it is closed once more without a text', async () => {
    const before = await setup.call('GET', `/conversations/${id}`);
    expect((await close()).text).toBe(before.text);
  });
});

describe('a snoozed conversation', () => {
  beforeEach(async () => {
    await parts({ message_type: 'snoozed', snoozed_until: setup.now() + 3600 });
  });

  it('opens by itself when its time has come', async () => {
    setup.pass(3599);
    expect((await setup.call('GET', `/conversations/${id}`)).body.state).toBe('snoozed');
    setup.pass(1);
    const answer = await setup.call('GET', `/conversations/${id}`);
    expect(answer.body).toMatchObject({ state: 'open', snoozed_until: null });
    expect(newest(answer)).toMatchObject({ part_type: 'unsnoozed', author: { type: 'bot' } });
  });

  it('opens when its contact writes', async () => {
    expect((await asContact('Now!')).body).toMatchObject({ state: 'open', snoozed_until: null });
  });

  it('opens when an admin opens or closes it', async () => {
    expect((await close()).body).toMatchObject({ state: 'closed', snoozed_until: null });
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown conversation', '/conversations/1/parts', { message_type: 'open' }, 404, 'not_found'],
    ['an unknown action', undefined, { message_type: 'explode' }, 400, 'parameter_invalid'],
    ['a close without a type', undefined, { message_type: 'close' }, 400, 'parameter_not_found'],
    ['an unknown admin', undefined, { message_type: 'open', admin_id: '1' }, 404, 'admin_not_found'],
    ['no admin', undefined, { message_type: 'open', admin_id: null }, 400, 'parameter_not_found'],
    [
      'an unknown assignee',
      undefined,
      { message_type: 'assignment', type: 'admin', assignee_id: '12' },
      404,
      'assignee_not_found',
    ],
    [
      'an assignee who is a team, not an admin',
      undefined,
      { message_type: 'assignment', type: 'admin', assignee_id: 'TEAM' },
      404,
      'assignee_not_found',
    ],
    ['a snooze without an end', undefined, { message_type: 'snoozed' }, 400, 'parameter_not_found'],
    ['a snooze into the past', undefined, { message_type: 'snoozed', snoozed_until: 5 }, 400, 'parameter_invalid'],
    ['a snooze until a text', undefined, { message_type: 'snoozed', snoozed_until: '9' }, 400, 'parameter_invalid'],
  ])('%s', async (_name, path, body, status, code) => {
    const text = JSON.stringify({ admin_id: setup.admin, ...body }).replace('TEAM', setup.team);
    const answer = await setup.call('POST', path ?? `/conversations/${id}/parts`, text);
    expect(refusal(answer).slice(0, 2)).toEqual([status, code]);
  });
});

it('answers in the published shape through its whole life', async () => {
  const answers = [
    await asAdmin({ message_type: 'comment', body: 'Hello' }),
    await asContact('Hi'),
    await parts({ message_type: 'assignment', type: 'team', assignee_id: setup.team }),
    await parts({ message_type: 'snoozed', snoozed_until: setup.now() + 60 }),
    await close('Bye'),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(faults('conversation', answer)).toEqual([]);
  }
});
