import { refuse } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { type ConversationRecord, conversations } from '../conversations/model.js';
import { type TicketRecord, tickets } from './model.js';

/** `conversation_to_link_id` of a body. @throws RefusedError 404 */
export function readConversationToLink({ world, body }: Call): ConversationRecord | undefined {
  const id = readId(body, 'conversation_to_link_id');
  if (id === undefined || id === null) return undefined;
  const conversation = conversations.get(world, id);
  if (conversation === undefined) throw refuse(404, 'not_found', 'Conversation not found');
  return conversation;
}

/** Makes a ticket and a conversation show each other. */
export function linkConversation(world: World, ticket: TicketRecord, conversation: ConversationRecord): void {
  tickets.in(world).update(ticket, { links: [...ticket.links, { type: 'conversation', id: conversation.id }] });
  conversations.in(world).update(conversation, { links: [...conversation.links, { type: 'ticket', id: ticket.id }] });
}

/** Takes a ticket that goes away out of the conversations that show it. */
export function unlinkConversations(ticket: TicketRecord, { world }: Call): void {
  for (const { type, id } of ticket.links) {
    const conversation = type === 'conversation' ? conversations.get(world, id) : undefined;
    if (conversation === undefined) continue;
    conversations.in(world).update(conversation, { links: conversation.links.filter((link) => link.id !== ticket.id) });
  }
}
