import { describe, expect, it } from 'vitest';
import { readId } from '../../src/agent/ids/read-id.js';
import { intercom } from '../../src/intercom/definition.js';
import type { EntityName } from '../../src/intercom/entities.js';
import { at, setUp, someConversation } from './helpers/setup.js';

const contact = '665742e6e5c3eab04a7aedfe';

describe('an id', () => {
  const forms: [text: string, entity: EntityName, id: string][] = [
    ['123', 'conversation', '123'],
    ['last', 'conversation', 'last'],
    ['conversation_123', 'conversation', '123'],
    ['Conversation_123', 'conversation', '123'],
    [`contact_${contact}`, 'contact', contact],
    [`user_${contact}`, 'contact', contact],
    ['ticket_99', 'ticket', '99'],
    ['admin_7', 'admin', '7'],
    ['user_123', 'contact', 'user_123'],
    ['my_own_id', 'contact', 'my_own_id'],
    ['https://app.intercom.com/a/inbox/abc/inbox/conversation/123', 'conversation', '123'],
    ['https://app.intercom.com/a/inbox/abc/inbox/admin/7/conversation/123?view=List', 'conversation', '123'],
    ['https://app.eu.intercom.com/a/apps/abc/conversations/123#part_id=comment-1', 'conversation', '123'],
    ['https://app.au.intercom.com/a/inbox/abc/inbox/search/conversation/123/', 'conversation', '123'],
    [` https://app.intercom.io/a/apps/abc/users/${contact}/all-conversations `, 'contact', contact],
    [
      'https://app.intercom.com/a/apps/abc/companies/67f4c7a114aeacbfeb68c1df/users',
      'company',
      '67f4c7a114aeacbfeb68c1df',
    ],
    ['https://api.intercom.io/tickets/55', 'ticket', '55'],
  ];

  it.each(forms)('is read from %s', (text, entity, id) => {
    expect(readId(text, [entity], intercom)).toEqual({ id });
  });

  it.each([
    [
      'https://app.intercom.com/a/inbox/abc/inbox/conversation/123',
      'is the address of a conversation: expected the id or address of a contact',
    ],
    ['conversation_123', 'is the id of a conversation: expected the id or address of a contact'],
    ['https://evil.example/a/apps/abc/users/1', 'is a web address, but not one of Intercom'],
    ['https://app.intercom.com.evil.example/users/1', 'is a web address, but not one of Intercom'],
    ['https://app.intercom.com/a/apps/abc/reports', 'is an address of Intercom that names no object'],
    ['https://', 'is a web address, but not one of Intercom'],
  ])('of a contact is refused in %s', (text, problem) => {
    expect(readId(text, ['contact'], intercom)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('is brought into its plain form before the call, in lists and objects too', async () => {
    const setup = await setUp({ agent: { allow: ['write', 'send'], dryRun: true } });
    const result = await setup.call('create_message', {
      message_type: 'inapp',
      body: 'hi',
      from_id: 'admin_7',
      to_type: 'user',
      to_id: [`contact_${contact}`, `https://app.intercom.com/a/apps/x/users/${contact}`],
    });
    expect(result.ok, result.text).toBe(true);
    expect(result.text).not.toMatch(/contact_|https:\/\/app/);
    const ticket = await setup.call('create_ticket', {
      ticket_type_id: '1',
      contacts: [{ id: `user_${contact}` }],
      ticket_attributes: {},
      assignment: { admin_assignee_id: 'admin_7', team_assignee_id: '8' },
    });
    expect(ticket.text).toContain('"admin_assignee_id":"7"');
    expect(ticket.text).toContain(`"contacts":[{"id":"${contact}"}]`);
  });

  it('as an address of the inbox finds the conversation', async () => {
    const setup = await setUp();
    const { id } = await someConversation(setup);
    const address = `https://app.intercom.com/a/inbox/abc/inbox/conversation/${id}`;
    const result = await setup.call('get_conversation', { conversationId: address });
    if (result.ok) expect(at(result.structured, 'conversation.id')).toBe(id);
    expect(setup.sent()).toEqual([`GET /conversations/${id}`]);
  });

  it('of another kind is refused and nothing is sent', async () => {
    const setup = await setUp();
    const result = await setup.call('get_contact', { contactId: 'conversation_123' });
    expect(result).toMatchObject({
      ok: false,
      error: { name: 'InvalidParamsError', issues: [{ field: 'contactId' }] },
    });
    expect(setup.sent()).toEqual([]);
  });

  it('of the caller’s own system stays as it is', async () => {
    const setup = await setUp({ agent: { dryRun: true } });
    const made = await setup.call('create_company', { company_id: 'company_67f4c7a114aeacbfeb68c1df' });
    expect(made.text).toContain('company_67f4c7a114aeacbfeb68c1df');
  });
});
