import { resourceNotFound } from '../../http/errors.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { get, remove } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { search } from '../../table/search.js';
import { conversations } from '../conversations/model.js';
import { serializeConversation } from '../conversations/serialize.js';
import { tagsWith, tagsWithout } from '../inbox/tagging.js';
import { beginTicket, enqueueTicket } from './begin.js';
import { changeType } from './change-type.js';
import { convertConversation } from './convert.js';
import { followTickets } from './follow.js';
import { linkToTracker, unlinkConversations, unlinkFromTracker } from './link.js';
import { type TicketRecord, tickets } from './model.js';
import { replyToTicket } from './reply.js';
import { searchTickets } from './search.js';
import { serializeTicket, serializeTicketPart } from './serialize.js';
import { updateTicket } from './update.js';

export const ticketResource = resource(tickets, {
  scope: 'tickets',
  show: (ticket, view) => serializeTicket(view, ticket),
  connect: followTickets,
  routes: {
    createTicket: route('POST /tickets', (call) => answer(call, beginTicket(call))),
    searchTickets: search('POST /tickets/search', searchTickets, { as: ['ticket.list', 'tickets'] }),
    getTicket: get('GET /tickets/{ticket_id}'),
    updateTicket: route('PUT /tickets/{ticket_id}', (call) => answer(call, updateTicket(call, requireTicket(call)))),
    deleteTicket: remove('DELETE /tickets/{ticket_id}', { since: 13, prepare: unlinkConversations }),
    replyTicket: route('POST /tickets/{ticket_id}/reply', (call) => {
      const ticket = tickets.get(call.world, call.param('ticket_id'));
      if (ticket === undefined) throw resourceNotFound();
      return ok(serializeTicketPart(call, replyToTicket(call, ticket)));
    }),
    enqueueCreateTicket: route('POST /tickets/enqueue', (call) => ok(enqueueTicket(call)), { since: 14 }),
    changeTicketType: route('POST /tickets/{ticket_id}/change_type', (call) => answer(call, changeType(call)), {
      since: 16,
    }),
    linkConversationToTicket: route(
      'POST /tickets/{ticket_id}/linked_conversations',
      (call) => ok(serializeConversation(call, linkToTracker(call))),
      { since: 16 },
    ),
    unlinkConversationFromTicket: route(
      'DELETE /tickets/{ticket_id}/linked_conversations/{id}',
      (call) => ok(serializeConversation(call, unlinkFromTracker(call))),
      { since: 16 },
    ),
    attachTagToTicket: route('POST /tickets/{ticket_id}/tags', (call) => answerTag(call, tagsWith)),
    detachTagFromTicket: route('DELETE /tickets/{ticket_id}/tags/{tag_id}', (call) => answerTag(call, tagsWithout)),
    convertConversationToTicket: route('POST /conversations/{conversation_id}/convert', (call) =>
      answer(call, convertConversation(call, conversations.require(call, call.param('conversation_id')))),
    ),
  },
});

/** By `id`; the inbox number `ticket_id` is no id. */
function requireTicket(call: Call): TicketRecord {
  return tickets.require(call, call.param('ticket_id'));
}

function answer(call: Call, ticket: TicketRecord): Answer {
  return ok(serializeTicket(call, ticket));
}

function answerTag(call: Call, change: typeof tagsWith): Answer {
  const ticket = requireTicket(call);
  const { tags, shown } = change(call, ticket.tags);
  if (tags !== ticket.tags) tickets.in(call.world).update(ticket, { tags, updated_at: call.world.clock.now() });
  return ok(shown);
}
