import { describe, expect, it } from 'vitest';
import { type Effect, effectOf, worstEffect } from '../../src/tool/index.js';
import { assignConversation } from '../../tools/conversations/assign-conversation.js';
import { closeConversation } from '../../tools/conversations/close-conversation.js';
import { replyConversation } from '../../tools/conversations/reply-conversation.js';
import { allTools } from '../../tools/index.js';
import { createTicket } from '../../tools/tickets/create-ticket.js';
import { updateTicket } from '../../tools/tickets/update-ticket.js';
import { build } from './build.js';

function idsOf(effect: Effect): string[] {
  return allTools.filter((tool) => worstEffect(tool.effect) === effect).map(({ id }) => id);
}

// Written out, so that no tool changes sides unnoticed: approval and read-only connections rest on these lists.
describe('what the tools do to the world', () => {
  it('is to reach a customer, at the worst, for these', () => {
    expect(idsOf('send').sort()).toEqual([
      'intercom_assign_conversation',
      'intercom_close_conversation',
      'intercom_create_message',
      'intercom_create_ticket',
      'intercom_reply_conversation',
      'intercom_update_ticket',
    ]);
  });

  it('cannot be undone for this one', () => {
    expect(idsOf('delete')).toEqual(['intercom_delete_contact']);
  });

  it('can be undone for the other DELETEs, which only take a link away', () => {
    const links = allTools.filter((tool) => build(tool, tool.example).some(({ method }) => method === 'DELETE'));
    expect(links.map(({ id, effect }) => `${id} ${worstEffect(effect)}`)).toEqual([
      'intercom_delete_contact delete',
      'intercom_untag_contact write',
      'intercom_detach_contact_from_company write',
    ]);
  });

  it('is nothing for the lists, the searches and the gets, and for no other tool', () => {
    const looks = allTools.map(({ id }) => id).filter((id) => /^intercom_(get|list|search)_/.test(id));
    expect(idsOf('read').sort()).toEqual(looks.sort());
  });

  it('depends on the parameters for these', () => {
    const note = { ...replyConversation.example, message_type: 'note' as const };
    expect(effectOf(replyConversation.effect, replyConversation.params.parse(note))).toBe('write');
    expect(effectOf(replyConversation.effect, replyConversation.params.parse(replyConversation.example))).toBe('send');
    const conversation = { conversationId: '1', admin_id: '2' };
    expect(effectOf(closeConversation.effect, conversation)).toBe('write');
    expect(effectOf(closeConversation.effect, { ...conversation, body: 'Bye' })).toBe('send');
    expect(effectOf(assignConversation.effect, { ...conversation, assignee_id: '3' })).toBe('write');
    expect(effectOf(assignConversation.effect, { ...conversation, assignee_id: '3', body: 'Hi' })).toBe('send');
    const ticket = createTicket.params.parse(createTicket.example);
    expect(effectOf(createTicket.effect, ticket)).toBe('send');
    expect(effectOf(createTicket.effect, { ...ticket, skip_notifications: true })).toBe('write');
    expect(effectOf(updateTicket.effect, { ticketId: '1', assignee_id: '2' })).toBe('write');
    expect(effectOf(updateTicket.effect, { ticketId: '1', is_shared: true })).toBe('send');
    const varying = allTools.filter(({ effect }) => typeof effect !== 'string').map(({ id }) => id);
    expect(varying).toHaveLength(5);
  });
});

describe('a call that would do it again when repeated', () => {
  it('is one of these, which are never repeated after a lost answer', () => {
    const never = allTools.filter(({ idempotent }) => idempotent === false).map(({ id }) => id);
    const sometimes = allTools.filter(({ idempotent }) => typeof idempotent !== 'boolean').map(({ id }) => id);
    expect(never.sort()).toEqual([
      'intercom_create_contact',
      'intercom_create_conversation',
      'intercom_create_message',
      'intercom_create_note',
      'intercom_create_ticket',
      'intercom_reply_conversation',
    ]);
    expect(sometimes.sort()).toEqual(['intercom_assign_conversation', 'intercom_close_conversation']);
  });
});
