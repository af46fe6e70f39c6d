import { beforeEach, describe, expect, it } from 'vitest';
import { begin, refusal, type Setup, setUp } from './setup.js';

let setup: Setup;
let id: string;

beforeEach(async () => {
  setup = await setUp();
  id = await begin(setup);
});

const reply = (body: object, target = id) => setup.call('POST', `/conversations/${target}/reply`, body);
const admin = (body: object) => reply({ type: 'admin', message_type: 'comment', admin_id: setup.admin, ...body });
const contact = (body: object, target = id) =>
  reply({ type: 'user', message_type: 'comment', body: 'Hi', ...body }, target);
const last = (answer: { body: { conversation_parts: { conversation_parts: object[] } } }) =>
  answer.body.conversation_parts.conversation_parts.at(-1);

describe('a reply of a contact', () => {
  it.each(['intercom_user_id', 'user_id', 'email'])('is by the person whom %s names', async (field) => {
    const person = (await setup.call('GET', `/contacts/${setup.user}`)).body;
    const value = { intercom_user_id: person.id, user_id: person.external_id, email: person.email.toUpperCase() };
    const answer = await contact({ [field]: Reflect.get(value, field) });
    expect(answer.status).toBe(200);
    expect(last(answer)).toMatchObject({ author: { type: 'user', id: setup.user, name: person.name } });
  });

  it.each([
    ['nobody', {}, 400, 'parameter_invalid'],
    ['two names', { intercom_user_id: 'ID', email: 'a@b.c' }, 400, 'parameter_invalid'],
    ['an unknown id', { intercom_user_id: '660000000000000000000000' }, 404, 'not_found'],
    ['an unknown e-mail', { email: 'nobody@example.com' }, 404, 'not_found'],
    ['a person who does not take part', { intercom_user_id: 'OTHER' }, 404, 'not_found'],
    ['no text', { intercom_user_id: 'ID', body: '' }, 400, 'parameter_not_found'],
    ['a note', { intercom_user_id: 'ID', message_type: 'note' }, 400, 'parameter_invalid'],
  ])('is refused with %s', async (_name, fields, status, code) => {
    const text = JSON.stringify(fields).replace('"ID"', `"${setup.user}"`).replace('"OTHER"', `"${setup.user2}"`);
    expect(refusal(await contact(JSON.parse(text))).slice(0, 2)).toEqual([status, code]);
  });

  it('goes to the person’s own last conversation by the id `last`', async () => {
    setup.pass(5);
    const theirs = await begin(setup, 'Another person', setup.user2);
    const answer = await contact({ intercom_user_id: setup.user }, 'last');
    expect(answer.body.id).toBe(id);
    expect((await setup.call('GET', `/conversations/${theirs}`)).body.conversation_parts.total_count).toBe(1);
  });

  it('can press a button', async () => {
    const option = { text: 'Yes', uuid: '0df48b85-9a93-4c66-a167-753eff0baaec' };
    const offered = await admin({ message_type: 'quick_reply', reply_options: [option] });
    expect(last(offered)).toMatchObject({ body: null, metadata: { quick_reply_options: [option] } });
    const pressed = await contact({
      message_type: 'quick_reply',
      intercom_user_id: setup.user,
      body: undefined,
      reply_options: [option],
    });
    expect(last(pressed)).toMatchObject({ body: '<p>Yes</p>', metadata: { quick_reply_uuid: option.uuid } });
  });

  it('moves the person’s last_replied_at', async () => {
    setup.pass(77);
    await contact({ intercom_user_id: setup.user });
    expect((await setup.call('GET', `/contacts/${setup.user}`)).body.last_replied_at).toBe(setup.now());
  });
});

describe('a reply of an admin', () => {
  it.each([
    ['an unknown type', { message_type: 'shout', body: 'x' }, 400, 'parameter_invalid'],
    ['an unknown admin', { admin_id: '1', body: 'x' }, 404, 'admin_not_found'],
    ['no text', {}, 400, 'parameter_not_found'],
    ['a blank text', { body: '  ' }, 400, 'parameter_not_found'],
    ['buttons without any', { message_type: 'quick_reply' }, 400, 'parameter_not_found'],
    ['a text for skip_notifications', { body: 'x', skip_notifications: 'yes' }, 400, 'parameter_invalid'],
    [
      'eleven attachments',
      { body: 'x', attachment_urls: Array(11).fill('https://e.test/a.png') },
      400,
      'parameter_invalid',
    ],
    ['an attachment that is no URL', { body: 'x', attachment_urls: [''] }, 400, 'parameter_invalid'],
  ])('is refused with %s', async (_name, fields, status, code) => {
    expect(refusal(await admin(fields)).slice(0, 2)).toEqual([status, code]);
  });

  it('keeps the time that an import gives', async () => {
    const answer = await admin({ body: 'Imported', created_at: 1_600_000_000 });
    expect(last(answer)).toMatchObject({ created_at: 1_600_000_000 });
  });

  it('takes up to ten addresses, and files by their content', async () => {
    const urls = Array.from({ length: 10 }, (_, index) => `https://files.example.com/${index}.png`);
    const byUrl = await admin({ body: 'See', attachment_urls: urls });
    expect(last(byUrl)).toMatchObject({ attachments: urls.map((url) => ({ url, content_type: 'image/png' })) });
    const file = { name: 'a.txt', content_type: 'text/plain', data: Buffer.from('hello').toString('base64') };
    const byFile = await admin({ body: 'See', attachment_files: [file] });
    expect(last(byFile)).toMatchObject({ attachments: [{ name: 'a.txt', filesize: 5, content_type: 'text/plain' }] });
  });

  it('keeps HTML blocks and shows them as text on request', async () => {
    const { body } = await admin({
      message_type: 'note',
      body: '<html> <body> <h2>List</h2>\n<ul>\n<li>Tea &amp; milk</li>\n</ul> </body> </html>',
    });
    expect(last({ body })).toMatchObject({ body: '<h2>List</h2>\n<ul>\n<li>Tea &amp; milk</li>\n</ul>' });
    const plain = await setup.call('GET', `/conversations/${id}?display_as=plaintext`);
    expect(last(plain)).toMatchObject({ body: 'List\nTea & milk' });
    expect(plain.body.source.body).toBe('I need support');
  });
});

it('shows the newest 500 parts and counts all of them', async () => {
  for (let count = 1; count <= 502; count += 1) await admin({ message_type: 'note', body: `Note ${count}` });
  const { body } = await setup.call('GET', `/conversations/${id}`);
  expect(body.conversation_parts.total_count).toBe(503);
  expect(body.conversation_parts.conversation_parts).toHaveLength(500);
  expect(body.conversation_parts.conversation_parts[0].body).toBe('<p>Note 3</p>');
});
