import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { automationTools } from '../../src/automations/tools/index.js';
import { type Effect, effectOf, worstEffect } from '../../src/tool/index.js';
import { assignConversation } from '../../tools/conversations/assign-conversation.js';
import { closeConversation } from '../../tools/conversations/close-conversation.js';
import { replyConversation } from '../../tools/conversations/reply-conversation.js';
import { allTools } from '../../tools/index.js';
import { createTicket } from '../../tools/tickets/create-ticket.js';
import { updateTicket } from '../../tools/tickets/update-ticket.js';
import { effectsText } from './effects-text.js';

function idsOf(effect: Effect): string[] {
  return allTools.filter((tool) => worstEffect(tool.effect) === effect).map(({ id }) => id);
}

describe('what the tools do to the world', () => {
  it('is what was reviewed, as is which of them are repeated after a lost answer', async () => {
    await expect(effectsText([...allTools, ...automationTools])).toMatchFileSnapshot(
      fileURLToPath(new URL('./effects.txt', import.meta.url)),
    );
  });

  it('cannot be undone by a DELETE of a thing itself, and can be for one that takes a link, a redirect or an option of a list away', () => {
    for (const tool of allTools.filter(({ plan }) => plan.method === 'DELETE')) {
      const pieces = tool.plan.path.filter((piece) => typeof piece === 'string');
      const isLink =
        pieces.length > 1 &&
        /\/(tags|companies|customers|subscriptions|linked_conversations|options|redirects)\/$/.test(
          pieces.at(-1) ?? '',
        );
      expect([tool.id, worstEffect(tool.effect)]).toEqual([tool.id, isLink ? 'write' : 'delete']);
    }
  });

  it('is nothing for the lists, the searches, the counts, the gets, the downloads and the exports, and for no other tool', () => {
    // Banners that are listed count as shown.
    const looks = allTools
      .map(({ id }) => id)
      .filter((id) => /^intercom_((count|download|export|find|get|list|search)_|me$)/.test(id))
      .filter((id) => id !== 'intercom_list_contact_banners');
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
  });
});
