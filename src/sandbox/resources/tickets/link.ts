import { refuse } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import type { ConversationRecord } from '../conversations/model.js';
import type { TicketRecord } from './model.js';

/** `conversation_to_link_id` of a body. @throws RefusedError 404 */
export function readConversationToLink({ world, body }: Call): ConversationRecord | undefined {
  const id = readId(body, 'conversation_to_link_id');
  if (id === undefined || id === null) return undefined;
  const conversation = world.conversations.get(id);
  if (conversation === undefined) throw refuse(404, 'not_found', 'Conversation not found');
  return conversation;
}

/** Makes a ticket and a conversation show each other. */
export function linkConversation(world: World, ticket: TicketRecord, conversation: ConversationRecord): void {
  world.tickets.update(ticket, { links: [...ticket.links, { type: 'conversation', id: conversation.id }] });
  world.conversations.update(conversation, { links: [...conversation.links, { type: 'ticket', id: ticket.id }] });
}

/** Takes a ticket that goes away out of the conversations that show it. */
export function unlinkConversations(world: World, ticket: TicketRecord): void {
  for (const { type, id } of ticket.links) {
    const conversation = type === 'conversation' ? world.conversations.get(id) : undefined;
    if (conversation === undefined) continue;
    world.conversations.update(conversation, { links: conversation.links.filter((link) => link.id !== ticket.id) });
  }
}
