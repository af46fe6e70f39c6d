import { describe, expect, it } from 'vitest';
import { useCli } from '../../cli/helpers/cli.js';
import type { Connect, User } from './connection.js';
import { idOf, type Transport, useSetups } from './servers.js';
import { connectV1 } from './v1-client.js';
import { connectV2 } from './v2-client.js';

const cli = useCli();
const setUp = useSetups(cli);

const clients: readonly [string, Transport, Connect][] = [
  ['SDK v1', 'http', connectV1],
  ['SDK v1', 'stdio', connectV1],
  ['SDK v2, older era', 'http', connectV2('legacy')],
  ['SDK v2, older era', 'stdio', connectV2('legacy')],
  ['SDK v2, choosing by itself', 'http', connectV2('auto')],
  ['SDK v2, choosing by itself', 'stdio', connectV2('auto')],
  ['SDK v2, newest era', 'http', connectV2({ pin: '2026-07-28' })],
  ['SDK v2, newest era', 'stdio', connectV2({ pin: '2026-07-28' })],
];

/**
 * Connections on which the server knows its client from one request to the next, or is told everything with each. The
 * older era has neither over HTTP without sessions: nobody can be asked there, and a cancellation finds no call.
 */
const knowing = clients.filter(([name, transport]) => transport === 'stdio' || /newest|choosing/.test(name));

const reply = (conversationId: string) => ({ conversationId, message_type: 'comment', body: 'We are on it.' });
const replied = (id: string) => `POST /conversations/${id}/reply`;

function userWho(answer: ReturnType<User['answer']>): User {
  return { questions: [], answer: () => answer };
}

describe.each(clients)('A client (%s) over %s', (_name, transport, connect) => {
  it('gets what a valid call returns, as text and as data, and the token nowhere', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect);
    const contactId = await idOf(sandbox, 'contacts');
    const answer = await client.call('intercom_get_contact', { contactId });
    expect(answer).toMatchObject({ isError: false, structured: { contact: { id: contactId } } });
    expect(answer.text).toContain(contactId);
    expect(sent()).toEqual([`GET /contacts/${contactId}`]);
    const names = await client.toolNames();
    expect(names).toContain('intercom_delete_contact');
    expect(answer.raw + names.join()).not.toContain(sandbox.token);
  });

  it.each([
    ['a missing field', 'intercom_get_contact', {}, 'contactId is missing'],
    ['a wrong choice', 'intercom_create_contact', { role: 'boss' }, 'role'],
    ['an unknown field', 'intercom_list_contacts', { page_size: 5 }, 'page_size is not a parameter'],
    ['a list for an object', 'intercom_create_contact', { role: 'user', custom_attributes: [] }, 'custom_attributes'],
  ])('is told about %s, and nothing is sent', async (_what, tool, args, message) => {
    const { client, sent } = await setUp(transport, connect);
    const answer = await client.call(tool, args);
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain(message);
    expect(sent()).toEqual([]);
  });

  it('has values in their text form read', async () => {
    const { client, sent } = await setUp(transport, connect);
    expect(await client.call('intercom_list_contacts', { per_page: '2' })).toMatchObject({ isError: false });
    expect(sent()).toEqual(['GET /contacts']);
  });

  it('is told that there is no such tool, and which one it may have meant, by an error of the protocol', async () => {
    const { client, sent } = await setUp(transport, connect);
    const message = /there is no tool "intercom_get_contat": did you mean intercom_get_contact\?/;
    await expect(client.call('intercom_get_contat', {})).rejects.toThrow(message);
    await expect(client.call('__proto__', {})).rejects.toThrow(/there is no tool "__proto__"/);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['a JSON text', '{"contactId":"1"}', 'a text'],
    ['a list', ['1'], 'a list'],
    ['null', null, 'null'],
    ['a number', 7, 'a number'],
  ])('is told about %s for arguments by an error of the protocol in our words', async (_what, args, kind) => {
    const { client, sent } = await setUp(transport, connect);
    const words = `intercom_get_ticket: the arguments are ${kind}: expected an object such as {"ticketId": …}`;
    await expect(client.call('intercom_get_ticket', args)).rejects.toThrow(words);
    expect(sent()).toEqual([]);
    expect(await client.call('intercom_list_tags', {})).toMatchObject({ isError: false });
  });

  it.each([
    ['deep nesting', { query: JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) }, 'query is nested more than'],
    ['keys of prototypes', { constructor: { prototype: { a: 1 } } }, 'constructor is not a parameter'],
    ['two megabytes', { query: 'x'.repeat(2 * 1024 * 1024) }, 'the arguments hold more than 1,000,000 characters'],
  ])('is told about %s, and nothing is sent', async (_what, args, words) => {
    const { client, sent } = await setUp(transport, connect);
    const answer = await client.call('intercom_search_contacts', args);
    expect(answer.isError).toBe(true);
    expect(answer.text).toMatch(/^intercom_search_contacts: /);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('Nothing was sent.');
    expect(sent()).toEqual([]);
  });

  it('is told what the workspace refuses, with its status', async () => {
    const { client, sandbox } = await setUp(transport, connect);
    const answer = await client.call('intercom_get_contact', { contactId: '5f00000000000000000000aa' });
    expect(answer.isError).toBe(true);
    expect(answer.raw).toMatch(/"intercom-tools\/error":\{"name":"NotFoundError","status":404,"code":"not_found"/);
    expect(answer.raw).not.toContain(sandbox.token);
  });

  it('gets no tool that changes something from a read-only server', async () => {
    const { client, sent } = await setUp(transport, connect, { readOnly: true });
    const names = await client.toolNames();
    expect(names).toContain('intercom_get_contact');
    expect(names).not.toContain('intercom_create_contact');
    await expect(client.call('intercom_create_contact', { role: 'user' })).rejects.toThrow(/there is no tool/);
    expect(sent()).toEqual([]);
  });

  it('gets the tools of the chosen resources only', async () => {
    const { client } = await setUp(transport, connect, { toolsets: ['tags'] });
    expect((await client.toolNames()).every((name) => name.includes('tag'))).toBe(true);
  });

  it('sees in a dry run what would be sent', async () => {
    const { client, sent } = await setUp(transport, connect, { dryRun: true });
    const answer = await client.call('intercom_reply_conversation', reply('123'));
    expect(answer.text).toContain('/conversations/123/reply');
    expect(sent()).toEqual([]);
  });

  it('cannot reach a customer unasked when it has nobody to ask', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect);
    const answer = await client.call('intercom_reply_conversation', reply(await idOf(sandbox, 'conversations')));
    expect(answer).toMatchObject({ isError: true });
    expect(answer.text).toContain('calls that send are not allowed');
    expect(sent()).toEqual([]);
  });

  it('reaches a customer where the server lets that through', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect, { allow: ['send'] });
    const id = await idOf(sandbox, 'conversations');
    expect(await client.call('intercom_reply_conversation', reply(id))).toMatchObject({ isError: false });
    expect(sent()).toContain(replied(id));
  });

  it('reads a conversation as a transcript, alone and within a prompt', async () => {
    const { client, sandbox } = await setUp(transport, connect);
    const id = await idOf(sandbox, 'conversations');
    const text = await client.readResource(`intercom://conversations/${id}`);
    expect(text).toContain(`Conversation ${id}`);
    const [task, read] = await client.prompt('reply_to_conversation', { conversationId: id });
    expect(task).toContain('intercom_reply_conversation');
    expect(read).toContain(`Conversation ${id}`);
    await expect(client.readResource('intercom://conversations/1')).rejects.toThrow(/intercom_get_conversation/);
  });
});

