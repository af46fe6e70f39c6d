import { describe, expect, it } from 'vitest';
import { at, customerSays, jsonIn, setUp, someConversation } from './helpers/setup.js';

describe('what a model is shown of a result', () => {
  it('is compact JSON without nulls and empty lists, while code gets the object as it came', async () => {
    const { call } = await setUp();
    const result = await call('list_contacts', { per_page: 1 });
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(result.text).not.toContain('null');
    expect(result.text).not.toContain('[]');
    expect(result.text).not.toMatch(/": |, "/);
    if (result.ok) expect(at(result.structured, 'contacts.0.avatar')).toBeNull();
  });

  it('is concise unless detail is asked for', async () => {
    const { call } = await setUp();
    const concise = jsonIn(await call('list_contacts', { per_page: 1 }));
    const detailed = jsonIn(await call('list_contacts', { per_page: 1, response_format: 'detailed' }));
    expect(at(concise, 'contacts.0.workspace_id')).toBeUndefined();
    expect(at(detailed, 'contacts.0.workspace_id')).toBeTypeOf('string');
    expect(at(concise, 'contacts.0.id')).toBe(at(detailed, 'contacts.0.id'));
  });

  it('follows the default of the host', async () => {
    const { call } = await setUp({ agent: { responseFormat: 'detailed' } });
    expect(at(jsonIn(await call('list_contacts', { per_page: 1 })), 'contacts.0.workspace_id')).toBeTypeOf('string');
  });

  it('keeps where a list goes on', async () => {
    const { call } = await setUp();
    const json = jsonIn(await call('list_contacts', { per_page: 2 }));
    expect(json).toMatchObject({ has_more: true });
    expect(json.next_cursor).toBeTypeOf('string');
    const next = jsonIn(await call('list_contacts', { per_page: 2, starting_after: json.next_cursor }));
    expect(at(next, 'contacts.0.id')).not.toBe(at(json, 'contacts.0.id'));
  });

  it('shows messages as text', async () => {
    const setup = await setUp();
    const conversation = await someConversation(setup);
    await customerSays(setup, conversation, '<p>One</p><p>Two &amp; three</p>');
    const result = await setup.call('get_conversation', { conversationId: conversation.id });
    expect(result.text).toMatch(/One\\n\\nTwo & three/);
  });

  it('takes a plain text as it is where plain texts were asked for', async () => {
    const setup = await setUp();
    const conversation = await someConversation(setup);
    await customerSays(setup, conversation, '<p>the &lt;script&gt; tag is missing</p>');
    const args = { conversationId: conversation.id, display_as: 'plaintext' };
    expect((await setup.call('get_conversation', args)).text).toContain('the <script> tag is missing');
  });

  it('keeps every part that carries a message, whatever its type', async () => {
    const setup = await setUp({ agent: { allow: ['write', 'send'] } });
    const { id, contact } = await someConversation(setup);
    await setup.call('close_conversation', { conversationId: id, body: 'closing words' });
    const { admins } = await setup.ask('GET', '/admins');
    const assigned = await setup.call('assign_conversation', {
      conversationId: id,
      assignee_id: at(admins, '0.id'),
      body: 'assigning words',
    });
    expect(assigned.ok, assigned.text).toBe(true);
    await customerSays(setup, { id, contact }, '<p>answering words</p>');
    const { text } = await setup.call('get_conversation', { conversationId: id });
    for (const words of ['closing words', 'assigning words', 'answering words']) expect(text).toContain(words);
  });

  it('says so when all of a message was hidden', async () => {
    const setup = await setUp();
    const conversation = await someConversation(setup);
    await customerSays(setup, conversation, '<p style="display:none">EVIL</p>');
    const { text } = await setup.call('get_conversation', { conversationId: conversation.id });
    expect(text).not.toContain('EVIL');
    expect(text).toContain('(no visible text)');
  });
});

describe('fields', () => {
  it('never take away how much there is', async () => {
    const setup = await setUp();
    const result = await setup.call('list_contacts', { per_page: 1, fields: ['id'] });
    expect(Object.keys(jsonIn(result)).sort()).toEqual([
      'can_move',
      'contacts',
      'has_more',
      'next_cursor',
      'total_count',
    ]);
    expect(result.ok && result.structured).toMatchObject({ total_count: 40, contacts: [{ id: expect.any(String) }] });
    const conversation = await someConversation(setup);
    await customerSays(setup, conversation, '<p>hello</p>');
    const args = { conversationId: conversation.id, fields: ['conversation_parts.body'] };
    const part = at(jsonIn(await setup.call('get_conversation', args)), 'conversation.conversation_parts');
    expect(part).toMatchObject({ total_count: expect.any(Number), conversation_parts: expect.any(Array) });
  });

  it('select what to show and what code gets, ids always', async () => {
    const { call } = await setUp();
    const result = await call('list_contacts', { per_page: 1, fields: ['contacts.role', 'contacts.tags.total_count'] });
    expect(jsonIn(result)).toEqual({
      contacts: [{ id: expect.any(String), role: expect.any(String), tags: { total_count: expect.any(Number) } }],
      total_count: expect.any(Number),
      has_more: true,
      can_move: true,
      next_cursor: expect.any(String),
    });
    if (result.ok)
      expect(Object.keys(Object(at(result.structured, 'contacts.0'))).sort()).toEqual(['id', 'role', 'tags']);
  });

  it.each([[['role']], [['contacts.role']], ['role'], ['contacts.role, contacts.id'], ['["role"]']])(
    'are taken as a list, a text with commas or JSON, and without the name of the output: %j',
    async (fields) => {
      const { call } = await setUp();
      const json = jsonIn(await call('list_contacts', { per_page: 1, fields }));
      expect(Object.keys(Object(at(json, 'contacts.0')))).toEqual(['id', 'role']);
    },
  );

  it('take a piece of a list or of a text', async () => {
    const setup = await setUp();
    const conversation = await someConversation(setup);
    await customerSays(setup, conversation, '<p>0123456789</p>');
    const { text } = await setup.call('get_conversation', {
      conversationId: conversation.id,
      fields: ['conversation_parts[2:].body[3:6]'],
    });
    expect(text).toMatch(/"body":"345"/);
    expect(text).not.toContain('Refund is on its way');
  });

  it.each([
    [['contacts.nme'], 'did you mean name?'],
    [['zzzzzzzzzz'], 'expected contacts, pages, total_count, has_more, next_cursor, can_move; in contacts: type, id,'],
    [['contacts..x'], 'is no field name'],
    [[7], 'expected a list of field names'],
    [{ a: 1 }, 'expected a list of field names'],
    [Array.from({ length: 101 }, () => 'role'), 'expected 100 at the most'],
  ])('that there are not are refused before anything is sent: %j', async (fields, message) => {
    const { call, sent } = await setUp();
    const result = await call('list_contacts', { fields });
    expect(result).toMatchObject({ ok: false, error: { name: 'InvalidParamsError' } });
    expect(result.text).toContain(message);
    expect(sent()).toEqual([]);
  });

  it('reach into attributes of any name', async () => {
    const { call } = await setUp();
    const json = jsonIn(await call('search_contacts', { query: 'Jack', fields: ['custom_attributes.seats'] }));
    expect(at(json, 'contacts.0.custom_attributes')).toEqual({ seats: expect.any(Number) });
  });

  it('and response_format are refused by the tools that return next to nothing', async () => {
    const { call, sent } = await setUp();
    const result = await call('create_tag', { name: 'x', fields: ['id'] });
    expect(result.text).toContain('fields is not a parameter');
    expect(sent()).toEqual([]);
  });
});
