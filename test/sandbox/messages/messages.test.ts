import { beforeEach, describe, expect, it } from 'vitest';
import { faults, refusal, type Setup, setUp } from '../conversations/setup.js';

let setup: Setup;

beforeEach(async () => {
  setup = await setUp();
});

const send = (fields: object = {}) =>
  setup.call('POST', '/messages', {
    message_type: 'inapp',
    body: 'heyy',
    from: { type: 'admin', id: Number(setup.admin) },
    to: { type: 'user', id: setup.user },
    ...fields,
  });

describe('a message of an admin', () => {
  it.each(['inapp', 'in_app', 'conversation'])('is sent as %s and answered as inapp', async (message_type) => {
    const answer = await send({ message_type });
    expect(answer.body).toMatchObject({
      type: 'admin_message',
      id: expect.stringMatching(/^\d+$/),
      created_at: setup.now(),
      body: 'heyy',
      message_type: 'inapp',
      owner: { type: 'admin', id: setup.admin },
    });
    expect(answer.body).not.toHaveProperty('conversation_id');
    expect(faults('message', answer)).toEqual([]);
  });

  it('makes no conversation, unless told to', async () => {
    const total = async () => (await setup.call('GET', '/conversations')).body.total_count;
    const before = await total();
    await send();
    expect(await total()).toBe(before);
    const { body } = await send({ create_conversation_without_contact_reply: true });
    const conversation = await setup.call('GET', `/conversations/${body.conversation_id}`);
    expect(conversation.body).toMatchObject({
      state: 'open',
      waiting_since: null,
      first_contact_reply: null,
      source: { id: body.id, delivered_as: 'admin_initiated', body: '<p>heyy</p>', author: { type: 'admin' } },
      contacts: { contacts: [{ id: setup.user }] },
    });
  });

  it('is an e-mail with subject and template', async () => {
    const answer = await send({ message_type: 'email', subject: 'Hello', template: 'plain' });
    expect(answer.body).toMatchObject({ message_type: 'email', subject: 'Hello', body: 'heyy' });
  });

  it('goes to several people, also as cc and bcc, from 2.14 on', async () => {
    const people = [
      { type: 'user', id: setup.user },
      { type: 'lead', id: setup.lead },
    ];
    expect((await send({ to: people, cc: people[0], bcc: [people[1]] })).status).toBe(200);
    const body = { message_type: 'inapp', body: 'x', from: { type: 'admin', id: setup.admin }, to: people };
    expect(refusal(await setup.callAs('2.13', 'POST', '/messages', body)).slice(0, 2)).toEqual([
      400,
      'parameter_invalid',
    ]);
  });

  it('moves the person’s last_contacted_at', async () => {
    setup.pass(50);
    await send();
    expect((await setup.call('GET', `/contacts/${setup.user}`)).body.last_contacted_at).toBe(setup.now());
  });

  it.each([
    ['no text', { body: null, subject: 'heyy' }, [400, 'parameter_invalid', 'Body is required']],
    [
      'no text in an e-mail',
      { message_type: 'email', body: null, subject: 'x' },
      [400, 'parameter_invalid', 'Body is required'],
    ],
    [
      'an e-mail without subject',
      { message_type: 'email' },
      [422, 'parameter_not_found', 'No subject supplied for email message'],
    ],
    [
      'an unknown style',
      { message_type: 'email', subject: 'x', template: 'fancy' },
      [400, 'parameter_invalid', 'template must be plain or personal'],
    ],
    [
      'an unknown type',
      { message_type: 'sms' },
      [400, 'parameter_invalid', 'message_type must be in_app, email or whatsapp'],
    ],
    [
      'a recipient who is called something else',
      { to: { type: 'company', id: 'USER' } },
      [400, 'parameter_invalid', 'to.type must be user, lead or contact'],
    ],
    [
      'an unknown recipient',
      { to: { type: 'user', id: '660000000000000000000000' } },
      [404, 'not_found', 'User Not Found'],
    ],
    ['a user who is called a lead', { to: { type: 'lead', id: 'USER' } }, [404, 'not_found', 'User Not Found']],
    ['no recipient', { to: undefined }, [400, 'parameter_not_found', 'to is required']],
    ['an unknown sender', { from: { type: 'admin', id: 12 } }, [404, 'admin_not_found', 'Admin not found']],
    ['no sender', { from: undefined }, [400, 'parameter_not_found', 'from is required']],
  ])('is refused with %s', async (_name, fields, expected) => {
    const text = JSON.stringify(fields, (_key, value) => (value === undefined ? null : value)).replace(
      'USER',
      setup.user,
    );
    expect(refusal(await send(JSON.parse(text)))).toEqual(expected);
  });
});

it('a message of a contact begins a conversation', async () => {
  const answer = await setup.call('POST', '/messages', { from: { type: 'lead', id: setup.lead }, body: 'heyy' });
  expect(answer.body).toMatchObject({ type: 'user_message', message_type: 'inapp', body: 'heyy' });
  const { body } = await setup.call('GET', `/conversations/${answer.body.conversation_id}`);
  expect(body.source).toMatchObject({ id: answer.body.id, author: { type: 'lead', id: setup.lead } });
});