describe.each(knowing)('A client with a user (%s) over %s', (_name, transport, connect) => {
  it('asks, and the call goes out once when the user says yes', async () => {
    const user = userWho({ action: 'accept', content: { approve: true } });
    const { client, sandbox, sent } = await setUp(transport, connect, { user });
    const id = await idOf(sandbox, 'conversations');
    expect(await client.call('intercom_reply_conversation', reply(id))).toMatchObject({ isError: false });
    expect(user.questions).toEqual([
      expect.stringMatching(/Reply to conversation.*reaches a customer[\s\S]*We are on it/),
    ]);
    expect(sent().filter((call) => call === replied(id))).toHaveLength(1);
  });

  it.each([
    ['declines', { action: 'decline' }],
    ['sends the form with a no', { action: 'accept', content: { approve: false } }],
  ] as const)('sends nothing when the user %s', async (_what, answer) => {
    const user = userWho({ ...answer });
    const { client, sandbox, sent } = await setUp(transport, connect, { user });
    const id = await idOf(sandbox, 'conversations');
    const result = await client.call('intercom_reply_conversation', reply(id));
    expect(result).toMatchObject({ isError: true });
    expect(result.text).toContain('not approved (the user said no)');
    expect(sent()).toEqual([]);
  });

  it('is not asked about a note, which no customer sees', async () => {
    const user = userWho({ action: 'decline' });
    const { client, sandbox } = await setUp(transport, connect, { user });
    const args = { ...reply(await idOf(sandbox, 'conversations')), message_type: 'note' };
    expect(await client.call('intercom_reply_conversation', args)).toMatchObject({ isError: false });
    expect(user.questions).toEqual([]);
  });
});

describe.each(knowing)('A client that gives up (%s) over %s', (_name, transport, connect) => {
  it('stops a call', async () => {
    const { client, sandbox, sent } = await setUp(transport, connect);
    sandbox.faults.add({ path: '/admins', delayMs: 60_000 });
    const controller = new AbortController();
    const call = client.call('intercom_list_admins', {}, { signal: controller.signal });
    const rejected = expect(call).rejects.toThrow();
    await expect.poll(sent, { timeout: 10_000 }).toEqual(['GET /admins']);
    controller.abort();
    await rejected;
    expect(await client.call('intercom_list_tags', {})).toMatchObject({ isError: false });
    expect(sent()).toEqual(['GET /admins', 'GET /tags']);
  });
});
