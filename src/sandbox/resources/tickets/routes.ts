import { refuse, resourceNotFound } from '../../http/errors.js';
import { type Answer, type Call, ok, type Route } from '../../http/route.js';
import { searchTickets } from '../../search/tickets.js';
import { requireConversation } from '../conversations/find.js';
import { tagsWith, tagsWithout } from '../inbox/tagging.js';
import { serializeAppliedTag } from '../tags/serialize.js';
import { beginTicket } from './begin.js';
import { convertConversation } from './convert.js';
import { unlinkConversations } from './link.js';
import type { TicketRecord } from './model.js';
import { replyToTicket } from './reply.js';
import { serializeTicket, serializeTicketPart } from './serialize.js';
import { updateTicket } from './update.js';

export const ticketRoutes: readonly Route[] = [
  {
    id: 'createTicket',
    method: 'POST',
    path: '/tickets',
    scope: 'write_tickets',
    handle: (call) => answer(call, beginTicket(call)),
  },
  {
    id: 'searchTickets',
    method: 'POST',
    path: '/tickets/search',
    scope: 'read_tickets',
    handle(call) {
      const { items, total, pages } = searchTickets(call);
      const tickets = items.map((ticket) => serializeTicket(call, ticket));
      return ok({ type: 'ticket.list', tickets, total_count: total, pages });
    },
  },
  {
    id: 'getTicket',
    method: 'GET',
    path: '/tickets/:ticket_id',
    scope: 'read_tickets',
    handle: (call) => answer(call, requireTicket(call)),
  },
  {
    id: 'updateTicket',
    method: 'PUT',
    path: '/tickets/:ticket_id',
    scope: 'write_tickets',
    handle: (call) => answer(call, updateTicket(call, requireTicket(call))),
  },
  {
    id: 'deleteTicket',
    method: 'DELETE',
    path: '/tickets/:ticket_id',
    scope: 'write_tickets',
    since: 13,
    handle(call) {
      const ticket = requireTicket(call);
      unlinkConversations(call.world, ticket);
      call.world.tickets.delete(ticket);
      return ok({ id: ticket.id, object: 'ticket', deleted: true });
    },
  },
  {
    id: 'replyTicket',
    method: 'POST',
    path: '/tickets/:ticket_id/reply',
    scope: 'write_tickets',
    handle(call) {
      const ticket = call.world.tickets.get(call.param('ticket_id'));
      if (ticket === undefined) throw resourceNotFound();
      return ok(serializeTicketPart(call, replyToTicket(call, ticket)));
    },
  },
  {
    id: 'attachTagToTicket',
    method: 'POST',
    path: '/tickets/:ticket_id/tags',
    scope: 'write_tickets',
    handle: (call) => answerTag(call, tagsWith),
  },
  {
    id: 'detachTagFromTicket',
    method: 'DELETE',
    path: '/tickets/:ticket_id/tags/:tag_id',
    scope: 'write_tickets',
    handle: (call) => answerTag(call, tagsWithout),
  },
  {
    id: 'convertConversationToTicket',
    method: 'POST',
    path: '/conversations/:conversation_id/convert',
    scope: 'write_tickets',
    handle: (call) => answer(call, convertConversation(call, requireConversation(call))),
  },
];

/** By `id`; the inbox number `ticket_id` is no id. */
function requireTicket({ world, param }: Call): TicketRecord {
  const ticket = world.tickets.get(param('ticket_id'));
  if (ticket === undefined) throw refuse(404, 'ticket_not_found', 'Ticket not found');
  return ticket;
}

function answer(call: Call, ticket: TicketRecord): Answer {
  return ok(serializeTicket(call, ticket));
}

function answerTag(call: Call, change: typeof tagsWith): Answer {
  const ticket = requireTicket(call);
  const { tags, tag } = change(call, ticket.tags);
  if (tags !== ticket.tags) call.world.tickets.update(ticket, { tags, updated_at: call.world.clock.now() });
  return ok(serializeAppliedTag(call, tag));
}
