import { refuse } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { type ConversationRecord, conversations } from '../conversations/model.js';
import { ticketTypes } from '../ticket-types/model.js';
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

/** Conversations that a Tracker ticket takes. */
const MAX_LINKED = 2500;

/** POST …/linked_conversations: the conversation that is linked now. */
export function linkToTracker(call: Call): ConversationRecord {
  const { world, body } = call;
  const ticket = requireTracker(call, 'linking');
  const id = readId(body, 'conversation_id');
  if (!id) throw refuse(400, 'parameter_not_found', 'conversation_id not specified');
  const conversation = findLinkable(world, id);
  if (conversation === undefined) throw refuse(404, 'conversation_not_found', 'Conversation not found');
  const tracked = conversation.links.some(({ type, id: other }) => type === 'ticket' && isTracker(world, other));
  if (tracked) throw refuse(400, 'already_linked_to_tracker', 'A conversation can only have one tracker ticket');
  if (ticket.links.length >= MAX_LINKED) {
    const message = 'Ticket has reached the maximum number of conversations that can be linked';
    throw refuse(400, 'linked_conversation_limit_exceeded', message);
  }
  linkConversation(world, ticket, conversation);
  return touch(world, ticket, conversation);
}

/** DELETE …/linked_conversations/{id}: the conversation that is linked no more. */
export function unlinkFromTracker(call: Call): ConversationRecord {
  const { world } = call;
  const ticket = requireTracker(call, 'unlinking');
  const conversation = findLinkable(world, call.param('id'));
  if (conversation === undefined || !ticket.links.some(({ id }) => id === conversation.id)) {
    throw refuse(404, 'conversation_not_found', 'Conversation is not linked to this ticket');
  }
  const without = (links: TicketRecord['links'], id: string) => links.filter((link) => link.id !== id);
  tickets.in(world).update(ticket, { links: without(ticket.links, conversation.id) });
  conversations.in(world).update(conversation, { links: without(conversation.links, ticket.id) });
  return touch(world, ticket, conversation);
}

function touch(world: World, ticket: TicketRecord, conversation: ConversationRecord): ConversationRecord {
  const updated_at = world.clock.now();
  tickets.in(world).update(ticket, { updated_at });
  return conversations.in(world).update(conversation, { updated_at });
}

function requireTracker(call: Call, what: string): TicketRecord {
  const ticket = tickets.require(call, call.param('ticket_id'));
  if (isTracker(call.world, ticket.id)) return ticket;
  throw refuse(400, 'invalid_ticket_type', `Only tracker tickets support ${what} conversations`);
}

function isTracker(world: World, ticketId: string): boolean {
  return categoryOf(world, ticketId) === 'Tracker';
}

function categoryOf(world: World, ticketId: string): string | undefined {
  const ticket = tickets.get(world, ticketId);
  return ticket === undefined ? undefined : ticketTypes.get(world, ticket.ticket_type_id)?.category;
}

/** A conversation by its id, or by that of the Customer ticket which it became. */
function findLinkable(world: World, id: string): ConversationRecord | undefined {
  if (categoryOf(world, id) !== 'Customer') return conversations.get(world, id);
  const links = tickets.get(world, id)?.links ?? [];
  return links.flatMap((link) => conversations.get(world, link.id) ?? [])[0];
}
