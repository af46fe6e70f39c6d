import { refuse } from '../../http/errors.js';
import { readFlag } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { changeContact } from '../contacts/change.js';
import { contacts } from '../contacts/model.js';
import { changeConversation } from '../conversations/change.js';
import { conversations } from '../conversations/model.js';
import { type Reply, readReply } from '../inbox/replies.js';
import { ticketTypes } from '../ticket-types/model.js';
import { changeTicket } from './change.js';
import type { TicketPartRecord, TicketRecord } from './model.js';

/** Adds what was written; the answer is the part, not the ticket. */
export function replyToTicket(call: Call, ticket: TicketRecord): TicketPartRecord {
  const { world, version } = call;
  const message = readReply(call, { adminFiles: version >= 16 });
  if (message.author.type === 'contact') checkContact(call, ticket, message.author.id);
  else if (message.kind !== 'note') checkSeen(call, ticket);
  const { author, body, attachments, options } = message;
  const created_at = message.createdAt ?? world.clock.now();
  const part = { part_type: message.kind, author, body, attachments, options, created_at };
  const endsSnooze = message.author.type === 'contact' && ticket.snoozed_until !== null;
  const changed = changeTicket(world, ticket, endsSnooze ? { snoozed_until: null } : {}, [part]);
  crossPost(call, ticket, message);
  const added = changed.parts.at(-1);
  if (added === undefined) throw new Error('A ticket lost the part that was just added.');
  return added;
}

/** Customers never see a Back-office ticket, and only take part in tickets of their own. */
function checkContact({ world }: Call, ticket: TicketRecord, contactId: string): void {
  if (ticketTypes.get(world, ticket.ticket_type_id)?.category === 'Back-office') {
    throw refuse(400, 'parameter_mismatch', 'User replies are not allowed on Backoffice tickets');
  }
  if (!ticket.contact_ids.includes(contactId)) throw refuse(404, 'not_found', 'Resource Not Found');
  const contact = contacts.get(world, contactId);
  if (contact !== undefined) changeContact(world, contact, { last_replied_at: world.clock.now() });
}

/** What the customer does not see takes notes alone. */
function checkSeen({ world }: Call, ticket: TicketRecord): void {
  const category = ticketTypes.get(world, ticket.ticket_type_id)?.category;
  if (category === 'Tracker' || (category === 'Back-office' && !ticket.is_shared)) {
    throw refuse(400, 'parameter_mismatch', `Admin comments are not allowed on ${category} tickets, only notes`);
  }
}

/** A note on a Back-office ticket can be written into its linked conversations as well. */
function crossPost({ world, body }: Call, ticket: TicketRecord, message: Reply): void {
  const wanted = readFlag(body, 'cross_post') === true && message.kind === 'note';
  if (!wanted || ticketTypes.get(world, ticket.ticket_type_id)?.category !== 'Back-office') return;
  for (const { type, id } of ticket.links) {
    const conversation = type === 'conversation' ? conversations.get(world, id) : undefined;
    if (conversation === undefined) continue;
    const { author, attachments } = message;
    changeConversation(world, conversation, {}, { part_type: 'note', author, attachments, body: message.body });
  }
}
